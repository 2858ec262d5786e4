import type { Point } from '../scene/scene';
import { cellAt, centreOf, type Grid, visitLine } from './grid';
import { Queue } from './queue';

/** Where a way may begin or end: a point on a symbol's edge, the direction that leads away from it, and where it may first turn. */
export interface Port {
  readonly point: Point;
  readonly out: Point;
  readonly tip: Point;
  /** What it costs to use this one rather than another. */
  readonly cost: number;
}

export interface Way {
  readonly points: readonly Point[];
  readonly from: Port;
  readonly to: Port;
}

/** The eight directions, clockwise from the right. */
const stepX = new Int8Array([1, 1, 0, -1, -1, -1, 0, 1]);
const stepY = new Int8Array([0, 1, 1, 1, 0, -1, -1, -1]);
const stepLength = new Float32Array([1, Math.SQRT2, 1, Math.SQRT2, 1, Math.SQRT2, 1, Math.SQRT2]);
const turnCosts = new Float32Array([0, 2, 7]);
/** The search goes more straight for the goal than its cheapest way would: the more so the longer the way, where a detour shows less. */
const eagerness = { near: 1.5, far: 3, reach: 200 } as const;
/** After so many cells a search is tired; a second one goes straighter for the goal. */
const patience = 200_000;

/** What a search writes down for each cell; kept from one search to the next on the same grid. */
interface Notes {
  readonly cost: Float32Array;
  readonly before: Int32Array;
  /** The direction in which the cheapest way comes in. */
  readonly heading: Uint8Array;
  /** The number of the last search that saw a cell, twice; one more when it was done with it. */
  readonly state: Int32Array;
  readonly queue: Queue;
  search: number;
}

export function notesFor({ columns, rows }: Grid): Notes {
  const cells = columns * rows;
  return {
    cost: new Float32Array(cells),
    before: new Int32Array(cells),
    heading: new Uint8Array(cells),
    state: new Int32Array(cells),
    queue: new Queue(),
    search: 0,
  };
}

/**
 * The cheapest way from one of `starts` to one of `goals` around what is blocked (A* over cells; each keeps the direction of its
 * best way, so that turns have a price), pulled straight where nothing is in the way. Undefined when there is none.
 */
export function findWay(grid: Grid, notes: Notes, starts: readonly Port[], goals: readonly Port[]): Way | undefined {
  const found = search(grid, notes, starts, goals, 1, patience);
  return found === 'tired' ? asWay(search(grid, notes, starts, goals, 3, Number.POSITIVE_INFINITY)) : asWay(found);
}

const asWay = (found: Way | 'tired' | undefined): Way | undefined => (found === 'tired' ? undefined : found);

function search(
  grid: Grid,
  notes: Notes,
  starts: readonly Port[],
  goals: readonly Port[],
  haste: number,
  most: number,
): Way | 'tired' | undefined {
  const { columns, rows, blocked, toll } = grid;
  const { cost, before, heading, state, queue } = notes;
  notes.search += 1;
  const seen = notes.search * 2;
  const done = seen + 1;
  const goalCells = cheapest(grid, goals);
  const startCells = cheapest(grid, starts);
  const left = distanceTo([...goalCells.keys()], columns);
  const far = Math.min(1, left(startCells.keys().next().value ?? 0) / eagerness.reach);
  const eager = (eagerness.near + (eagerness.far - eagerness.near) * far) * haste;
  const note = (cell: number, price: number, from: number, direction: number) => {
    state[cell] = seen;
    cost[cell] = price;
    before[cell] = from;
    heading[cell] = direction;
    queue.push(cell, price + left(cell) * eager);
  };
  queue.clear();
  for (const [cell, port] of startCells) if (!blocked[cell]) note(cell, port.cost, -1, directionOf(port.out));
  let looked = 0;
  for (let cell = queue.pop(); cell >= 0 && looked < most; cell = queue.pop()) {
    if (state[cell] === done) continue;
    state[cell] = done;
    looked += 1;
    const goal = goalCells.get(cell);
    if (goal) return wayBack(grid, before, cell, startCells, goal);
    const direction = heading[cell] ?? 0;
    const sofar = cost[cell] ?? 0;
    const column = cell % columns;
    const row = (cell - column) / columns;
    for (let turn = -2; turn <= 2; turn += 1) {
      const next = (direction + turn) & 7;
      const [x, y] = [column + (stepX[next] ?? 0), row + (stepY[next] ?? 0)];
      const there = y * columns + x;
      if (x < 0 || y < 0 || x >= columns || y >= rows || blocked[there] || state[there] === done) continue;
      let price = sofar + (stepLength[next] ?? 1) * (1 + (toll[there] ?? 0)) + (turnCosts[Math.abs(turn)] ?? 0);
      const end = goalCells.get(there);
      if (end) {
        if (turnBetween(next, directionOf(end.out) + 4) > 2) continue;
        price += end.cost;
      }
      if (state[there] !== seen || price < (cost[there] ?? 0) - 1e-4) note(there, price, cell, next);
    }
  }
  return looked < most ? undefined : 'tired';
}

