import fc from 'fast-check';
import { applyPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/case/change';
import { pasteFragment } from '../../shared/case/commands/paste';
import { fragmentOf } from '../../shared/case/fragment';
import { problemsOf } from '../../shared/case/integrity';
import { newCase } from '../../shared/case/new-case';
import { references } from '../../shared/case/references';
import { type Case, caseSchema } from '../../shared/case/schema';
import { familyOf } from '../../shared/kinship/family';
import { kinshipWord } from '../../shared/kinship/kinship';
import { families } from '../fixtures/families';

const other = newCase({
  id: 'other',
  caseNumber: '2',
  firstName: 'Sif',
  lastName: 'Krogh',
  gender: 'f',
  birth: '2016',
  caseworker: '',
  unit: '',
});

/** A family with relations and homes, and some of its persons. */
const copied = fc
  .tuple(families(16), fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }))
  .map(([family, seeds, pairs]): { value: Case; ids: string[] } => {
    const pick = (seed: number) => family.persons[seed % family.persons.length]?.id ?? '';
    const relations = pairs.map(([from, to], index) => ({
      from: pick(from),
      to: pick(to),
      type: 'close' as const,
      ...(index % 3 === 0 ? { knownBy: [pick(from + 7 * to + 1)] } : {}),
    }));
    const homes = pairs.map(([a, b], index) => ({
      id: `H${index + 1}`,
      labelDa: 'Hjem',
      members: [...new Set([pick(a), pick(b)])].map((person) => ({ person, share: 'full' })),
    }));
    return {
      value: { ...family, emotional: relations, households: homes, safety: { protectedAddressPersons: [pick(0)] } },
      ids: [...new Set(seeds.map(pick))],
    };
  });

function pasted(into: Case, from: Case, ids: readonly string[]) {
  const outcome = apply(into, pasteFragment(fragmentOf(from, ids)));
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome;
}

const listsOf = (value: Case) =>
  [value.persons, value.couples, value.parentage, value.multipleBirths, value.households, value.emotional].map((list) => list ?? []);

describe('What is copied and pasted', () => {
  it('is sound in any case, and gone by one undo', () => {
    fc.assert(
      fc.property(copied, fc.boolean(), ({ value, ids }, same) => {
        const into = same ? value : other;
        const { case: after, edit } = pasted(into, value, ids);
        const before = new Set(problemsOf(into).map(({ key }) => key));
        expect(problemsOf(after).filter(({ severity, key }) => severity === 'refuse' && !before.has(key))).toEqual([]);
        expect(caseSchema.safeParse(after).error).toBeUndefined();
        expect(applyPatches(after, [...edit.inverse])).toEqual(into);
      }),
      { numRuns: 80 },
    );
  });

  it('leaves what was there as it was, and ties the new ones to nobody but each other', () => {
    fc.assert(
      fc.property(copied, ({ value, ids }) => {
        const { case: after } = pasted(value, value, ids);
        for (const [index, list] of listsOf(value).entries()) expect(listsOf(after)[index]?.slice(0, list.length)).toEqual(list);
        const old = new Set(value.persons.map(({ id }) => id));
        const added = {
          ...after,
          ...Object.fromEntries(namesOfLists.map((name) => [name, (after[name] ?? []).slice((value[name] ?? []).length)])),
        };
        const pointed = [...references({ ...added, case: { indexPersonIds: [] }, safety: null })].filter(({ kind }) => kind === 'person');
        expect(pointed.filter(({ id }) => old.has(id))).toEqual([]);
        expect(after.persons).toHaveLength(value.persons.length + ids.length);
      }),
      { numRuns: 80 },
    );
  });

  it('are to each other what they were by the ties among them', () => {
    fc.assert(
      fc.property(copied, ({ value, ids }) => {
        const { persons, couples, parentage, multipleBirths } = fragmentOf(value, ids);
        const alone = familyOf({
          ...other,
          persons: [...persons],
          couples: [...couples],
          parentage: [...parentage],
          multipleBirths: [...multipleBirths],
        });
        const after = familyOf(pasted(other, value, ids).case);
        const fresh = [...after.persons.keys()].slice(other.persons.length);
        for (const [a, from] of persons.entries()) {
          for (const [b, to] of persons.entries()) {
            if (a !== b) expect(kinshipWord(after, fresh[a] ?? '', fresh[b] ?? '').da).toBe(kinshipWord(alone, from.id, to.id).da);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps every secret and every protection', () => {
    fc.assert(
      fc.property(copied, ({ value, ids }) => {
        const { case: after } = pasted(other, value, ids);
        const secret = (one: Case) => (one.emotional ?? []).filter(({ knownBy }) => knownBy?.length).length;
        const among = (value.emotional ?? []).filter(({ from, to, knownBy }) =>
          [from, to, ...(knownBy ?? [])].every((id) => ids.includes(id)),
        );
        expect(secret(after)).toBe(among.filter(({ knownBy }) => knownBy?.length).length);
        expect(after.emotional ?? []).toHaveLength(among.length);
        const guarded = value.safety?.protectedAddressPersons?.filter((id) => ids.includes(id)) ?? [];
        expect(after.safety?.protectedAddressPersons ?? []).toHaveLength(guarded.length);
      }),
      { numRuns: 60 },
    );
  });
});

const namesOfLists = ['persons', 'couples', 'parentage', 'multipleBirths', 'households', 'emotional'] as const;
