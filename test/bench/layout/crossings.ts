import type { Kin } from './kin';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight line of the family. */
interface Stroke {
  readonly from: Point;
  readonly to: Point;
}

/**
 * The lines of a genogram drawn straight, from positions alone: a bar between partners, and a line from its middle, or from the
 * single parent, to each child. So every engine is counted alike, however its own lines run.
 */
export function strokesOf(kin: Kin, at: (id: string) => Point | undefined): Stroke[] {
  return kin.unions.flatMap(({ parents: [first, second], children }) => {
    const [a, b] = [at(first), at(second ?? first)];
    if (!a || !b) return [];
    const from = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    const down = children.flatMap((child) => {
      const to = at(child);
      return to ? [{ from, to }] : [];
    });
    return second === undefined ? down : [{ from: a, to: b }, ...down];
  });
}

/** Lines that cross within; lines that share an end, touch, or lie on each other don't. */
export function crossingsOf(strokes: readonly Stroke[]): number {
  let count = 0;
  for (const [index, one] of strokes.entries()) {
    for (let other = index + 1; other < strokes.length; other += 1) if (cross(one, strokes[other] ?? one)) count += 1;
  }
  return count;
}

const little = 1e-6;

/** On which side of a line a point lies: 0 where it lies on it. */
function side({ from, to }: Stroke, point: Point): number {
  const area = (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
  return Math.abs(area) <= little * Math.hypot(to.x - from.x, to.y - from.y) ? 0 : Math.sign(area);
}

function cross(one: Stroke, other: Stroke): boolean {
  if (Math.max(one.from.x, one.to.x) < Math.min(other.from.x, other.to.x)) return false;
  if (Math.max(other.from.x, other.to.x) < Math.min(one.from.x, one.to.x)) return false;
  return side(one, other.from) * side(one, other.to) < 0 && side(other, one.from) * side(other, one.to) < 0;
}
