import { isPlaceEnding, isPlain, ownWords, wordNames } from './common-words';
import type { Identifier, IdentifierKind } from './identifiers';
import { joinedWords, type Word, wordsOf } from './words';

/** What may not stand in an edition, made ready to be looked for in any form in which people write it. */
export interface Needles {
  readonly words: ReadonlyMap<string, Needle>;
  /** Several words that are withheld together, by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Digits alone: CPR and telephone numbers. */
  readonly numbers: readonly string[];
  /** Words that stand in the edition by another right. */
  readonly visible: ReadonlySet<string>;
}

export interface Needle {
  readonly kind: IdentifierKind;
  readonly person?: string;
}

interface Phrase extends Needle {
  readonly words: readonly string[];
}

export interface Hit extends Needle {
  /** The word of the text, as it is compared. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What is withheld but may be read by another right is not looked for. Of a word that names several, the first given counts. */
export function needlesOf(withheld: readonly Identifier[], visible: readonly string[]): Needles {
  const seen = new Set(visible.flatMap((text) => wordsOf(text).map(({ folded }) => folded)));
  const seenWhole = new Set(
    visible.map((text) =>
      wordsOf(text)
        .map(({ folded }) => folded)
        .join(' '),
    ),
  );
  const words = new Map<string, Needle>();
  const phrases = new Map<string, Phrase[]>();
  const numbers = new Set<string>();
  for (const { kind, text, person } of withheld) {
    if (kind === 'number') {
      const digits = text.replace(/\D/g, '');
      if (digits.length >= 8) numbers.add(digits);
      continue;
    }
    const parts = wordsOf(text);
    const isSeen = (word: string) => stemsOf(word).some((stem) => seen.has(stem));
    const isKnown = (word: string) => stemsOf(word).some((stem) => words.has(stem));
    for (const part of parts) {
      if (tellsAlone(part, kind) && !isSeen(part.folded) && !isKnown(part.folded)) words.set(part.folded, { kind, person });
    }
    const folded = parts.map((part) => part.folded);
    const [first] = folded;
    const tells = kind === 'name' ? !seenWhole.has(folded.join(' ')) : !folded.every((word) => isPlain(word) || isSeen(word));
    if (first === undefined || folded.length < 2 || !tells) continue;
    phrases.set(first, [...(phrases.get(first) ?? []), { kind, person, words: folded }]);
  }
  return { words, phrases, numbers: [...numbers], visible: seen };
}

/** A part of a name always does; a word of a place only when it is no ordinary word. */
function tellsAlone({ folded, capital, opens }: Word, kind: IdentifierKind): boolean {
  if (kind === 'name') return folded.length >= 2;
  return folded.length >= (capital && !opens ? 3 : 5) && /\p{L}/u.test(folded) && !isPlain(folded);
}

/** Every place of a text where something withheld stands, whole words and the compounds that are made of them; they may overlap. */
export function hitsIn(text: string, needles: Needles, lenient = false): Hit[] {
  const words = wordsOf(text);
  const hits: Hit[] = [];
  for (const word of [...words, ...joinedWords(text, words)]) {
    const needle = needleIn(word, needles, lenient);
    if (needle) hits.push({ word: word.folded, start: word.start, end: word.end, ...needle });
  }
  return [...hits, ...phraseHits(words, needles), ...numberHits(text, needles)];
}

/** `lenient`: where a capital tells nothing about its place in a sentence, as in the text of a finished page. */
function needleIn(word: Word, needles: Needles, lenient: boolean): Needle | undefined {
  const { words } = needles;
  const { folded, capital, opens } = word;
  if (isVisible(folded, needles)) return undefined;
  const isOwn = ownWords().has(folded);
  if (isOwn && (lenient || !capital || opens)) return undefined;
  for (const stem of stemsOf(folded)) {
    const exact = words.get(stem);
    if (exact && (capital || !isWord(stem))) return stem.length > 2 || capital ? exact : undefined;
  }
  if (isOwn || word.guessed || folded.length < 6) return undefined;
  for (const [needle, found] of words) if (isCompound(folded, needle, capital && !opens && !lenient)) return found;
  return undefined;
}

/** The reader may read the word elsewhere. */
export const isVisible = (folded: string, { visible }: Needles): boolean => stemsOf(folded).some((stem) => visible.has(stem));

/** "Holsts", "Rasmus'" and "Almaes" are the word itself. */
export const stemsOf = (folded: string): string[] => [
  folded,
  ...(folded.endsWith('s') ? [folded.slice(0, -1)] : []),
  ...(folded.endsWith('es') ? [folded.slice(0, -2)] : []),
];

const isWord = (folded: string): boolean => folded.length <= 2 || wordNames.has(folded) || ownWords().has(folded);

/** The longer the withheld word, the less it takes: long ones anywhere, short ones before what streets and schools end in. */
function isCompound(folded: string, needle: string, isName: boolean): boolean {
  if (needle.length >= 6 && folded.includes(needle)) return true;
  if (needle.length < 3 || !folded.startsWith(needle)) return false;
  if (needle.length === 5 && !wordNames.has(needle)) return true;
  return isPlaceEnding(folded.slice(needle.length)) || (isName && folded.length >= needle.length + 3);
}

function phraseHits(words: readonly Word[], { phrases }: Needles): Hit[] {
  return words.flatMap((word, index) =>
    (phrases.get(word.folded) ?? []).flatMap(({ words: wanted, kind, person }): Hit[] => {
      const found = words.slice(index, index + wanted.length);
      const matches = found.length === wanted.length && found.every(({ folded }, at) => isForm(folded, wanted[at] ?? ''));
      return matches ? [{ kind, person, word: word.folded, start: word.start, end: found.at(-1)?.end ?? word.end }] : [];
    }),
  );
}

const isForm = (folded: string, wanted: string): boolean => folded === wanted || stemsOf(folded).includes(wanted);

const numberShape = /\d(?:[\s.\-–/]{0,3}\d){7,}/g;

function numberHits(text: string, { numbers }: Needles): Hit[] {
  if (numbers.length === 0) return [];
  return [...text.matchAll(numberShape)].flatMap((found): Hit[] => {
    const digits = found[0].replace(/\D/g, '');
    const known = numbers.some((number) => digits.includes(number));
    return known ? [{ kind: 'number', word: digits, start: found.index, end: found.index + found[0].length }] : [];
  });
}
