import { distance, rounded } from '../genogram/curve';
import type { Point } from '../scene/scene';
import { type Corners, cornersOf, wayRound } from './corners';
import { hitsOf, type Obstacle } from './obstacles';
import { type Trodden, untrodden } from './trodden';

/**
 * Finds ways between persons on a map that lead past everyone else: a gentle bend where one is free, else the shortest way round the
 * corners of those who stand between. Nobody's symbol or label is crossed as long as there is a gap to go through.
 */

export interface WayFinder {
  /** Ways that cross nobody, the best first; where there is none, the one that crosses fewest. */
  readonly between: (from: Waypoint, to: Waypoint) => Generator<Point[]>;
  /** Notes that a line runs here, so that the next ones keep off. */
  readonly walk: (points: readonly Point[]) => void;
}

/** Where a way begins or ends, and who stands there: a way may cross its own ends. */
export interface Waypoint {
  readonly at: Point;
  readonly ids: readonly string[];
}

const bends = [0, 0.06, -0.06, 0.12, -0.12, 0.2, -0.2, 0.3, -0.3, 0.42, -0.42];
/** For short ties that need room for what stands on them. */
const wideBends = [0.6, -0.6, 0.85, -0.85, 1.2, -1.2];
const samples = 16;
/** How far bends keep from symbols and labels. */
const room = 4;
/** Where more persons stand, only bends are tried. */
const mostForCorners = 90;
/** In px: what a way may be longer so that it doesn't run where others run already, for each place that they share. */
const sharedCost = 9;

export function wayFinder(obstacles: readonly Obstacle[]): WayFinder {
  const trodden = untrodden();
  let corners: Corners | undefined;
  function* between(from: Waypoint, to: Waypoint): Generator<Point[]> {
    const own = new Set([...from.ids, ...to.ids]);
    const others = obstacles.filter(({ id }) => !own.has(id));
    const best = bestBend(from.at, to.at, others, trodden);
    let round: Point[] | undefined;
    if (best.hits > 0 && obstacles.length <= mostForCorners) {
      corners ??= cornersOf(obstacles);
      round = wayRound(from.at, to.at, others, corners);
    }
    yield round ? softened(round, others) : best.points;
    for (const bend of [...bends, ...wideBends]) {
      const points = bent(from.at, to.at, bend);
      if (hitsOf(points, others, room, 0) === 0) yield points;
    }
  }
  return { between, walk: trodden.walk };
}

function bestBend(start: Point, end: Point, others: readonly Obstacle[], trodden: Trodden): { points: Point[]; hits: number } {
  let best: { points: Point[]; hits: number; cost: number } | undefined;
  const direct = distance(start, end);
  for (const bend of bends) {
    const detour = Math.abs(bend) * direct * 0.5;
    if (best?.hits === 0 && best.cost <= detour) break;
    const points = bent(start, end, bend);
    const hits = hitsOf(points, others, room, best?.hits ?? others.length);
    if (best && hits > best.hits) continue;
    const cost = trodden.shared(points) * sharedCost + detour;
    if (!best || hits < best.hits || cost < best.cost) best = { points, hits, cost };
  }
  return best ?? { points: [start, end], hits: 0 };
}

function bent([x1, y1]: Point, [x2, y2]: Point, bend: number): Point[] {
  const [cx, cy] = [(x1 + x2) / 2 - (y2 - y1) * bend, (y1 + y2) / 2 + (x2 - x1) * bend];
  return Array.from({ length: samples + 1 }, (_, index): Point => {
    const t = index / samples;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * x1 + b * cx + c * x2, a * y1 + b * cy + c * y2];
  });
}

/** With its corners as round as the persons beside them allow. */
function softened(points: readonly Point[], others: readonly Obstacle[]): Point[] {
  const soft = [60, 36, 20, 10, 5].map((radius) => rounded(points, radius));
  return soft.find((way) => hitsOf(way, others, 1, 0) === 0) ?? [...points];
}
