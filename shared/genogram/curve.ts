import { linePath } from '../scene/draw';
import type { Point } from '../scene/scene';

/** Lines that bend gently, and what runs along them. */

/** The same line with each corner rounded, as short straight pieces. */
export function rounded(points: readonly Point[], radius: number): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return [...points];
  const made: Point[] = [first];
  for (let index = 1; index + 1 < points.length; index += 1) {
    const [before, at, after] = [points[index - 1] ?? first, points[index] ?? first, points[index + 1] ?? last];
    const reach = Math.min(radius, distance(before, at) / 2, distance(at, after) / 2);
    const [start, end] = [toward(at, before, reach), toward(at, after, reach)];
    for (let step = 0; step <= 6; step += 1) {
      const t = step / 6;
      made.push([
        (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * at[0] + t ** 2 * end[0],
        (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * at[1] + t ** 2 * end[1],
      ]);
    }
  }
  made.push(last);
  return made;
}

export const distance = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x2 - x1, y2 - y1);

export const toward = (from: Point, to: Point, by: number): Point => {
  const length = distance(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) * by) / length, from[1] + ((to[1] - from[1]) * by) / length];
};

/** The same line made longer at its ends, straight on. */
export function extended(points: readonly Point[], atStart: number, atEnd: number): Point[] {
  const [first, second] = points;
  const [before, last] = points.slice(-2);
  if (!first || !second || !before || !last) return [...points];
  return [toward(first, second, -atStart), ...points.slice(1, -1), toward(last, before, -atEnd)];
}

interface Spot {
  readonly point: Point;
  /** The direction of the line there. */
  readonly angle: number;
}

/** A line with its length, and what lies at a distance along it. */
interface Track {
  readonly length: number;
  readonly at: (distance: number) => Spot;
}

export function trackOf(points: readonly Point[]): Track {
  const ends = new Float64Array(points.length);
  for (const [index, point] of points.entries()) {
    if (index > 0) ends[index] = (ends[index - 1] ?? 0) + distance(points[index - 1] ?? point, point);
  }
  const last = points.length - 1;
  const at = (along: number): Spot => {
    let [low, high] = [1, last];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < along) low = middle + 1;
      else high = middle;
    }
    const [a, b] = [points[low - 1], points[low]];
    if (!a || !b) return { point: points[0] ?? [0, 0], angle: 0 };
    const start = ends[low - 1] ?? 0;
    const length = (ends[low] ?? 0) - start;
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, (along - start) / length));
    return { point: [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share], angle: Math.atan2(b[1] - a[1], b[0] - a[0]) };
  };
  return { length: ends[last] ?? 0, at };
}

/** A line beside another, `by` px to its left hand. */
export function beside(points: readonly Point[], by: number): Point[] {
  return points.map((point, index) => {
    const [before, after] = [points[index - 1] ?? point, points[index + 1] ?? point];
    const angle = Math.atan2(after[1] - before[1], after[0] - before[0]);
    return [point[0] + Math.sin(angle) * by, point[1] - Math.cos(angle) * by];
  });
}

/** A line that swings around another: pointed (zigzag) or round (wave), straight at both ends. */
export function swinging(points: readonly Point[], height: number, step: number, round: boolean): string {
  const { length, at } = trackOf(points);
  const ends = Math.min(8, length / 5);
  const count = Math.max(2, Math.round((length - 2 * ends) / step));
  const pitch = (length - 2 * ends) / count;
  const swing = Array.from({ length: count }, (_, index) => {
    const { point, angle } = at(ends + (index + 0.5) * pitch);
    const by = index % 2 === 0 ? height : -height;
    return [point[0] + Math.sin(angle) * by, point[1] - Math.cos(angle) * by] as Point;
  });
  const start = points[0] ?? [0, 0];
  const end = points.at(-1) ?? start;
  const all: Point[] = [start, at(ends).point, ...swing, at(length - ends).point, end];
  return linePath(round ? rounded(all, pitch) : all);
}
