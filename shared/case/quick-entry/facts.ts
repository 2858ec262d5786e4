import { entryFaults, type FactWord, factWords, nameParticles } from '../../language/quick-entry';
import { fill } from '../../language/text';
import type { PersonFields } from '../commands/person';
import { type Day, type PartialDate, parseDate, readDate } from '../dates';
import type { CoupleEvent, CoupleEventKind, CoupleType, MultipleBirth } from '../schema';
import { EntryFault, longest, type Word } from './words';

/** How a couple stands now, and what happened to it, in the order in which it was told. */
export interface ToldCouple {
  readonly type: CoupleType;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly cohabited?: true;
  readonly events: readonly CoupleEvent[];
}

/** What is told of a person after the word that says who they are: "Anna Jensen 1984 skilt 2016". */
export interface Facts {
  readonly names: readonly string[];
  readonly person: PersonFields;
  /** Nobody knows who this is. */
  readonly unknown: boolean;
  readonly couple?: ToldCouple;
  /** From when to when someone was in care. */
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly common?: 'f' | 'm';
  readonly zygosity?: MultipleBirth['type'];
  readonly adopted?: true;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const meanings = new Map<string, FactWord>(
  (Object.keys(factWords) as FactWord[]).flatMap((meaning) => factWords[meaning].map((word): [string, FactWord] => [word, meaning])),
);
export const factVocabulary: readonly string[] = [...meanings.keys()];
const mostWords = 3;

interface CoupleWord {
  readonly type: CoupleType;
  readonly event: CoupleEventKind;
  readonly cohabited?: true;
}

const couples = {
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

const genders = { woman: 'f', man: 'm', other: 'x' } as const;

/** What may be told before the name: "halvbror (samme mor) Ib", "ukendt far". */
const beforeNames: ReadonlySet<FactWord> = new Set([
  ...(Object.keys(genders) as FactWord[]),
  'unknown',
  'sameMother',
  'sameFather',
  'identical',
  'fraternal',
]);

/** A sign that stands right at its date: "†2015", "f.1984", "*1984". */
const signs: readonly (readonly [RegExp, FactWord])[] = [
  [/^(?:\*|f\.|b\.)(?=\d)/iu, 'born'],
  [/^(?:†|d\.)(?=\d)/iu, 'died'],
];

/** The date that begins at a word, of up to four words: "ca. 3. marts 2016". */
const dateAt = (words: readonly Word[], at: number, today: Day) => longest(words, at, 4, (text) => readDate(text, today));

/** "8 år", "8-årig", "8 år gammel". */
function ageAt(words: readonly Word[], at: number): { readonly found: number; readonly count: number } | undefined {
  const [, years, joined] = /^(\d{1,3})(?:-?(årig|år))?$/iu.exec(words[at]?.text ?? '') ?? [];
  if (!years) return undefined;
  if (joined) return { found: Number(years), count: 1 };
  const unit = longest(words, at + 1, 2, (text) => (meanings.get(text) === 'years' ? text : undefined));
  return unit && { found: Number(years), count: 1 + unit.count };
}

const rangeOf = (text: string): readonly [PartialDate, PartialDate] | undefined => {
  const [, from, to] = /^(\d{4})[–—-](\d{4})$/u.exec(text) ?? [];
  return from && to ? [from, to] : undefined;
};

/** Whether a word tells a fact, so that a part which begins with it goes on about the one before. */
export function tellsFact(words: readonly Word[], at: number, today: Day): boolean {
  const [word] = words.slice(at);
  if (!word) return false;
  const meaning = longest(words, at, mostWords, (text) => meanings.get(text))?.found;
  // A single letter may be the first of a name that goes on.
  if (meaning) return word.text.length > 1 || words.length - at <= 2;
  return Boolean(dateAt(words, at, today) ?? ageAt(words, at) ?? rangeOf(word.text) ?? signs.find(([sign]) => sign.test(word.text)));
}

/** Whether a word belongs to a fact of several words: "mor" in "samme mor". */
export const insideFact = (words: readonly Word[], at: number): boolean =>
  [1, 2].some((back) => at >= back && (longest(words, at - back, mostWords, (text) => meanings.get(text))?.count ?? 0) > back);

/** Reads what is told, word for word. `meant` finds the known word that an unknown one comes close to. */
export function readFacts(words: readonly Word[], today: Day, meant: (word: string) => string | undefined): Facts {
  const facts: Writable<Facts> & { person: PersonFields } = { names: [], person: {}, unknown: false };
  const names: string[] = [];
  let about: 'person' | 'couple' | 'died' = 'person';
  let years: number | undefined;
  let at = 0;

  const fault = (word: Word): EntryFault => {
    const values = { word: word.text, place: word.place };
    if (/\d/.test(word.text)) return new EntryFault(fill(entryFaults.number, values), word);
    const close = meant(word.text.toLowerCase());
    return new EntryFault(close ? fill(entryFaults.wordMeant, { ...values, meant: close }) : fill(entryFaults.word, values), word);
  };
  const born = (date: PartialDate, word: Word) => {
    if (facts.person.birth) throw new EntryFault(fill(entryFaults.twoDates, { word: word.text, place: word.place }), word);
    facts.person = { ...facts.person, birth: date };
  };
  /** The date after a word that asks for one; where there must be one, it is missed. */
  const dateAfter = (word: Word, needed: boolean): PartialDate | undefined => {
    const date = dateAt(words, at, today);
    if (date) at += date.count;
    else if (needed) throw new EntryFault(fill(entryFaults.dateAfter, { word: word.text, place: word.place }), word);
    return date?.found;
  };
  const pair = ({ type, event, cohabited }: CoupleWord, date: PartialDate | undefined) => {
    const before = facts.couple;
    const events = [...(before?.events ?? []), { event, ...(date ? { date } : {}) }];
    const state = before && laterState(before.type, type) !== type ? before : { type, ...(cohabited ? { cohabited } : {}) };
    const end = event === 'divorced' || event === 'separated' ? 'to' : 'from';
    facts.couple = { ...before, ...state, ...(date ? { [end]: date } : {}), events };
  };

  const take = (meaning: FactWord, word: Word) => {
    if (meaning in couples) {
      about = 'couple';
      const range = rangeOf(words[at]?.text ?? '');
      if (range) at += 1;
      pair(couples[meaning as keyof typeof couples], range?.[0] ?? dateAfter(word, false));
      if (range && facts.couple)
        facts.couple = { ...facts.couple, to: range[1], events: [...facts.couple.events, { event: 'ended', date: range[1] }] };
      return;
    }
    if (meaning in genders) facts.person = { ...facts.person, gender: genders[meaning as keyof typeof genders] };
    else if (meaning === 'born') born(dateAfter(word, true) ?? '', word);
    else if (meaning === 'died') facts.person = { ...facts.person, death: dateAfter(word, false) ?? `<${today}` };
    else if (meaning === 'due') {
      born(dateAfter(word, true) ?? '', word);
      facts.person = { ...facts.person, kind: 'pregnancy' };
    } else if (meaning === 'from' || meaning === 'to') {
      const date = dateAfter(word, true);
      if (about === 'couple' && facts.couple) facts.couple = { ...facts.couple, [meaning]: date };
      else facts[meaning] = date;
    } else if (meaning === 'unknown') facts.unknown = true;
    else if (meaning === 'unborn') facts.person = { ...facts.person, kind: 'pregnancy' };
    else if (meaning === 'stillborn') facts.person = { ...facts.person, kind: 'pregnancy_loss', lossType: 'stillbirth' };
    else if (meaning === 'identical' || meaning === 'fraternal') facts.zygosity = meaning;
    else if (meaning === 'adopted') {
      facts.adopted = true;
      facts.from = dateAfter(word, false) ?? facts.from;
    } else if (meaning === 'sameMother' || meaning === 'sameFather') facts.common = meaning === 'sameMother' ? 'f' : 'm';
    else throw fault(word);
  };

  let naming = true;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    const sign = signs.find(([pattern]) => pattern.test(word.text));
    const range = rangeOf(word.text);
    const age = ageAt(words, at);
    const date = dateAt(words, at, today);
    const meaning = longest(words, at, mostWords, (text) => meanings.get(text));
    if (sign) {
      const dated = readDate(word.text.replace(sign[0], ''), today);
      if (!dated) throw fault(word);
      at += 1;
      if (sign[1] === 'born') born(dated, word);
      else facts.person = { ...facts.person, death: dated };
      naming = false;
    } else if (range) {
      at += 1;
      born(range[0], word);
      facts.person = { ...facts.person, death: range[1] };
      naming = false;
    } else if (age) {
      at += age.count;
      years = age.found;
      naming = false;
    } else if (date) {
      at += date.count;
      born(date.found, word);
      naming = false;
    } else if (meaning && !(naming && mayBeName(words, at, meaning.found, today))) {
      at += meaning.count;
      take(meaning.found, word);
      naming = naming && beforeNames.has(meaning.found) && names.length === 0;
    } else if (naming && isName(word.text, names)) {
      at += 1;
      names.push(word.text);
    } else throw fault(word);
  }
  facts.names = names;
  if (years !== undefined && !facts.person.birth) facts.person = { ...facts.person, birth: bornBefore(years, facts.person.death ?? today) };
  return facts;
}

/** A letter, or "Til", may belong to a name when more of a name follows; a written date after it says that it doesn't. */
function mayBeName(words: readonly Word[], at: number, meaning: FactWord, today: Day): boolean {
  const text = words[at]?.text ?? '';
  const next = words[at + 1];
  const capital = /^\p{Lu}/u.test(text);
  if (meaning in genders) return text.length === 1 && next !== undefined && isCapital(next.text) && !tellsFact(words, at + 1, today);
  return capital && text.length > 1 && next !== undefined && isCapital(next.text) && !tellsFact(words, at + 1, today);
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text);

/** Names hold no digits; after a name with a capital, only capitals and the small words of names belong to it. */
function isName(text: string, before: readonly string[]): boolean {
  if (/\d/.test(text)) return false;
  if (!before.some(isCapital) || !/^\p{Ll}/u.test(text)) return true;
  return nameParticles.includes(text) || /^\p{Ll}['’]\p{Lu}/u.test(text);
}

function bornBefore(years: number, day: PartialDate): PartialDate {
  return `~${String((parseDate(day)?.year ?? 0) - years).padStart(4, '0')}`;
}

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
