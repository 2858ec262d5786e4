import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownAncestors } from '../../shared/case/integrity';
import type { Case } from '../../shared/case/schema';
import * as values from '../../shared/case/values';
import { readExchange, writeExchange } from '../../shared/formats/exchange';

const one = <T>(list: readonly T[]) => fc.constantFrom(...list);
const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 20 }), { nil: null });
const date = fc
  .tuple(
    fc.constantFrom('', '~', '<', '>'),
    fc.integer({ min: 1900, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(2),
  )
  .map(([about, year, month, day, parts]) => {
    const two = (value: number) => String(value).padStart(2, '0');
    return about + [String(year), two(month), two(day)].slice(0, parts + 1).join('-');
  });
const hasOwnProto = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Object.hasOwn(value, '__proto__') || Object.values(value).some(hasOwnProto));
const unknownValue = fc.jsonValue({ maxDepth: 3 }).filter((value) => !hasOwnProto(value));

/** Some fields that Kreds does not know, before and after those it does. */
const withUnknown = <T extends object>(known: fc.Arbitrary<T>) =>
  fc.tuple(fc.option(unknownValue), known, fc.option(unknownValue)).map(([before, value, after]) => ({
    ...(before === null ? {} : { anUnknownField: before }),
    ...value,
    ...(after === null ? {} : { zUnknownField: after }),
  }));

const caseOf = (ids: string[]) => {
  const person = one(ids);
  const list = <T>(item: fc.Arbitrary<T>) => fc.option(fc.array(item, { maxLength: 4 }), { nil: null });
  const numbered = <T extends object>(prefix: string, item: fc.Arbitrary<T>) =>
    list(item).map((items) => items?.map((fields, index) => ({ id: `${prefix}${index + 1}`, ...fields })) ?? null);
  const persons = fc.tuple(
    ...ids.map((id) =>
      withUnknown(
        fc.record(
          {
            id: fc.constant(id),
            firstName: fc.string({ maxLength: 12 }),
            gender: one(values.genders),
            kind: one(values.personKinds),
            birth: date,
            noteDa: text,
            conditions: list(
              fc.record({
                kind: one(values.conditionKinds),
                state: one(values.conditionStates),
                labelDa: text,
                from: date,
                knownBy: list(person),
              }),
            ),
            culturesDa: list(fc.string()),
            migrated: date,
            count: fc.option(fc.integer({ min: 1, max: 99 })),
          },
          { requiredKeys: ['id', 'firstName', 'gender', 'kind'] },
        ),
      ),
    ),
  );
  const entries = fc
    .uniqueArray(person, { maxLength: 6 })
    .chain((placed) =>
      fc.tuple(...placed.map((id) => fc.record({ person: fc.constant(id), sector: one(values.sectors), ring: one([1, 2, 3, 4, null]) }))),
    );
  const ties =
    ids.length < 2
      ? fc.constant([])
      : list(
          fc
            .record(
              {
                from: person,
                to: person,
                supports: list(fc.record({ kind: one(values.tieSupports), direction: one(values.supportDirections) })),
                stress: fc.boolean(),
                broken: fc.option(fc.boolean()),
                directed: fc.boolean(),
                noteDa: text,
              },
              { requiredKeys: ['from', 'to'] },
            )
            .filter(({ from, to }) => from !== to),
        );
  const maps = withUnknown(
    fc.record(
      {
        perspective: one(values.perspectives),
        of: person,
        centre: person,
        present: list(person),
        drawnAt: text,
        frozenOn: one(['2026-09-18', null]),
        entries: entries.map((all) => all.map((entry) => ({ ...entry, look: { symbol: 'star', colour: null, picture: 'cat' } }))),
        ties,
        steps: list(fc.record({ person, sector: one(values.sectors), ring: one([1, 4, null]), kind: one([...values.mapSteps, null]) })),
      },
      { requiredKeys: ['perspective', 'entries'] },
    ),
  );
  return withUnknown(
    fc.record(
      {
        schema: fc.constant('kreds-exchange/1'),
        id: fc.constant('k'),
        titleDa: fc.string({ maxLength: 30 }),
        case: withUnknown(
          fc.record({ indexPersonIds: fc.array(person, { maxLength: 2 }), caseworker: text }, { requiredKeys: ['indexPersonIds'] }),
        ),
        persons,
        couples: numbered(
          'C',
          fc.record(
            {
              a: person,
              b: person,
              type: one(values.coupleTypes),
              from: date,
              course: list(fc.record({ event: one(values.coupleEvents), date })),
              knownBy: list(person),
            },
            { requiredKeys: ['a', 'b', 'type'] },
          ),
        ),
        parentage: list(
          withUnknown(
            fc.record({ child: person, parents: fc.array(person, { minLength: 1, maxLength: 2 }), type: one(values.parentageTypes) }),
          ),
        ),
        households: numbered(
          'H',
          fc.record({
            labelDa: fc.string(),
            kind: one(values.householdKinds),
            members: fc.array(fc.record({ person, share: one(['full', '9/14']), from: date })),
          }),
        ),
        emotional: list(
          withUnknown(
            fc.record({
              from: person,
              to: person,
              type: one(values.relationTypes),
              noteDa: text,
              printFor: list(one(values.recipientProfiles)),
              knownBy: list(person),
            }),
          ),
        ),
        networkMaps: numbered('N', maps),
        assessment: withUnknown(
          fc.record({
            personEntries: list(
              fc.record({
                person,
                closeness: fc.record({ child: one([1, 2, 3, 4, 'not_asked', null]) }),
                willingness: one(values.willingnesses),
              }),
            ),
            contraindications: numbered('X', fc.record({ persons: fc.array(person, { maxLength: 3 }), aboutDa: text })),
          }),
        ),
      },
      { requiredKeys: ['schema', 'id', 'titleDa', 'case', 'persons'] },
    ),
  );
};

const anyCase = fc
  .uniqueArray(fc.stringMatching(/^[A-Za-z0-9-]{1,8}$/), { minLength: 1, maxLength: 8 })
  .chain(caseOf)
  .filter((value) => ownAncestors(value as Case).length === 0);

describe('Whatever a case holds', () => {
  it('what is read is written as it stood, field by field and in the same order', () => {
    fc.assert(
      fc.property(anyCase, (value) => {
        const text = JSON.stringify(value, null, 1);
        const result = readExchange(text);
        expect(result.ok ? [] : result.faults).toEqual([]);
        if (result.ok) expect(writeExchange(result.case)).toBe(`${text}\n`);
      }),
      { numRuns: 300 },
    );
  });

  it('a value that is replaced by any other is taken or refused with a reason, and never more than that', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.jsonValue({ maxDepth: 2 }), (value, seed, strange) => {
        const places: { holder: Record<string, unknown>; key: string }[] = [];
        const walk = (holder: Record<string, unknown>) => {
          for (const key of Object.keys(holder)) {
            places.push({ holder, key });
            const inner = holder[key];
            if (typeof inner === 'object' && inner !== null) walk(inner as Record<string, unknown>);
          }
        };
        const copy = structuredClone(value) as Record<string, unknown>;
        walk(copy);
        const place = places[seed % places.length];
        if (place) place.holder[place.key] = strange;
        const result = readExchange(JSON.stringify(copy));
        if (result.ok) return;
        expect(result.faults.length).toBeGreaterThan(0);
        for (const { da, en } of result.faults) {
          expect(da).not.toMatch(/undefined|\[object/);
          expect(en.length).toBeGreaterThan(5);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('any text at all is refused with a reason or read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const result = readExchange(text);
        expect(result.ok || result.faults.length > 0).toBe(true);
      }),
    );
  });
});
