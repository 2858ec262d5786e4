import type { Place } from '../../shared/case/commands/network-place';
import type { MapTemplate } from '../../shared/case/schema';
import { drawings } from '../../shared/language/drawings';
import { fill, type Text } from '../../shared/language/text';
import { ringTitle, sectorTitle } from '../../shared/network/templates/templates';

/** "Slægt, helt tæt", or the tray. */
export function placeWords({ sector, ring }: Place, template: MapTemplate): Text {
  if (!ring) return drawings.tray;
  const near = ringTitle(template, ring);
  return fill(
    { da: '{sector}, {da}', en: '{sector}, {en}' },
    { sector: sectorTitle(template, sector), da: near.da.toLowerCase(), en: near.en.toLowerCase() },
  );
}
