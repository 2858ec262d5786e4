import { lightPalette } from '../scene/palette';
import { type LegendEntry, type Scene, sampleBox } from '../scene/scene';
import { escapeMarkup, type SvgOptions, svgOf, svgOfParts } from '../scene/svg';
import { wrapText } from '../scene/text-metrics';
import type { Figure, Legend } from './blocks';
import { type Area, isReadable, type Tile, tilesOf } from './tiles';

/** Paper is white where a drawing is printed. */
const printed: SvgOptions = { margin: 10, sized: false, palette: { ...lightPalette, paper: '#ffffff' }, halo: 'box' };

const inPoints = (millimetres: number): number => (millimetres * 72) / 25.4;

/** What the pages leave for a drawing, in mm; the style sheet has the same margins. */
const landscape = { width: 269, height: 152 };
const portrait = { width: 174, height: 236 };
const legendBeside = 62;

const areaOf = ({ width, height }: { width: number; height: number }): Area => ({ width: inPoints(width), height: inPoints(height) });

/** A drawing with its caption; only the drawing itself is a figure to screen readers, and says in words what it shows. */
export function figureMarkup(figure: Figure): string {
  if (figure.page === 'own') return ownPageMarkup(figure);
  return widePageMarkup(figure);
}

/** What a wide page leaves for a drawing and its legend, in mm: alone on the page, or below a few texts. */
const wideRoom = { alone: 240, underText: 172 };
const legendColumns = 4;

/** A drawing as wide as the page, with its legend below it where it has one. */
function widePageMarkup({ scene, caption, legend, underText }: Figure): string {
  const drawing = captionMarkup(caption) + svgOf(scene, printed);
  if (!legend && !underText) return `<div class="figure wide">${drawing}</div>`;
  const rows = Math.ceil((legend?.entries.length ?? 0) / legendColumns);
  const room = wideRoom[underText ? 'underText' : 'alone'] - (rows > 0 ? 12 + rows * 11 : 0);
  return `<div class="figure wide fitted" style="--room:${room}mm">${drawing}${legend ? besideMarkup(legend) : ''}</div>`;
}

export function legendMarkup({ entries }: { readonly entries: readonly LegendEntry[] }): string {
  const sampleOptions = { ...printed, margin: 0, described: false };
  const items = entries.map(
    ({ sample, text }) => `<li>${svgOfParts(sample, sampleBox, text, sampleOptions)}<span>${escapeMarkup(text)}</span></li>`,
  );
  return `<ul class="legend">${items.join('')}</ul>`;
}

/** A drawing on a landscape page with its legend beside or below it, or on the next page where it is long, and in parts on the next pages when its letters got too small. */
function ownPageMarkup({ scene, caption, legend, partCaption }: Figure): string {
  const { width, height } = scene.geometry.bounds;
  const tall = legendHeight(legend?.entries ?? []);
  const [besideIt, belowIt] = [
    { width: landscape.width - legendBeside, height: landscape.height },
    { width: landscape.width, height: landscape.height - tall },
  ];
  const readableIn = (room: typeof landscape) => isReadable(scene, areaOf(room));
  const isUpright = width / Math.max(height, 1) < besideIt.width / besideIt.height;
  const beside = isUpright || (!readableIn(belowIt) && readableIn(besideIt));
  const apart = !beside && (tall > landscape.height / 2 || (!readableIn(belowIt) && readableIn(landscape)));
  const room = beside ? besideIt : apart ? landscape : belowIt;
  const drawing = `<div class="figure" style="--room:${room.height.toFixed(1)}mm;--widest:${Math.round(width * 1.5)}px">${captionMarkup(caption)}${svgOf(scene, printed)}</div>`;
  const key = legend ? besideMarkup(legend) : '';
  const page = `<div class="own ${beside ? 'beside' : 'below'}${apart ? ' apart' : ''}">${drawing}${key}</div>`;
  return readableIn(room) ? page : page + partsMarkup(scene, partCaption ?? caption);
}

const underColumns = 6;
/** What a legend below a drawing leaves for the words of one entry, in points, and what its lines take, in mm. */
const underWords = { width: 70, size: 9, line: 3.9, least: 7.4, head: 11 };

/** How tall a legend below a drawing gets, in mm: a row is as tall as the longest of its entries. */
function legendHeight(entries: readonly LegendEntry[]): number {
  const lines = entries.map(({ text }) => wrapText(text, underWords.width, underWords.size, 6).length);
  const rows = Array.from({ length: Math.ceil(lines.length / underColumns) }, (_, row) =>
    Math.max(underWords.least, underWords.line * Math.max(...lines.slice(row * underColumns, (row + 1) * underColumns)) + 0.4),
  );
  return rows.length > 0 ? underWords.head + rows.reduce((sum, row) => sum + row, 0) : 0;
}

const besideMarkup = (legend: Legend): string => `<div><h3>${escapeMarkup(legend.title)}</h3>${legendMarkup(legend)}</div>`;

/** The parts stand upright or across, whichever needs fewer pages. */
function partsMarkup(scene: Scene, caption: string): string {
  const [across, upright] = [tilesOf(scene, areaOf(landscape)), tilesOf(scene, areaOf(portrait))];
  const [tiles, kind] = upright.length < across.length ? [upright, 'upright'] : [across, 'across'];
  return tiles.map((tile, index) => partMarkup(scene, tile, kind, `${caption} · ${index + 1}/${tiles.length}`)).join('');
}

const partMarkup = (scene: Scene, { parts, box }: Tile, kind: string, caption: string): string =>
  `<div class="figure part ${kind}">${captionMarkup(caption)}${svgOfParts(parts, box, `${scene.title}. ${caption}`, { ...printed, margin: 0 })}</div>`;

const captionMarkup = (caption: string): string => (caption ? `<p class="caption">${escapeMarkup(caption)}</p>` : '');
