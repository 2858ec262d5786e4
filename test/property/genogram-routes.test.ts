import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../shared/case/schema';
import { isInside } from '../../shared/genogram/households';
import { genogramScene } from '../../shared/genogram/scene';
import { cuts } from '../../shared/genogram/spots';
import type { Geometry, PlacedLine, PlacedPerson } from '../../shared/scene/scene';
import { livedInFamilies } from '../fixtures/lived-in-families';
import { crowdedEnds, crowdedRuns } from '../helpers/line-faults';

const kinds = [
  { most: 15, runs: 40 },
  { most: 60, runs: 15 },
  { most: 300, runs: 2 },
];

function always(what: string, holds: (geometry: Geometry, value: Case) => void, sizes = kinds): void {
  test.each(sizes)(`${what}, up to $most persons`, ({ most, runs }) => {
    fc.assert(
      fc.property(livedInFamilies(most), (value) => holds(genogramScene(value, { day: '2099-01-01', language: 'da' }).geometry, value)),
      // A drawing takes too long to look for a smaller one that fails too.
      { numRuns: runs, endOnFailure: true },
    );
  });
}

const isRoute = ({ kind, family }: PlacedLine) => kind === 'relation' || kind === 'tie' || (kind === 'child' && family === undefined);

const runsThrough = ({ points }: PlacedLine, { x, y, width, height, label }: PlacedPerson): boolean =>
  [{ x: x - width / 2, y: y - height / 2, width, height }, label].some((box) =>
    points.some((point, at) => at > 0 && cuts(points[at - 1] ?? point, point, box)),
  );

describe('relations and homes of any family', () => {
  always('relations and care find a way around everyone else', ({ lines, persons }, value) => {
    const faults = lines
      .filter(isRoute)
      .flatMap((line) =>
        persons
          .filter((person) => !line.between.includes(person.id) && runsThrough(line, person))
          .map((person) => `${line.subject} through ${person.id}`),
      );
    expect(faults).toEqual([]);
    expect(lines.filter(({ kind }) => kind === 'relation')).toHaveLength(value.emotional?.length ?? 0);
  });

  // In larger families with many relations someone now and then has more of them than room, and a stretch has no room for both.
  always(
    'no two lines of any kind end close together on a symbol',
    ({ lines, persons }) => {
      expect(crowdedEnds(lines, persons)).toEqual([]);
    },
    kinds.slice(0, 2),
  );

  always(
    'no two lines of any kind run close together for longer than half a symbol',
    ({ lines }) => {
      expect(crowdedRuns(lines, 20)).toEqual([]);
    },
    kinds.slice(0, 2),
  );

  always('the outline of a home goes around its members and no one else', ({ households, persons }, value) => {
    expect(households.map(({ id, members }) => [id, [...members].sort()])).toEqual(
      (value.households ?? []).map(({ id, members }) => [id, members.map(({ person }) => person).sort()]),
    );
    for (const { id, members, outline } of households) {
      const inside = persons.filter(({ x, y }) => isInside(outline, [x, y])).map((person) => person.id);
      expect({ id, inside: inside.sort() }).toEqual({ id, inside: [...members].sort() });
    }
  });
});
