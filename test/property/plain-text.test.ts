import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../shared/assessment/field';
import {
  addRecord,
  answer,
  type CaseView,
  casePlace,
  contextAt,
  itemsOf,
  type Place,
  recordPlace,
  shownFields,
  valueIn,
  viewOf,
} from '../../shared/assessment/place';
import { plainText } from '../../shared/assessment/plain-text';
import { sections } from '../../shared/assessment/sections';
import { apply, type Command } from '../../shared/case/change';
import type { Case } from '../../shared/case/schema';
import { divorcedFamily } from '../../shared/examples/divorced-family';

const day = '2026-11-20';

/** The example's family and maps with nothing answered, and ids that no word is like. */
const unanswered: Case = JSON.parse(
  JSON.stringify({ ...divorcedFamily, case: { indexPersonIds: ['P1'] }, safety: {}, assessment: {} }).replaceAll(
    /"([PCHN]\d+)"/g,
    '"id_$1_x"',
  ),
);

interface Spot {
  readonly place: Place;
  readonly field: Field;
}

/** Every field that is asked now, also inside records. */
function spotsOf(view: CaseView): Spot[] {
  const inside = (place: Place, fields: readonly Field[]): Spot[] =>
    shownFields(view, place, fields).flatMap((field) => {
      if (field.type !== 'records') return [{ place, field }];
      const records = itemsOf(view, place, field).map((item) => recordPlace(place, field, item));
      return [{ place, field }, ...records.flatMap((record) => inside(record, field.fields))];
    });
  return sections.flatMap(({ fields }) => inside(casePlace(view.case), fields));
}

const isText = ({ field }: Spot) => field.type === 'text' || field.type === 'longtext';
/** Free words that occur nowhere else. */
const token = (number: number) => `qv${number}zk`;

/** One answer to one of the fields, or one record more. */
function deed(value: Case, at: number, choice: number, number: number): Command | undefined {
  const view = viewOf(value, day);
  const spots = spotsOf(view);
  const spot = spots[at % spots.length];
  if (!spot) return undefined;
  const { place, field } = spot;
  const person = value.persons[choice % value.persons.length]?.id ?? '';
  const give = (given: unknown) => answer(view, place, field, given);
  switch (field.type) {
    case 'records': {
      const additions = field.additions?.(contextAt(view, place)) ?? [];
      const addition = additions[choice % additions.length];
      return addition && addRecord(place, field, addition);
    }
    case 'enum':
    case 'multi': {
      const options = field.options(contextAt(view, place));
      const chosen = options[choice % options.length]?.value;
      return chosen === undefined ? undefined : give(field.type === 'multi' ? [chosen] : chosen);
    }
    case 'person':
      return give(person);
    case 'persons':
      return give([person]);
    case 'bool':
      return give(choice % 3 > 0);
    case 'number':
      return give(choice % 10);
    case 'date':
    case 'partialDate':
      return give(`2026-0${(choice % 9) + 1}-17`);
    default:
      return give(token(number));
  }
}

function answered(deeds: readonly (readonly [number, number])[]): Case {
  return deeds.reduce((value, [at, choice], number) => {
    const command = deed(value, at, choice, number);
    const outcome = command && apply(value, command);
    return outcome?.ok ? outcome.case : value;
  }, unanswered);
}

/** Any value of a list of choices, unless it is its own Danish word or the name that a record goes by. */
function storedWords(value: Case): RegExp {
  const view = viewOf(value, day);
  const stored = spotsOf(view).flatMap(({ place, field }) =>
    'options' in field
      ? field
          .options(contextAt(view, place))
          .filter((option) => String(option.value) !== option.word.da.toLowerCase())
          .map((option) => String(option.value))
      : [],
  );
  const plain = [...new Set(stored)].filter((each) => each.length > 1 && !/^[RXA]\d/.test(each));
  return new RegExp(`(?<![\\p{L}])(${plain.join('|')})(?![\\p{L}])`, 'u');
}

const cases = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 40, maxLength: 300 }).map(answered);
const count = (text: string, words: string) => text.split(words).length - 1;

describe('The assessment as text', () => {
  it('tells each text that was answered once, and no text twice', () => {
    fc.assert(
      fc.property(cases, (value) => {
        const text = plainText(value, day, 'da');
        const texts = spotsOf(viewOf(value, day))
          .filter(isText)
          .map(({ place, field }) => String(valueIn(place, field) ?? ''))
          .filter((words) => /^qv\d+zk$/.test(words));
        for (const words of texts) expect([words, count(text, words)]).toEqual([words, 1]);
        for (const [words] of JSON.stringify(value).matchAll(/qv\d+zk/g)) expect(count(text, words)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });

  it('holds no id and no value as it is stored', () => {
    fc.assert(
      fc.property(cases, (value) => {
        const text = plainText(value, day, 'da');
        expect(text.match(storedWords(value))?.[0]).toBeUndefined();
        for (const language of ['da', 'en'] as const) expect(plainText(value, day, language)).not.toMatch(/id_|undefined|null|\[object/);
      }),
      { numRuns: 60 },
    );
  });

  it('is the sections of the open panel, one after the other', () => {
    fc.assert(
      fc.property(cases, (value) => {
        const parts = sections.map(({ id }) => plainText(value, day, 'da', id)).filter(Boolean);
        expect(plainText(value, day, 'da')).toBe(parts.join('\n\n\n'));
      }),
      { numRuns: 40 },
    );
  });
});

describe('A CPR number that someone wrote in a text', () => {
  const written = (words: string) => ({ ...unanswered, safety: { contactBan: 'yes', contactBanDa: words } }) satisfies Case as Case;
  it.each(['740516-5020', '7405165020', '740516 5020'])('is never copied whole: %s', (cpr) => {
    const text = plainText(written(`Tilhold mod far, ${cpr}, til maj.`), day, 'da');
    expect(text).toContain('Tilhold mod far, 740516-••••, til maj.');
  });
  it('is told from a case number and a telephone number', () => {
    const text = plainText(written('Journal 2017-0226159, ring 20 30 40 50 eller 4520304050'), day, 'da');
    expect(text).toContain('Journal 2017-0226159, ring 20 30 40 50 eller 4520304050');
  });
});
