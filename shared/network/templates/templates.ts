import type { MapTemplate, NetworkMap, Ring, Sector } from '../../case/schema';
import type { Text } from '../../language/text';
import { nordicFive } from './nordic-five';
import { safetyCircles } from './safety-circles';
import { sixSectors } from './six-sectors';
import { threeHorizons } from './three-horizons';

/** The templates that Kreds comes with, in the order in which they are offered. An office's own is read from a file (`office.ts`). @public */
export const mapTemplates: readonly MapTemplate[] = [sixSectors, nordicFive, threeHorizons, safetyCircles];

export const templateOf = (map: Pick<NetworkMap, 'template'> | undefined): MapTemplate => map?.template ?? sixSectors;

interface Titled {
  readonly titleDa: string;
  readonly titleEn?: string | null | undefined;
}

/** The title of a template, a sector or a ring in both languages; an office's own may have none in English. */
export const titleOf = ({ titleDa, titleEn }: Titled): Text => ({ da: titleDa, en: titleEn || titleDa });

export function sectorTitle(template: MapTemplate, id: Sector): Text {
  const sector = template.sectors.find((candidate) => candidate.id === id);
  return sector ? titleOf(sector) : { da: id, en: id };
}

export function ringTitle(template: MapTemplate, ring: Ring): Text {
  const found = template.rings[ring - 1];
  return found ? titleOf(found) : { da: String(ring), en: String(ring) };
}

/** The rings of a template by number, from the middle outwards. */
export const ringsOf = (template: MapTemplate): Ring[] => ([1, 2, 3, 4] as const).slice(0, template.rings.length);
