import type { Household } from '../case/schema';
import { householdsOn } from '../kinship/living';
import { boundsOf, grow } from '../scene/draw';
import type { Box, Point } from '../scene/scene';
import { block, cellAt, centreOf, type Grid, gridOver, visitBox } from './grid';
import { boxOf, type Layout, type Place } from './layout';
import { outlineOf } from './outline';

/** A household as drawn: its outline and those inside, and those who also live here but stand elsewhere. */
export interface Home {
  readonly household: Household;
  readonly inside: readonly string[];
  readonly visiting: readonly string[];
  readonly outline: readonly Point[];
}

const around = 9;
const apart = 4;
/** Half the width of the passage between two members who don't stand beside each other. */
const passage = 11;
/** How far beside all members a passage may lead. */
const detour = 150;
/** Bays of up to so many cells are filled. */
const widestBay = 24;
const highestBay = 18;

/** The households of the day, each around its members and no one else as far as the family lets them. */
export function homesOf(layout: Layout, day: string): Home[] {
  return householdsOn(layout.family.case, day).flatMap((household): Home[] => {
    const members = household.members.filter(({ person }) => layout.places.get(person)?.row !== undefined).map(({ person }) => person);
    if (members.length === 0) return [];
    const whole = enclose(layout, members);
    if (whole) return [{ household, inside: members, visiting: [], outline: whole }];
    const { inside, outline } = asManyAsFit(layout, household, members);
    return [{ household, inside, visiting: members.filter((id) => !inside.includes(id)), outline }];
  });
}

/** Where no outline can hold all: those who live here most come first, and whoever fits with them. The others get a tie mark. */
function asManyAsFit(
  layout: Layout,
  household: Household,
  members: readonly string[],
): { inside: readonly string[]; outline: readonly Point[] } {
  const byShare = members.toSorted((a, b) => Number(livesHere(household, b)) - Number(livesHere(household, a)));
  let best: { inside: readonly string[]; outline: readonly Point[] } = { inside: [], outline: [] };
  for (const id of byShare) {
    const inside = [...best.inside, id];
    const outline = enclose(layout, inside);
    if (outline) best = { inside, outline };
  }
  return best;
}

const livesHere = (household: Household, id: string): boolean =>
  household.members.some(({ person, share }) => person === id && (share === 'full' || share === 'placed' || moreThanHalf(share)));

function moreThanHalf(share: string): boolean {
  const [days = 0, of = 1] = share.split('/').map(Number);
  return days * 2 > of;
}

/** A smooth outline that holds these persons and no one else, or undefined. */
function enclose(layout: Layout, members: readonly string[]): Point[] | undefined {
  const boxes = members.flatMap((id) => {
    const place = layout.places.get(id);
    return place ? [boxOf(place)] : [];
  });
  const grid = gridOver(boundsOf(boxes), detour);
  for (const [id, place] of layout.places) if (!members.includes(id)) block(grid, boxOf(place), apart);
  const inside = new Uint8Array(grid.blocked.length);
  const fill = (cell: number) => {
    if (!grid.blocked[cell]) inside[cell] = 1;
  };
  for (const box of boxes) visitBox(grid, grow(box, around), fill);

  const [first] = boxes;
  if (!first) return undefined;
  const joined = new Set([first]);
  while (joined.size < boxes.length) {
    const links = boxes
      .filter((member) => !joined.has(member))
      .flatMap((member) => [...joined].map((other) => ({ member, other, length: gapBetween(member, other) })));
    const nearest = links.reduce<(typeof links)[number] | undefined>(
      (best, link) => (best && best.length <= link.length ? best : link),
      undefined,
    );
    if (!nearest) return undefined;
    const bridge = bridgeBetween(grid, nearest.member, nearest.other);
    if (!bridge) return undefined;
    for (const cell of bridge) fill(cell);
    joined.add(nearest.member);
  }
  const soft = inside.slice();
  soften(grid, soft);
  // Filled bays may close a ring around someone else; the bare passages never do.
  return [soft, inside].map((cells) => outlineOf(grid, cells)).find((outline) => holdsOnly(layout, outline, members));
}

