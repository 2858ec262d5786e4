import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framed, holds, reveal, toScene, toScreen, zoomAt, zoomLimits } from '../../renderer/canvas/camera';
import { personsIn, subjectAt } from '../../renderer/canvas/hit';
import { neighbour } from '../../renderer/canvas/neighbour';
import { readNameLine } from '../../shared/case/quick-entry/name-line';
import type { Geometry, PlacedPerson } from '../../shared/scene/scene';

const person = (id: string, x: number, y: number): PlacedPerson => ({
  id,
  x,
  y,
  width: 40,
  height: 40,
  label: { x: x - 30, y: y + 24, width: 60, height: 16 },
});

const geometry: Geometry = {
  persons: [person('far', 0, 0), person('mor', 120, 0), person('barn', 60, 120)],
  lines: [
    {
      kind: 'couple',
      between: ['far', 'mor'],
      points: [
        [20, 0],
        [100, 0],
      ],
      subject: 'couple:C1',
    },
  ],
  households: [
    {
      id: 'H1',
      members: ['barn'],
      outline: [
        [20, 80],
        [100, 80],
        [100, 170],
        [20, 170],
      ],
    },
  ],
  bounds: { x: -30, y: -20, width: 180, height: 180 },
};

const point = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 }));
const camera = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  scale: fc.constantFrom(0.1, 0.5, 1, 2.5),
});

describe('The camera', () => {
  it('zooms about the pointer: what lies under it stays under it', () => {
    fc.assert(
      fc.property(camera, point, fc.constantFrom(0.5, 0.9, 1.1, 3), (before, at, factor) => {
        const under = toScene(before, at);
        const [x, y] = toScreen(zoomAt(before, at, factor), under);
        expect(x).toBeCloseTo(at[0], 4);
        expect(y).toBeCloseTo(at[1], 4);
      }),
    );
  });

  it('never zooms beyond its limits', () => {
    expect(zoomAt({ x: 0, y: 0, scale: 4 }, [0, 0], 9).scale).toBe(zoomLimits.most);
    expect(zoomAt({ x: 0, y: 0, scale: 0.1 }, [0, 0], 0.01).scale).toBe(zoomLimits.least);
  });

  it('frames any drawing that can be shown at all so that all of it is seen', () => {
    fc.assert(
      fc.property(
        fc.record({
          x: fc.integer({ min: -900, max: 900 }),
          y: fc.integer({ min: -900, max: 900 }),
          // A family of a thousand is that wide.
          width: fc.integer({ min: 1, max: 38_000 }),
          height: fc.integer({ min: 1, max: 4000 }),
        }),
        (box) => {
          const view = { width: 900, height: 690 };
          expect(holds(framed(box, view), box, view)).toBe(true);
        },
      ),
    );
  });

  it('leaves the tools at the foot free, and room for a handle above them', () => {
    const view = { width: 800, height: 600 };
    const [tools, handle] = [58, 34];
    const low = { x: 300, y: 520, width: 40, height: 40 };
    expect(holds({ x: 0, y: 0, scale: 1 }, low, view)).toBe(false);
    const moved = reveal({ x: 0, y: 0, scale: 1 }, low, view);
    expect(toScreen(moved, [320, low.y + low.height])[1]).toBeLessThanOrEqual(view.height - tools - handle);
  });

  it('pans no further than needed to bring a person into view', () => {
    const view = { width: 800, height: 600 };
    const start = { x: 0, y: 0, scale: 1 };
    expect(reveal(start, { x: 300, y: 200, width: 40, height: 40 }, view)).toEqual(start);
    const moved = reveal(start, { x: 900, y: 200, width: 40, height: 40 }, view);
    expect(moved.y).toBe(0);
    expect(toScreen(moved, [940, 200])[0]).toBeLessThan(view.width);
  });
});

describe('What lies under the pointer', () => {
  it('is a person before a line, and a line before a household', () => {
    expect(subjectAt(geometry, [0, 10], 6)).toBe('person:far');
    expect(subjectAt(geometry, [60, 3], 6)).toBe('couple:C1');
    expect(subjectAt(geometry, [20, 100], 6)).toBe('household:H1');
    expect(subjectAt(geometry, [400, 400], 6)).toBeUndefined();
  });

  it('is a person at their name too', () => {
    expect(subjectAt(geometry, [100, 30], 6)).toBe('person:mor');
  });

  it('is found wherever it stands and however near one must come', () => {
    const far = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(far, far, fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 200 }), (x, y, aside, slack) => {
        const line = {
          kind: 'relation',
          between: [],
          points: [[x - 900, y - 90] as const, [x - 300, y - 90] as const],
          subject: 'relation:0',
        } as const;
        const there = { ...geometry, households: [], lines: [line] };
        expect(subjectAt({ ...there, persons: [person('onkel', x, y)] }, [x + aside, y], slack)).toBe('person:onkel');
        expect(subjectAt({ ...there, persons: [] }, [x - 600, y - 90 + slack], slack + 0.1)).toBe('relation:0');
        expect(subjectAt({ ...there, persons: [] }, [x - 600, y - 90 + slack + 1], slack)).toBeUndefined();
      }),
    );
  });

  it('is everyone whose symbol the rubber band holds', () => {
    expect(personsIn(geometry, { x: -30, y: -30, width: 200, height: 60 })).toEqual(['far', 'mor']);
  });
});

describe('The arrows', () => {
  it('walk to the nearest person that way, and stop at the edge', () => {
    expect(neighbour(geometry, 'far', 'ArrowRight')?.id).toBe('mor');
    expect(neighbour(geometry, 'mor', 'ArrowDown')?.id).toBe('barn');
    expect(neighbour(geometry, 'far', 'ArrowLeft')).toBeUndefined();
    expect(neighbour(geometry, undefined, 'ArrowUp')?.id).toBe('far');
  });
});

describe('One line typed at a symbol', () => {
  const read = (line: string, lastName?: string) => readNameLine(line, '2026-11-23', lastName);

  it('is a first name, a last name, a gender and a birth', () => {
    expect(read('Anna Marie Jensen k 1984')).toEqual({ firstName: 'Anna Marie', lastName: 'Jensen', gender: 'f', birth: '1984' });
    expect(read('  Bo   3/3-2016 ')).toEqual({ firstName: 'Bo', birth: '2016-03-03' });
  });

  it('takes the last name of the kin when one name stands alone', () => {
    expect(read('Anna', 'Krogh')).toEqual({ firstName: 'Anna', lastName: 'Krogh' });
    expect(read('Anna Vig', 'Krogh')).toEqual({ firstName: 'Anna', lastName: 'Vig' });
  });

  it('is a person nobody knows when it says so', () => {
    expect(read('Ukendt far', 'Krogh')).toEqual({ firstName: 'Ukendt far', kind: 'placeholder' });
  });
});
