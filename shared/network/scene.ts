import type { Day } from '../case/dates';
import { fullName, mapOf } from '../case/find';
import type { Case, NetworkMap } from '../case/schema';
import { drawSymbol, symbolOf } from '../genogram/symbols/persons';
import { ageOf, isDeadOn } from '../kinship/living';
import { badgeWords, circleStatusWords, mapWords } from '../language/network';
import type { Language } from '../language/text';
import { boundsOf, circle, group, label, path, polyline, rectangle } from '../scene/draw';
import type { LegendEntry, PlacedPerson, Point, Primitive, Scene } from '../scene/scene';
import { wrapText } from '../scene/text-metrics';
import { type Badge, badgeParts, badges, badgesOf } from './badges';
import { type CircleStatus, isUnexamined, rimParts, statesOf, statusMark } from './circles';
import { layoutOf, type MapLayout, rimDepth, withTrayBeside } from './layout';
import { type EntryMember, labelBox, labelLines, type Member, nameSize, noteSize } from './member';
import { hatchPath, middleOf, polar, type Wedge, wedgePath } from './polar';
import { ringTitleSize } from './ring-titles';
import type { Placed } from './rings';
import type { MapSector } from './template';
import { tieLegend } from './tie-symbols';
import { tiesOf } from './ties';
import { titleBlock } from './titles';
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
}

/** One network map as a drawing. */
export function networkScene(value: Case, { map: id, day, language, marks = true, tray }: MapSceneOptions): Scene {
  const laid = layoutOf(value, id, language);
  const layout = tray === 'beside' ? withTrayBeside(laid) : laid;
  const map = mapOf(value, id);
  if (!map)
    return {
      title: mapWords.noMap[language],
      description: '',
      parts: [],
      geometry: { persons: [], lines: [], households: [], bounds: boundsOf([]) },
      legend: [],
    };
  const radius = layout.radii.at(-1) ?? 0;
  const found = marks ? badgesOf(value) : new Map<string, Badge>();
  const outer = radius + rimDepth;
  const titles = layout.sectors.map((sector) => titleBlock(value, sector, layout.template, outer, marks, language));
  const ties = tiesOf(layout, map, language);
  const drawTray = tray === 'beside' || layout.inTray.length > 0;
  const everyone = [...layout.centre, ...layout.placed, ...layout.inTray];
  const index = new Set(value.case.indexPersonIds);
  const bounds = boundsOf([
    { x: -outer, y: -outer, width: outer * 2, height: outer * 2 },
    ...titles.map(({ box }) => box),
    ...(drawTray ? [layout.tray] : []),
  ]);
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
      group(
        layout.ringTitles.map(({ text, box: { x, y, width } }) =>
          label(x + width / 2, y + 12, text, ringTitleSize, { align: 'middle', ink: 'muted', halo: true }),
        ),
        { role: 'rings' },
      ),
      ...(drawTray ? [trayParts(layout, language)] : []),
      ...everyone.map((placed) =>
        personGroup(placed, { day, index: index.has(placed.member.person.id), badge: found.get(placed.member.person.id), language }),
      ),
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
      bounds,
    },
    legend: [
      ...tieLegend(
        ties.flatMap(({ tie }) => tie ?? []),
        language,
      ),
      ...(marks ? legendOf(value, layout, found, language) : []),
    ],
  };
}

const placedPerson = ({ member, at }: Placed<Member>): PlacedPerson => ({
  id: member.person.id,
  x: at[0],
  y: at[1],
  ...member.symbol,
  label: labelBox(member, at),
});

interface PersonOptions {
  readonly day: Day;
  readonly index: boolean;
  readonly badge: Badge | undefined;
  readonly language: Language;
}

function personGroup({ member, at }: Placed<Member>, { day, index, badge, language }: PersonOptions): Primitive {
  const { person, role, symbol } = member;
  const lines = labelLines(member, at).map(({ x, y, text, note }) =>
    label(x, y, text, note ? noteSize : nameSize, { align: 'middle', halo: true, ...(note ? { ink: 'muted' } : {}) }),
  );
  const corner: Point = [at[0] + symbol.width / 2 - 1, at[1] - symbol.height / 2 + 2];
  const description = [fullName(person, language), role, badge ? badgeWords[badge][language] : ''].filter(Boolean).join(', ');
  return group([...symbolParts(member, at, day, index), ...lines, ...(badge ? badgeParts(badge, corner) : [])], {
    id: person.id,
    role: 'person',
    description,
  });
}

