import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/schema';
import { exampleCases } from '../../shared/examples/examples';
import { readExchange, writeExchange } from '../../shared/formats/exchange';

type Json = Record<string, unknown>;

const minimal = (more: Json = {}): Json => ({
  schema: 'kreds-exchange/1',
  id: 'k',
  titleDa: 'Sif',
  case: { indexPersonIds: ['P1'] },
  persons: [
    { id: 'P1', firstName: 'Sif', gender: 'f', kind: 'person', birth: '2016-05-14' },
    { id: 'P2', firstName: 'Ane', gender: 'f', kind: 'person' },
  ],
  ...more,
});

const read = (value: unknown): Case => {
  const result = readExchange(JSON.stringify(value));
  if (!result.ok) throw new Error(result.faults.map(({ en }) => en).join('\n'));
  return result.case;
};

const faultsOf = (text: string): string[] => {
  const result = readExchange(text);
  return result.ok ? [] : result.faults.map(({ da }) => da);
};

const faults = (more: Json): string[] => faultsOf(JSON.stringify(minimal(more)));

describe('A case that is exported and imported', () => {
  it.each(exampleCases.map((value) => [value.titleDa, value] as const))('is the same case: %s', (_, value) => {
    expect(read(JSON.parse(writeExchange(value)))).toEqual(value);
  });

  it('keeps fields that Kreds does not know, at their place', () => {
    const file = minimal({ office: { shelf: [1, { x: null }] } });
    (file.persons as Json[])[0] = { id: 'P1', shoeSize: 34, firstName: 'Sif', gender: 'f', kind: 'person' };
    expect(writeExchange(read(file))).toBe(`${JSON.stringify(file, null, 1)}\n`);
  });

  it('leaves out what the rules were expected to find', () => {
    const value = read(minimal({ expected: { state: 'DRAFT_ONLY' }, note: 'x' }));
    expect(value).not.toHaveProperty('expected');
    expect(value).toHaveProperty('note', 'x');
  });

  it('may begin with a byte order mark', () => {
    expect(readExchange(`\uFEFF${JSON.stringify(minimal())}`).ok).toBe(true);
  });
});

const specification = path.resolve(import.meta.dirname, '../../../shared/cases');
const files = existsSync(specification) ? readdirSync(specification).filter((file) => file.endsWith('.json')) : [];

describe.skipIf(files.length === 0)('The cases of the specification', () => {
  it.each(files)('round-trip unchanged: %s', (file) => {
    const text = readFileSync(path.join(specification, file), 'utf8');
    const { expected: _, ...given } = JSON.parse(text);
    expect(writeExchange(read(JSON.parse(text)))).toBe(`${JSON.stringify(given, null, 1)}\n`);
  });
});

