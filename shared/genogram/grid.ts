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

const finest = 6;
/** Someone may be moved far away by hand; the squares then get larger rather than more. */
const most = 1_500_000;

export function gridOver(bounds: Box, margin = 60): Grid {
  const [width, height] = [bounds.width + 2 * margin, bounds.height + 2 * margin];
  const cell = Math.max(finest, Math.sqrt((width * height) / most));
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  return {
    cell,
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

/** Visits all cells that a box touches. */
export function visitBox(grid: Grid, { x, y, width, height }: Box, visit: (cell: number) => void): void {
  const [left, right, bottom] = [columnAt(grid, x), columnAt(grid, x + width), rowAt(grid, y + height)];
  for (let row = rowAt(grid, y); row <= bottom; row += 1) {
    const start = row * grid.columns;
    for (let cell = start + left; cell <= start + right; cell += 1) visit(cell);
  }
}

/** Visits the cells along a line of straight pieces, one after another; the same cell never twice in a row. */
export function visitLine(grid: Grid, points: readonly Point[], visit: (cell: number) => void): void {
  let last = -1;
  for (const [index, point] of points.entries()) {
    const [x1, y1] = points[index - 1] ?? point;
    const [dx, dy] = [point[0] - x1, point[1] - y1];
    const steps = Math.max(1, Math.ceil((Math.hypot(dx, dy) / grid.cell) * 1.5));
    for (let step = 0; step <= steps; step += 1) {
      const cell = rowAt(grid, y1 + (dy * step) / steps) * grid.columns + columnAt(grid, x1 + (dx * step) / steps);
      if (cell !== last) visit(cell);
      last = cell;
    }
  }
}

/** Blocks the cells whose middle lies in a box, or within `pad` px of it. */
export function block(grid: Grid, { x, y, width, height }: Box, pad: number): void {
  const first = (from: number) => Math.max(0, Math.ceil(from / grid.cell - 0.5));
  const last = (to: number, count: number) => Math.min(count - 1, Math.floor(to / grid.cell - 0.5));
  const [left, right] = [first(x - pad - grid.left), last(x + width + pad - grid.left, grid.columns)];
  const bottom = last(y + height + pad - grid.top, grid.rows);
  for (let row = first(y - pad - grid.top); row <= bottom; row += 1) {
    const start = row * grid.columns;
    if (left <= right) grid.blocked.fill(1, start + left, start + right + 1);
  }
}

/** Makes it dear to run along a line, and less so a little further off; crossing it costs little. In px from the line. */
export function addToll(grid: Grid, points: readonly Point[], toll: number, { near, far }: { near: number; far: number }): void {
  const tolls = new Map<number, number>();
  visitLine(grid, points, (cell) => {
    const [x, y] = centreOf(grid, cell);
    visitBox(grid, { x: x - near, y: y - near, width: 2 * near, height: 2 * near }, (one) => tolls.set(one, toll));
    visitBox(grid, { x: x - far, y: y - far, width: 2 * far, height: 2 * far }, (one) => {
      if (!tolls.has(one)) tolls.set(one, toll / 3);
    });
  });
  for (const [cell, extra] of tolls) grid.toll[cell] = (grid.toll[cell] ?? 0) + extra;
}
