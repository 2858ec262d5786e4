import type { Box, Point } from '../scene/scene';

/** Whom the lines of a map lead past, and whether one does. Asked many thousand times for a map, so it is written plainly. */
export interface Obstacle {
  readonly id: string;
  readonly box: Box;
}

/** Whether a straight piece passes through the inside of a box grown by `room`. */
export function cuts(a: Point, b: Point, box: Box, room: number): boolean {
  const left = box.x - room;
  const right = box.x + box.width + room;
  const x1 = a[0];
  const x2 = b[0];
  if ((x1 <= left && x2 <= left) || (x1 >= right && x2 >= right)) return false;
  const top = box.y - room;
  const bottom = box.y + box.height + room;
  const y1 = a[1];
  const y2 = b[1];
  if ((y1 <= top && y2 <= top) || (y1 >= bottom && y2 >= bottom)) return false;
  const dx = x2 - x1;
  const dy = y2 - y1;
  let enters = 0;
  let leaves = 1;
  if (dx !== 0) {
    const one = (left - x1) / dx;
    const other = (right - x1) / dx;
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  if (dy !== 0) {
    const one = (top - y1) / dy;
    const other = (bottom - y1) / dy;
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return leaves - enters > 1e-9;
}

/** True when a line comes nearer to a box than `room`. */
export function meets(points: readonly Point[], box: Box, room = 0): boolean {
  for (let index = 1; index < points.length; index += 1) {
    if (cuts(points[index - 1] as Point, points[index] as Point, box, room)) return true;
  }
  return false;
}

/** How many of them a line comes too near to; stops counting when there are more than `most`. */
export function hitsOf(points: readonly Point[], others: readonly Obstacle[], room: number, most: number): number {
  let hits = 0;
  for (const { box } of others) {
    if (meets(points, box, room)) hits += 1;
    if (hits > most) break;
  }
  return hits;
}
