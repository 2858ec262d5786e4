import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitsOf } from '../../renderer/canvas/hits';
import { snap } from '../../renderer/canvas/snap';
import { handlePlaces, handleSize } from '../../renderer/genogram/handle-places';
import { layoutGenogram } from '../../shared/genogram/layout';
import { relativeOf } from '../../shared/genogram/relatives';
import { sceneOf } from '../../shared/genogram/scene';
import { movingParts } from '../../shared/genogram/tied';
import { boundsOf, contains, grow, overlaps } from '../../shared/scene/draw';
import { extentOf } from '../../shared/scene/extent';
import type { PlacedPerson, Point } from '../../shared/scene/scene';
import { families } from '../fixtures/families';
import { family } from '../fixtures/family-words';

const person = (id: string, x: number, y: number): PlacedPerson => ({
  id,
  x,
  y,
  width: 40,
  height: 40,
  label: { x: x - 30, y: y + 24, width: 60, height: 16 },
});
const both = { guides: true, grid: false };

describe('A person who is dragged', () => {
  const others = [person('mor', 200, 0), person('søster', 60, 140)];

  it('falls into line with whoever is nearly in their row or column, and shows with whom', () => {
    const { delta, guides } = snap(person('far', 0, 0), [57, 4], others, both, 1);
    expect(delta).toEqual([60, 0]);
    expect(guides).toEqual([
      { axis: 'x', at: 60, from: 0, to: 140 },
      { axis: 'y', at: 0, from: 60, to: 200 },
    ]);
  });

  it('goes where the hand goes when nobody is near enough, as seen on the screen', () => {
    expect(snap(person('far', 0, 0), [40, 30], others, both, 1)).toEqual({ delta: [40, 30], guides: [] });
    expect(snap(person('far', 0, 0), [52, 30], others, both, 0.5).delta[0]).toBe(60);
    expect(snap(person('far', 0, 0), [57, 4], others, { guides: false, grid: false }, 1).delta).toEqual([57, 4]);
  });

  it('keeps the row, and stands on the grid when it is on', () => {
    expect(snap(person('far', 0, 0), [40, 133], others, both, 1, true).delta).toEqual([40, 0]);
    expect(snap(person('far', 3, 0), [42, 88], [], { guides: false, grid: true }, 1).delta).toEqual([37, 80]);
  });
});

const value = family({
  persons: { emma: 'f 2016', oliver: 'm 2019', mor: 'f 1986', far: 'm 1984', mormor: { is: 'f 1957', noteDa: 'Passer hunden' }, nabo: 'm' },
  couples: ['mor+far married 2013'],
  children: ['emma < mor+far', 'oliver < mor+far', 'mor < mormor'],
  rest: {
    households: [{ id: 'H1', labelDa: 'Kollektivet Solsikken', members: [{ person: 'mor', share: 'full' }] }],
    emotional: [{ from: 'emma', to: 'mormor', type: 'close', noteDa: 'Ringer hver søndag' }],
  },
});
const layout = layoutGenogram(value, { language: 'da' });

describe('The arrows', () => {
  it('walk to relatives: parents above, children below, partners and siblings at the sides', () => {
    expect(relativeOf(layout, 'mor', 'up')).toBe('mormor');
    expect(relativeOf(layout, 'mormor', 'down')).toBe('mor');
    expect(relativeOf(layout, 'mor', 'left')).toBe('far');
    expect(relativeOf(layout, 'far', 'right')).toBe('mor');
    expect(relativeOf(layout, 'emma', 'right')).toBe('oliver');
    expect(relativeOf(layout, 'mormor', 'up')).toBeUndefined();
    expect(relativeOf(layout, 'nabo', 'left')).toBeUndefined();
  });
});

describe('A search in the drawing', () => {
  const found = (query: string) => hitsOf(value, query, 'da').map(({ subject }) => subject);

  it('finds names, kinship words, notes, homes and what is written of relations', () => {
    expect(found('oliver')).toEqual(['person:oliver']);
    expect(found('mormor')).toContain('person:mormor');
    expect(found('hunden')).toEqual(['person:mormor']);
    expect(found('solsikken')).toEqual(['household:H1']);
    expect(found('søndag')).toEqual(['relation:0']);
  });

  it('asks for every word, puts names that begin so first, and finds nothing for nothing', () => {
    expect(found('lillebror 2')).toEqual([]);
    expect(found('mor')[0]).toBe('person:mor');
    expect(found('  ')).toEqual([]);
  });
});

