import { circle, linePath } from '../scene/draw';
import type { Box, Point } from '../scene/scene';

/** Geometry of rings and sectors around the origin. Angles are in degrees, clockwise, 0 pointing to the right. */
export interface Wedge {
  readonly from: number;
  readonly to: number;
  readonly inner: number;
  readonly outer: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const round = (value: number) => Math.round(value * 100) / 100;

export const polar = (angle: number, radius: number): Point => [Math.cos(radians(angle)) * radius, Math.sin(radians(angle)) * radius];

export const distance = ([x, y]: Point): number => Math.hypot(x, y);

/** The angle of a point, from `start` up to but not including `start` + 360. */
export function angleOf([x, y]: Point, start: number): number {
  const angle = (Math.atan2(y, x) * 180) / Math.PI - start;
  return start + (((angle % 360) + 360) % 360);
}

export const middleOf = ({ from, to }: Wedge): number => (from + to) / 2;

/** The outline of a part of a ring as path data. */
export function wedgePath({ from, to, inner, outer }: Wedge): string {
  const [a, b, c, d] = [polar(from, outer), polar(to, outer), polar(to, inner), polar(from, inner)].map(
    ([x, y]) => `${round(x)} ${round(y)}`,
  );
  if (to - from >= 360) return `${circle(0, 0, outer).d}${circle(0, 0, inner).d}`;
  const large = to - from > 180 ? 1 : 0;
  return `M${a}A${round(outer)} ${round(outer)} 0 ${large} 1 ${b}L${c}A${round(inner)} ${round(inner)} 0 ${large} 0 ${d}Z`;
}

/** The same outline as points, for hit tests and highlights. */
export function wedgePoints({ from, to, inner, outer }: Wedge): Point[] {
  const steps = Math.max(2, Math.ceil((to - from) / 3));
  const angles = Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps);
  return [...angles.map((angle) => polar(angle, outer)), ...angles.reverse().map((angle) => polar(angle, inner))];
}

/**
 * How far a box is from the borders of a wedge, in px; negative when it reaches over one. Exact up to 180°: the corners are what comes
 * closest to the rays and to the outer arc, the nearest point of the box what comes closest to the inner one. A wider wedge asks for
 * one of the rays only, and a whole ring has none. `overRays`: how far it may reach over a ray.
 */
export function clearance({ x, y, width, height }: Box, { from, to, inner, outer }: Wedge, overRays = 0): number {
  const right = x + width;
  const bottom = y + height;
  const span = to - from;
  let fromRays = Number.POSITIVE_INFINITY;
  if (span < 360) {
    const fromRay = leastAcross(x, y, right, bottom, -Math.sin(radians(from)), Math.cos(radians(from)));
    const toRay = leastAcross(x, y, right, bottom, Math.sin(radians(to)), -Math.cos(radians(to)));
    fromRays = span > 180 ? Math.max(fromRay, toRay) : Math.min(fromRay, toRay);
  }
  const nearest = Math.hypot(Math.max(x, Math.min(0, right)), Math.max(y, Math.min(0, bottom)));
  const furthest = Math.hypot(Math.max(Math.abs(x), Math.abs(right)), Math.max(Math.abs(y), Math.abs(bottom)));
  return Math.min(fromRays + overRays, nearest - inner, outer - furthest);
}

/** How far the corner of a box that lies least in a direction lies in it. */
const leastAcross = (left: number, top: number, right: number, bottom: number, dx: number, dy: number): number =>
  Math.min(left * dx, right * dx) + Math.min(top * dy, bottom * dy);

/** Slanting lines across a wedge, as path data. */
export function hatchPath(wedge: Wedge, gap: number): string {
  const slant = polar(45, 1);
  const normal: Point = [-slant[1], slant[0]];
  const count = Math.ceil(wedge.outer / gap);
  const lines: string[] = [];
  for (let index = -count; index <= count; index += 1) {
    const foot: Point = [normal[0] * index * gap, normal[1] * index * gap];
    for (const [start, end] of insideParts(foot, slant, wedge)) {
      const at = (t: number): Point => [foot[0] + slant[0] * t, foot[1] + slant[1] * t];
      lines.push(linePath([at(start), at(end)]));
    }
  }
  return lines.join('');
}

/** The stretches of a line (a foot on the normal through the origin, and a direction) that lie inside a wedge. */
function insideParts(foot: Point, direction: Point, wedge: Wedge): [number, number][] {
  const off = distance(foot);
  const cuts: number[] = [];
  for (const radius of [wedge.inner, wedge.outer]) {
    if (off < radius) cuts.push(-Math.sqrt(radius ** 2 - off ** 2), Math.sqrt(radius ** 2 - off ** 2));
  }
  for (const angle of wedge.to - wedge.from >= 360 ? [] : [wedge.from, wedge.to]) {
    const [rayX, rayY] = polar(angle, 1);
    const across = direction[0] * rayY - direction[1] * rayX;
    if (Math.abs(across) > 1e-9) cuts.push((rayX * foot[1] - rayY * foot[0]) / across);
  }
  cuts.sort((a, b) => a - b);
  return cuts.flatMap((start, index): [number, number][] => {
    const end = cuts[index + 1];
    if (end === undefined || end - start < 0.5) return [];
    const middle = (start + end) / 2;
    const point: Point = [foot[0] + direction[0] * middle, foot[1] + direction[1] * middle];
    return isInside(point, wedge) ? [[start, end]] : [];
  });
}

export function isInside(point: Point, { from, to, inner, outer }: Wedge): boolean {
  const radius = distance(point);
  return radius >= inner && radius <= outer && angleOf(point, from) <= to;
}