/** The symbol that the person has on the genogram. */
function symbolParts({ person, symbol }: Member, [x, y]: Point, day: Day, index: boolean): Primitive[] {
  const isPerson = person.kind === 'person';
  const age = isPerson ? ageOf(person, day)?.years : undefined;
  const state = {
    index,
    dead: isPerson && isDeadOn(person, day),
    age: age !== undefined && age < 130 ? String(age) : '',
    count: person.count,
  };
  return drawSymbol(symbolOf(person), x, y, symbol.width, symbol.height, state);
}

/** Sectors, rings, the rim of circles, and the names of the rings: everything that lies below the persons. */
function groundParts(value: Case, layout: MapLayout, marks: boolean, language: Language): Primitive[] {
  const { sectors, radii } = layout;
  const [inner, outer] = [radii[0] ?? 0, radii.at(-1) ?? 0];
  const wedge = ({ from, to }: MapSector): Wedge => ({ from, to, inner, outer });
  const states = sectors.map((sector) => ({ sector, states: statesOf(value, sector) }));
  const rim = { inner: outer, outer: outer + rimDepth };
  return [
    circle(0, 0, outer, { fill: 'wash' }),
    ...sectors.filter((_, index) => index % 2 === 0).map((sector) => path(wedgePath(wedge(sector)), { fill: 'tint', opacity: 0.75 })),
    ...(marks ? states.filter(({ states }) => isUnexamined(states)) : []).map(({ sector }) =>
      path(hatchPath(wedge(sector), 9), { stroke: 'faint', width: 1 }),
    ),
    circle(0, 0, inner, { fill: 'paper' }),
    ...radii.map((radius) => circle(0, 0, radius, { stroke: 'faint', width: 1 })),
    ...(sectors.length > 1 ? sectors : []).map(({ from }) =>
      polyline([polar(from, inner), polar(from, outer)], { stroke: 'faint', width: 1 }),
    ),
    ...(marks ? states.flatMap(({ sector, states }) => rimParts(states, { ...sector, ...rim })) : []),
    ...(layout.placed.length > 0
      ? sectors.filter(({ sector }) => !layout.placed.some(({ member }) => member.entry.sector === sector))
      : []
    ).map((sector) => {
      const [x, y] = polar(middleOf(wedge(sector)), (inner + outer) / 2);
      return label(x, y + 4, mapWords.nobodyHere[language], noteSize, { align: 'middle', ink: 'muted', halo: true });
    }),
  ];
}

function emptyParts(map: NetworkMap, { radii }: MapLayout, language: Language): Primitive {
  const lines = wrapText(emptyText(map, language), (radii.at(-1) ?? 0) * 1.1, 14, 4);
  const top = (radii[1] ?? 0) + 24;
  return group(
    lines.map((text, index) => label(0, top + index * 20, text, 14, { align: 'middle', halo: true })),
    { role: 'empty' },
  );
}

function trayParts({ tray, inTray }: MapLayout, language: Language): Primitive {
  const hint = inTray.length === 0 ? wrapText(mapWords.trayEmpty[language], tray.width - 32, noteSize, 3) : [];
  const title = mapWords.tray[language];
  return group(
    [
      rectangle(tray, { stroke: 'faint', fill: 'wash', width: 1, dash: [5, 4] }, 6),
      label(tray.x + 16, tray.y + 27, title, nameSize, { weight: 'semibold' }),
      ...hint.map((text, index) => label(tray.x + 16, tray.y + 50 + index * 17, text, noteSize, { ink: 'muted' })),
    ],
    { role: 'tray' },
  );
}

const statuses = Object.keys(circleStatusWords) as readonly CircleStatus[];

/** What the marks of this map mean; only those that are on it. */
function legendOf(value: Case, layout: MapLayout, found: ReadonlyMap<string, Badge>, language: Language): LegendEntry[] {
  const shown = new Set([...layout.placed, ...layout.inTray].map(({ member }: Placed<EntryMember>) => found.get(member.person.id)));
  const used = new Set(layout.sectors.flatMap((sector) => statesOf(value, sector).map(({ status }) => status)));
  const middle: Point = [0, 0];
  return [
    ...badges
      .filter((badge) => shown.has(badge))
      .map((badge) => ({ id: `badge:${badge}`, text: badgeWords[badge][language], sample: badgeParts(badge, middle) })),
    ...statuses
      .filter((status) => status !== 'FOUND' && used.has(status))
      .map((status) => ({ id: `circle:${status}`, text: circleLegend(status, language), sample: statusMark(status, middle) })),
  ];
}

function circleLegend(status: CircleStatus, language: Language): string {
  const text = circleStatusWords[status][language];
  return (language === 'da' ? 'Kreds: ' : 'Circle: ') + text;
}
