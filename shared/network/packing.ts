import { grow, overlaps } from '../scene/draw';
import type { Box, Point } from '../scene/scene';
import { footprintAt, type Member } from './member';
import { clearance, polar, type Wedge } from './polar';

/** Places persons in one cell of a map, so that neither symbols nor labels overlap and no symbol reaches over the cell's border. */

const air = 5;
/** How far a label may hang over into the next sector; a symbol never does. */
export const labelOver = 26;
const border = 3;
const mostRows = 6;
const shrinks = [1, 0.84, 0.68, 0.92, 0.76, 0.6];
const slides = [0, -0.16, 0.16, -0.08, 0.08, -0.24, 0.24];
/** So many of each are tried to find out whether a cell is large enough, and where there are too many persons to try all. */
const fewWays = 3;
const few = 4;
/** Whether a row's radius goes through the middle of symbol and label, through the symbol's own, or between. */
const anchors = [1, 0.5, 0];

export interface Room {
  /** The cell: symbols stand inside it. */
  readonly cell: Wedge;
  /** Where labels may be: the same sector, and a little over its borders, with the rings that a label may hang over into. */
  readonly around: Wedge;
  /** What else must not be covered. */
  readonly taken: readonly Box[];
  /** Of that, whom a hand put in other cells. */
  readonly hands: readonly Box[];
}

/**
 * A place for each member's symbol, or undefined when the cell is too small. `thorough`: the airiest of all ways, instead of the first
 * that fits.
 */
export function pack(members: readonly Member[], room: Room, thorough: boolean): Point[] | undefined {
  if (members.length === 0) return [];
  let best: { places: Point[]; score: number } | undefined;
  for (const places of waysIn(members, room.cell, thorough && members.length <= few)) {
    const score = scoreOf(members, places, room);
    if (score > 0 && !thorough) return places;
    if (score > (best ? best.score + 0.5 : 0)) best = { places, score };
  }
  return best?.places ?? pile(members, room);
}

/** The plainest ways first: few rows, evenly spread. */
function* waysIn(members: readonly Member[], cell: Wedge, all: boolean): Generator<Point[]> {
  for (let rows = 1; rows <= Math.min(mostRows, members.length); rows += 1) {
    for (const counts of shares(members.length, rows)) {
      for (const shrink of all ? shrinks : shrinks.slice(0, fewWays)) {
        for (const slide of all ? slides : slides.slice(0, fewWays))
          for (const anchor of anchors) yield inRows(members, cell, { counts, shrink, slide, anchor });
      }
    }
  }
}

/** Ways to share out so many persons on so many rows; outer rows are longer and hold as many or more. */
function shares(persons: number, rows: number): number[][] {
  const weights = [1, 2, 4].map((head) => Array.from({ length: rows }, (_, row) => head + row * 2));
  const ways = weights.map((weight) => {
    const sum = weight.reduce((a, b) => a + b, 0);
    const counts = weight.map((part) => Math.floor((persons * part) / sum));
    for (let left = persons - counts.reduce((a, b) => a + b, 0), row = rows - 1; left > 0; left -= 1, row = (row - 1 + rows) % rows) {
      counts[row] = (counts[row] ?? 0) + 1;
    }
    return counts;
  });
  return ways.filter(
    (counts, index) => counts.every((count) => count > 0) && ways.findIndex((other) => `${other}` === `${counts}`) === index,
  );
}

interface Way {
  readonly counts: readonly number[];
  readonly shrink: number;
  readonly slide: number;
  readonly anchor: number;
}

function inRows(members: readonly Member[], cell: Wedge, { counts, shrink, slide, anchor }: Way): Point[] {
  const depth = cell.outer - cell.inner;
  const [middle, span] = [(cell.from + cell.to) / 2, (cell.to - cell.from) * shrink];
  const centres = counts.flatMap((count, row) => {
    const radius = cell.inner + depth * ((row + 0.5) / counts.length + slide);
    return Array.from({ length: count }, (_, index) => polar(middle + span * ((index + 0.5) / count - 0.5), radius));
  });
  return members.map((member, index) => symbolPlace(member, centres[index] ?? [0, 0], anchor));
}