/** Whether an outline goes around these persons and around no one else. */
function holdsOnly(layout: Layout, outline: readonly Point[], members: readonly string[]): boolean {
  const { x: left, y: top, width, height } = boundsOf([], outline);
  const holds = ({ x, y }: Place) => x > left && x < left + width && y > top && y < top + height && isInside(outline, [x, y]);
  return [...layout.places].every(([id, place]) => holds(place) === members.includes(id));
}

const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

function gapBetween(a: Box, b: Box): number {
  const [[x1, y1], [x2, y2]] = [middleOf(a), middleOf(b)];
  return Math.abs(x1 - x2) + 1.2 * Math.abs(y1 - y2);
}

/** Fills bays between members where nobody else stands, so that the outline runs calmly. */
function soften(grid: Grid, inside: Uint8Array): void {
  const { columns, rows } = grid;
  for (let round = 0; round < 3; round += 1) {
    let filled = 0;
    for (let row = 0; row < rows; row += 1) filled += fillGaps(grid, inside, row * columns, 1, columns, widestBay);
    for (let column = 0; column < columns; column += 1) filled += fillGaps(grid, inside, column, columns, rows, highestBay);
    if (filled === 0) return;
  }
}

function fillGaps(grid: Grid, inside: Uint8Array, start: number, step: number, count: number, most: number): number {
  let last = -1;
  let filled = 0;
  for (let index = 0; index < count; index += 1) {
    const cell = start + index * step;
    if (grid.blocked[cell]) last = -1;
    else if (inside[cell]) {
      if (last >= 0 && index - last > 1 && index - last <= most) {
        for (let at = last + 1; at < index; at += 1) inside[start + at * step] = 1;
        filled += index - last - 1;
      }
      last = index;
    }
  }
  return filled;
}

/** The cells between two symbols: all between them when nobody stands there, else a passage around whoever does. */
function bridgeBetween(grid: Grid, a: Box, b: Box): number[] | undefined {
  const hull = hullBetween(grid, a, b);
  if (hull.every((cell) => !grid.blocked[cell])) return hull;
  const path = shortestWay(grid, cellAt(grid, middleOf(a)), cellAt(grid, middleOf(b)));
  if (!path) return undefined;
  const found = new Set<number>();
  for (const cell of path) {
    const [x, y] = centreOf(grid, cell);
    visitBox(grid, { x: x - passage, y: y - passage, width: 2 * passage, height: 2 * passage }, (one) => found.add(one));
  }
  return [...found];
}

/** The cells of the band that one box sweeps on its way to the other. */
function hullBetween(grid: Grid, a: Box, b: Box): number[] {
  const [[x1, y1], [x2, y2]] = [middleOf(a), middleOf(b)];
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (2 * grid.cell)));
  const found = new Set<number>();
  for (let step = 0; step <= steps; step += 1) {
    const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
    const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
    visitBox(grid, { x: x - width / 2, y: y - height / 2, width, height }, (cell) => found.add(cell));
  }
  return [...found];
}

/** Breadth first, staying clear of others by a cell where it can. */
function shortestWay(grid: Grid, from: number, to: number): number[] | undefined {
  const { columns, blocked } = grid;
  const before = new Int32Array(blocked.length).fill(-1);
  const queue = [from];
  before[from] = from;
  for (const cell of queue) {
    if (cell === to) break;
    const column = cell % columns;
    for (const next of [column > 0 ? cell - 1 : cell, column < columns - 1 ? cell + 1 : cell, cell - columns, cell + columns]) {
      if (next < 0 || next >= blocked.length || blocked[next] || before[next] !== -1) continue;
      before[next] = cell;
      queue.push(next);
    }
  }
  if (before[to] === -1) return undefined;
  const path = [to];
  for (let cell = to; cell !== from; ) {
    cell = before[cell] ?? from;
    path.push(cell);
  }
  return path;
}

/** True when a point lies inside an outline. */
export function isInside(outline: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (const [index, [x1, y1]] of outline.entries()) {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
