import { mapOf } from '../../case/find';
import type { Case, MapEntry, NetworkMap } from '../../case/schema';
import { sectionHeading } from '../../language/attachment';
import { drawingText } from '../../language/attachment-drawings';
import { headingOf } from '../../network/owner';
import { templateOf, titleOf } from '../../network/templates/templates';
import type { LegendEntry } from '../../scene/scene';
import { type Block, type Figure, facts, heading, type Legend, paragraph, type Section } from '../blocks';
import type { Edition } from '../edition';
import { mapDifferences } from './map-differences';

/** The maps beside the child's own, and in which they differ. */
export function mapsSection(edition: Edition): Section {
  const { case: value, say } = edition;
  const maps = value.networkMaps ?? [];
  const childMap = childMapOf(value);
  const others = otherMapsOf(value);
  const note = childMap ? say(drawingText.childMapAbove) : '';
  return {
    id: 'maps',
    heading: say(sectionHeading.maps),
    opens: others.length > 0 ? 'wide' : 'page',
    blocks: [
      ...(maps.length === 0 ? [paragraph(say(drawingText.noMaps), 'muted')] : []),
      ...(note ? [paragraph(note, 'muted')] : []),
      ...others.flatMap((map) => mapBlocks(edition, map)),
      ...(childMap ? [] : mapLegend(edition)),
      ...mapDifferences(edition, childMap),
    ],
  };
}

function mapBlocks(edition: Edition, map: NetworkMap): Block[] {
  const { say } = edition;
  const title = say(headingOf(edition.case, map));
  if (map.entries.length > 0) return [heading(title), mapFigure(edition, map), ...onMap(edition, map)];
  return [heading(title), paragraph(say(drawingText.emptyMap, { reason: map.emptyReasonDa ?? '' }))];
}

/** One map, with when and with whom it was drawn. */
export function mapFigure({ say, date, mapScene }: Edition, map: NetworkMap): Figure {
  const drawn = map.drawnOn ? say(drawingText.drawn, { date: date(map.drawnOn) }) : '';
  const withWhom = map.drawnWith ? say(drawingText.drawnWith, { who: inSentence(map.drawnWith) }) : '';
  return { kind: 'figure', page: 'wide', scene: mapScene(map.id), caption: [drawn, withWhom].filter(Boolean).join(' ') };
}

/** "Mor" in the middle of a sentence; a name keeps its capital. */
const inSentence = (text: string): string =>
  /^(Mor|Far|Begge|Barnet|Rådgiver|Netværksmøde)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Who is on the map in letters of the text's size, sector by sector, the closest first. */
export function onMap({ say, name }: Edition, map: NetworkMap): Block[] {
  const rank = (entry: MapEntry) => entry.ring ?? 5;
  return facts(
    templateOf(map).sectors.map((sector) => {
      const entries = map.entries.filter((entry) => entry.sector === sector.id).toSorted((a, b) => rank(a) - rank(b));
      return [say(titleOf(sector)), entries.map((entry) => `${name(entry.person)} ${entry.ring ?? say(drawingText.noRing)}`).join(' · ')];
    }),
  );
}

/** The legend of all maps, where none of them has it beside itself. */
function mapLegend(edition: Edition): Block[] {
  const legend = mapsLegend(edition);
  return legend ? [heading(legend.title), { kind: 'legend', entries: legend.entries }] : [];
}

/** One legend for all maps: each symbol that is used in any of them. */
export function mapsLegend({ case: value, say, mapScene }: Edition): Legend | undefined {
  const entries = new Map<string, LegendEntry>();
  for (const { id } of value.networkMaps ?? []) {
    for (const entry of mapScene(id).legend) entries.set(entry.id, entry);
  }
  return entries.size > 0 ? { title: say(drawingText.mapLegend), entries: [...entries.values()] } : undefined;
}

/** The maps that stand in a section of their own: all but the child's own. */
export const otherMapsOf = (value: Case): NetworkMap[] => (value.networkMaps ?? []).filter(({ id }) => id !== childMapOf(value)?.id);

/** The child's own map: the one that the panel names, else the one drawn from the child's perspective. */
export const childMapOf = (value: Case) =>
  mapOf(value, value.assessment?.childView?.ownMap) ?? value.networkMaps?.find((map) => map.perspective === 'child');
