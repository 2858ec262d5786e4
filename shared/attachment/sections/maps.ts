import { mapOf } from '../../case/find';
import type { Case, MapEntry, NetworkMap } from '../../case/schema';
import { sectionHeading } from '../../language/attachment';
import { drawingText } from '../../language/attachment-drawings';
import type { Text } from '../../language/text';
import { headingOf } from '../../network/owner';
import { templateOf, titleOf } from '../../network/templates/templates';
import type { LegendEntry } from '../../scene/scene';
import { type Block, type Figure, facts, heading, type Legend, paragraph, type Section } from '../blocks';
import type { Edition } from '../edition';
import { mapDifferences } from './map-differences';

/** The maps beside the child's own, each on its sheet, then in words; and in which they differ. */
export function mapsSection(edition: Edition): Section {
  const { case: value, say } = edition;
  const maps = value.networkMaps ?? [];
  const childMap = childMapOf(value);
  const others = otherMapsOf(value);
  const note = childMap ? say(drawingText.childMapAbove) : '';
  const figures = others.filter(({ entries }) => entries.length > 0).map((map) => mapFigure(edition, map, say(headingOf(value, map))));
  return {
    id: 'maps',
    heading: say(sectionHeading.maps),
    opens: 'page',
    blocks: [
      ...figures.map((figure, index) => (index === 0 && note ? { ...figure, lead: note } : figure)),
      ...(maps.length === 0 ? [edition.none('maps', drawingText.noMaps)] : []),
      ...(note && figures.length === 0 ? [paragraph(note, 'muted')] : []),
      ...others.flatMap((map) => onMap(edition, map, headingOf(value, map))),
      ...(childMap ? [] : mapLegend(edition)),
      ...mapDifferences(edition, childMap),
    ],
  };
}

/** One map, with when and with whom it was drawn. */
export function mapFigure({ say, date, mapScene }: Edition, map: NetworkMap, heading: string): Figure {
  const drawn = map.drawnOn ? say(drawingText.drawn, { date: date(map.drawnOn) }) : '';
  const withWhom = map.drawnWith ? say(drawingText.drawnWith, { who: inSentence(map.drawnWith) }) : '';
  const caption = [drawn, withWhom].filter(Boolean).join(' ');
  return { kind: 'figure', pages: ['upright', 'across'], scene: mapScene(map.id), heading, caption };
}

/** "Mor" in the middle of a sentence; a name keeps its capital. */
const inSentence = (text: string): string =>
  /^(Mor|Far|Begge|Barnet|Rådgiver|Netværksmøde)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Who is on the map in words, sector by sector, the closest first; why it is empty when it is. */
export function onMap({ say, name }: Edition, map: NetworkMap, title: Text): Block[] {
  if (map.entries.length === 0) return [heading(say(title)), paragraph(say(drawingText.emptyMap, { reason: map.emptyReasonDa ?? '' }))];
  const rank = (entry: MapEntry) => entry.ring ?? 5;
  return [
    heading(say(drawingText.inWords, { title })),
    ...facts(
      templateOf(map).sectors.map((sector) => {
        const entries = map.entries.filter((entry) => entry.sector === sector.id).toSorted((a, b) => rank(a) - rank(b));
        return [say(titleOf(sector)), entries.map((entry) => `${name(entry.person)} ${entry.ring ?? say(drawingText.noRing)}`).join(' · ')];
      }),
    ),
  ];
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
