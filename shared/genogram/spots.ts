import { boundsOf, grow, overlaps } from '../scene/draw';
import type { Box, Point } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';

/** Finds room for texts: never on a symbol or another text, and on as few lines as can be. */
export interface Spots {
  /** The first of the best places for the middle of a text, or undefined where all are taken. Takes the place it gives. */
  readonly find: (candidates: readonly Point[], text: string, size: number) => Point | undefined;
}

export function spotsAmong(taken: readonly Box[], lines: readonly (readonly Point[])[]): Spots {
  const boxes = [...taken];
  const around = lines.map((line) => ({ line, box: grow(boundsOf([], line), 1) }));
  const find = (candidates: readonly Point[], text: string, size: number): Point | undefined => {
    const width = textWidth(text, size) + 6;
    let best: { spot: Point; box: Box; crossed: number } | undefined;
    for (const spot of candidates) {
      const box = { x: spot[0] - width / 2, y: spot[1] - size * 0.65, width, height: size * 1.3 };
      if (boxes.some((other) => overlaps(box, other))) continue;
      const crossed = around.filter((one) => overlaps(one.box, box) && runsThrough(one.line, box)).length;
      if (!best || crossed < best.crossed) best = { spot, box, crossed };
      if (crossed === 0) break;
    }
    if (best) boxes.push(best.box);
    return best?.spot;
  };
  return { find };
}

const runsThrough = (points: readonly Point[], box: Box): boolean =>
  points.some((point, index) => {
    const before = points[index - 1];
    return before !== undefined && cuts(before, point, box);
  });

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
