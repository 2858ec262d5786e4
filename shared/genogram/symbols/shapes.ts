import { circle, linePath } from '../../scene/draw';
import type { Point } from '../../scene/scene';

/** The outlines that persons' symbols have, and what part of them a condition fills. */
export interface Shape {
  /** `width` × `height` around a centre, as path data. */
  readonly outline: (x: number, y: number, width: number, height: number) => string;
  /** The same as corners, close enough to fill. */
  readonly corners: (x: number, y: number, width: number, height: number) => Point[];
  /** How far from the centre the strokes of an X end, in shares of half the size. */
  readonly crossReach: number;
}

const straight = (unit: readonly Point[], crossReach: number): Shape => {
  const corners = (x: number, y: number, w: number, h: number) => unit.map(([dx, dy]): Point => [x + (dx * w) / 2, y + (dy * h) / 2]);
  return { corners, crossReach, outline: (x, y, w, h) => `${linePath(corners(x, y, w, h))}Z` };
};

const turns = 72;

export const shapes = {
  square: straight(
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ],
    1,
  ),
  disc: {
    outline: (x, y, w) => circle(x, y, w / 2).d,
    corners: (x, y, w) =>
      Array.from({ length: turns }, (_, turn): Point => {
        const angle = (turn / turns) * 2 * Math.PI;
        return [x + (Math.cos(angle) * w) / 2, y + (Math.sin(angle) * w) / 2];
      }),
    crossReach: Math.SQRT1_2,
  },
  diamond: straight(
    [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
    0.5,
  ),
  triangle: straight(
    [
      [0, -1],
      [1, 1],
      [-1, 1],
    ],
    0.5,
  ),
} as const satisfies Record<string, Shape>;

/** What lies on one side of a line through a point; `[nx, ny]` points to what is kept. */
export interface HalfPlane {
  readonly at: Point;
  readonly toward: Point;
}

const depth = ([x, y]: Point, { at, toward }: HalfPlane): number => (x - at[0]) * toward[0] + (y - at[1]) * toward[1];

/** The part of a convex polygon that lies in a half plane. */
export function clipped(corners: readonly Point[], half: HalfPlane): Point[] {
  return corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    const [a, b] = [depth(corner, half), depth(next, half)];
    const kept: Point[] = a >= 0 ? [corner] : [];
    if (a >= 0 === b >= 0) return kept;
    const share = a / (a - b);
    return [...kept, [corner[0] + (next[0] - corner[0]) * share, corner[1] + (next[1] - corner[1]) * share]];
  });
}

/** Parallel lines over a convex polygon, `gap` apart, as path data; `angle` in radians from the horizontal. */
export function hatched(corners: readonly Point[], angle: number, gap: number): string {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const across = ([x, y]: Point) => y * dx - x * dy;
  const along = ([x, y]: Point) => x * dx + y * dy;
  const [low, high] = [Math.min(...corners.map(across)), Math.max(...corners.map(across))];
  const count = Math.floor((high - low) / gap);
  const first = low + (high - low - (count - 1) * gap) / 2;
  return Array.from({ length: count }, (_, line) => {
    const level = first + line * gap;
    const ends = corners.flatMap((corner, index): number[] => {
      const next = corners[(index + 1) % corners.length] ?? corner;
      const [a, b] = [across(corner) - level, across(next) - level];
      return a >= 0 === b >= 0 ? [] : [along(corner) + ((along(next) - along(corner)) * a) / (a - b)];
    });
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    if (ends.length < 2) return '';
    const at = (share: number): Point => [share * dx - level * dy, share * dy + level * dx];
    return linePath([at(from), at(to)]);
  }).join('');
}
