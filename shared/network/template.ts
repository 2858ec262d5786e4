import type { CircleCode, NetworkMap, Ring, Sector } from '../case/schema';

/** How maps are divided: the sectors clockwise from the top, and the rings from the middle outwards. */
export interface MapTemplate {
  readonly id: string;
  readonly sectors: readonly TemplateSector[];
  readonly rings: readonly Ring[];
}

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

/** Six sectors, the family at the top, so that four titles stand in the corners of the page. */
export const sixSectors: MapTemplate = {
  id: 'six-sectors',
  rings: [1, 2, 3, 4],
  sectors: [
    { sector: 'FAMILY', circles: ['SIBLINGS', 'PARTNERS_STEP'], title: { side: 'middle', end: 'top' } },
    { sector: 'KIN', circles: ['MOTHER_SIDE', 'FATHER_SIDE', 'CARERS'], title: { side: 'right', end: 'top' } },
    { sector: 'FRIENDS', circles: ['FRIENDS_CHILD', 'FRIENDS_PARENTS', 'NEIGHBOURS'], title: { side: 'right', end: 'bottom' } },
    { sector: 'SCHOOL_WORK', circles: ['SCHOOL_DAYCARE', 'WORK'], title: { side: 'middle', end: 'bottom' } },
    { sector: 'LEISURE', circles: ['LEISURE', 'FAITH_CULTURE'], title: { side: 'left', end: 'bottom' } },
    { sector: 'PROFESSIONAL', circles: [], title: { side: 'left', end: 'top' } },
  ],
};

/** How much of the circle's angle a person asks for, by ring: the closer, the more. */
const demands: Readonly<Record<Ring, number>> = { 1: 1, 2: 0.62, 3: 0.45, 4: 0.36 };
/** Steps in which borders move, so that one person more seldom moves anything. */
const grain = 6;

/**
 * The sectors of a map, fuller ones wider. Every sector keeps its point of the compass: the first stays centred at the top and the
 * fourth at the bottom, and the borders to the right and left stay within 24° of the horizontal.
 */
export function sectorsOf({ sectors }: MapTemplate, map: Pick<NetworkMap, 'entries'>): MapSector[] {
  const wanted = sectors.map(({ sector }) => {
    const rings = map.entries.flatMap((entry) => (entry.sector === sector && entry.ring ? [demands[entry.ring]] : []));
    return 1 + rings.reduce((sum, demand) => sum + demand, 0);
  });
  const [top = 1, upperRight = 1, lowerRight = 1, bottom = 1, lowerLeft = 1, upperLeft = 1] = wanted;
  const all = wanted.reduce((sum, demand) => sum + demand, 0);
  const halfTop = between(24, (180 * top) / all, 42);
  const halfBottom = between(24, (180 * bottom) / all, 42);
  const side = 180 - halfTop - halfBottom;
  const right = between(-24, -90 + halfTop + (side * upperRight) / (upperRight + lowerRight), 24);
  const left = between(156, 90 + halfBottom + (side * lowerLeft) / (lowerLeft + upperLeft), 204);
  const borders = [-90 - halfTop, -90 + halfTop, right, 90 - halfBottom, 90 + halfBottom, left, 270 - halfTop];
  return sectors.map((sector, index) => ({ ...sector, from: borders[index] ?? 0, to: borders[index + 1] ?? 0 }));
}

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(most, Math.round(value / grain) * grain));