describe('A fault in a file', () => {
  it('names the field, what stands there and what is allowed', () => {
    const persons = [{ id: 'P1', firstName: 'Sif', gender: 'q', kind: 'person' }];
    expect(faults({ persons })).toEqual(['persons[0].gender: "q" kendes ikke. Tilladt: m, f, x, unknown.']);
  });

  it('is told in English too', () => {
    const result = readExchange(JSON.stringify(minimal({ titleDa: 7 })));
    expect(result.ok ? [] : result.faults[0]?.en).toBe('titleDa: has to be a text, but is 7.');
  });

  it.each([
    ['a missing field', { persons: [{ id: 'P1', gender: 'f', kind: 'person' }] }, 'persons[0].firstName: mangler.'],
    ['a wrong type', { couples: 'x' }, 'couples: skal være en liste, men er "x".'],
    ['a day that the calendar lacks', { asOf: '2026-02-30' }, 'asOf: "2026-02-30" er ikke en dato (ÅÅÅÅ-MM-DD).'],
    [
      'a birth that is no date',
      { persons: [{ id: 'P1', firstName: '', gender: 'f', kind: 'person', birth: 'i går' }] },
      'persons[0].birth: "i går" er ikke en dato. Tilladt: ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, gerne med ~ (ca.), < (før) eller > (efter) foran.',
    ],
    [
      'an unknown state of a condition',
      { persons: [{ id: 'P1', firstName: '', gender: 'f', kind: 'person', conditions: [{ kind: 'illness', state: 'mild' }] }] },
      'persons[0].conditions[0].state: "mild" kendes ikke. Tilladt: present, suspected, recovery.',
    ],
    [
      'an unknown ring',
      { networkMaps: [{ id: 'N1', perspective: 'child', entries: [{ person: 'P2', sector: 'KIN', ring: 5 }] }] },
      'networkMaps[0].entries[0].ring: 5 kendes ikke. Tilladt: 1, 2, 3, 4.',
    ],
    [
      'an unknown support',
      {
        networkMaps: [
          { id: 'N1', perspective: 'child', entries: [], ties: [{ from: 'P1', to: 'P2', supports: [{ kind: 'x', direction: 'given' }] }] },
        ],
      },
      'networkMaps[0].ties[0].supports[0].kind: "x" kendes ikke. Tilladt: practical, emotional, economic, respite, placement, transport, knowledge, contact.',
    ],
    [
      'a picture that is not among ours',
      { networkMaps: [{ id: 'N1', perspective: 'child', entries: [{ person: 'P2', sector: 'KIN', look: { symbol: 'x' } }] }] },
      'networkMaps[0].entries[0].look.symbol: "x" kendes ikke. Tilladt: circle, square, triangle, diamond, star, heart, cloud.',
    ],
    [
      'an unknown share',
      { households: [{ id: 'H1', labelDa: '', members: [{ person: 'P1', share: 'halv' }] }] },
      'households[0].members[0].share: "halv" kendes ikke. Tilladt: full, weekend, placed, part eller en brøk som 9/14.',
    ],
    ['too few', { multipleBirths: [{ type: 'identical', members: ['P1'] }] }, 'multipleBirths[0].members: skal have mindst 2.'],
    ['an empty id', { id: '' }, 'id: må ikke være tom.'],
  ])('is found: %s', (_, more, text) => {
    expect(faults(more)).toEqual([text]);
  });

  it('names an unknown circle', () => {
    expect(faults({ assessment: { circles: { MOON: {} } } })[0]).toMatch(/^assessment\.circles: "MOON" kendes ikke\. Tilladt: MOTHER_SIDE/);
  });

  it('is listed twenty times at most, with the number of the rest', () => {
    const found = faults({
      persons: Array.from({ length: 30 }, (_, index) => ({ id: `P${index}`, firstName: '', gender: 'q', kind: 'person' })),
    });
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toBe('… og 10 fejl mere.');
  });

  it('does not quote long texts whole', () => {
    expect(faults({ asOf: 'x'.repeat(10_000) })[0]?.length).toBeLessThan(120);
  });
});

