import type { Text } from '../../language/text';
import { Refusal } from '../refusal';

/** A stretch of the typed line, from its first character to the one after its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A word of the line, with where it stands; `place` counts the words from 1. */
export interface Word extends Span {
  readonly text: string;
  readonly place: number;
}

/** What can't be understood or done, and at which words. */
export class EntryFault extends Refusal {
  constructor(
    reason: Text,
    readonly span: Span,
  ) {
    super(reason);
  }
}

export const spanOf = (words: readonly Span[]): Span => ({ from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 });

/** The words of a line, part by part: commas, semicolons and line ends part them. Brackets are left out. */
export function partsOf(line: string): Word[][] {
  const parts: Word[][] = [[]];
  let place = 0;
  for (const { 0: text, index } of line.matchAll(/[,;\n]|[^\s,;()[\]]+/gu)) {
    if (/^[,;\n]$/.test(text)) parts.push([]);
    else {
      place += 1;
      parts.at(-1)?.push({ text, from: index, to: index + text.length, place });
    }
  }
  return parts.filter((part) => part.length > 0);
}

/** The words from a place on, joined, in small letters: how phrases of several words are looked up. */
export const joined = (words: readonly Word[], at: number, count: number): string =>
  words
    .slice(at, at + count)
    .map((word) => word.text.toLowerCase())
    .join(' ');

/** The longest run of words from a place on that a test knows, with how many they are. */
export function longest<Found>(
  words: readonly Word[],
  at: number,
  most: number,
  find: (text: string) => Found | undefined,
): { readonly found: Found; readonly count: number } | undefined {
  for (let count = Math.min(most, words.length - at); count > 0; count -= 1) {
    const found = find(joined(words, at, count));
    if (found !== undefined) return { found, count };
  }
  return undefined;
}

/** What a word in the genitive may be the genitive of, the likeliest first: "mors" → mor; "Niels" → Niel, Niels; "Anna’s" → Anna. */
export function owners(text: string): string[] {
  const [, bare] = /^(.+?)(?:['’]s?|['’])$/u.exec(text) ?? [];
  if (bare) return [bare];
  return /.s$/iu.test(text) ? [text.slice(0, -1), text] : [];
}

/** How many letters must change to make one word of another; a swap of two counts once. */
export function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) => Array.from({ length: b.length + 1 }, (_, column) => row || column));
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, at(row - 2, column - 2) + 1);
      const line = rows[row];
      if (line) line[column] = least;
    }
  }
  return at(a.length, b.length);
}
