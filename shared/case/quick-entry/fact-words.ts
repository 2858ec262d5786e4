import { type FactWord, factWords } from '../../language/quick-entry';
import { type Day, type PartialDate, readDate } from '../dates';
import type { CoupleEventKind, CoupleType } from '../schema';
import { longest, type Word } from './words';

/** The words and signs by which something is told of a person, and the dates after them. */

const meanings = new Map<string, FactWord>(
  (Object.keys(factWords) as FactWord[]).flatMap((meaning) => factWords[meaning].map((word): [string, FactWord] => [word, meaning])),
);
export const factVocabulary: readonly string[] = [...meanings.keys()];
const mostWords = 3;

export interface CoupleWord {
  readonly type: CoupleType;
  readonly event: CoupleEventKind;
  readonly cohabited?: true;
}

export const couples = {
  divorced: { type: 'divorced', event: 'divorced' },
  separated: { type: 'separated', event: 'separated' },
  apart: { type: 'separated', event: 'separated', cohabited: true },
  married: { type: 'married', event: 'married' },
  cohabiting: { type: 'cohabiting', event: 'moved_in' },
  together: { type: 'cohabiting', event: 'moved_in' },
  dating: { type: 'dating', event: 'started' },
  engaged: { type: 'engaged', event: 'engaged' },
  affair: { type: 'affair', event: 'started' },
} as const satisfies Partial<Record<FactWord, CoupleWord>>;

export const genders = { woman: 'f', man: 'm', other: 'x' } as const;

/** What may be told before the name: "halvbror (samme mor) Ib", "ukendt far". */
export const beforeNames: ReadonlySet<FactWord> = new Set([
  ...(Object.keys(genders) as FactWord[]),
  'unknown',
  'sameMother',
  'sameFather',
  'identical',
  'fraternal',
]);

/** A sign that stands right at its date: "†2015", "f.1984", "*1984". */
export const signs: readonly (readonly [RegExp, FactWord])[] = [
  [/^(?:\*|f\.|b\.)(?=\d)/iu, 'born'],
  [/^(?:†|d\.)(?=\d)/iu, 'died'],
];

/** The date that begins at a word, of up to four words: "ca. 3. marts 2016". */
export const dateAt = (words: readonly Word[], at: number, today: Day) => longest(words, at, 4, (text) => readDate(text, today));

/** "8 år", "8-årig", "8 år gammel". */
export function ageAt(words: readonly Word[], at: number): { readonly found: number; readonly count: number } | undefined {
  const [, years, joined] = /^(\d{1,3})(?:-?(årig|år))?$/iu.exec(words[at]?.text ?? '') ?? [];
  if (!years) return undefined;
  if (joined) return { found: Number(years), count: 1 };
  const unit = longest(words, at + 1, 2, (text) => (meanings.get(text) === 'years' ? text : undefined));
  return unit && { found: Number(years), count: 1 + unit.count };
}

export const rangeOf = (text: string): readonly [PartialDate, PartialDate] | undefined => {
  const [, from, to] = /^(\d{4})[–—-](\d{4})$/u.exec(text) ?? [];
  return from && to ? [from, to] : undefined;
};

/** The fact that a word, or several, tells. */
export const factAt = (words: readonly Word[], at: number) => longest(words, at, mostWords, (text) => meanings.get(text));

/** Whether a word tells a fact, so that a part which begins with it goes on about the one before. */
export function tellsFact(words: readonly Word[], at: number, today: Day): boolean {
  const [word] = words.slice(at);
  if (!word) return false;
  const meaning = factAt(words, at)?.found;
  // A single letter may be the first of a name that goes on.
  if (meaning) return word.text.length > 1 || words.length - at <= 2;
  return Boolean(dateAt(words, at, today) ?? ageAt(words, at) ?? rangeOf(word.text) ?? signs.find(([sign]) => sign.test(word.text)));
}

/** Whether a word belongs to a fact of several words: "mor" in "samme mor". */
export const insideFact = (words: readonly Word[], at: number): boolean =>
  [1, 2].some((back) => at >= back && (factAt(words, at - back)?.count ?? 0) > back);

/** Which of two things said about one couple tells how it stands now. */
const ranks: Partial<Record<CoupleType, number>> = {
  unknown: 0,
  living_apart: 2,
  arranged: 5,
  forced: 5,
  nullified: 7,
  dating: 2,
  engaged: 3,
  cohabiting: 4,
  registered: 5,
  married: 5,
  former_dating: 6,
  separated: 6,
  divorced: 7,
};

const rankOf = (type: CoupleType) => ranks[type] ?? 1;

/** The later of two states of a couple, told in any order. */
export const laterState = (a: CoupleType, b: CoupleType): CoupleType => (rankOf(b) >= rankOf(a) ? b : a);