/** One port a cell. */
function cheapest(grid: Grid, ports: readonly Port[]): Map<number, Port> {
  return new Map(ports.toSorted((a, b) => b.cost - a.cost).map((port) => [cellAt(grid, port.tip), port]));
}

/** How many cells are left to go at least, to the box around all goals. */
function distanceTo(goals: readonly number[], columns: number): (cell: number) => number {
  const xs = goals.map((cell) => cell % columns);
  const ys = goals.map((cell) => Math.floor(cell / columns));
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return (cell) => {
    const x = cell % columns;
    const y = (cell - x) / columns;
    const dx = Math.max(0, left - x, x - right);
    const dy = Math.max(0, top - y, y - bottom);
    return Math.max(dx, dy) + 0.414 * Math.min(dx, dy);
  };
}

const turnBetween = (a: number, b: number): number => Math.min((a - b) & 7, (b - a) & 7);

const directionOf = ([dx, dy]: Point): number => Math.round(Math.atan2(dy, dx) / (Math.PI / 4)) & 7;

function wayBack(grid: Grid, before: Int32Array, end: number, startCells: ReadonlyMap<number, Port>, to: Port): Way {
  const path: number[] = [];
  for (let cell = end; cell >= 0; cell = before[cell] ?? -1) path.push(cell);
  path.reverse();
  const from = startCells.get(path[0] ?? -1) ?? to;
  const middle = path.map((cell) => centreOf(grid, cell));
  const points = pulled(grid, [from.tip, ...middle.slice(1, -1), to.tip]);
  return { points: [from.point, ...points, to.point], from, to };
}

/** Leaves out corners while the straight line between what is left is free and no dearer. */
function pulled(grid: Grid, points: readonly Point[]): Point[] {
  const sums = [0];
  for (const [index, point] of points.entries()) sums.push((sums[index] ?? 0) + (grid.toll[cellAt(grid, point)] ?? 0));
  const kept: Point[] = [];
  let at = 0;
  while (at < points.length) {
    const from = points[at];
    if (!from) break;
    kept.push(from);
    let next = at + 1;
    for (let reach = Math.min(64, points.length - 1 - at); reach > 1; reach = reach > 8 ? Math.floor(reach * 0.75) : reach - 1) {
      const to = points[at + reach];
      const dear = (sums[at + reach + 1] ?? 0) - (sums[at] ?? 0);
      if (to && priceOf(grid, from, to) <= dear + 0.5) {
        next = at + reach;
        break;
      }
    }
    at = next;
  }
  return kept;
}

function priceOf(grid: Grid, from: Point, to: Point): number {
  let sum = 0;
  visitLine(grid, [from, to], (cell) => {
    sum += grid.blocked[cell] ? Number.POSITIVE_INFINITY : (grid.toll[cell] ?? 0);
  });
  return sum;
}
