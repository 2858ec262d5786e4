import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Case } from '../../shared/case/schema';
import { arrangementsOf } from '../bench/layout/arrangements';
import { crossingsOf, strokesOf } from '../bench/layout/crossings';
import { type Kin, kinOf } from '../bench/layout/kin';
import { type FindMinimum, minimumFinder } from '../bench/layout/minimum';
import { qualityOf } from '../bench/layout/quality';
import { families } from '../fixtures/families';
import { lifelikeFamilies } from '../fixtures/lifelike-families';

/** What the benchmark calls the exact minimum, against trying every order of every row. */
describe('the fewest crossings that the rules allow', () => {
  let find: FindMinimum;
  beforeAll(async () => {
    find = await minimumFinder();
  });

  /** Where both ways give an answer, and the one found in all. */
  const seen = { compared: 0, crossings: 0 };
  const agrees = (value: Case, sides: boolean) => {
    const kin = kinOf(value);
    const tried = fewestByTrying(kin, sides);
    const found = find(kin, { order: true, sides }, 60);
    if (tried === undefined || found === undefined) return;
    seen.compared += 1;
    seen.crossings += found;
    // The middle of a bar over someone's head may lie left or right of them; trying knows evenly spaced places only.
    if (kin.pairs.every(({ close }) => close)) expect(found).toBe(tried);
    else expect(found).toBeLessThanOrEqual(tried);
  };

  for (const sides of [false, true]) {
    const which = sides ? 'with the man left' : 'with couples either way round';
    test(`are found for lifelike families, ${which}`, () => {
      fc.assert(
        fc.property(lifelikeFamilies(20), (value) => agrees(value, sides)),
        { numRuns: 150 },
      );
    });
    test(`are found for tangled families, ${which}`, () => {
      fc.assert(
        fc.property(families(13), (value) => agrees(value, sides)),
        { numRuns: 150 },
      );
    });
  }

  test('were compared often enough, crossings and all', () => {
    expect(seen.compared).toBeGreaterThan(200);
    expect(seen.crossings).toBeGreaterThan(60);
  });
});

const mostPairs = 30_000;

/** Every order of every row that keeps the rules, beside every order of the next; undefined where there are too many. */
function fewestByTrying(kin: Kin, sides: boolean): number | undefined {
  let sum = 0;
  for (const members of kin.connected) {
    if (members.some((id) => !kin.generationOf.has(id))) return undefined;
    const rows = [...Map.groupBy(members, (id) => kin.generationOf.get(id) ?? 0)].toSorted(([a], [b]) => a - b);
    if (rows.some(([, row]) => row.length > 7)) return undefined;
    const legal = rows.map(([y, row]) => permutations(row).filter((order) => keepsRules(kin, order, y, sides)));
    let least = (legal[0] ?? []).map(() => 0);
    for (let row = 1; row < legal.length; row += 1) {
      const [above = [], here = []] = [legal[row - 1], legal[row]];
      if (above.length * here.length > mostPairs) return undefined;
      least = here.map((order) => Math.min(...above.map((upper, index) => (least[index] ?? 0) + crossingsBetween(kin, upper, order))));
    }
    sum += Math.min(...least);
  }
  return sum;
}

function crossingsBetween(kin: Kin, upper: readonly string[], lower: readonly string[]): number {
  const at = new Map<string, { x: number; y: number }>();
  for (const [y, order] of [upper, lower].entries()) for (const [x, id] of order.entries()) at.set(id, { x: x * 10, y: y * 100 });
  return crossingsOf(strokesOf(kin, (id) => at.get(id)));
}

function keepsRules(kin: Kin, order: readonly string[], y: number, sides: boolean): boolean {
  const found = qualityOf(
    kin,
    order.map((id, x) => ({ id, x: x * 10, y, boxes: [] })),
  );
  if (found.split + found.order > 0 || (sides && found.sides > 0)) return false;
  const chains = new Set(order.map((id) => kin.chainOf.get(id) ?? -1));
  return [...chains].every((chain) => {
    const standing = order.filter((id) => kin.chainOf.get(id) === chain);
    return arrangementsOf(standing, kin.pairs)?.some((way) => way.join() === standing.join()) ?? true;
  });
}

const permutations = (ids: readonly string[]): string[][] =>
  ids.length === 0 ? [[]] : ids.flatMap((id) => permutations(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));
