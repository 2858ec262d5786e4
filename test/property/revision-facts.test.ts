import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../shared/case/commands/field';
import { type Case, caseSchema } from '../../shared/case/schema';
import { blendedFamily } from '../../shared/examples/blended-family';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import { factSaid, type RevisionFact, revisionFacts } from '../../shared/revisions/facts';
import { addressOf } from '../../shared/revisions/leaves';

const day = '2026-11-20';

type Path = readonly (string | number)[];

/** Every single answer of a part of a case. */
function* answersIn(node: unknown, path: Path): Generator<Path> {
  if (typeof node !== 'object' || node === null) yield path;
  else for (const [key, inner] of Object.entries(node)) yield* answersIn(inner, [...path, Array.isArray(node) ? Number(key) : key]);
}

/** A copy in which one answer is another one, or gone. */
function changedAt(value: Case, path: Path, answer: unknown): Case {
  const copy = structuredClone(value);
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  holder[path.at(-1) ?? ''] = answer;
  return copy;
}

const another = (answer: unknown): unknown[] => {
  if (typeof answer === 'boolean') return [!answer, null];
  if (typeof answer === 'number') return [answer + 1, 1, null];
  if (/^P\d+$/.test(String(answer))) return [null, 'P2', 'P3'];
  return [null, `${answer} og mere`, '2026-01-02', 'yes', 'no', 'NONE', 'FOUND', 'not_asked', 'other', 'unknown'];
};

const keeps = (value: Case) => caseSchema.safeParse(value).success;

/** A case and one valid change of a single answer. */
const change = (parts: readonly string[]) =>
  fc
    .record({ value: fc.constantFrom(divorcedFamily, blendedFamily), part: fc.constantFrom(...parts), at: fc.nat(), to: fc.nat() })
    .map(({ value, part, at, to }) => {
      const paths = [...answersIn(value[part], [part])].filter((path) => !path.includes('signOff'));
      const path = paths[at % Math.max(1, paths.length)] ?? [];
      const answers = another(valueAt(value, path)).filter((answer) => answer !== valueAt(value, path));
      return { value, path, changed: changedAt(value, path, answers[to % answers.length]) };
    })
    .filter(({ value, path, changed }) => path.length > 0 && keeps(changed) && !Object.is(value, changed));

const covers = ({ address }: RevisionFact, [...at]: readonly string[]) => address.every((part, index) => at[index] === part);

const ids = [divorcedFamily, blendedFamily].flatMap(({ persons }) => persons.map(({ id }) => id)).filter((id) => /^P\d/.test(id));
const rawIn = (text: string) =>
  ids.find((id) => new RegExp(`(^|[^\\p{L}\\p{N}])${id}([^\\p{L}\\p{N}]|$)`, 'u').test(text)) ??
  /[A-Z]{3,}_[A-Z]+|undefined|\[object/.exec(text)?.[0];

describe('Of two states of a case', () => {
  it('nothing is told when they are equal', () => {
    for (const value of [divorcedFamily, blendedFamily]) expect(revisionFacts(value, structuredClone(value), day)).toEqual([]);
  });

  it('every changed answer of the assessment and of the safety gate is told, in words', () => {
    fc.assert(
      fc.property(change(['assessment', 'safety']), ({ value, path, changed }) => {
        const facts = revisionFacts(value, changed, day);
        const list = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
        const addresses = [addressOf(value, list), addressOf(changed, list)];
        expect(facts.some((fact) => addresses.some((address) => covers(fact, address)))).toBe(true);
        for (const { da } of facts.map(factSaid)) expect(rawIn(da)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('every change of the family, the maps and the case is told, in words', () => {
    const parts = ['case', 'persons', 'couples', 'parentage', 'households', 'emotional', 'networkMaps'];
    fc.assert(
      fc.property(change(parts), ({ value, changed }) => {
        const facts = revisionFacts(value, changed, day);
        expect(facts).not.toEqual([]);
        for (const { da } of facts.map(factSaid)) expect(rawIn(da)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('the second against the first is the first against the second the other way round', () => {
    const mirrored = (facts: readonly RevisionFact[]) =>
      facts
        .map(({ address, change: how, from, to }) => [
          address.join('/'),
          how === 'added' ? 'removed' : how === 'removed' ? 'added' : how,
          to?.da,
          from?.da,
        ])
        .toSorted();
    const told = (facts: readonly RevisionFact[]) =>
      facts.map(({ address, change: how, from, to }) => [address.join('/'), how, from?.da, to?.da]).toSorted();
    fc.assert(
      fc.property(change(['assessment', 'persons', 'networkMaps', 'couples', 'emotional']), ({ value, changed }) => {
        expect(mirrored(revisionFacts(changed, value, day))).toEqual(told(revisionFacts(value, changed, day)));
      }),
    );
    expect(mirrored(revisionFacts(blendedFamily, divorcedFamily, day))).toEqual(told(revisionFacts(divorcedFamily, blendedFamily, day)));
  });

  it('every record that is added or taken away is told once', () => {
    fc.assert(
      fc.property(fc.constantFrom(divorcedFamily, blendedFamily), fc.nat(), fc.nat(), (value, which, index) => {
        const lists = ['personEntries', 'refusals', 'attempts', 'professional', 'contraindications', 'parentResources'] as const;
        const list = lists[which % lists.length] ?? 'refusals';
        const records = value.assessment?.[list] ?? [];
        fc.pre(records.length > 0);
        const at = index % records.length;
        const less: Case = { ...value, assessment: { ...value.assessment, [list]: records.toSpliced(at, 1) } };
        const facts = revisionFacts(value, less, day);
        expect(facts).toMatchObject([{ change: 'removed', address: addressOf(value, ['assessment', list, at]) }]);
      }),
    );
  });
});
