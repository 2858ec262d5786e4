import { grow, overlaps } from '../scene/draw';
import type { Box, Point } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';
import { distance } from './curve';
import { squares } from './squares';

/** Finds room for texts: never on a symbol or another text, and on as few lines as can be. */
export interface Spots {
  /**
   * The first of the best places for the middle of a text, or undefined where all are taken. Takes the place it gives. The line
   * that the text belongs to, `own`, doesn't count.
   */
  readonly find: (candidates: readonly Point[], text: string, size: number, own?: readonly Point[]) => Point | undefined;
}

const textsApart = 3;

interface Piece {
  readonly line: readonly Point[];
  readonly from: Point;
  readonly to: Point;
}

export function spotsAmong(taken: readonly Box[], lines: readonly (readonly Point[])[]): Spots {
  const boxes = squares<Box>();
  for (const box of taken) boxes.put(box, box);
  const pieces = squares<Piece>();
  for (const line of lines) {
    for (const [index, to] of line.entries()) {
      const from = line[index - 1];
      if (from) for (const [start, end] of cutShort(from, to)) pieces.put({ line, from: start, to: end }, boxAround(start, end));
    }
  }
  const linesThrough = (box: Box, own?: readonly Point[]): number => {
    const through = new Set<readonly Point[]>();
    pieces.some(box, ({ line, from, to }) => {
      if (line !== own && !through.has(line) && cuts(from, to, box)) through.add(line);
      return false;
    });
    return through.size;
  };
  const find = (candidates: readonly Point[], text: string, size: number, own?: readonly Point[]): Point | undefined => {
    const width = textWidth(text, size) + 6;
    let best: { spot: Point; box: Box; crossed: number } | undefined;
    for (const spot of candidates) {
      const box = { x: spot[0] - width / 2, y: spot[1] - size * 0.65, width, height: size * 1.3 };
      // Two texts above each other would read as one.
      const around = grow(box, textsApart);
      if (boxes.some(around, (other) => overlaps(around, other))) continue;
      const crossed = linesThrough(box, own);
      if (!best || crossed < best.crossed) best = { spot, box, crossed };
      if (crossed === 0) break;
    }
    if (best) boxes.put(best.box, best.box);
    return best?.spot;
  };
  return { find };
}

/** The box with two points at opposite corners. */
export const boxAround = ([x1, y1]: Point, [x2, y2]: Point): Box => ({
  x: Math.min(x1, x2),
  y: Math.min(y1, y2),
  width: Math.abs(x1 - x2),
  height: Math.abs(y1 - y2),
});

/** A straight piece as short ones, so that a long slanting one doesn't lie in every square of a large box. */
function cutShort(from: Point, to: Point): [Point, Point][] {
  const count = Math.max(1, Math.ceil(distance(from, to) / 60));
  const at = (step: number): Point => [from[0] + ((to[0] - from[0]) * step) / count, from[1] + ((to[1] - from[1]) * step) / count];
  return Array.from({ length: count }, (_, step) => [at(step), at(step + 1)]);
}

/** True when a straight piece touches a box. */
export function cuts([x1, y1]: Point, [x2, y2]: Point, { x, y, width, height }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, move, low, high] of [
    [x1, x2 - x1, x, x + width],
    [y1, y2 - y1, y, y + height],
  ] as const) {
    if (move === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) / move, (high - start) / move];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from <= to;
}
