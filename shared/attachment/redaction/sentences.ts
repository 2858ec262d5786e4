/** The sentences of a text, in order, each with the space after it. A dot after a short word ("Nr.", "kl.") ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const found of text.matchAll(/[.!?…]+["”«»’)\]]*\s+|\n+\s*/g)) {
    const end = found.index + found[0].length;
    const before = text.slice(start, found.index);
    const isBreak = found[0].startsWith('\n') || /\n/.test(found[0]);
    const isShort = found[0].startsWith('.') && /(?<!\p{L})\p{L}{1,3}$/u.test(before);
    const goesOn = /^[\p{Ll}\d]/u.test(text.slice(end));
    if (!isBreak && (isShort || goesOn)) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}
