import { entryFaults } from '../../language/quick-entry';
import { fill } from '../../language/text';
import type { Day } from '../dates';
import { insideFact, tellsFact } from './fact-words';
import { type Facts, readFacts } from './facts';
import { nearest } from './meant';
import { type Relation, relationOf } from './relations';
import { beginsPhrase, isAnd, type Start, type Stride, type Way, wayOf } from './way';
import { EntryFault, partsOf, type Span, spanOf, type Word } from './words';

/** One person of the line: from whom the way goes, the way, and what is told. */
export interface Phrase extends Span {
  /** A person by name: "Annas søster", or "Anna død 2015" where there is no way. Absent: the person whom the line is about. */
  readonly start?: Start;
  readonly strides: readonly Stride[];
  readonly facts: Facts;
  readonly pet?: Extract<Relation, { kind: 'pet' }>;
  /** A word that is clear only where somebody whom it fits is there: "kusine". */
  readonly unclear?: Extract<Relation, { kind: 'unclear' }> & { readonly place: number; readonly at: Span };
  /** Told without a name, but certainly somebody new: "to brødre". */
  readonly another?: true;
}

/** The persons of a line, in the order in which they are told. Throws an `EntryFault`. */
export function parseLine(line: string, today: Day): Phrase[] {
  const groups: Word[][] = [];
  for (const part of partsOf(line)) {
    const before = groups.at(-1);
    if (before && tellsFact(part, 0, today) && !beginsPhrase(part, 0)) before.push(...part);
    else groups.push(...split(part));
  }
  if (groups.length === 0) throw new EntryFault(entryFaults.empty, { from: 0, to: line.length });
  return groups.flatMap((words) => phrasesOf(words, today));
}

/** Whether a line begins as one that tells of a family, whether or not all of it is understood. */
export function tellsOfKin(line: string): boolean {
  const [first = []] = partsOf(line);
  return first.length > 1 && beginsPhrase(first, 0);
}

/** Parts a run of words where a new relation begins, for those who forget a comma: "mor Anna far Peter". */
function split(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let start = 0;
  for (let at = start + 1; at < words.length; at += 1) {
    const and = isAnd(words[at]);
    const next = and ? at + 1 : at;
    const small = /^\p{Ll}/u.test(words[next]?.text ?? '');
    if (!small || insideFact(words, next) || !beginsPhrase(words, next) || !beginsPhrase(words, start)) continue;
    const way = wayOf(words, start);
    if (at < way.end) continue;
    runs.push(words.slice(start, at));
    start = next;
    at = next;
  }
  runs.push(words.slice(start));
  return runs;
}

function phrasesOf(words: readonly Word[], today: Day): Phrase[] {
  const way = wayOf(words, 0);
  if (!way.last) return [subjectOf(words, way, today)];
  const { relation, words: own } = way.last;
  const span = spanOf(words);
  const rest = words.slice(way.end);
  const saidWord = own.map(({ text }) => text).join(' ');
  switch (relation.kind) {
    case 'unclear': {
      if (way.strides.length > 0 || way.start)
        throw new EntryFault(fill(entryFaults.unclear, { ...relation, place: own[0]?.place ?? 1 }), spanOf(own));
      const unclear = { ...relation, place: own[0]?.place ?? 1, at: spanOf(own) };
      return [{ strides: [], facts: readFacts(rest, today, nearest), unclear, ...span }];
    }
    case 'pet':
      return [{ strides: [], facts: readFacts(rest, today, nearest), pet: relation, ...span }];
    case 'all': {
      const [first, second] = relation.each;
      const facts = readFacts(rest, today, nearest);
      if (facts.names.length > 0) {
        const ways = `${first} Anna, ${second} Peter`;
        throw new EntryFault(fill(entryFaults.noNames, { word: saidWord, ways }), spanOf(rest));
      }
      return relation.each.flatMap((word) => {
        const each = relationOf(word);
        if (each?.kind !== 'kin') return [];
        return [{ start: way.start, strides: [...way.strides, { word, links: each.links, ...spanOf(own) }], facts, ...span }];
      });
    }
    case 'many': {
      const one = relationOf(relation.one);
      if (one?.kind !== 'kin') return [];
      return each(
        { ...way, strides: [...way.strides, { word: relation.one, links: one.links, ...spanOf(own) }] },
        rest,
        today,
        saidWord,
        span,
      );
    }
    default:
      return each(way, rest, today, way.count ? saidWord : undefined, span);
  }
}

/** One phrase for each name of "søstre Ida 2014 og Maja 2016"; as many as were counted where there are no names. */
function each(way: Way, rest: readonly Word[], today: Day, many: string | undefined, span: Span): Phrase[] {
  const runs: Word[][] = [[]];
  for (const word of rest) {
    if (isAnd(word)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  // "gift 2010 og skilt 2016" goes on about the same person.
  const told = runs.reduce<Word[][]>((all, run) => {
    const before = all.at(-1);
    if (before && (run.length === 0 || tellsFact(run, 0, today))) before.push(...run);
    else all.push([...run]);
    return all;
  }, []);
  const phrases = told.map((run): Phrase => {
    const facts = readFacts(run, today, nearest);
    const last = way.strides.at(-1);
    if (last?.over && !facts.to) throw new EntryFault(fill(entryFaults.formerCare, { word: last.word }), span);
    const own = { start: way.start, strides: way.strides, facts: way.unknown ? { ...facts, unknown: true } : facts };
    return { ...own, ...(told.length > 1 && run.length > 0 ? spanOf(run) : span) };
  });
  const [first] = phrases;
  if (many === undefined || !first || phrases.length > 1 || first.facts.names.length > 0) return phrases;
  if (!way.count) throw new EntryFault(fill(entryFaults.howMany, { word: many }), span);
  return Array.from({ length: way.count }, (): Phrase => ({ ...first, another: true }));
}

/** A phrase that begins with a name: more about somebody who is there: "Anna død 2015". */
function subjectOf(words: readonly Word[], way: Way, today: Day): Phrase {
  const [first] = words;
  if (!first) throw new EntryFault(entryFaults.empty, { from: 0, to: 0 });
  if (way.strides.length > 0 || way.start) {
    const owner = words.slice(0, way.end);
    throw new EntryFault(fill(entryFaults.owned, { word: owner.map(({ text }) => text).join(' ') }), spanOf(owner));
  }
  const facts = readFacts(words, today, nearest);
  if (facts.names.length === 0) throw new EntryFault(entryFaults.start, spanOf(words));
  const named = words.slice(0, facts.names.length);
  return {
    start: { name: facts.names.join(' '), names: [facts.names.join(' ')], place: first.place, ...spanOf(named) },
    strides: [],
    facts,
    ...spanOf(words),
  };
}
