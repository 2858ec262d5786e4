import { entryFaults, type FactWord, nameParticles } from '../../language/quick-entry';
import { fill } from '../../language/text';
import type { PersonFields } from '../commands/person';
import { type Day, type PartialDate, parseDate, readDate } from '../dates';
import type { CoupleEvent, CoupleType, MultipleBirth } from '../schema';
import { ageAt, beforeNames, type CoupleWord, couples, dateAt, factAt, genders, laterState, rangeOf, signs, tellsFact } from './fact-words';
import { EntryFault, type Word } from './words';

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

/** How far a phrase has been read, and what it has told so far. */
interface Reading {
  readonly words: readonly Word[];
  readonly today: Day;
  readonly facts: Writable<Facts>;
  readonly names: string[];
  at: number;
  /** Whether a name may still come. */
  naming: boolean;
  /** What "fra" and "til" are said of. */
  about: 'person' | 'couple';
  age?: number;
}

/**
 * Reads what is told, word for word: a name, then the facts in any order. `meant` finds the known word that an unknown one comes close to.
 */
export function readFacts(words: readonly Word[], today: Day, meant: (word: string) => string | undefined): Facts {
  const facts: Writable<Facts> = { names: [], person: {}, unknown: false };
  const reading: Reading = { words, today, facts, names: [], at: 0, naming: true, about: 'person' };
  for (let word = words[0]; word; word = words[reading.at]) {
    if (!readDated(reading, word) && !readWord(reading, word) && !readName(reading, word)) throw unknownWord(word, meant);
  }
  const { age, names } = reading;
  if (age !== undefined && !facts.person.birth) tell(reading, { birth: bornBefore(age, facts.person.death ?? today) });
  return { ...facts, names };
}

function unknownWord(word: Word, meant: (word: string) => string | undefined): EntryFault {
  const values = { word: word.text, place: word.place };
  if (/\d/.test(word.text)) return new EntryFault(fill(entryFaults.number, values), word);
  const close = meant(word.text.toLowerCase());
  return new EntryFault(close ? fill(entryFaults.wordMeant, { ...values, meant: close }) : fill(entryFaults.word, values), word);
}

function tell({ facts }: Reading, person: PersonFields): void {
  facts.person = { ...facts.person, ...person };
}

function born(reading: Reading, birth: PartialDate, word: Word): void {
  if (reading.facts.person.birth) throw new EntryFault(fill(entryFaults.twoDates, { word: word.text, place: word.place }), word);
  tell(reading, { birth });
}

/** A date, an age, or a sign with its date. */
function readDated(reading: Reading, word: Word): boolean {
  const { words, at, today } = reading;
  const sign = signs.find(([pattern]) => pattern.test(word.text));
  const signed = sign && readDate(word.text.replace(sign[0], ''), today);
  const range = rangeOf(word.text);
  const age = ageAt(words, at);
  const date = dateAt(words, at, today);
  if (signed && sign[1] === 'died') tell(reading, { death: signed });
  else if (signed) born(reading, signed, word);
  else if (range) {
    born(reading, range[0], word);
    tell(reading, { death: range[1] });
  } else if (age) reading.age = age.found;
  else if (date) born(reading, date.found, word);
  else return false;
  reading.at += signed || range ? 1 : ((age ?? date)?.count ?? 1);
  reading.naming = false;
  return true;
}

function readWord(reading: Reading, word: Word): boolean {
  const { words, at, today } = reading;
  const fact = factAt(words, at);
  if (!fact || (reading.naming && mayBeName(words, at, fact.found, today))) return false;
  reading.at += fact.count;
  taking[fact.found](reading, word);
  reading.naming &&= beforeNames.has(fact.found) && reading.names.length === 0;
  return true;
}

function readName(reading: Reading, word: Word): boolean {
  if (!reading.naming || !isName(word.text, reading.names)) return false;
  reading.at += 1;
  reading.names.push(word.text);
  return true;
}

/** The date that follows, where one does. */
function dateNext(reading: Reading): PartialDate | undefined {
  const date = dateAt(reading.words, reading.at, reading.today);
  if (date) reading.at += date.count;
  return date?.found;
}

/** The date that must follow. */
function dateNeeded(reading: Reading, word: Word): PartialDate {
  const date = dateNext(reading);
  if (!date) throw new EntryFault(fill(entryFaults.dateAfter, { word: word.text, place: word.place }), word);
  return date;
}

type Taking = (reading: Reading, word: Word) => void;

const gendered =
  (word: keyof typeof genders): Taking =>
  (reading) =>
    tell(reading, { gender: genders[word] });

const paired =
  (word: keyof typeof couples): Taking =>
  (reading) =>
    pair(reading, couples[word]);

/** "gift", "gift 2010", "gift 2010–2016". */
function pair(reading: Reading, { type, event, cohabited }: CoupleWord): void {
  const { facts, words } = reading;
  const range = rangeOf(words[reading.at]?.text ?? '');
  if (range) reading.at += 1;
  const date = range?.[0] ?? dateNext(reading);
  const before = facts.couple;
  const state = before && laterState(before.type, type) !== type ? before : { type, ...(cohabited ? { cohabited } : {}) };
  const end = event === 'divorced' || event === 'separated' ? 'to' : 'from';
  const events: CoupleEvent[] = [...(before?.events ?? []), { event, ...(date ? { date } : {}) }];
  if (range) events.push({ event: 'ended', date: range[1] });
  facts.couple = { ...before, ...state, ...(date ? { [end]: date } : {}), ...(range ? { to: range[1] } : {}), events };
  reading.about = 'couple';
}

const limited =
  (end: 'from' | 'to'): Taking =>
  (reading, word) => {
    const date = dateNeeded(reading, word);
    const { facts, about } = reading;
    if (about === 'couple' && facts.couple) facts.couple = { ...facts.couple, [end]: date };
    else facts[end] = date;
  };

/** What each word does with what follows it. */
const taking: Record<FactWord, Taking> = {
  born: (reading, word) => born(reading, dateNeeded(reading, word), word),
  // Who is dead, and nobody knows since when, died before today.
  died: (reading) => tell(reading, { death: dateNext(reading) ?? `<${reading.today}` }),
  due: (reading, word) => {
    born(reading, dateNeeded(reading, word), word);
    tell(reading, { kind: 'pregnancy' });
  },
  from: limited('from'),
  to: limited('to'),
  divorced: paired('divorced'),
  separated: paired('separated'),
  apart: paired('apart'),
  married: paired('married'),
  cohabiting: paired('cohabiting'),
  together: paired('together'),
  dating: paired('dating'),
  engaged: paired('engaged'),
  affair: paired('affair'),
  woman: gendered('woman'),
  man: gendered('man'),
  other: gendered('other'),
  unknown: ({ facts }) => {
    facts.unknown = true;
  },
  unborn: (reading) => tell(reading, { kind: 'pregnancy' }),
  stillborn: (reading) => tell(reading, { kind: 'pregnancy_loss', lossType: 'stillbirth' }),
  identical: ({ facts }) => {
    facts.zygosity = 'identical';
  },
  fraternal: ({ facts }) => {
    facts.zygosity = 'fraternal';
  },
  adopted: (reading) => {
    reading.facts.adopted = true;
    reading.facts.from = dateNext(reading) ?? reading.facts.from;
  },
  sameMother: ({ facts }) => {
    facts.common = 'f';
  },
  sameFather: ({ facts }) => {
    facts.common = 'm';
  },
  /** "år" belongs to a number before it. */
  years: (_, word) => {
    throw new EntryFault(fill(entryFaults.word, { word: word.text, place: word.place }), word);
  },
};

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
