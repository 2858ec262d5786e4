import type { Point } from '../scene/scene';
import type { Grid } from './grid';

/** The outer edge of a set of cells as a smooth closed line. */
export function outlineOf(grid: Grid, inside: Uint8Array): Point[] {
  const corners = edgeCorners(grid, inside);
  const points = corners.map(([column, row]): Point => [grid.left + column * grid.cell, grid.top + row * grid.cell]);
  return chaikin(chaikin(chaikin(withoutSteps(points))));
}

const turns = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** Walks along the edge with the inside to the right hand, from the topmost cell, and notes each corner. */
function edgeCorners(grid: Grid, inside: Uint8Array): [column: number, row: number][] {
  const { columns, rows } = grid;
  const start = inside.indexOf(1);
  if (start < 0) return [];
  const isIn = (column: number, row: number) =>
    column >= 0 && row >= 0 && column < columns && row < rows && inside[row * columns + column] === 1;
  /** The cells to the right and left hand when leaving a corner in a direction. */
  const hands = (column: number, row: number, direction: number) => {
    const cells = [
      [column, row],
      [column - 1, row],
      [column - 1, row - 1],
      [column, row - 1],
    ] as const;
    const right = cells[direction] ?? cells[0];
    const left = cells[(direction + 3) % 4] ?? cells[0];
    return { right: isIn(right[0], right[1]), left: isIn(left[0], left[1]) };
  };
  const first: [number, number] = [start % columns, Math.floor(start / columns)];
  const corners: [number, number][] = [first];
  let [column, row] = first;
  let direction = 0;
  for (let step = 0; step < inside.length * 4; step += 1) {
    const [dx, dy] = turns[direction] ?? turns[0];
    column += dx;
    row += dy;
    if (column === first[0] && row === first[1]) break;
    const { right, left } = hands(column, row, direction);
    const turn = !right ? 1 : left ? 3 : 0;
    if (turn === 0) continue;
    corners.push([column, row]);
    direction = (direction + turn) % 4;
  }
  return corners;
}

/** Leaves out what is only a step of the grid, and keeps the shape. */
function withoutSteps(points: readonly Point[]): Point[] {
  const [first] = points;
  if (!first || points.length < 4) return [...points];
  const half = Math.floor(points.length / 2);
  const front = simplified(points.slice(0, half + 1), 6.5);
  const back = simplified([...points.slice(half), first], 6.5);
  return [...front.slice(0, -1), ...back.slice(0, -1)];
}

/** Douglas and Peucker: the fewest points that stay within `reach` of the line. */
function simplified(points: readonly Point[], reach: number): Point[] {
  const [a] = points;
  const b = points.at(-1);
  if (!a || !b || points.length < 3) return [...points];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  let worst = { index: 0, off: 0 };
  for (let index = 1; index + 1 < points.length; index += 1) {
    const [x, y] = points[index] ?? a;
    const off = Math.abs((b[0] - a[0]) * (a[1] - y) - (a[0] - x) * (b[1] - a[1])) / length;
    if (off > worst.off) worst = { index, off };
  }
  if (worst.off <= reach) return [a, b];
  return [...simplified(points.slice(0, worst.index + 1), reach).slice(0, -1), ...simplified(points.slice(worst.index), reach)];
}

/** Cuts each corner: once makes it blunt, three times round. */
function chaikin(points: readonly Point[]): Point[] {
  return points.flatMap(([x1, y1], index): Point[] => {
    const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1];
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    const cut = Math.min(0.25, 12 / length);
    return [
      [x1 + (x2 - x1) * cut, y1 + (y2 - y1) * cut],
      [x2 - (x2 - x1) * cut, y2 - (y2 - y1) * cut],
    ];
  });
}
