import type { Day } from '../case/dates';
import { mapOf } from '../case/find';
import type { Case, NetworkMap } from '../case/schema';
import { mapWords } from '../language/network';
import type { Language } from '../language/text';
import { boundsOf, group, label, rectangle } from '../scene/draw';
import type { Box, Primitive, Scene } from '../scene/scene';
import { wrapText } from '../scene/text-metrics';
import { type Badge, badgesOf } from './badges';
import { personGroup, placedPerson } from './faces';
import { groundParts, ringNames } from './ground';
import { layoutOfMap, type MapLayout, rimDepth, withTrayBeside } from './layout';
import type { MapLook } from './looks';
import { markLegend } from './map-legend';
import { tieLegend } from './tie-symbols';
import { tiesOf } from './ties';
import { titleBlocks } from './titles';
import { emptyText, mapDescription, mapTitle } from './words';

export interface MapSceneOptions {
  /** The map's id. */
  readonly map: string;
  /** The day on which ages and deaths are drawn. */
  readonly day: Day;
  readonly language: Language;
  /** False in front of the family: no badges, nothing about what was examined. */
  readonly marks?: boolean;
  /** On a screen the tray stands beside the map, also when it is empty: one can drop into it. Absent: under the map, where it holds someone. */
  readonly tray?: 'beside';
  /** Absent: as on the screen. */
  readonly look?: MapLook;
}

export type MapDrawing = Omit<MapSceneOptions, 'map'>;

/** One network map of the case as a drawing. */
export function networkScene(value: Case, { map: id, ...options }: MapSceneOptions): Scene {
  const map = mapOf(value, id);
  return map ? mapScene(value, map, options) : { ...emptyScene, title: mapWords.noMap[options.language] };
}

const emptyScene: Scene = {
  title: '',
  description: '',
  parts: [],
  geometry: { persons: [], lines: [], households: [], bounds: boundsOf([]) },
  legend: [],
};

/** A map as a drawing, also one that is not in the case: as it was after some of its steps. */
export function mapScene(value: Case, map: NetworkMap, { day, language, marks = true, tray, look = 'screen' }: MapDrawing): Scene {
  const laid = layoutOfMap(value, map, language, look);
  const layout = tray === 'beside' ? withTrayBeside(laid) : laid;
  const found = marks ? badgesOf(value) : new Map<string, Badge>();
  const titles = titleBlocks(value, layout, marks, language);
  const ties = tiesOf(layout, map, language);
  const drawTray = tray === 'beside' || layout.inTray.length > 0;
  const everyone = [...layout.centre, ...layout.placed, ...layout.inTray];
  const index = new Set(value.case.indexPersonIds);
  return {
    title: mapTitle(value, map, language),
    description: mapDescription(value, map, layout, marks, language),
    parts: [
      group(groundParts(value, layout, marks, language), { role: 'ground' }),
      ...(map.entries.length === 0 ? [emptyParts(map, layout, language)] : []),
      group(
        titles.flatMap(({ parts }) => parts),
        { role: 'titles' },
      ),
      group(
        ties.map(({ drawn }) => drawn),
        { role: 'ties' },
      ),
      ringNames(layout),
      ...(drawTray ? [trayParts(layout, language)] : []),
      ...everyone.map((placed) => {
        const { id } = placed.member.person;
        return personGroup(placed, { day, index: index.has(id), badge: found.get(id), language });
      }),
    ],
    geometry: {
      persons: [
        ...layout.centre.map((placed) => ({ ...placedPerson(placed), sector: 'CENTRE', ring: 0 })),
        ...[...layout.placed, ...layout.inTray].map((placed) => ({
          ...placedPerson(placed),
          sector: placed.member.entry.sector,
          ring: placed.member.entry.ring ?? null,
        })),
      ],
      lines: ties.map(({ line }) => line),
      households: [],
      bounds: mapBounds(
        layout,
        titles.map(({ box }) => box),
        drawTray,
      ),
    },
    legend: [
      ...tieLegend(
        ties.flatMap(({ tie }) => tie ?? []),
        language,
      ),
      ...(marks ? markLegend(value, layout, found, language) : []),
    ],
  };
}

/** The round map with its rim, the titles around it and the tray. */
export function mapBounds({ radii, tray }: MapLayout, titles: readonly Box[], drawTray: boolean): Box {
  const outer = (radii.at(-1) ?? 0) + rimDepth;
  return boundsOf([{ x: -outer, y: -outer, width: outer * 2, height: outer * 2 }, ...titles, ...(drawTray ? [tray] : [])]);
}

function emptyParts(map: NetworkMap, { radii }: MapLayout, language: Language): Primitive {
  const lines = wrapText(emptyText(map, language), (radii.at(-1) ?? 0) * 1.1, 14, 4);
  const top = (radii[1] ?? 0) + 24;
  return group(
    lines.map((text, index) => label(0, top + index * 20, text, 14, { align: 'middle', halo: true })),
    { role: 'empty' },
  );
}

export function trayParts({ tray, inTray, sizes }: MapLayout, language: Language): Primitive {
  const { name, note } = sizes;
  const hint = inTray.length === 0 ? wrapText(mapWords.trayEmpty[language], tray.width - 32, note, 3) : [];
  return group(
    [
      rectangle(tray, { stroke: 'faint', fill: 'wash', width: 1, dash: [5, 4] }, 6),
      label(tray.x + 16, tray.y + 27, mapWords.tray[language], name, { weight: 'semibold' }),
      ...hint.map((text, index) => label(tray.x + 16, tray.y + 50 + index * (note + 5.5), text, note, { ink: 'muted' })),
    ],
    { role: 'tray' },
  );
}