describe('Ids and references', () => {
  it('have to be unique', () => {
    const persons = ['P1', 'P1'].map((id) => ({ id, firstName: '', gender: 'f', kind: 'person' }));
    expect(faults({ persons })).toEqual(['persons[1].id: id "P1" er brugt før (persons[0].id).']);
  });

  it.each<[string, Json, string]>([
    ['a couple', { couples: [{ id: 'C1', a: 'P1', b: 'P9', type: 'married' }] }, 'couples[0].b'],
    ['a parentage', { parentage: [{ child: 'P1', parents: ['P9'], type: 'step' }] }, 'parentage[0].parents[0]'],
    ['a parentage’s couple', { parentage: [{ child: 'P1', parents: ['P2'], type: 'step', couple: 'C9' }] }, 'parentage[0].couple'],
    [
      'a household',
      { households: [{ id: 'H1', labelDa: '', members: [{ person: 'P9', share: 'full' }] }] },
      'households[0].members[0].person',
    ],
    ['a relation', { emotional: [{ from: 'P9', to: 'P1', type: 'close' }] }, 'emotional[0].from'],
    [
      'a map',
      { networkMaps: [{ id: 'N1', perspective: 'child', entries: [{ person: 'P9', sector: 'KIN' }] }] },
      'networkMaps[0].entries[0].person',
    ],
    ['the child’s own map', { assessment: { childView: { ownMap: 'N9' } } }, 'assessment.childView.ownMap'],
    ['a circle', { assessment: { circles: { WORK: { refusals: ['R9'] } } } }, 'assessment.circles.WORK.refusals[0]'],
    ['a person’s refusal', { assessment: { personEntries: [{ person: 'P2', refusal: 'R9' }] } }, 'assessment.personEntries[0].refusal'],
    ['an absentee', { assessment: { attempts: [{ id: 'A1', absent: [{ person: 'P9' }] }] } }, 'assessment.attempts[0].absent[0].person'],
    ['the conclusion', { assessment: { conclusion: { references: ['N', 'R9'] } } }, 'assessment.conclusion.references[1]'],
    ['a moved person', { drawing: { offsets: { P9: { dx: 1, dy: 1 } } } }, 'drawing.offsets.P9'],
    [
      'a protected area',
      { drawing: { protectedAreas: [{ id: 'A1', places: { P1: { x: 0, y: 0 }, P9: { x: 90, y: 0 } } }] } },
      'drawing.protectedAreas[0].places.P9',
    ],
    ['a protected person', { safety: { protectedAddressPersons: ['P9'] } }, 'safety.protectedAddressPersons[0]'],
  ])('have to resolve in %s', (_, more, where) => {
    const found = faults(more);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${where}: henviser til`);
  });

  it('let an agreement be the business of someone without an id, but not of an id that is not there', () => {
    const agreement = (responsible: string) => ({ assessment: { attempts: [{ id: 'A1', agreements: [{ whatDa: 'x', responsible }] }] } });
    expect(faults(agreement('Familieafdelingen'))).toEqual([]);
    expect(faults(agreement('P2'))).toEqual([]);
    expect(faults(agreement('P99'))[0]).toContain('agreements[0].responsible: henviser til personen "P99"');
  });

  it('let nobody descend from themselves by birth or adoption, while a child may live with a carer', () => {
    const ring = [
      { child: 'P1', parents: ['P2'], type: 'biological' },
      { child: 'P2', parents: ['P1'], type: 'adoptive' },
    ];
    expect(faults({ parentage: ring })[0]).toMatch(/^parentage: .* ville være sin egen ane\.$/);
    expect(faults({ parentage: ring.map((tie) => ({ ...tie, type: 'private_foster' })) })).toEqual([]);
  });

  it('let nobody stand twice on one map', () => {
    const entries = [1, 2].map((ring) => ({ person: 'P2', sector: 'KIN', ring }));
    expect(faults({ networkMaps: [{ id: 'N1', perspective: 'child', entries }] })).toEqual([
      'networkMaps[0].entries[1].person: "P2" står to gange på samme kort (networkMaps[0].entries[0].person).',
    ]);
  });
});

describe('A file that is no case of ours', () => {
  it.each([
    ['no JSON', '{\n"schema" 1}', 'Filen kan ikke læses: den er ikke JSON (fejlen er i linje 2, tegn 10).'],
    ['half a file', '{"schema"', 'Filen kan ikke læses: den er ikke JSON'],
    ['no case', '[1, 2]', 'Filen er ikke en sag fra Kreds: feltet schema skal være "kreds-exchange/1".'],
    ['a number that is none', '{"schema": NaN}', 'Filen kan ikke læses: den er ikke JSON'],
    ['a newer case', '{"schema":"kreds-exchange/2"}', 'Filen er skrevet af en nyere Kreds (schema: kreds-exchange/2).'],
    ['endless nesting', '['.repeat(200_000) + ']'.repeat(200_000), 'Filen er ikke en sag fra Kreds'],
  ])('is refused: %s', (_, text, start) => {
    const found = faultsOf(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(start);
  });

  it('is refused when unknown fields are nested beyond reason', () => {
    const nested = '['.repeat(100_000) + ']'.repeat(100_000);
    const text = JSON.stringify(minimal({ note: 0 })).replace('"note":0', `"note":${nested}`);
    expect(faultsOf(text)[0]).toMatch(/^note.*indlejret for dybt/);
  });

  it('is refused when a field would change what an object is', () => {
    const text = JSON.stringify(minimal()).replace('"titleDa"', '"__proto__":{"fullCpr":true},"titleDa"');
    expect(faultsOf(text)).toEqual(['__proto__: et felt må ikke hedde "__proto__".']);
  });

  it('is refused with more than 5,000 persons, and with more than 20 MB', () => {
    const persons = Array.from({ length: 5001 }, (_, index) => ({ id: `P${index}` }));
    expect(faults({ persons })).toEqual(['persons: sagen har 5001 personer; højst 5000 kan importeres.']);
    expect(faultsOf(JSON.stringify(minimal({ note: 'æ'.repeat(11_000_000) })))).toEqual(['Filen er for stor: højst 20 MB.']);
  });
});
