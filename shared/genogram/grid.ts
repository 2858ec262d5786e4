import type { Box, Point } from '../scene/scene';

/** The paper as small squares, for finding ways between what is drawn. */
export interface Grid {
  readonly cell: number;
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  /** 1 where nothing may pass. */
  readonly blocked: Uint8Array;
  /** What it costs extra to pass here. */
  readonly toll: Float32Array;
}

const cellSize = 6;

export function gridOver(bounds: Box, margin = 60): Grid {
  const columns = Math.ceil((bounds.width + 2 * margin) / cellSize);
  const rows = Math.ceil((bounds.height + 2 * margin) / cellSize);
  return {
    cell: cellSize,
    left: bounds.x - margin,
    top: bounds.y - margin,
    columns,
    rows,
    blocked: new Uint8Array(columns * rows),
    toll: new Float32Array(columns * rows),
  };
}

const columnAt = (grid: Grid, x: number): number => clamp(Math.floor((x - grid.left) / grid.cell), grid.columns - 1);
const rowAt = (grid: Grid, y: number): number => clamp(Math.floor((y - grid.top) / grid.cell), grid.rows - 1);
export const cellAt = (grid: Grid, [x, y]: Point): number => rowAt(grid, y) * grid.columns + columnAt(grid, x);
const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));

export const centreOf = (grid: Grid, cell: number): Point => [
  grid.left + ((cell % grid.columns) + 0.5) * grid.cell,
  grid.top + (Math.floor(cell / grid.columns) + 0.5) * grid.cell,
];

/** All cells that a box touches. */
export function* cellsIn(grid: Grid, box: Box): Generator<number> {
  const [left, right] = [columnAt(grid, box.x), columnAt(grid, box.x + box.width)];
  for (let row = rowAt(grid, box.y); row <= rowAt(grid, box.y + box.height); row += 1) {
    for (let column = left; column <= right; column += 1) yield row * grid.columns + column;
  }
}

/** The cells along a line of straight pieces. */
export function* cellsAlong(grid: Grid, points: readonly Point[]): Generator<number> {
  for (const [index, [x2, y2]] of points.entries()) {
    const [x1, y1] = points[index - 1] ?? [x2, y2];
    const steps = Math.max(1, Math.ceil((Math.hypot(x2 - x1, y2 - y1) / grid.cell) * 1.5));
    for (let step = 0; step <= steps; step += 1) yield cellAt(grid, [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps]);
  }
}

/** Blocks the cells whose middle lies in a box, or within `pad` px of it. */
export function block(grid: Grid, box: Box, pad: number): void {
  for (const cell of cellsIn(grid, { x: box.x - pad, y: box.y - pad, width: box.width + 2 * pad, height: box.height + 2 * pad })) {
    const [x, y] = centreOf(grid, cell);
    const outside = x < box.x - pad || y < box.y - pad || x > box.x + box.width + pad || y > box.y + box.height + pad;
    if (!outside) grid.blocked[cell] = 1;
  }
}

/** Makes it dear to run along a line; crossing it costs little. */
export function addToll(grid: Grid, points: readonly Point[], toll: number, reach: number): void {
  const seen = new Set<number>();
  for (const cell of cellsAlong(grid, points)) {
    const [x, y] = centreOf(grid, cell);
    for (const near of cellsIn(grid, { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach })) seen.add(near);
  }
  for (const cell of seen) grid.toll[cell] = (grid.toll[cell] ?? 0) + toll;
}
