import letters from './watermark-letters.json';

/**
 * The mark across the page, behind everything. It is drawn from the outlines of the letters (Source Sans 3 SemiBold, 1000 to the
 * em), not written: so that it stands in no selection, no search and no reading aloud; the running head says the mark in text.
 */
export function watermarkMarkup(mark: string): string {
  const drawn: string[] = [];
  let x = 0;
  for (const letter of mark) {
    const known = outlines[letter];
    if (known) drawn.push(`<path transform="translate(${x} 0)" d="${known.outline}"/>`);
    x += (known?.advance ?? 300) + spacing;
  }
  const half = (x - spacing) / 2;
  return `<div class="watermark" aria-hidden="true"><svg viewBox="-2200 -1600 4400 3200" fill="#f1efea"><g transform="rotate(-32) scale(${scaleFor(half)}) translate(${-half} 330)">${drawn.join('')}</g></svg></div>`;
}

const spacing = 60;
const outlines: Readonly<Record<string, { readonly advance: number; readonly outline: string } | undefined>> = letters;

/** Short marks stand large, long ones fit the page. */
const scaleFor = (half: number): number => Math.round(Math.min(1.15, 2050 / half) * 100) / 100;
