import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Parentage } from '../../shared/case/schema';
import { connectorsOf } from '../../shared/genogram/connectors';
import { boxesOf, type Layout, layoutGenogram, type Place } from '../../shared/genogram/layout';
import { placedPerson } from '../../shared/genogram/person';
import { cuts } from '../../shared/genogram/spots';
import type { PlacedLine } from '../../shared/scene/scene';
import { kinOf } from '../bench/layout/kin';
import { type Quality, qualityOf } from '../bench/layout/quality';
import { families } from '../fixtures/families';
import { lifelikeFamilies } from '../fixtures/lifelike-families';
import { crowdedEnds, crowdedRuns } from '../helpers/line-faults';

const language = 'da' as const;
const laidOut = (value: Case) => layoutGenogram(value, { language });

/** Families as life makes them, and families grown by chance, which are knottier than any in life. */
const kinds = [
  { name: 'lifelike families up to 15', some: lifelikeFamilies(15), runs: 60 },
  { name: 'lifelike families up to 60', some: lifelikeFamilies(60), runs: 25 },
  { name: 'lifelike families up to 300', some: lifelikeFamilies(300), runs: 3 },
  { name: 'knotty families up to 12', some: families(12), runs: 60 },
  { name: 'knotty families up to 40', some: families(40), runs: 30 },
  { name: 'knotty families up to 80', some: families(80), runs: 10 },
];

/** Holds for every family of every kind. */
function always(what: string, holds: (value: Case, layout: Layout) => void): void {
  test.each(kinds)(`${what}: $name`, ({ some, runs }) => {
    fc.assert(
      fc.property(some, (value) => holds(value, laidOut(value))),
      // A large family takes too long to look for a smaller one that fails too.
      { numRuns: runs, endOnFailure: true },
    );
  });
}

function place(layout: Layout, id: string): Place {
  const found = layout.places.get(id);
  if (!found) throw new Error(`${id} is not drawn`);
  return found;
}

const faultless = (fault: keyof Quality) => (value: Case, layout: Layout) => {
  const spots = [...layout.places.values()].map((one) => ({ id: one.id, x: one.x, y: one.y, boxes: boxesOf(one) }));
  expect(qualityOf(kinOf(value), spots)[fault]).toBe(0);
};

function linesOf(layout: Layout): PlacedLine[] {
  const { couples, sibships, children } = connectorsOf(layout);
  return [...couples.map(({ line }) => line), ...sibships, ...children.map(({ line }) => line)];
}

describe('the layout of any family', () => {
  always('draws everyone once', (value, layout) => {
    expect([...layout.places.keys()].sort()).toEqual(value.persons.map(({ id }) => id).sort());
  });
  always('lets no symbol or text lie over another', faultless('overlaps'));
  always('puts partners on one row', faultless('apart'));
  always('puts children below their parents', faultless('above'));
  always('keeps couples beside each other unless the count of partners makes it impossible', faultless('split'));
  always('stands full siblings in the order of birth', faultless('order'));
  always('stands the man of a couple left, and the elder of two alike', faultless('sides'));

  always('lets lines end at least a fifth of a symbol apart', (_, layout) => {
    expect(crowdedEnds(linesOf(layout), [...layout.places.values()].map(placedPerson))).toEqual([]);
  });

  always('lets lines run at least a quarter of a symbol apart', (_, layout) => {
    expect(crowdedRuns(linesOf(layout))).toEqual([]);
  });

  always('leads no line of the family through a symbol or name', (_, layout) => {
    const faults = linesOf(layout).flatMap((line) =>
      [...layout.places.values()]
        .filter(({ id }) => !line.between.includes(id))
        .filter((one) =>
          boxesOf(one)
            .slice(0, 2)
            .some((box) => line.points.some((point, at) => at > 0 && cuts(line.points[at - 1] ?? point, point, box))),
        )
        .map((one) => `${line.kind} ${line.between.join()} through ${one.id}`),
    );
    expect(faults).toEqual([]);
  });

  always('keeps an offset made by hand', (value, layout) => {
    const moved = { ...value, drawing: { offsets: { P1: { dx: 17, dy: -9 } } } };
    const [before, after] = [place(layout, 'P1'), place(laidOut(moved), 'P1')];
    expect([after.x - before.x, after.y - before.y]).toEqual([17, -9]);
  });

  always('keeps a protected area in its shape, moves by hand in it too, when somebody comes', (value, layout) => {
    const ids = value.persons.slice(0, 4).map(({ id }) => id);
    const places = Object.fromEntries(ids.map((id, index) => [id, { x: place(layout, id).x + 7 * index, y: place(layout, id).y }]));
    const drawing = { offsets: { P2: { dx: 7, dy: 0 } }, protectedAreas: [{ id: 'A1', places }] };
    const newborn = { id: 'new', firstName: 'Nyfødt', gender: 'f', kind: 'person' } as const;
    const birth: Parentage = { child: 'new', parents: ['P1'], type: 'biological' };
    const after = laidOut({ ...value, drawing, persons: [...value.persons, newborn], parentage: [...(value.parentage ?? []), birth] });
    const shape = (at: (id: string) => { x: number; y: number }) =>
      ids.map((id) => [Math.round(at(id).x - at('P1').x), Math.round(at(id).y - at('P1').y)]);
    expect(shape((id) => place(after, id))).toEqual(shape((id) => places[id] ?? { x: 0, y: 0 }));
  });

  always('is the same each time, and from what an editor remembers', (value, layout) => {
    const picture = (one: Layout) => [...one.places.values()].map(({ id, x, y }) => [id, x, y]);
    const known = new Map();
    const again = () => layoutGenogram(structuredClone(value), { language, known });
    expect([laidOut(structuredClone(value)), again(), again()].map(picture)).toEqual([layout, layout, layout].map(picture));
  });
});
