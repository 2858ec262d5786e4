import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Family, familyOf } from '../../shared/kinship/family';
import { kinshipWord } from '../../shared/kinship/kinship';
import { kinshipPath } from '../../shared/kinship/path';
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
