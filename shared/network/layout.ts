import { mapOf } from '../case/find';
import type { Case, MapTemplate, NetworkMap, Ring, Sector } from '../case/schema';
import type { Language } from '../language/text';
import type { Box, Point } from '../scene/scene';
import { centreOf } from './centre';
import { type MapLook, type MapSizes, mapSizes } from './looks';
import { centreMember, type EntryMember, entryMembers, footprintAt, type Member } from './member';
import type { Wedge } from './polar';
import { type RingTitle, ringTitlesOf } from './ring-titles';
import { layRings, type Placed } from './rings';
import { type MapSector, sectorsOf } from './template';
import { ringsOf, templateOf } from './templates/templates';
import { type RoomOf, untangled } from './untangle';

/** Where everything on a map stands. The middle of the map is the origin. */
export interface MapLayout {
  readonly template: MapTemplate;
  readonly sizes: MapSizes;
  readonly rings: readonly Ring[];
  readonly sectors: readonly MapSector[];
  /** The radius of the middle, and of each ring. */
  readonly radii: readonly number[];
  readonly centre: readonly Placed<Member>[];
  readonly placed: readonly Placed<EntryMember>[];
  readonly ringTitles: readonly RingTitle[];
  /** Under the map; it has room for a drop even when it is empty. */
  readonly tray: Box;
  readonly inTray: readonly Placed<EntryMember>[];
}

/** Room outside the last ring for the band that tells of the circles. */
export const rimDepth = 16;

/** Round the middle of a map with ties, for what stands on them. */
const tieRoom: Readonly<Record<MapLook, number>> = { screen: 22, paper: 10 };

interface Known {
  readonly from: readonly unknown[];
  readonly layout: MapLayout;
}

const known = new WeakMap<NetworkMap, Partial<Record<string, Known>>>();

/** The layout of a map of the case by its id. */
export const layoutOf = (value: Case, id: string, language: Language, look: MapLook = 'screen'): MapLayout =>
  layoutOfMap(value, mapOf(value, id) ?? { id, perspective: 'combined', entries: [] }, language, look);

/** The layout of a map. Unchanged parts of a case are the same values before and after an edit, so most edits need no new layout. */
export function layoutOfMap(value: Case, map: NetworkMap, language: Language, look: MapLook): MapLayout {
  const from = [value.persons, value.couples, value.parentage, value.multipleBirths, value.case.indexPersonIds];
  const before = known.get(map) ?? {};
  const last = before[`${look} ${language}`];
  if (last?.from.every((part, index) => part === from[index])) return last.layout;
  const layout = layOut(value, map, language, look);
  known.set(map, { ...before, [`${look} ${language}`]: { from, layout } });
  return layout;
}

/** Lays out a map: persons spread in their cells, rings as deep as the fullest cell needs, hand-made places kept. */
function layOut(value: Case, map: NetworkMap, language: Language, look: MapLook): MapLayout {
  const sizes = mapSizes[look];
  const members = entryMembers(value, map, language, look);
  const template = templateOf(map);
  const rings = ringsOf(template);
  const sectors = sectorsOf(template, map);
  const centre = inMiddle(centreOf(value, map).map((person) => centreMember(person, language, look)));
  const corners = centre.flatMap(({ member, at }) => cornersOf(footprintAt(member, at)));
  const innermost = Math.max(sizes.middle, ...corners.map(([x, y]) => Math.hypot(x, y) + 6));
  const laid = layRings(template, sectors, members, { innermost, keepOff: map.ties?.length ? tieRoom[look] : 0 }, sizes);
  const { radii } = laid;
  const placed = untangled(laid.placed, centre, map.ties ?? [], ({ entry }) => roomIn(entry, sectors, radii, sizes.emptyDepth));
  const radius = (radii.at(-1) ?? 0) + rimDepth;
  return {
    template,
    sizes,
    rings,
    sectors,
    radii,
    centre,
    placed,
    ringTitles: ringTitlesOf(template, sectors, radii, placed, sizes.ringTitle, language),
    ...layTray(
      members.filter(({ entry }) => !entry.ring),
      { x: -radius, y: radius + 76, width: radius * 2, height: 44 },
    ),
  };
}

/** Where someone may stand who changes places with another of the same cell: as when the rings were laid. */
function roomIn(
  { sector, ring }: EntryMember['entry'],
  sectors: readonly MapSector[],
  radii: readonly number[],
  hanging: number,
): ReturnType<RoomOf> {
  const found = sectors.find((candidate) => candidate.sector === sector);
  const [inner, outer] = ring ? [radii[ring - 1], radii[ring]] : [];
  if (!found || !ring || inner === undefined || outer === undefined) return undefined;
  const { from, to } = found;
  const last = ring === radii.length - 1;
  return { cell: { from, to, inner, outer }, around: { from, to, inner: radii[0] ?? 0, outer: last ? outer : outer + hanging } };
}

const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  [x, y],
  [x + width, y],
  [x, y + height],
  [x + width, y + height],
];

/** Those in the middle side by side. */
function inMiddle(members: readonly Member[]): Placed<Member>[] {
  const gap = 10;
  const width = members.reduce((sum, { footprint }) => sum + footprint.width + gap, -gap);
  let left = -width / 2;
  return members.map((member) => {
    const { footprint } = member;
    const at: Point = [left + footprint.width / 2, -footprint.y - footprint.height / 2];
    left += footprint.width + gap;
    return { member, at };
  });
}

const trayPadding = 16;
const trayTitle = 30;

/** The tray in a frame that grows downwards; its persons stand in rows. */
function layTray(members: readonly EntryMember[], frame: Box): Pick<MapLayout, 'tray' | 'inTray'> {
  const inTray: Placed<EntryMember>[] = [];
  let [x, y, row] = [frame.x + trayPadding, frame.y + trayPadding + trayTitle, 0];
  for (const member of members) {
    const { footprint } = member;
    if (x + footprint.width > frame.x + frame.width - trayPadding && row > 0) [x, y, row] = [frame.x + trayPadding, y + row + 12, 0];
    inTray.push({ member, at: [x - footprint.x, y - footprint.y] });
    x += footprint.width + 14;
    row = Math.max(row, footprint.height);
  }
  const bottom = members.length > 0 ? y + row + trayPadding : frame.y;
  return { tray: { ...frame, height: Math.max(frame.height, bottom - frame.y) }, inTray };
}

/** The same map with its tray on the right, where the place is wide: a screen. On paper it stands under the map. */
export function withTrayBeside(layout: MapLayout): MapLayout {
  const radius = (layout.radii.at(-1) ?? 0) + rimDepth;
  const width = layout.inTray.length > 0 ? 240 : 176;
  const frame = { x: radius + besideTitles, y: -radius / 2, width, height: radius };
  return {
    ...layout,
    ...layTray(
      layout.inTray.map(({ member }) => member),
      frame,
    ),
  };
}

/** How far the titles of the sectors may reach out of the map. */
const besideTitles = 132;

/** The part of a ring that a sector and a ring have in common. */
export function cellOf({ sectors, rings, radii }: MapLayout, sector: Sector, ring: Ring): Wedge | undefined {
  const found = sectors.find((candidate) => candidate.sector === sector);
  const index = rings.indexOf(ring);
  const [inner, outer] = [radii[index], radii[index + 1]];
  return found && inner !== undefined && outer !== undefined ? { from: found.from, to: found.to, inner, outer } : undefined;
}
