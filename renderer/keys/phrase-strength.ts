export const shortestPhrase = 8;

/**
 * 0 too short, 1 easy to guess, 2 good enough, 3 strong. A rough measure of length and variety, in bits; what counts in the end is
 * that each guess costs a machine a third of a second.
 */
export function strengthOf(phrase: string): 0 | 1 | 2 | 3 {
  if (phrase.length < shortestPhrase) return 0;
  const words = phrase
    .trim()
    .split(/[\s\-_.]+/)
    .filter((word) => word.length > 2);
  const kinds = [/[a-zæøå]/, /[A-ZÆØÅ]/, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(phrase)).length;
  const different = new Set(phrase.toLowerCase()).size;
  const byWords = new Set(words.map((word) => word.toLowerCase())).size * 12;
  const bySigns = Math.min(different, phrase.length * 0.75) * (2 + kinds * 0.6);
  const bits = Math.max(byWords, bySigns);
  return bits < 36 ? 1 : bits < 48 ? 2 : 3;
}