/** Where the symbol stands when a point is the middle of symbol and label (anchor 1), of the symbol (0), or between. */
const symbolPlace = ({ footprint }: Member, [x, y]: Point, anchor: number): Point => [x, y - (footprint.y + footprint.height / 2) * anchor];

/** The least room that any person has, in px; 0 or less when something overlaps. */
function scoreOf(members: readonly Member[], places: readonly Point[], room: Room): number {
  const boxes = members.map((member, index) => footprintAt(member, places[index] ?? [0, 0]));
  let least = Number.POSITIVE_INFINITY;
  for (const [index, box] of boxes.entries()) {
    least = Math.min(least, insideBy(members[index], places[index], room));
    for (const other of boxes.slice(0, index)) least = Math.min(least, (roomBetween(box, other) - air) / 2 + 0.1);
    for (const other of room.taken) least = Math.min(least, (roomBetween(box, other) - air) / 2 + 0.1);
    if (least <= 0) return least;
  }
  return least;
}

/** How far a person is from the nearest border: the symbol from that of its cell, symbol and label from that of what is around it. */
function insideBy(member: Member | undefined, at: Point | undefined, { cell, around }: Room): number {
  if (!member || !at) return 0;
  const { width, height } = member.symbol;
  const symbol: Box = { x: at[0] - width / 2, y: at[1] - height / 2, width, height };
  return Math.min(clearance(symbol, cell), clearance(footprintAt(member, at), around, labelOver)) - border + 0.1;
}

/** How far two boxes are apart along the axis that parts them; negative when they overlap. */
const roomBetween = (a: Box, b: Box): number =>
  Math.max(b.x - a.x - a.width, a.x - b.x - b.width, b.y - a.y - a.height, a.y - b.y - b.height);

/** Where rows won't do, as others are in the way: each person takes the first free spot from the middle outwards. */
function pile(members: readonly Member[], room: Room): Point[] | undefined {
  const { cell } = room;
  const [middle, radius] = [(cell.from + cell.to) / 2, (cell.inner + cell.outer) / 2];
  const spots: { at: Point; off: number }[] = [];
  for (let along = cell.from + 2; along < cell.to; along += 3) {
    for (let across = cell.inner + 8; across < cell.outer; across += 8) {
      spots.push({ at: polar(along, across), off: Math.abs(across - radius) + (Math.abs(along - middle) * radius) / 60 });
    }
  }
  spots.sort((a, b) => a.off - b.off);
  const used = [...room.taken];
  const places: Point[] = [];
  for (const member of members) {
    const spot = spots.find(({ at }) => {
      if (insideBy(member, at, room) <= 0) return false;
      const box = grow(footprintAt(member, at), air / 2);
      return !used.some((other) => overlaps(box, grow(other, air / 2)));
    });
    if (!spot) return undefined;
    used.push(footprintAt(member, spot.at));
    places.push(spot.at);
  }
  return places;
}

/**
 * For crowds: a polar lattice so wide that no two boxes can meet, without the places where someone stands by hand. Gives the depth that
 * the ring needs, and the places in it.
 */
export function lattice(
  members: readonly Member[],
  { from, to, inner }: Pick<Wedge, 'from' | 'to' | 'inner'>,
  taken: readonly Box[],
): { places: Point[]; outer: number } {
  if (members.length === 0) return { places: [], outer: inner };
  const pitch =
    Math.hypot(...['width' as const, 'height' as const].map((side) => Math.max(...members.map(({ footprint }) => footprint[side])))) + air;
  const places: Point[] = [];
  let radius = inner + pitch / 2;
  while (places.length < members.length) {
    const margin = (Math.asin(Math.min(1, pitch / 2 / radius)) * 180) / Math.PI;
    const step = 2 * margin;
    const count = to - from >= 360 ? Math.floor(360 / step) : Math.floor((to - from - 2 * margin) / step) + 1;
    for (let index = 0; index < count && places.length < members.length; index += 1) {
      const member = members[places.length];
      const angle = (from + to) / 2 + (index - (count - 1) / 2) * step;
      const at = member && symbolPlace(member, polar(angle, radius), 1);
      if (at && !taken.some((box) => overlaps(footprintAt(member, at), grow(box, air)))) places.push(at);
    }
    radius += pitch;
  }
  return { places, outer: radius - pitch / 2 };
}
