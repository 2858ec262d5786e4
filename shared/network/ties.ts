import type { Ring } from '../case/schema';
import { path } from '../scene/draw';
import type { Box, Path, PlacedLine, Point } from '../scene/scene';
import type { MapLayout } from './layout';
import { footprintAt, type Member } from './member';
import type { Placed } from './rings';

/** The ties from the middle to each placed person: the closer, the stronger. They bend around others where they can. */

const styles: Readonly<Record<Ring, Pick<Path, 'width' | 'dash' | 'opacity'>>> = {
  1: { width: 2.5, opacity: 0.4 },
  2: { width: 1.75, opacity: 0.4 },
  3: { width: 1, opacity: 0.4 },
  4: { width: 1, opacity: 0.4, dash: [4, 4] },
};

const bends = [0, 0.08, -0.08, 0.16, -0.16, 0.26, -0.26, 0.38, -0.38];
const samples = 24;

export interface Tie {
  readonly line: PlacedLine;
  readonly drawn: Path;
}

export function tiesOf({ centre, placed, radii }: MapLayout): Tie[] {
  const boxes = placed.map(({ member, at }) => footprintAt(member, at));
  const many = placed.length > 150;
  return placed.flatMap(({ member, at }, index) => {
    const from = nearest(centre, at);
    const ring = member.entry.ring;
    if (!from || !ring) return [];
    const start = onto(at, from.at, (radii[0] ?? 0) - 3);
    const others = many ? [] : boxes.filter((_, other) => other !== index);
    const points = wayTo(start, at, member, others);
    const line: PlacedLine = { kind: 'tie', between: [from.member.person.id, member.person.id], points };
    return [{ line, drawn: path(curve(points), { stroke: 'muted', ...styles[ring] }) }];
  });
}

const nearest = (centre: readonly Placed<Member>[], [x, y]: Point): Placed<Member> | undefined =>
  centre.toSorted((a, b) => Math.hypot(a.at[0] - x, a.at[1] - y) - Math.hypot(b.at[0] - x, b.at[1] - y))[0];

/** The point at a distance from the origin in the direction of another; ties start at the border of the middle. */
function onto([x, y]: Point, fallback: Point, radius: number): Point {
  const length = Math.hypot(x, y);
  return length === 0 ? fallback : [(x / length) * radius, (y / length) * radius];
}

/** The first bend that leads past everyone, as points along the curve; else the one that crosses fewest. */
function wayTo(start: Point, end: Point, member: Member, others: readonly Box[]): Point[] {
  let best: { points: Point[]; crossed: number } | undefined;
  for (const bend of bends) {
    const points = stopAt(bent(start, end, bend), end, member);
    const crossed = others.filter((box) => points.some((point) => holds(box, point))).length;
    if (!best || crossed < best.crossed) best = { points, crossed };
    if (best.crossed === 0) break;
  }
  return best?.points ?? [start, end];
}

function bent([x1, y1]: Point, [x2, y2]: Point, bend: number): Point[] {
  const control: Point = [(x1 + x2) / 2 - (y2 - y1) * bend, (y1 + y2) / 2 + (x2 - x1) * bend];
  return Array.from({ length: samples + 1 }, (_, index): Point => {
    const t = index / samples;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * x1 + b * control[0] + c * x2, a * y1 + b * control[1] + c * y2];
  });
}

/** Ends the tie a little before the person's symbol, and before the label when it comes from below. */
function stopAt(points: readonly Point[], [x, y]: Point, { symbol, footprint }: Member): Point[] {
  const reach = Math.max(symbol.width, symbol.height) / 2 + 4;
  const box: Box = {
    x: x + footprint.x,
    y: y + symbol.height / 2,
    width: footprint.width,
    height: footprint.y + footprint.height - symbol.height / 2,
  };
  const end = points.findIndex((point) => Math.hypot(point[0] - x, point[1] - y) < reach || holds(box, point));
  return end < 0 ? [...points] : points.slice(0, Math.max(2, end));
}

const holds = (box: Box, [x, y]: Point): boolean => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

const curve = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('');
