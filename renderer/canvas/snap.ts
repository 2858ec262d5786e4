import type { Box, PlacedPerson, Point, Primitive } from '../../shared/scene/scene';

/** What a person who is dragged falls into line with. */
export interface Snapping {
  readonly guides: boolean;
  readonly grid: boolean;
}

/** A thin line that shows with whom somebody is in line: at `at` on its own axis, from one end to the other. */
interface Guide {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Snapped {
  readonly delta: Point;
  readonly guides: readonly Guide[];
}

const gridStep = 20;

/** How near, in px on screen, someone comes before they fall into line. */
const reach = 6;

/**
 * Where a person who is dragged by `delta` comes to stand: in line with the nearest others, in their row or above and below them, and
 * else on the grid. `others` are those who stay.
 */
export function snap(
  start: PlacedPerson,
  delta: Point,
  others: readonly PlacedPerson[],
  { guides, grid }: Snapping,
  scale: number,
  keepRow = false,
): Snapped {
  const at: Point = [start.x + delta[0], start.y + (keepRow ? 0 : delta[1])];
  const slack = reach / scale;
  const column = guides ? nearest(others, at, 0, slack) : undefined;
  const row = guides && !keepRow ? nearest(others, at, 1, slack) : undefined;
  const x = column?.x ?? (grid ? onGrid(at[0]) : at[0]);
  const y = row?.y ?? (grid && !keepRow ? onGrid(at[1]) : at[1]);
  return {
    delta: [x - start.x, y - start.y],
    guides: [
      ...(column ? [{ axis: 'x', at: x, from: Math.min(y, column.y), to: Math.max(y, column.y) } as const] : []),
      ...(row ? [{ axis: 'y', at: y, from: Math.min(x, row.x), to: Math.max(x, row.x) } as const] : []),
    ],
  };
}

const onGrid = (value: number) => Math.round(value / gridStep) * gridStep;

/** The one who is best in line on an axis (0: above or below, 1: in the row); of those alike, the nearest. */
function nearest(others: readonly PlacedPerson[], at: Point, axis: 0 | 1, slack: number): PlacedPerson | undefined {
  let best: { readonly person: PlacedPerson; readonly off: number; readonly away: number } | undefined;
  for (const person of others) {
    const place: Point = [person.x, person.y];
    const off = Math.round(Math.abs(place[axis] - at[axis]) * 4) / 4;
    if (off > slack) continue;
    const away = Math.abs(place[(1 - axis) as 0 | 1] - at[(1 - axis) as 0 | 1]);
    if (!best || off < best.off || (off === best.off && away < best.away)) best = { person, off, away };
  }
  return best?.person;
}

/** The guides as they are drawn, a little past both ends, one px thin at any zoom. */
export function drawGuides(guides: readonly Guide[], scale: number): Primitive[] {
  const beyond = 32;
  return guides.map(({ axis, at, from, to }) => ({
    kind: 'path',
    d: axis === 'x' ? `M${at} ${from - beyond}V${to + beyond}` : `M${from - beyond} ${at}H${to + beyond}`,
    stroke: 'accent',
    width: 1 / scale,
  }));
}

/** The grid as faint dots, so few that they stay calm when all is small. */
export function drawGrid({ x, y, width, height }: Box, scale: number): Primitive[] {
  const step = gridStep * 2 ** Math.max(0, Math.ceil(Math.log2(16 / (gridStep * scale))));
  const dot = 1.5 / scale;
  const dots: string[] = [];
  for (let left = Math.floor(x / step) * step; left <= x + width; left += step) {
    for (let top = Math.floor(y / step) * step; top <= y + height; top += step) dots.push(`M${left} ${top}L${left} ${top}`);
  }
  return [{ kind: 'path', d: dots.join(''), stroke: 'faint', width: dot * 1.5 }];
}
