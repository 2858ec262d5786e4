import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../shared/case/schema';
import { connectorsOf } from '../../shared/genogram/connectors';
import { boxesOf, boxOf, type Layout, layoutGenogram, type Place } from '../../shared/genogram/layout';
import { cuts } from '../../shared/genogram/spots';
import { overlaps } from '../../shared/scene/draw';
import { families } from '../fixtures/families';

const sizes = [
  { most: 12, runs: 60 },
  { most: 40, runs: 30 },
  { most: 120, runs: 10 },
];

const language = 'da' as const;
const laidOut = (value: Case) => layoutGenogram(value, { language });
const place = (layout: Layout, id: string): Place => {
  const found = layout.places.get(id);
  if (!found) throw new Error(`${id} is not drawn`);
  return found;
};

/** Holds for every family of every size. */
function always(name: string, holds: (value: Case, layout: Layout) => void): void {
  for (const { most, runs } of sizes) {
    test(`${name}, up to ${most} persons`, () => {
      fc.assert(
        fc.property(families(most), (value) => holds(value, laidOut(value))),
        { numRuns: runs },
      );
    });
  }
}

describe('the layout of any family', () => {
  always('draws everyone once', (value, layout) => {
    expect([...layout.places.keys()].sort()).toEqual(value.persons.map(({ id }) => id).sort());
  });

  always('lets no symbol or text overlap another', (_, layout) => {
    const places = [...layout.places.values()];
    const clashes = places.flatMap((a, index) =>
      places.slice(index + 1).flatMap((b) => (overlaps(boxOf(a), boxOf(b)) ? [`${a.id} and ${b.id}`] : [])),
    );
    expect(clashes).toEqual([]);
  });

  always('puts partners on one row', (value, layout) => {
    for (const { a, b } of value.couples ?? []) expect(place(layout, a).y).toBe(place(layout, b).y);
  });

  always('puts children below their parents', (value, layout) => {
    const kin = (value.parentage ?? []).filter(({ type }) => type === 'biological');
    for (const { child, parents } of kin)
      for (const parent of parents) expect(place(layout, child).y).toBeGreaterThan(place(layout, parent).y);
  });

  always('keeps couples beside each other unless one has more than two partners', (value, layout) => {
    const partners = new Map<string, Set<string>>();
    for (const { a, b } of value.couples ?? []) {
      partners.set(a, (partners.get(a) ?? new Set()).add(b));
      partners.set(b, (partners.get(b) ?? new Set()).add(a));
    }
    const simple = (value.couples ?? []).filter(({ a, b }) => (partners.get(a)?.size ?? 0) <= 2 && (partners.get(b)?.size ?? 0) <= 2);
    const split = simple.filter(({ a, b }) => {
      const [left, right] = [place(layout, a).x, place(layout, b).x].sort((x, y) => x - y);
      const { y } = place(layout, a);
      return [...layout.places.values()].some((other) => other.y === y && other.x > (left ?? 0) && other.x < (right ?? 0));
    });
    expect(split.filter((couple) => !inCircle(couple.a, couple.b, partners))).toEqual([]);
  });

  always('stands single couples with the man left', (value, layout) => {
    const count = (id: string) => (value.couples ?? []).filter(({ a, b }) => a === id || b === id).length;
    const gender = (id: string) => value.persons.find((person) => person.id === id)?.gender;
    for (const { a, b } of value.couples ?? []) {
      if (count(a) > 1 || count(b) > 1) continue;
      const [man, woman] = gender(a) === 'm' ? [a, b] : [b, a];
      expect(place(layout, man).x).toBeLessThan(place(layout, woman).x);
    }
  });

  always('keeps an offset made by hand', (value, layout) => {
    const moved = { ...value, drawing: { offsets: { P1: { dx: 17, dy: -9 } } } };
    const [before, after] = [place(layout, 'P1'), place(laidOut(moved), 'P1')];
    expect([after.x - before.x, after.y - before.y]).toEqual([17, -9]);
  });

  always('leads no line of the family through a symbol or name', (_, layout) => {
    const { couples, sibships, children } = connectorsOf(layout);
    const lines = [...couples.map(({ line }) => line), ...sibships, ...children.map(({ line }) => line)];
    const faults = lines.flatMap((line) =>
      [...layout.places.values()]
        .filter(({ id }) => !line.between.includes(id))
        .filter((place) =>
          symbolAndName(place).some((box) => line.points.some((point, at) => at > 0 && cuts(line.points[at - 1] ?? point, point, box))),
        )
        .map((place) => `${line.kind} ${line.between.join()} through ${place.id}`),
    );
    expect(faults).toEqual([]);
  });

  always('is the same each time', (value, layout) => {
    const again = laidOut(structuredClone(value));
    expect([...again.places.values()].map(({ id, x, y }) => [id, x, y])).toEqual(
      [...layout.places.values()].map(({ id, x, y }) => [id, x, y]),
    );
  });
});

const symbolAndName = (place: Place) => boxesOf(place).slice(0, 2);

/** Three or more couples that close a ring can't all stand beside each other. */
function inCircle(a: string, b: string, partners: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set([a]);
  for (const id of seen) for (const next of partners.get(id) ?? []) if (!(id === a && next === b)) seen.add(next);
  return seen.has(b);
}

describe('siblings in any family', () => {
  for (const { most, runs } of sizes) {
    test(`full siblings stand in order of birth, up to ${most} persons`, () => {
      fc.assert(
        fc.property(families(most, { hard: false }), (value) => {
          const layout = laidOut(value);
          expect(birthOrderFaults(value, layout)).toEqual([]);
        }),
        { numRuns: runs },
      );
    });
  }
});

function birthOrderFaults(value: Case, layout: Layout): string[] {
  const sibships = Map.groupBy(
    (value.parentage ?? []).filter(({ type }) => type === 'biological'),
    ({ parents }) => [...parents].sort().join('+'),
  );
  const birth = (id: string) => Number(value.persons.find((person) => person.id === id)?.birth);
  return [...sibships.values()].flatMap((sibship) =>
    sibship.flatMap(({ child: a }) =>
      sibship.flatMap(({ child: b }) => (birth(a) < birth(b) && place(layout, a).x > place(layout, b).x ? [`${a} before ${b}`] : [])),
    ),
  );
}
