import metrics from './font-metrics.json';
import type { Weight } from './scene';

export const fontFamily = metrics.family;

const average = 560;
const widths: Record<Weight, Record<string, number>> = { regular: metrics.regular, semibold: metrics.semibold };

/** The width in px of a line of text in the bundled font at `size` px. Characters that the font lacks count as 1 em for wide scripts. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    sum += widths[weight][code] ?? (isZeroWidth(code) ? 0 : code > 0x2e7f ? 1250 : average);
  }
  return (sum * size) / 1000;
}

const isZeroWidth = (code: number) => (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || code === 0xfe0f;

/** Costly to make: one serves every text. */
const segmenter = new Intl.Segmenter();

/** Cuts a text with an ellipsis so that it is at most `width` px wide. */
export function fitText(text: string, width: number, size: number, weight: Weight = 'regular'): string {
  if (textWidth(text, size, weight) <= width) return text;
  const characters = [...segmenter.segment(text)].map(({ segment }) => segment);
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const cut = `${characters.slice(0, middle).join('').trimEnd()}…`;
    if (textWidth(cut, size, weight) <= width) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}

/** Breaks a text into at most `most` lines of at most `width` px, at spaces where it can; what doesn't fit ends in an ellipsis. */
export function wrapText(text: string, width: number, size: number, most: number, weight: Weight = 'regular'): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  let index = 0;
  while (index < words.length && lines.length < most) {
    if (lines.length === most - 1) {
      lines.push(fitText(words.slice(index).join(' '), width, size, weight));
      break;
    }
    let line = words[index] ?? '';
    index += 1;
    while (index < words.length && textWidth(`${line} ${words[index]}`, size, weight) <= width) {
      line += ` ${words[index]}`;
      index += 1;
    }
    lines.push(fitText(line, width, size, weight));
  }
  return lines;
}
