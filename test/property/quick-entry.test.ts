import fc from 'fast-check';
import { applyPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/case/change';
import { quickEntry, readEntry } from '../../shared/case/commands/quick-entry';
import { problemsOf } from '../../shared/case/integrity';
import { newCase } from '../../shared/case/new-case';
import { type Case, caseSchema } from '../../shared/case/schema';
import { familyOf } from '../../shared/kinship/family';
import { kinshipWord } from '../../shared/kinship/kinship';
import { families } from '../fixtures/families';

const today = '2026-11-23';
const start = newCase({
  id: 'x',
  caseNumber: '1',
  firstName: 'Emma',
  lastName: 'Krogh',
  gender: 'f',
  birth: '2016',
  caseworker: '',
  unit: '',
});

/** Words that mean one relative, and that the drawing gives back. */
const words = [
  'mor',
  'far',
  'mormor',
  'morfar',
  'farmor',
  'farfar',
  'moster',
  'faster',
  'morbror',
  'farbror',
  'bror',
  'søster',
  'tvillingebror',
  'tvillingesøster',
  'halvbror (samme mor)',
  'halvsøster (samme far)',
  'papfar',
  'papmor',
  'stedfar',
  'stedmor',
  'tidligere papfar',
  'plejemor',
  'plejefar',
  'netværksplejemor',
  'privat plejefar',
  'adoptivmor',
  'donor',
  'rugemor',
  'søn',
  'datter',
  'kæreste',
  'samlever',
  'mand',
  'hustru',
  'forlovede',
  'ekskone',
  'eksmand',
  'ekskæreste',
  'tidligere samlever',
  'mormors søster',
  'mors kæreste',
  'mosters mand',
  'fars halvbror (samme far)',
  'farmors mor',
  'brors kæreste',
] as const;

/** How the drawing says a word that has a better one, or says more. */
const said: Record<string, string> = {
  'farmors mor': 'oldemor (farmors mor)',
  'fars halvbror (samme far)': 'fars halvbror',
};

const english = [
  'mother',
  'father',
  'maternal grandmother',
  'paternal uncle',
  'older brother',
  'co-mother',
  'foster mother',
  'son',
  'ex-wife',
  'twin sister',
];

const names = fc.constantFrom(
  'Ida',
  'Bo',
  'Åse Friis',
  'Niels',
  'Jean-Luc',
  'Ås',
  '👩‍🦰',
  'محمد',
  'Øjvind von der Recke',
  'Kat',
  'Æ'.repeat(200),
);
const facts = fc.constantFrom(
  '',
  '',
  '1984',
  'f. 3.4.1975',
  'ca. 1950',
  '8 år',
  'død 2015',
  '1943–2002',
  'skilt 2016',
  'gift 2010',
  'k',
  'ukendt',
  'tveægget',
  'fra 2018 til 2020',
);
const phrase = fc
  .tuple(
    fc.constantFrom(
      ...words,
      ...english,
      'to brødre',
      'forældre',
      'bedsteforældre',
      'niece',
      'onkel',
      'hund',
      'medmor',
      'Idas søster',
      'xyzzy',
    ),
    names,
    facts,
    fc.boolean(),
  )
  .map(([word, name, fact, named]) => [word, named ? name : '', fact].filter(Boolean).join(' '));
const line = fc.array(phrase, { minLength: 1, maxLength: 5 }).map((phrases) => phrases.join(', '));

/** Everybody by name: what they are to the child, and when they were born. */
function relatives(value: Case): string[] {
  const family = familyOf(value);
  return value.persons
    .map((person) =>
      [person.firstName, person.lastName, person.birth, person.death, person.gender, kinshipWord(family, 'P1', person.id).da].join(' · '),
    )
    .sort();
}

const couplesOf = (value: Case): string[] => (value.couples ?? []).map(({ type, from, to }) => [type, from, to].join(' · ')).sort();

describe('Whatever is told', () => {
  it('the case is sound, or as it was with a reason that lies within the line; and one undo brings the case before it back', () => {
    let understood = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.nat(), (lines, seed) => {
        let value = start;
        for (const typed of lines) {
          const about = value.persons[seed % value.persons.length]?.id ?? 'P1';
          const entry = readEntry(value, about, typed, today);
          const outcome = apply(value, quickEntry(value, about, typed, today));
          expect(outcome.ok).toBe(entry.ok);
          if (!entry.ok) {
            expect(entry.reason.da).not.toBe('');
            expect(entry.span.from).toBeGreaterThanOrEqual(0);
            expect(entry.span.to).toBeGreaterThanOrEqual(entry.span.from);
            expect(entry.span.to).toBeLessThanOrEqual(typed.length);
          }
          if (!outcome.ok || !entry.ok) continue;
          understood += 1;
          expect(outcome.case).toEqual(entry.case);
          expect(applyPatches(outcome.case, [...outcome.edit.inverse])).toEqual(value);
          expect(caseSchema.safeParse(outcome.case).error).toBeUndefined();
          expect(problemsOf(outcome.case).filter(({ severity }) => severity === 'refuse')).toEqual([]);
          value = outcome.case;
        }
      }),
      { numRuns: 250 },
    );
    expect(understood).toBeGreaterThan(100);
  });

  it('no line of any signs breaks the reader, and nothing that is typed in a known family breaks the family', () => {
    fc.assert(
      fc.property(families(12), fc.oneof(line, fc.string({ unit: 'binary', maxLength: 40 })), fc.nat(), (value, typed, seed) => {
        const about = value.persons[seed % value.persons.length]?.id ?? '';
        const before = new Set(problemsOf(value).map(({ key }) => key));
        const entry = readEntry(value, about, typed, today);
        if (!entry.ok) return;
        expect(problemsOf(entry.case).filter(({ severity, key }) => severity === 'refuse' && !before.has(key))).toEqual([]);
        expect(entry.case.persons.length).toBeGreaterThanOrEqual(value.persons.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('A kinship word', () => {
  const known = ['', 'mor Anna', 'far Bo', 'mor Anna, far Bo', 'mor Anna, far Bo skilt 2012', 'mormor Grethe'];
  it.each(words)('“%s” comes back from the drawing, in whatever family it is told', (word) => {
    for (const told of known) {
      const first = told ? readEntry(start, 'P1', told, today) : undefined;
      const value = first?.ok ? first.case : start;
      // Somebody who is there has a name; a second one is another matter.
      const own = readEntry(
        value,
        'P1',
        /^(mor|far|mormor)$/.test(word) ? `${word} 1950` : `${word} Zoe${word.startsWith('tidligere pleje') ? ' til 2020' : ''}`,
        today,
      );
      if (!own.ok) throw new Error(`${told} | ${word}: ${own.reason.da}`);
      const target = own.case.persons.find(({ firstName, birth }) => firstName === 'Zoe' || birth === '1950');
      expect(kinshipWord(familyOf(own.case), 'P1', target?.id ?? '').da, told).toBe(said[word] ?? word);
    }
  });

  it('comes back in English too', () => {
    for (const word of english.filter((text) => !['older brother', 'co-mother'].includes(text))) {
      const own = readEntry(start, 'P1', `${word} Zoe`, today);
      const target = own.ok ? own.case.persons.find(({ firstName }) => firstName === 'Zoe') : undefined;
      expect(own.ok && kinshipWord(familyOf(own.case), 'P1', target?.id ?? '').en).toBe(word);
    }
  });
});

describe('The order of a line', () => {
  const told = [
    'mor Anna 1984',
    'far Peter 1980 skilt 2016',
    'storebror Emil 2012',
    'mormor Grethe',
    'farfar Ib død 2015',
    'moster Lis',
    'mosters mand Ole',
    'mors kæreste Bo',
    'halvsøster Ida 2008 (samme far)',
    'plejemor Else',
    'Annas bror Kaj',
    'papmor Lone',
  ];
  it('doesn’t matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: 2 }), (phrases) => {
        const inOrder = told.filter((one) => phrases.includes(one));
        const [a, b] = [inOrder, phrases].map((list) => readEntry(start, 'P1', list.join(', '), today));
        expect(b?.ok).toBe(a?.ok);
        if (!a?.ok || !b?.ok) return;
        expect(relatives(b.case)).toEqual(relatives(a.case));
        expect(couplesOf(b.case)).toEqual(couplesOf(a.case));
      }),
      { numRuns: 200 },
    );
  });
});
