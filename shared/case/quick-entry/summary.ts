import { familyOf } from '../../kinship/family';
import { kinshipWord } from '../../kinship/kinship';
import { coupleTypeWords } from '../../language/family-values';
import { entryWords } from '../../language/quick-entry';
import { fill, type Language, type Text } from '../../language/text';
import { shortDate } from '../dates';
import { fullName, personOf } from '../find';
import type { Case, Couple, Person } from '../schema';

/** What a line does to a case, in words. */
interface Summary {
  readonly made: readonly string[];
  /** Those who were there, and of whom something new is told. */
  readonly changed: readonly string[];
  readonly words: Text;
  /** For the status line and the history. */
  readonly label: Text;
}

const most = 4;

export function summaryOf(before: Case, after: Case, about: string): Summary {
  const known = new Map(before.persons.map((person) => [person.id, person]));
  const made = after.persons.filter((person) => !known.has(person.id));
  const added = made.map((person) => described(before, after, about, person));
  const mended = after.persons.filter(
    (person) => known.has(person.id) && (known.get(person.id) !== person || coupleChanged(before, after, person.id)),
  );
  const changed = mended.map((person) => described(before, after, about, person));
  const tied = added.length + changed.length === 0 && before !== after;
  const sentences = [
    ...(added.length > 0 ? [fill(entryWords.adds, { list: listOf(added) })] : []),
    ...(changed.length > 0 ? [fill(entryWords.changes, { list: listOf(changed) })] : []),
    ...(tied ? [fill(entryWords.changes, { list: entryWords.ties })] : []),
  ];
  const label =
    added.length > 0
      ? fill(entryWords.did, { list: shortList(made.map((person) => named(after, about, person))) })
      : fill(entryWords.didChange, { list: tied ? entryWords.ties : shortList(changed) });
  const idsOf = (persons: readonly Person[]) => persons.map(({ id }) => id);
  return { made: idsOf(made), changed: idsOf(mended), words: sentences.length > 0 ? joinTexts(sentences, ' ') : entryWords.nothing, label };
}

const longest = 60;

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : name;
}

/** "Peter som far"; "mor uden navn". */
function named(after: Case, about: string, person: Person): Text {
  const who = { da: shortened(fullName(person, 'da')), en: shortened(fullName(person, 'en')) };
  const word = person.id === about ? undefined : kinshipWord(familyOf(after), about, person.id);
  if (!word?.da || person.kind === 'placeholder') return who;
  return person.firstName ? fill(entryWords.as, { name: who, word: lowered(word) }) : fill(entryWords.unnamed, { word });
}

/** "Peter som far (født 1980, skilt 2016)". */
function described(before: Case, after: Case, about: string, person: Person): Text {
  const known = personOf(before, person.id);
  const who = named(after, about, person);
  const details = [
    ...(person.birth && person.birth !== known?.birth ? [fill(entryWords.bornOn, { date: shortDate(person.birth) })] : []),
    ...(person.death && person.death !== known?.death ? [fill(entryWords.diedOn, { date: shortDate(person.death) })] : []),
    ...(after.couples ?? []).filter((couple) => isNew(before, couple) && involves(couple, person.id, after)).map(coupleText),
  ];
  return details.length > 0 ? fill(entryWords.detail, { who, detail: joinTexts(details, ', ') }) : who;
}

const lowered = (word: Text): Text => ({ da: word.da.toLowerCase(), en: word.en });

const isNew = (before: Case, couple: Couple) => !before.couples?.includes(couple);

const coupleChanged = (before: Case, after: Case, id: string) =>
  (after.couples ?? []).some(
    (couple) => isNew(before, couple) && before.couples?.some((old) => old.id === couple.id) && involves(couple, id, after),
  );

/** A couple is told of once, at the one who was made last; and only where the kinship word doesn't tell the same. */
function involves({ a, b, type, from, to }: Couple, id: string, { persons, parentage }: Case): boolean {
  if (type === 'unknown' || (a !== id && b !== id)) return false;
  const told = from || to || parentage?.some(({ parents }) => parents.includes(a) && parents.includes(b));
  const place = (person: string) => persons.findIndex((other) => other.id === person);
  return Boolean(told) && place(a === id ? b : a) < place(id);
}

function coupleText({ type, from, to }: Couple): Text {
  const years = [from && shortDate(from), to && shortDate(to)].filter(Boolean).join('–');
  const word = coupleTypeWords[type];
  return { da: [word.da.toLowerCase(), years].filter(Boolean).join(' '), en: [word.en.toLowerCase(), years].filter(Boolean).join(' ') };
}

function joinTexts(texts: readonly Text[], between: string): Text {
  const inLanguage = (language: Language) => texts.map((text) => text[language]).join(between);
  return { da: inLanguage('da'), en: inLanguage('en') };
}

const listOf = (texts: readonly Text[]): Text => joinTexts(texts, ', ');

/** As many as fit in the status line. */
function shortList(texts: readonly Text[]): Text {
  if (texts.length <= most) return listOf(texts);
  return fill(entryWords.more, { list: listOf(texts.slice(0, most - 1)), count: texts.length - most + 1 });
}
