import letters from './watermark-letters.json';

/**
 * The mark across the page, so faint that it may lie over drawings, which would hide it if it lay behind them. It is drawn from the outlines of the letters (Source Sans 3 SemiBold, 1000 to the
 * em), not written: so that it stands in no selection, no search and no reading aloud; the running head says the mark in text.
 * A drawing for each letter, turned by the style sheet: what a drawing itself transforms is not repeated on every page.
 */
export function watermarkMarkup(mark: string): string {
  const known = [...mark].flatMap((letter) => outlines[letter] ?? []);
  const width = known.reduce((sum, { advance }) => sum + advance + spacing, 0);
  const height = Math.min(34, 104_000 / width);
  const drawn = known.map(
    ({ advance, outline }) =>
      `<svg viewBox="0 -${tallest} ${advance + spacing} ${tallest}" fill="#23282b" fill-opacity="0.06"><path d="${outline}"/></svg>`,
  );
  return `<div class="watermark" aria-hidden="true"><div style="--letter:${height.toFixed(1)}mm">${drawn.join('')}</div></div>`;
}

const spacing = 60;
/** The height of Ø, whose stroke reaches above the capitals, in thousandths of the em. */
const tallest = 720;
const outlines: Readonly<Record<string, { readonly advance: number; readonly outline: string } | undefined>> = letters;
