import { adjectives, counts, entryFaults } from '../../language/quick-entry';
import { fill } from '../../language/text';
import { former, type Link, longestRelation, type Relation, relationOf } from './relations';
import { EntryFault, joined, longest, owners, type Span, spanOf, type Word } from './words';

/** How a phrase says who is meant: "fars nye kone", "mormors søster", "Annas bror", "to brødre". */

/** One step of the way to a person, as it was written: "mormors" in "mormors søster Else". */
export interface Stride extends Span {
  readonly word: string;
  readonly links: readonly Link[];
  /** Care that is over: the day it ended must be told. */
  readonly over?: true;
}

/** A person by name, with whose name the way begins; the names that the word may be the genitive of. */
export interface Start extends Span {
  readonly name: string;
  readonly names: readonly string[];
  readonly place: number;
}

type Kin = Extract<Relation, { kind: 'kin' }>;

export const isAnd = (word: Word | undefined) => /^(og|and|&|\+)$/i.test(word?.text ?? '');

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
export function beginsPhrase(words: readonly Word[], at: number): boolean {
  let start = at;
  while (adjectives[joined(words, start, 1)] || countOf(words[start])) start += 1;
  if (relationAt(words, start)) return true;
  return ownerAt(words, start) !== undefined && beginsPhrase(words, start + (ownerAt(words, start)?.count ?? 1));
}

function countOf(word: Word | undefined): number | undefined {
  const text = word?.text.toLowerCase() ?? '';
  return counts[text] ?? (/^[2-9]$/.test(text) ? Number(text) : undefined);
}

export interface Way {
  readonly start?: Start | undefined;
  readonly strides: readonly Stride[];
  /** Where the facts begin. */
  readonly end: number;
  readonly last?: { readonly relation: Relation; readonly words: readonly Word[] };
  readonly count?: number;
  readonly unknown: boolean;
}

/** Reads the way from the first word of a phrase: whose, what, and the words before it: "fars nye kone". */
export function wayOf(words: readonly Word[], from: number): Way {
  const strides: Stride[] = [];
  let start: Start | undefined;
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
function nameOwner(words: readonly Word[], at: number): { readonly start: Start; readonly end: number } | undefined {
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
