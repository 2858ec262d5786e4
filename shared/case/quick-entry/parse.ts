import { adjectives, counts, entryFaults } from '../../language/quick-entry';
import { fill } from '../../language/text';
import type { Day } from '../dates';
import { type Facts, factVocabulary, insideFact, readFacts, tellsFact } from './facts';
import { former, type Link, longestRelation, type Relation, relationOf, relationWords } from './relations';
import { distance, EntryFault, joined, longest, owners, partsOf, type Span, spanOf, type Word } from './words';

/** One step of the way to a person, as it was written: "mormors" in "mormors søster Else". */
export interface Stride extends Span {
  readonly word: string;
  readonly links: readonly Link[];
  /** Care that is over: the day it ended must be told. */
  readonly over?: true;
}

/** One person of the line: from whom the way goes, the way, and what is told. */
export interface Phrase extends Span {
  /** A person by name: "Annas søster", or "Anna død 2015" where there is no way. Absent: the person whom the line is about. */
  readonly start?: { readonly name: string; readonly names: readonly string[]; readonly place: number } & Span;
  readonly strides: readonly Stride[];
  readonly facts: Facts;
  readonly pet?: Extract<Relation, { kind: 'pet' }>;
  /** A word that is clear only where somebody whom it fits is there: "kusine". */
  readonly unclear?: Extract<Relation, { kind: 'unclear' }> & { readonly place: number; readonly at: Span };
  /** Told without a name, but certainly somebody new: "to brødre". */
  readonly another?: true;
}

type Kin = Extract<Relation, { kind: 'kin' }>;

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

const isAnd = (word: Word | undefined) => /^(og|and|&|\+)$/i.test(word?.text ?? '');

const relationAt = (words: readonly Word[], at: number) => longest(words, at, longestRelation, relationOf);

/** "mors", "mormors", "plejemors": a relation in the genitive, with something that it owns after it. */
function ownerAt(words: readonly Word[], at: number): { readonly found: Kin; readonly count: number } | undefined {
  for (let count = Math.min(longestRelation, words.length - at - 1); count > 0; count -= 1) {
    const kin = owners(joined(words, at, count))
      .map(relationOf)
      .find((relation): relation is Kin => relation?.kind === 'kin');
    if (kin) return { found: kin, count };
  }
  return undefined;
}

/** Whether a relation, with the words that may stand before it, begins at a word. */
function beginsPhrase(words: readonly Word[], at: number): boolean {
  let start = at;
  while (adjectives[joined(words, start, 1)] || countOf(words[start])) start += 1;
  if (relationAt(words, start)) return true;
  return ownerAt(words, start) !== undefined && beginsPhrase(words, start + (ownerAt(words, start)?.count ?? 1));
}

function countOf(word: Word | undefined): number | undefined {
  const text = word?.text.toLowerCase() ?? '';
  return counts[text] ?? (/^[2-9]$/.test(text) ? Number(text) : undefined);
}

interface Way {
  readonly start?: Phrase['start'];
  readonly strides: readonly Stride[];
  /** Where the facts begin. */
  readonly end: number;
  readonly last?: { readonly relation: Relation; readonly words: readonly Word[] };
  readonly count?: number;
  readonly unknown: boolean;
}

/** Reads the way from the first word of a phrase: whose, what, and the words before it: "fars nye kone". */
function wayOf(words: readonly Word[], from: number): Way {
  const strides: Stride[] = [];
  let start: Phrase['start'];
  let at = from;
  let unknown = false;
  for (;;) {
    const before: (typeof adjectives)[string][] = [];
    let count: number | undefined;
    const begin = at;
    while (!relationAt(words, at) || countOf(words[at])) {
      const adjective = adjectives[joined(words, at, 1)];
      const many = countOf(words[at]);
      if (!adjective && !many) break;
      if (adjective) before.push(adjective);
      if (many) count = many;
      at += 1;
    }
    const relation = relationAt(words, at);
    const owner = relation ? undefined : ownerAt(words, at);
    if (relation) {
      const own = words.slice(begin, at + relation.count);
      unknown = before.includes('unknown');
      if (relation.found.kind === 'kin') strides.push(strideOf(relation.found, before, own));
      return { start, strides, end: at + relation.count, last: { relation: relation.found, words: own }, count, unknown };
    }
    if (owner) {
      strides.push(strideOf(owner.found, before, words.slice(begin, at + owner.count)));
      at += owner.count;
      continue;
    }
    const named = strides.length === 0 && begin === at ? nameOwner(words, at) : undefined;
    if (!named) return { start, strides, end: begin, count, unknown };
    start = named.start;
    at = named.end;
  }
}

/** "Annas søster", "Anna Jensens mor": one to three words of which the last is in the genitive, before a relation. */
function nameOwner(words: readonly Word[], at: number): { readonly start: NonNullable<Phrase['start']>; readonly end: number } | undefined {
  for (let count = 1; count <= 3 && at + count < words.length; count += 1) {
    const own = words.slice(at, at + count);
    const last = owners(own.at(-1)?.text ?? '');
    if (last.length === 0 || !beginsPhrase(words, at + count)) continue;
    const before = own
      .slice(0, -1)
      .map((word) => `${word.text} `)
      .join('');
    return {
      start: {
        name: own.map(({ text }) => text).join(' '),
        names: last.map((name) => before + name),
        place: own[0]?.place ?? 1,
        ...spanOf(own),
      },
      end: at + count,
    };
  }
  return undefined;
}

function strideOf({ links, word }: Kin, before: readonly string[], own: readonly Word[]): Stride {
  const said = own.map(({ text }) => text).join(' ');
  let way = links;
  if (before.includes('former')) {
    const ended = former(links);
    const last = links.at(-1);
    // A former foster parent is one whose time has an end; it is told with the facts.
    if (!ended && !(last?.kind === 'parent' && last.type !== 'biological'))
      throw new EntryFault(fill(entryFaults.former, { word }), spanOf(own));
    way = ended ?? links;
  }
  const over = before.includes('former') && way === links;
  way = way.map((link, index): Link => {
    if (index < way.length - 1) return link;
    if (link.kind === 'sibling' && before.includes('older')) return { ...link, age: 'older' };
    if (link.kind === 'sibling' && before.includes('younger')) return { ...link, age: 'younger' };
    return link.kind === 'partner' && before.includes('new') ? { ...link, fresh: true } : link;
  });
  return { word: said, links: way, ...(over ? { over } : {}), ...spanOf(own) };
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

const known: readonly string[] = [...relationWords, ...factVocabulary].filter((word) => word.length > 2);

/** The known word that is written almost like this one. In a short word, another letter makes another word; a swapped or lost one may not. */
export function nearest(word: string): string | undefined {
  const short = word.length < 6;
  const letters = (text: string) => [...text].sort().join('');
  const close = known
    .filter((other) => !short || other.length !== word.length || letters(other) === letters(word))
    .map((other) => ({ other, far: distance(word, other) }))
    .filter(({ far }) => far > 0 && far <= (short ? 1 : 2));
  return close.sort((a, b) => a.far - b.far)[0]?.other;
}
