import type { Box, LegendEntry, Scene } from '../scene/scene';
import { wrapText } from '../scene/text-metrics';
import { leastOnPaper, smallestIn } from './letters';

/** How a drawing stands on its sheet. */
export interface Sheet {
  readonly page: Page;
  /** Where its legend stands: `apart` is on the sheet after it. */
  readonly legend: 'below' | 'beside' | 'apart';
  /** What the drawing may fill, in mm. */
  readonly room: Room;
  /** Points on paper for one px of the drawing. */
  readonly scale: number;
}

type Page = 'upright' | 'across';

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** What the pages leave between their margins, in mm; the style sheet has the same margins. */
export const rooms: Readonly<Record<Page, Room>> = { upright: { width: 200, height: 260 }, across: { width: 277, height: 173 } };

const pointsIn = 72 / 25.4;
/** Empty border around a drawing, in px: for the width of its outermost lines. */
export const border = 4;
/** A family of two isn't blown up: letters of 13 px become 16 pt at most. */
const largest = 1.25;

/** Points for one px when a box of a drawing fills a room. */
export const scaleIn = ({ width, height }: Room, box: Box): number =>
  Math.min((width * pointsIn) / (box.width + 2 * border), (height * pointsIn) / (box.height + 2 * border), largest);

interface Asked {
  /** What stands above the drawing, in mm. */
  readonly above: number;
  readonly legend: readonly LegendEntry[];
  readonly pages: readonly Page[];
}

/**
 * The sheet that shows a drawing largest, with its legend on it unless the letters would get too small; and whether all its letters
 * are large enough then.
 */
export function sheetFor({ parts, geometry: { bounds } }: Scene, { above, legend, pages }: Asked): Sheet & { readonly readable: boolean } {
  const sheet = (page: Page, place: Sheet['legend'], room: Room): Sheet => ({ page, legend: place, room, scale: scaleIn(room, bounds) });
  const together: Sheet[] = [];
  const apart: Sheet[] = [];
  for (const page of pages) {
    const { width, height: whole } = rooms[page];
    const height = whole - above;
    const below = height - legendHeight(page, legend);
    if (below > height / 2) together.push(sheet(page, 'below', { width, height: below }));
    if (legend.length > 0 && listHeight(legend) <= whole) together.push(sheet(page, 'beside', { width: width - besideWidth, height }));
    apart.push(sheet(page, 'apart', { width, height }));
  }
  const smallest = smallestIn(parts);
  const isReadable = ({ scale }: Sheet) => smallest * scale >= leastOnPaper - 0.01;
  const best = largestOf(together.filter(isReadable)) ?? largestOf(apart.filter(isReadable)) ?? largestOf(together) ?? largestOf(apart);
  if (!best) throw new Error('no page');
  return { ...best, readable: isReadable(best) };
}

/** How much larger a drawing must get for its page to be turned. */
const worthTurning = 1.1;

/** The largest; what stands earlier in the list is preferred on its page. */
const largestOf = (sheets: readonly Sheet[]): Sheet | undefined =>
  sheets.reduce<Sheet | undefined>((best, sheet) => {
    const turned = best !== undefined && best.page !== sheet.page;
    return best && best.scale * (turned ? worthTurning : 1) >= sheet.scale ? best : sheet;
  }, undefined);

/** The columns of a legend below a drawing, with what its words get, in points; and what its lines take, in mm. */
export const legendColumns: Readonly<Record<Page, number>> = { upright: 4, across: 6 };
const words = { upright: 68, across: 62, beside: 104 } as const;
const besideWidth = 62;
const lines = { size: 9, height: 3.9, least: 7.5, head: 11, between: 0.8 };

/** How tall a legend below a drawing gets, in mm: a row is as tall as the longest of its entries. */
function legendHeight(page: Page, entries: readonly LegendEntry[]): number {
  const columns = legendColumns[page];
  const rows = Array.from(
    { length: Math.ceil(entries.length / columns) },
    (_, row) =>
      lines.between + Math.max(...entries.slice(row * columns, (row + 1) * columns).map((entry) => entryHeight(entry, words[page]))),
  );
  return rows.length > 0 ? lines.head + sum(rows) : 0;
}

/** How tall a legend beside a drawing gets, in mm; it has the whole height of the page. */
const listHeight = (entries: readonly LegendEntry[]): number => lines.head + sum(entries.map((entry) => entryHeight(entry, words.beside)));

const entryHeight = ({ text }: LegendEntry, width: number): number =>
  Math.max(lines.least, lines.height * wrapText(text, width, lines.size, 8).length);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
