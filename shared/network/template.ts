import type { CircleCode, Ring, Sector } from '../case/schema';

/** How a map is divided. Angles are in degrees, clockwise, 0 pointing to the right. */
export interface MapTemplate {
  readonly id: string;
  readonly sectors: readonly TemplateSector[];
  readonly rings: readonly Ring[];
}

export interface TemplateSector {
  readonly sector: Sector;
  readonly from: number;
  readonly to: number;
  /** The circles of the assessment whose persons belong here, clockwise. */
  readonly circles: readonly CircleCode[];
  /** Where the title stands: over or under the map, or in one of the corners that a round map leaves free. */
  readonly title: { readonly side: 'left' | 'middle' | 'right'; readonly end: 'top' | 'bottom' };
}

/** Six sectors of 60°, the family at the top, so that four titles stand in the corners of the page. */
export const sixSectors: MapTemplate = {
  id: 'six-sectors',
  rings: [1, 2, 3, 4],
  sectors: [
    { sector: 'FAMILY', from: -120, to: -60, circles: ['SIBLINGS', 'PARTNERS_STEP'], title: { side: 'middle', end: 'top' } },
    { sector: 'KIN', from: -60, to: 0, circles: ['MOTHER_SIDE', 'FATHER_SIDE', 'CARERS'], title: { side: 'right', end: 'top' } },
    {
      sector: 'FRIENDS',
      from: 0,
      to: 60,
      circles: ['FRIENDS_CHILD', 'FRIENDS_PARENTS', 'NEIGHBOURS'],
      title: { side: 'right', end: 'bottom' },
    },
    { sector: 'SCHOOL_WORK', from: 60, to: 120, circles: ['SCHOOL_DAYCARE', 'WORK'], title: { side: 'middle', end: 'bottom' } },
    { sector: 'LEISURE', from: 120, to: 180, circles: ['LEISURE', 'FAITH_CULTURE'], title: { side: 'left', end: 'bottom' } },
    { sector: 'PROFESSIONAL', from: 180, to: 240, circles: [], title: { side: 'left', end: 'top' } },
  ],
};

/** The angle of the border along which the names of the rings stand. */
export const ringTitleAngle = 0;
