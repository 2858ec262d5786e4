/** Words of a text as one compares them: without case, marks, soft hyphens and the ways in which æ, ø and å are also written. */

export interface Word {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** As it is compared: "AAKJÆR" and "Åkjær" are the same. */
  readonly folded: string;
  readonly capital: boolean;
  /** Begins a sentence, a line or a quote, where a capital tells nothing. */
  readonly opens: boolean;
  /** Put together from two lines without a hyphen: only a word that is withheld as it is means anything. */
  readonly guessed?: boolean;
}

const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** "Søren", "SØREN", "Soeren" and "Soren" are the same word. */
export function fold(text: string): string {
  return text
    .replace(unseen, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/å|aa/g, 'a')
    .replace(/ø|ö|oe/g, 'o')
    .replace(/æ|ä/g, 'ae')
    .replace(/ð|đ/g, 'd')
    .replace(/þ/g, 'th')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/aa/g, 'a');
}

const wordShape = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;
const opening = /(^|[.!?:;•·–—|«»“”"„‹›([\]\n\r])[\s«»“”"„‹›([]*$/u;

/** Every word of a text, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordShape)].flatMap((found) => {
    const folded = fold(found[0]);
    if (!folded) return [];
    const start = found.index;
    const before = text.slice(Math.max(0, start - 12), start);
    return [
      {
        start,
        end: start + found[0].length,
        folded,
        capital: /^[\p{Lu}\p{Lt}]/u.test(found[0].replace(unseen, '')),
        opens: opening.test(start <= 12 ? before : ` ${before}`),
      },
    ];
  });
}

const hyphened = /^\s*[-‐‑‒–\u00AD]\s*$/u;
const lineBreak = /^[^\S\n]*\n\s*$/u;
const spaced = /^[^\S\n]$/u;

/**
 * What becomes one word when a hyphen, the end of a line or the spaces between single letters are taken away: "Havne-\ngadeskolen",
 * "H o b r o". At most four parts of a hyphened word.
 */
export function joinedWords(text: string, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const [index, first] of words.entries()) {
    let folded = first.folded;
    let end = first.end;
    let letters = first.end - first.start === 1;
    let guessed = false;
    for (let next = index + 1; next < words.length; next += 1) {
      const word = words[next];
      if (!word) break;
      const between = text.slice(end, word.start);
      letters &&= word.end - word.start === 1 && spaced.test(between);
      const near = next - index < 4 && (hyphened.test(between) || lineBreak.test(between));
      if (!near && !letters) break;
      guessed ||= near && !hyphened.test(between);
      folded += word.folded;
      end = word.end;
      if (letters ? next - index >= 3 : folded.length >= 5 || hyphened.test(between))
        joined.push({ ...first, end, folded: fold(folded), guessed });
    }
  }
  return joined;
}
