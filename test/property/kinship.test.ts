import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Family, familyOf } from '../../shared/kinship/family';
import { kinshipTies, kinshipWord } from '../../shared/kinship/kinship';
import { kinshipPath, secondPath } from '../../shared/kinship/path';
import { families } from '../fixtures/families';

const pairs = (family: Family): [string, string][] => {
  const ids = [...family.persons.keys()];
  return ids.flatMap((from) => ids.filter((to) => to !== from).map((to): [string, string] => [from, to]));
};

describe('kinship in any family', () => {
  test('every two who are connected have a word for each other, in both languages', () => {
    fc.assert(
      fc.property(families(16), (value) => {
        const family = familyOf(value);
        const connected = pairs(family).filter(([from, to]) => kinshipPath(family, from, to, 'all') !== undefined);
        expect(connected.length).toBeGreaterThan(0);
        for (const [from, to] of connected) {
          const word = kinshipWord(family, from, to);
          expect(word.da).not.toBe('');
          expect(word.en).not.toBe('');
        }
      }),
      { numRuns: 40 },
    );
  });

  test('who is something to somebody in two ways is so both ways', () => {
    fc.assert(
      fc.property(families(16), (value) => {
        const family = familyOf(value);
        const kinds = (from: string, to: string) => new Set(kinshipTies(family, from, to).map(({ kind }) => kind));
        for (const [from, to] of pairs(family)) expect(kinds(to, from)).toEqual(kinds(from, to));
      }),
      { numRuns: 40 },
    );
  });

  test('a second way shares nobody with the first, and turns round as the first does', () => {
    let found = 0;
    fc.assert(
      fc.property(families(20), (value) => {
        const family = familyOf(value);
        for (const [from, to] of pairs(family)) {
          const first = kinshipPath(family, from, to, 'kin');
          const second = first && secondPath(family, first);
          if (!first || !second) continue;
          found += 1;
          const between = (path: readonly { to: string }[]) => path.slice(0, -1).map((step) => step.to);
          expect(between(second).filter((id) => between(first).includes(id))).toEqual([]);
          const back = secondPath(family, kinshipPath(family, to, from, 'kin') ?? []);
          expect(back?.map((step) => step.from).toReversed()).toEqual(second.map((step) => step.to));
        }
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(0);
  });

  test('the way back is the way there', () => {
    fc.assert(
      fc.property(families(16), (value) => {
        const family = familyOf(value);
        for (const [from, to] of pairs(family)) {
          const there = kinshipPath(family, from, to, 'all')?.map((step) => step.to) ?? [];
          const back = kinshipPath(family, to, from, 'all')?.map((step) => step.from) ?? [];
          expect(back.toReversed()).toEqual(there);
        }
      }),
      { numRuns: 40 },
    );
  });
});