describe('The handles', () => {
  const ways: Point[] = [
    [0, -1],
    [-1, 0],
    [1, 0],
    [0, 1],
  ];
  const box = ([x, y]: Point) => ({ x: x - handleSize / 2, y: y - handleSize / 2, width: handleSize, height: handleSize });

  it('never cover another person or each other, at any zoom', () => {
    const spot = fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -2, max: 2 }));
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 12 }), fc.constantFrom(0.16, 0.3, 0.5, 0.8, 1, 2), (spots, scale) => {
        const others = spots.filter(([x, y]) => x !== 0 || y !== 0).map(([x, y], index) => person(`p${index}`, x * 102, y * 140));
        const places = handlePlaces(person('valgt', 0, 0), others, { x: 500, y: 300, scale }, ways);
        if (!places) return;
        const boxes = places.map(box);
        for (const [index, one] of boxes.entries()) for (const two of boxes.slice(index + 1)) expect(overlaps(one, two)).toBe(false);
        for (const { x, y, width, height } of others) {
          const symbol = {
            x: 500 + (x - width / 2) * scale,
            y: 300 + (y - height / 2) * scale,
            width: width * scale,
            height: height * scale,
          };
          for (const one of boxes) expect(overlaps(one, symbol)).toBe(false);
        }
      }),
    );
  });

  it('leave what is written along the lines to be read where there is room, and only there', () => {
    const at = { x: 500, y: 300, scale: 1 };
    const years = { x: -70, y: -22, width: 44, height: 13 };
    const onScreen = { ...years, x: years.x + at.x, y: years.y + at.y };
    const covering = (places: readonly Point[] | undefined) => places?.map(box).filter((one) => overlaps(one, onScreen)).length;
    expect(covering(handlePlaces(person('valgt', 0, 0), [], at, ways))).toBe(1);
    expect(covering(handlePlaces(person('valgt', 0, 0), [], at, ways, [years]))).toBe(0);
    const everywhere = { x: -400, y: -400, width: 800, height: 800 };
    expect(handlePlaces(person('valgt', 0, 0), [], at, ways, [everywhere])).toHaveLength(4);
  });

  it('stand around somebody alone, and give up where neighbours leave no room', () => {
    expect(handlePlaces(person('valgt', 0, 0), [], { x: 0, y: 0, scale: 0.2 }, ways)).toHaveLength(4);
    const crowd = Array.from({ length: 40 }, (_, index) =>
      person(`p${index}`, ((index % 8) - 4) * 102 + 51, (Math.floor(index / 8) - 2) * 140),
    );
    expect(handlePlaces(person('valgt', 0, 0), crowd, { x: 500, y: 300, scale: 0.2 }, ways)).toBeUndefined();
  });
});

describe('What is painted', () => {
  const options = { day: '2026-11-22', language: 'da' } as const;

  it('covers no more than its extent says: what lies out of sight can be left out', () => {
    const scene = sceneOf(layout, options);
    const told = boundsOf(scene.parts.map(extentOf));
    expect(contains(grow(told, 1), scene.geometry.bounds)).toBe(true);
    for (const part of scene.parts) {
      if (part.kind !== 'group' || part.role !== 'person') continue;
      const place = scene.geometry.persons.find(({ id }) => id === part.id);
      if (place) expect(contains(extentOf(part), { x: place.x - 20, y: place.y - 20, width: 40, height: 40 })).toBe(true);
    }
  });

  it('while a hand moves persons is what stands there once they are let go', () => {
    fc.assert(
      fc.property(families(20), fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 }), fc.nat(), (some, dx, dy, seed) => {
        const ids = some.persons.map(({ id }) => id);
        const id = ids[seed % ids.length] ?? '';
        const before = layoutGenogram(some, { language: 'da' });
        if (!before.places.has(id)) return;
        const offsets = { [id]: { dx, dy } };
        const moving = movingParts(before, offsets, new Set([id]), options);
        const after = sceneOf(layoutGenogram({ ...some, drawing: { offsets } }, { language: 'da' }), options);
        const drawn = JSON.stringify(after.parts);
        for (const part of moving) expect(drawn).toContain(part.kind === 'group' ? JSON.stringify(part.parts) : JSON.stringify(part));
      }),
      { numRuns: 40 },
    );
  });
});
