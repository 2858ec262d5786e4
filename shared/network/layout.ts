import { mapOf } from '../case/find';
import type { Case, MapEntry, Ring, Sector } from '../case/schema';
import { ringTitles } from '../language/network';
import type { Language } from '../language/text';
import type { Box, Point } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';
import { centreMember, centreOf, type EntryMember, entryMembers, footprintAt, type Member } from './member';
import { lattice, pack } from './packing';
import { polar, type Wedge } from './polar';
import { type MapSector, sectorsOf, sixSectors } from './template';

/** Where everything on a map stands. The middle of the map is the origin. */
export interface MapLayout {
  readonly rings: readonly Ring[];
  readonly sectors: readonly MapSector[];
  /** The radius of the middle, and of each ring. */
  readonly radii: readonly number[];
  readonly centre: readonly Placed<Member>[];
  readonly placed: readonly Placed<EntryMember>[];
  /** Under the map; it has room for a drop even when it is empty. */
  readonly tray: Box;
  readonly inTray: readonly Placed<EntryMember>[];
}

export interface Placed<Kind extends Member> {
  readonly member: Kind;
  readonly at: Point;
}

/** Room outside the last ring for the band that tells of the circles. */
export const rimDepth = 16;
const leastMiddle = 48;
const emptyDepth = 58;
const usualDepth = 84;
const step = 4;
const crowd = 18;
const deepest = 1400;
export const ringTitleSize = 11;

/** Lays out a map: persons spread in their cells, rings as deep as the fullest cell needs, hand-made places kept. */
export function layoutOf(value: Case, map: string, language: Language): MapLayout {
  const drawn = mapOf(value, map) ?? { id: map, perspective: 'combined' as const, entries: [] };
  const members = entryMembers(value, drawn, language);
  const { rings } = sixSectors;
  const sectors = sectorsOf(sixSectors, drawn);
  const centre = inMiddle(centreOf(value, drawn).map((person) => centreMember(person, language)));
  const corners = centre.flatMap(({ member, at }) => cornersOf(footprintAt(member, at)));
  const radii = [Math.max(leastMiddle, ...corners.map(([x, y]) => Math.hypot(x, y) + 6))];
  const placed = rings.flatMap((ring) => {
    const { outer, places } = layRing(sectors, ring, members, radii.at(-1) ?? leastMiddle, language);
    radii.push(outer);
    return places;
  });
  const radius = (radii.at(-1) ?? 0) + rimDepth;
  return {
    rings,
    sectors,
    radii,
    centre,
    placed,
    ...layTray(
      members.filter(({ entry }) => !entry.ring),
      radius,
    ),
  };
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

interface Laid {
  readonly outer: number;
  readonly places: readonly Placed<EntryMember>[];
}

/** Makes a ring deeper until every cell has room for its persons. */
function layRing(sectors: readonly MapSector[], ring: Ring, all: readonly EntryMember[], inner: number, language: Language): Laid {
  const members = all.filter(({ entry }) => entry.ring === ring);
  const cells = sectors.map(({ sector, from, to }) => ({ from, to, here: members.filter(({ entry }) => entry.sector === sector) }));
  // The fullest first: most depths are too small for it already.
  cells.sort((a, b) => b.here.length - a.here.length);
  for (let depth = members.length > 0 ? usualDepth : emptyDepth; depth <= deepest; depth += depth < 400 ? step : depth * 0.1) {
    const outer = inner + depth;
    const title = ringTitleBox(sectors, ring, inner, outer, language);
    const lay = (thorough: boolean) =>
      cells.map(
        ({ from, to, here }) =>
          () =>
            layCell(here, { from, to, inner, outer }, title, thorough),
      );
    if (lay(false).every((cell) => cell())) return { outer, places: lay(true).flatMap((cell) => cell() ?? []) };
  }
  return layCrowd(sectors, members, inner);
}

function layCell(members: readonly EntryMember[], cell: Wedge, title: Box, thorough: boolean): Placed<EntryMember>[] | undefined {
  if (members.length > crowd) {
    const { places, outer } = lattice(members, cell.from, cell.to, cell.inner);
    return outer <= cell.outer ? members.flatMap((member, index) => placedAt(member, places[index])) : undefined;
  }
  const fixed = members.flatMap((member) => placedAt(member, handPlace(member.entry, cell)));
  const free = members.filter(({ entry }) => !entry.place);
  const taken = [title, ...fixed.map(({ member, at }) => footprintAt(member, at))];
  const places = pack(free, cell, { taken, thorough, crossed: fixed.length > 0 });
  return places && [...fixed, ...free.flatMap((member, index) => placedAt(member, places[index]))];
}

/** A ring so full that it is laid out without trying: thousands of persons in one cell. */
function layCrowd(sectors: readonly MapSector[], members: readonly EntryMember[], inner: number): Laid {
  const cells = sectors.flatMap(({ sector, from, to }) => {
    const here = members.filter(({ entry }) => entry.sector === sector);
    return here.length > 0 ? [{ here, ...lattice(here, from, to, inner) }] : [];
  });
  const places = cells.flatMap(({ here, places }) => here.flatMap((member, index) => placedAt(member, places[index])));
  return { outer: Math.max(inner + emptyDepth, ...cells.map(({ outer }) => outer)), places };
}

const placedAt = (member: EntryMember, at: Point | undefined): Placed<EntryMember>[] => (at ? [{ member, at }] : []);

/** Where a hand put the symbol, as a point; undefined when the layout decides. */
function handPlace({ place }: MapEntry, { from, to, inner, outer }: Wedge): Point | undefined {
  return place ? polar(from + (to - from) * place.along, inner + (outer - inner) * place.across) : undefined;
}

/** The box of a ring's name, which stands on the border between two sectors. */
export function ringTitleBox(sectors: readonly MapSector[], ring: Ring, inner: number, outer: number, language: Language): Box {
  const width = textWidth(ringTitles[ring][language], ringTitleSize) + 8;
  const [x, y] = polar(sectors[1]?.to ?? 0, (inner + outer) / 2);
  return { x: x - width / 2, y: y - 8, width, height: 16 };
}

const trayPadding = 16;
const trayTitle = 22;

/** The tray under the map, as wide as the map; its persons stand in rows. */
function layTray(members: readonly EntryMember[], radius: number): Pick<MapLayout, 'tray' | 'inTray'> {
  const [left, top, width] = [-radius, radius + 76, radius * 2];
  const inTray: Placed<EntryMember>[] = [];
  let [x, y, row] = [left + trayPadding, top + trayPadding + trayTitle, 0];
  for (const member of members) {
    const { footprint } = member;
    if (x + footprint.width > left + width - trayPadding && row > 0) [x, y, row] = [left + trayPadding, y + row + 12, 0];
    inTray.push({ member, at: [x - footprint.x, y - footprint.y] });
    x += footprint.width + 14;
    row = Math.max(row, footprint.height);
  }
  const bottom = members.length > 0 ? y + row + trayPadding : top + 72;
  return { tray: { x: left, y: top, width, height: bottom - top }, inTray };
}

/** The part of a ring that a sector and a ring have in common. */
export function cellOf({ sectors, rings, radii }: MapLayout, sector: Sector, ring: Ring): Wedge | undefined {
  const found = sectors.find((candidate) => candidate.sector === sector);
  const index = rings.indexOf(ring);
  const [inner, outer] = [radii[index], radii[index + 1]];
  return found && inner !== undefined && outer !== undefined ? { from: found.from, to: found.to, inner, outer } : undefined;
}
