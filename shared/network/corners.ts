import { distance } from '../genogram/curve';
import type { Point } from '../scene/scene';
import { cuts, type Obstacle } from './obstacles';

/** The way round: from corner to corner of those who stand between, the shortest that is free. */

/** How far a corner keeps from symbols and labels. */
const room = 2.2;
/** In px: what a way may be longer for each that turns at the same corner. */
const sharedCost = 18;

export interface Corners {
  readonly points: readonly Point[];
  readonly obstacles: readonly Obstacle[];
  /** For each corner those that can be seen from it; looked up when a way first comes there. */
  readonly seen: (readonly number[] | undefined)[];
  /** How many ways turn here already. */
  readonly used: number[];
}

export function cornersOf(obstacles: readonly Obstacle[]): Corners {
  const off = room + 0.01;
  const points = obstacles
    .flatMap(({ box: { x, y, width, height } }): Point[] => [
      [x - off, y - off],
      [x + width + off, y - off],
      [x + width + off, y + height + off],
      [x - off, y + height + off],
    ])
    .filter((point) => !obstacles.some((obstacle) => holds(obstacle, point)));
  return { points, obstacles, seen: [], used: points.map(() => 0) };
}

const holds = ({ box: { x, y, width, height } }: Obstacle, [px, py]: Point): boolean =>
  px > x - room && px < x + width + room && py > y - room && py < y + height + room;

const isFree = (a: Point, b: Point, obstacles: readonly Obstacle[]): boolean => {
  for (const { box } of obstacles) if (cuts(a, b, box, room)) return false;
  return true;
};

function seenFrom({ points, obstacles, seen }: Corners, from: number): readonly number[] {
  const known = seen[from];
  if (known) return known;
  const here = points[from] as Point;
  const found = points.flatMap((point, to) => (to !== from && isFree(here, point, obstacles) ? [to] : []));
  seen[from] = found;
  return found;
}

/** Undefined when someone is walled in. `others`: whom this way has to lead past. */
export function wayRound(start: Point, end: Point, others: readonly Obstacle[], corners: Corners): Point[] | undefined {
  const { points, used } = corners;
  const none = Number.POSITIVE_INFINITY;
  const cost = points.map((point) => (isFree(start, point, others) ? distance(start, point) : none));
  const left = points.map((point) => distance(point, end));
  const before = points.map(() => -1);
  const done = points.map(() => false);
  let [last, least] = [-1, none];
  for (;;) {
    let at = -1;
    let promise = least;
    for (let index = 0; index < points.length; index += 1) {
      const sum = (cost[index] ?? none) + (left[index] ?? 0);
      if (!done[index] && sum < promise) [at, promise] = [index, sum];
    }
    if (at < 0) break;
    done[at] = true;
    const here = points[at] as Point;
    const spent = (cost[at] ?? 0) + (used[at] ?? 0) * sharedCost;
    const whole = spent + (left[at] ?? 0);
    if (whole < least && isFree(here, end, others)) [last, least] = [at, whole];
    for (const to of seenFrom(corners, at)) {
      const sum = spent + distance(here, points[to] as Point);
      if (sum < (cost[to] ?? none)) [cost[to], before[to]] = [sum, at];
    }
  }
  if (last < 0) return undefined;
  const way: Point[] = [end];
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    way.unshift(points[at] as Point);
    used[at] = (used[at] ?? 0) + 1;
  }
  return [start, ...way];
}
