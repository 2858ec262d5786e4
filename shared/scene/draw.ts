import type { Box, Group, Label, Path, Point, Primitive } from './scene';

/** Short ways to make primitives. Numbers are rounded to a hundredth of a px so that a drawing is the same everywhere. */

const round = (value: number) => Math.round(value * 100) / 100;

type Style = Pick<Path, 'stroke' | 'fill' | 'width' | 'dash' | 'opacity'>;

export const path = (d: string, style: Style = { stroke: 'ink' }): Path => ({ kind: 'path', d, ...style });

export const polyline = (points: readonly Point[], style?: Style): Path => path(linePath(points), style);

export const linePath = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

export const rectangle = ({ x, y, width, height }: Box, style?: Style, corner = 0): Path =>
  path(rectanglePath(x, y, width, height, corner), style);

function rectanglePath(x: number, y: number, width: number, height: number, corner: number): string {
  const [left, top, right, bottom] = [round(x), round(y), round(x + width), round(y + height)];
  if (corner === 0) return `M${left} ${top}H${right}V${bottom}H${left}Z`;
  const r = Math.min(corner, width / 2, height / 2);
  const arc = (toX: number, toY: number) => `A${round(r)} ${round(r)} 0 0 1 ${round(toX)} ${round(toY)}`;
  return `M${round(left + r)} ${top}H${round(right - r)}${arc(right, top + r)}V${round(bottom - r)}${arc(right - r, bottom)}H${round(left + r)}${arc(left, bottom - r)}V${round(top + r)}${arc(left + r, top)}Z`;
}

export function circle(cx: number, cy: number, radius: number, style?: Style): Path {
  const [left, right, y, r] = [round(cx - radius), round(cx + radius), round(cy), round(radius)];
  return path(`M${left} ${y}A${r} ${r} 0 1 1 ${right} ${y}A${r} ${r} 0 1 1 ${left} ${y}Z`, style);
}

export const label = (x: number, y: number, text: string, size: number, style: Partial<Label> = {}): Label => ({
  kind: 'text',
  x: round(x),
  y: round(y),
  text,
  size,
  ...style,
});

export const group = (parts: readonly Primitive[], about: Pick<Group, 'id' | 'role' | 'between' | 'description'> = {}): Group => ({
  kind: 'group',
  ...about,
  parts,
});

/** The smallest box around boxes and points; an empty one when there are none. */
export function boundsOf(boxes: readonly Box[], points: readonly Point[] = []): Box {
  const lefts = [...boxes.map((box) => box.x), ...points.map(([x]) => x)];
  if (lefts.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
  const x = least(lefts);
  const y = least([...boxes.map((box) => box.y), ...points.map(([, at]) => at)]);
  const right = most([...boxes.map((box) => box.x + box.width), ...points.map(([at]) => at)]);
  const bottom = most([...boxes.map((box) => box.y + box.height), ...points.map(([, at]) => at)]);
  return { x, y, width: right - x, height: bottom - y };
}

export const grow = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

/** True when the first box holds all of the second. */
export const contains = (a: Box, b: Box): boolean =>
  a.x <= b.x && a.y <= b.y && a.x + a.width >= b.x + b.width && a.y + a.height >= b.y + b.height;

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
