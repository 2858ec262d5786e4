import type { CircleCode, MapTemplate, NetworkMap, Ring, Sector } from '../case/schema';

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

/** How much of the circle's angle a person asks for, by ring: the closer, the more. */
const demands: Readonly<Record<Ring, number>> = { 1: 1, 2: 0.62, 3: 0.45, 4: 0.36 };
/** Steps in which borders move, so that one person more seldom moves anything. */
const grain = 6;

/** The sectors of a map, clockwise, the first centred at the top, fuller ones wider. */
export function sectorsOf({ sectors }: MapTemplate, map: Pick<NetworkMap, 'entries'>): MapSector[] {
  const wanted = sectors.map(({ id }) => {
    const rings = map.entries.flatMap((entry) => (entry.sector === id && entry.ring ? [demands[entry.ring]] : []));
    return 1 + rings.reduce((sum, demand) => sum + demand, 0);
  });
  const borders = sectors.length === 6 ? sixBorders(wanted) : anyBorders(wanted);
  return sectors.map(({ id, circles }, index) => {
    const [from, to] = [borders[index] ?? 0, borders[index + 1] ?? 0];
    return { sector: id, circles: circles ?? [], title: titleSide((from + to) / 2), from, to };
  });
}

/**
 * Of six sectors each keeps its point of the compass: the first stays centred at the top and the fourth at the bottom, and the borders
 * to the right and left stay within 24° of the horizontal. So four titles stand in the corners of the page.
 */
function sixBorders(wanted: readonly number[]): number[] {
  const [top = 1, upperRight = 1, lowerRight = 1, bottom = 1, lowerLeft = 1, upperLeft = 1] = wanted;
  const all = wanted.reduce((sum, demand) => sum + demand, 0);
  const halfTop = between(24, (180 * top) / all, 42);
  const halfBottom = between(24, (180 * bottom) / all, 42);
  const side = 180 - halfTop - halfBottom;
  const right = between(-24, -90 + halfTop + (side * upperRight) / (upperRight + lowerRight), 24);
  const left = between(156, 90 + halfBottom + (side * lowerLeft) / (lowerLeft + upperLeft), 204);
  return [-90 - halfTop, -90 + halfTop, right, 90 - halfBottom, 90 + halfBottom, left, 270 - halfTop];
}

/** Half of the circle is shared alike, half by how many stand in each sector. */
function anyBorders(wanted: readonly number[]): number[] {
  const all = wanted.reduce((sum, demand) => sum + demand, 0);
  const widths = wanted.map((demand) => 180 / wanted.length + (180 * demand) / all);
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
