import { drawingText } from '../language/attachment-drawings';
import { fill, type Language, say } from '../language/text';
import { lightPalette } from '../scene/palette';
import { type Box, type LegendEntry, type Primitive, type Scene, sampleBox } from '../scene/scene';
import { escapeMarkup, type SvgOptions, svgOfParts } from '../scene/svg';
import type { Figure, Legend } from './blocks';
import { legible } from './letters';
import { border, legendColumns, rooms, type Sheet, sheetFor } from './sheet';
import { type Side, type Tile, type Tiles, tileScale, tilesOf, wordless } from './tiles';

/** Paper is white where a drawing is printed. */
const printed: SvgOptions = { margin: border, sized: false, palette: { ...lightPalette, paper: '#ffffff' }, halo: 'box' };

/** What stands above a drawing, in mm: the style sheet has the same. */
const heights = { section: 9.2, heading: 6.4, headingBelow: 11.4, lead: 6.6, caption: 6.4 };

/** What becomes of a drawing: its sheets, and its legend where these have no room for it. */
export interface Drawn {
  readonly sheets: string;
  readonly legend: string;
}

/**
 * A drawing on a sheet of its own, as large as the page allows, with its legend; on several sheets with an overview before them when its
 * letters would get too small. `sectionHeading`: of the section that it begins. Only the drawing itself is a figure to screen readers,
 * and says in words what it shows.
 */
export function drawn(figure: Figure, language: Language, sectionHeading = ''): Drawn {
  const scene: Scene = { ...figure.scene, parts: legible(figure.scene.parts) };
  const { bounds } = scene.geometry;
  const asked = { legend: figure.legend?.entries ?? [], pages: figure.pages, above: heightAbove(figure, sectionHeading) };
  const sheet = sheetFor(scene, asked);
  const top = sectionHeading + titleMarkup(figure);
  const key = figure.legend ? keyMarkup(figure.legend, sheet.legend === 'apart' ? 'upright' : sheet.page) : '';
  const [below, apart] = sheet.legend === 'apart' ? ['', key] : [key, ''];
  const words = spoken(`${scene.title}. ${scene.description}`);
  if (sheet.readable) {
    const drawing = drawingMarkup(scene.parts, bounds, sheet.scale, words);
    return { sheets: sheetMarkup(sheet, top, figure.caption, drawing, below), legend: apart };
  }
  const [page, tiled] = tilesFor(scene);
  const overview = drawingMarkup([...wordless(scene.parts), ...tiled.grid(sheet.scale)], bounds, sheet.scale, words);
  const told = say(fill(drawingText.overview, { count: tiled.tiles.length }), language);
  const parts = tiled.tiles.map((tile, index) => partMarkup(figure, tile, index + 1, tiled, page, language));
  const caption = [figure.caption, told].filter(Boolean).join(' · ');
  return { sheets: sheetMarkup(sheet, top, caption, overview, below) + parts.join(''), legend: apart };
}

const heightAbove = ({ heading, lead, caption }: Figure, section: string): number =>
  (section ? heights.section : 0) +
  (heading ? (section || lead ? heights.headingBelow : heights.heading) : 0) +
  (lead ? heights.lead : 0) +
  (caption ? heights.caption : 0);

const titleMarkup = ({ heading, lead }: Figure): string =>
  (lead ? `<p>${escapeMarkup(lead)}</p>` : '') + (heading ? `<h3>${escapeMarkup(heading)}</h3>` : '');

/** The parts stand upright or across, whichever needs fewer pages. */
function tilesFor(scene: Scene): [page: 'upright' | 'across', tiles: Tiles] {
  const [across, upright] = (['across', 'upright'] as const).map((page) => tilesOf(scene, partRoom(page))) as [Tiles, Tiles];
  return upright.tiles.length < across.tiles.length ? ['upright', upright] : ['across', across];
}

const partRoom = (page: 'upright' | 'across') => ({ ...rooms[page], height: rooms[page].height - heights.caption });

function partMarkup(figure: Figure, tile: Tile, number: number, { tiles }: Tiles, page: 'upright' | 'across', language: Language): string {
  const told = (text: Parameters<typeof fill>[0], values: Readonly<Record<string, string | number>>) => say(fill(text, values), language);
  const sides = (Object.entries(tile.beside) as [Side, number][]).map(([side, part]) => told(drawingText.sides[side], { part }));
  const name = figure.heading ?? figure.scene.title;
  const caption = [told(drawingText.part, { name, number, count: tiles.length }), ...sides].join(' · ');
  const sheet: Sheet = { page, legend: 'apart', room: partRoom(page), scale: tileScale(tiles, partRoom(page)) };
  return sheetMarkup(sheet, '', caption, drawingMarkup(tile.parts, tile.box, sheet.scale, caption));
}

function sheetMarkup({ page, legend }: Sheet, top: string, caption: string, drawing: string, key = ''): string {
  const said = caption ? `<p class="caption">${escapeMarkup(caption)}</p>` : '';
  return `<div class="sheet ${page} ${legend}"><div>${top}${said}${drawing}</div>${key}</div>`;
}

const keyMarkup = (legend: Legend, page: Sheet['page']): string =>
  `<div class="key"><h3>${escapeMarkup(legend.title)}</h3>${legendMarkup(legend, legendColumns[page])}</div>`;

/** The drawing at its size on paper. */
function drawingMarkup(parts: readonly Primitive[], box: Box, scale: number, words: string): string {
  const [width, height] = [box.width, box.height].map((length) => ((length + 2 * border) * scale).toFixed(1));
  return `<div class="drawing" style="width:${width}pt;height:${height}pt">${svgOfParts(parts, box, words, printed)}</div>`;
}

/** The most letters of an alternative text: a PDF's strings end at 32767 bytes, and nobody listens for longer. */
const mostWords = 8000;
export const spoken = (words: string): string =>
  words.length <= mostWords ? words : `${words.slice(0, words.lastIndexOf('. ', mostWords) + 1) || words.slice(0, mostWords)} …`;

/** The symbols that are used and what they mean. */
export function legendMarkup({ entries }: { readonly entries: readonly LegendEntry[] }, columns = 3): string {
  const sampleOptions = { ...printed, margin: 0, described: false };
  const items = entries.map(
    ({ sample, text }) => `<li>${svgOfParts(legible(sample), sampleBox, text, sampleOptions)}<span>${escapeMarkup(text)}</span></li>`,
  );
  return `<ul class="legend" style="--columns:${columns}">${items.join('')}</ul>`;
}
