import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Command } from '../../shared/case/change';
import { mergePersons } from '../../shared/case/commands/merge';
import { addMap } from '../../shared/case/commands/network';
import { placePerson } from '../../shared/case/commands/network-place';
import { setTie } from '../../shared/case/commands/network-ties';
import { addChild, addParents, addPartner, addSibling } from '../../shared/case/commands/person';
import { addHousehold, addRelation } from '../../shared/case/commands/ties';
import { problemsOf } from '../../shared/case/integrity';
import { mergePreview } from '../../shared/case/merge/preview';
import { newCase } from '../../shared/case/new-case';
import { type Case, caseSchema } from '../../shared/case/schema';
import { exampleCases } from '../../shared/examples/examples';
import { readExchange, writeExchange } from '../../shared/formats/exchange';

const start = newCase({
  id: 'x',
  caseNumber: '1',
  firstName: 'Sif',
  lastName: 'Krogh',
  gender: 'f',
  birth: '2016',
  caseworker: '',
  unit: '',
});
const where = { da: 'x', en: 'x' };

/** A family with a map, grown by any steps. */
const grown = fc.array(fc.tuple(fc.nat(7), fc.nat(), fc.nat()), { minLength: 4, maxLength: 25 }).map((steps) => {
  let value: Case = start;
  const run = (command: Command) => {
    const outcome = apply(value, command);
    if (outcome.ok) value = outcome.case;
  };
  run(addMap({ perspective: 'child' }));
  for (const [kind, one, two] of steps) {
    const pick = (seed: number) => value.persons[seed % value.persons.length]?.id ?? '';
    const [a, b, map] = [pick(one), pick(two), value.networkMaps?.[0]?.id ?? ''];
    const commands: (() => Command)[] = [
      () => addParents(value, a),
      () => addPartner(value, a),
      () => addChild(value, a),
      () => addSibling(value, a),
      () => addRelation(value, { from: a, to: b, type: 'close' }),
      () => addHousehold(value, 'Hjem', [...new Set([a, b])]),
      () => placePerson(value, map, a, { sector: 'KIN', ring: two % 2 ? 1 : 3 }, where),
      () => setTie(value, map, a, b, { supports: [{ kind: 'practical', direction: 'given' }] }),
    ];
    const command = commands[kind];
    if (command) run(command());
  }
  return value;
});

/** Whether a merge was made; where it was, that nothing of the one who went is left, and nothing of anybody else lost. */
function merges(value: Case, keep: string, gone: string): boolean {
  const outcome = apply(value, mergePersons(value, keep, gone));
  const preview = mergePreview(value, keep, gone);
  if (!outcome.ok) {
    expect(preview).toEqual({ refusal: outcome.problem.text, joins: [], conflicts: [] });
    return false;
  }
  expect(preview.refusal).toBeUndefined();
  const after = outcome.case;
  expect(caseSchema.safeParse(after).error).toBeUndefined();
  expect(JSON.stringify(after)).not.toContain(`"${gone}"`);
  const known = new Set(problemsOf(value).map(({ key }) => key));
  expect(problemsOf(after).filter(({ key, severity }) => severity === 'refuse' && !known.has(key))).toEqual([]);
  expect(readExchange(writeExchange(after)).ok).toBe(true);
  expect(after.persons.map(({ id }) => id)).toEqual(value.persons.map(({ id }) => id).filter((id) => id !== gone));
  for (const [index, map] of (value.networkMaps ?? []).entries()) {
    const others = map.entries.filter(({ person }) => person !== keep && person !== gone);
    expect(after.networkMaps?.[index]?.entries).toEqual(expect.arrayContaining(others));
    const rings = map.entries.flatMap(({ person, ring }) => (person === keep || person === gone ? [ring ?? 9] : []));
    const joined = after.networkMaps?.[index]?.entries.filter(({ person }) => person === keep) ?? [];
    for (const { ring } of joined) expect(ring ?? 9).toBe(Math.min(...rings));
  }
  const pairs = (after.networkMaps ?? []).flatMap(({ id, ties }) =>
    (ties ?? []).map(({ from, to }) => [id, ...[from, to].toSorted()].join()),
  );
  expect(new Set(pairs).size).toBe(pairs.length);
  return true;
}

describe('Any two persons', () => {
  it('of any family become one without a trace of the other, or are refused as the preview says', () => {
    let made = 0;
    fc.assert(
      fc.property(grown, fc.nat(), fc.nat(), (value, one, two) => {
        const pick = (seed: number) => value.persons[seed % value.persons.length]?.id ?? '';
        if (merges(value, pick(one), pick(two))) made += 1;
      }),
      { numRuns: 150 },
    );
    expect(made).toBeGreaterThan(20);
  });

  it.each(exampleCases.map((value) => [value.titleDa, value] as const))('of %s too', (_, value) => {
    const open: Case = { ...value, assessment: { ...value.assessment, signOff: null } };
    const ids = value.persons.map(({ id }) => id);
    const made = ids.flatMap((keep) => ids.filter((gone) => gone !== keep && merges(open, keep, gone)));
    expect(made.length).toBeGreaterThan(10);
  });
});
