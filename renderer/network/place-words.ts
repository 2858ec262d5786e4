import type { Place } from '../../shared/case/commands/network';
import { drawings } from '../../shared/language/drawings';
import { ringTitles, sectorTitles } from '../../shared/language/network';
import { fill, type Text } from '../../shared/language/text';

/** "Slægt, helt tæt", or the tray. */
export function placeWords({ sector, ring }: Place): Text {
  if (!ring) return drawings.tray;
  const near = ringTitles[ring];
  return fill(
    { da: '{sector}, {da}', en: '{sector}, {en}' },
    { sector: sectorTitles[sector], da: near.da.toLowerCase(), en: near.en.toLowerCase() },
  );
}
