import type { CircleCode, MapTemplate, NetworkMap, Ring, Sector } from '../case/schema';
import { ringsOf } from './templates/templates';

/** A sector as it is drawn: where its title stands follows from where the sector lies. */
export interface TemplateSector {
  readonly sector: Sector;
  /** The circles of the assessment whose persons belong here, clockwise. */
  readonly circles: readonly CircleCode[];
  /** Where the title stands: over or under the map, or in one of the corners that a round map leaves free. */
  readonly title: { readonly side: 'left' | 'middle' | 'right'; readonly end: 'top' | 'bottom' };
}

/** A sector on one map. Angles are in degrees, clockwise, 0 pointing to the right. */
export interface MapSector extends TemplateSector {
  readonly from: number;
  readonly to: number;
}

/** About how far out each ring lies, in px: what one person takes of the circle's angle there. */
const usualRadius: Readonly<Record<Ring, number>> = { 1: 100, 2: 180, 3: 260, 4: 340 };
/** What a sector has of the circle before anyone stands in it, as shares of a person. */
const atLeast = 0.8;
/** Steps in which borders move, so that one person more seldom moves anything. */
const grain = 6;

/** The sectors of a map, clockwise, the first centred at the top, fuller ones wider. */
export function sectorsOf(template: MapTemplate, map: Pick<NetworkMap, 'entries'>): MapSector[] {
  const { sectors } = template;
  const wanted = sectors.map(({ id }) => {
    const here = map.entries.filter(({ sector }) => sector === id);
    const angles = ringsOf(template).map((ring) => here.filter((entry) => entry.ring === ring).length / usualRadius[ring]);
    // The ring that asks for most decides; the others count a little, as labels of one ring hang into the next.
    return atLeast / usualRadius[1] + Math.max(...angles) + 0.15 * angles.reduce((sum, angle) => sum + angle, 0);
  });
  const borders = sectors.length === 6 ? sixBorders(wanted) : anyBorders(wanted);
  return sectors.map(({ id, circles }, index) => {
    const [from, to] = [borders[index] ?? 0, borders[index + 1] ?? 0];
    return { sector: id, circles: circles ?? [], title: titleSide((from + to) / 2), from, to };
  });
}

/**
 * Of six sectors each keeps its point of the compass: the first stays centred at the top and the fourth at the bottom, and the middles
 * of the others in their quarter of the circle. So four titles stand in the corners of the page.
 */
function sixBorders(wanted: readonly number[]): number[] {
  const [top = 1, upperRight = 1, lowerRight = 1, bottom = 1, lowerLeft = 1, upperLeft = 1] = wanted;
  const all = wanted.reduce((sum, demand) => sum + demand, 0);
  const halfTop = between(18, (180 * top) / all, 66);
  const halfBottom = between(18, (180 * bottom) / all, 66);
  const side = 180 - halfTop - halfBottom;
  const [lowest, highest] = [Math.max(-36, halfBottom - 84), Math.min(36, 84 - halfTop)];
  const right = between(lowest, -90 + halfTop + (side * upperRight) / (upperRight + lowerRight), highest);
  const left = 180 - between(lowest, -90 + halfTop + (side * upperLeft) / (upperLeft + lowerLeft), highest);
  return [-90 - halfTop, -90 + halfTop, right, 90 - halfBottom, 90 + halfBottom, left, 270 - halfTop];
}

/** A quarter of the circle is shared alike, the rest by how many stand in each sector. */
function anyBorders(wanted: readonly number[]): number[] {
  const all = wanted.reduce((sum, demand) => sum + demand, 0);
  const widths = wanted.map((demand) => 90 / wanted.length + (270 * demand) / all);
  const start = -90 - (widths[0] ?? 0) / 2;
  const borders = [start];
  for (const width of widths.slice(0, -1)) borders.push(Math.round(((borders.at(-1) ?? 0) + width) / grain) * grain);
  return [...borders, start + 360];
}

/** Titles of sectors near the vertical stand over or under the map. */
function titleSide(middle: number): TemplateSector['title'] {
  const [x, y] = [Math.cos((middle * Math.PI) / 180), Math.sin((middle * Math.PI) / 180)];
  return { side: Math.abs(x) < 0.35 ? 'middle' : x > 0 ? 'right' : 'left', end: y <= 0 ? 'top' : 'bottom' };
}

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(most, Math.round(value / grain) * grain));
