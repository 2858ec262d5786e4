import type { Point } from '../scene/scene';
import { cellAt, cellsAlong, centreOf, type Grid } from './grid';

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

const steps = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;
const turnCosts = [0, 1, 5];
/** Above 1 the search goes more straight for the goal and finds a good way, if not always the best. */
const eagerness = 2.2;
/** After so many cells a search gives up; the picture then has a straight line rather than no line. */
const patience = 120_000;
/** A port this dear is taken only when no other can be reached. */
const dearPort = 10;

/** What a search writes down for each cell and direction; kept from one search to the next on the same grid. */
interface Notes {
  readonly cost: Float32Array;
  readonly before: Int32Array;
  readonly seen: Uint16Array;
  readonly done: Uint16Array;
  search: number;
}

export function notesFor({ columns, rows }: Grid): Notes {
  const states = columns * rows * steps.length;
  return {
    cost: new Float32Array(states),
    before: new Int32Array(states),
    seen: new Uint16Array(states),
    done: new Uint16Array(states),
    search: 0,
  };
}

/**
 * The cheapest way from one of `starts` to one of `goals` around what is blocked (A* over cells and directions), pulled straight
 * where nothing is in the way. Undefined when there is none.
 */
export function findWay(grid: Grid, notes: Notes, starts: readonly Port[], goals: readonly Port[]): Way | undefined {
  const { columns, rows, blocked, toll } = grid;
  const cells = columns * rows;
  const { cost, before, seen, done } = notes;
  notes.search += 1;
  const costOf = (state: number) => (seen[state] === notes.search ? (cost[state] ?? 0) : Number.POSITIVE_INFINITY);
  const note = (state: number, price: number, from: number) => {
    cost[state] = price;
    before[state] = from;
    seen[state] = notes.search;
  };
  const heap = new Heap();
  const goalCells = cheapest(grid, goals);
  const startCells = cheapest(grid, starts);
  const guess = guessTo([...goalCells.keys()], columns);
  for (const [cell, port] of startCells) {
    if (blocked[cell]) continue;
    const state = directionOf(port.out) * cells + cell;
    note(state, port.cost, -1);
    heap.push(state, port.cost + guess(cell % columns, Math.floor(cell / columns)));
  }
  let best: { price: number; state: number; goal?: Port } = { price: Number.POSITIVE_INFINITY, state: -1 };
  let looked = 0;
  for (let state = heap.pop(); state !== undefined && looked < patience; state = heap.pop()) {
    if (done[state] === notes.search) continue;
    done[state] = notes.search;
    looked += 1;
    const cell = state % cells;
    const direction = (state - cell) / cells;
    const goal = goalCells.get(cell);
    const sofar = costOf(state);
    if (sofar > best.price) break;
    if (goal && turnBetween(direction, (directionOf(goal.out) + 4) % 8) <= 2 && sofar + goal.cost < best.price) {
      best = { price: sofar + goal.cost, state, goal };
      if (goal.cost < dearPort) break;
      continue;
    }
    const column = cell % columns;
    const row = (cell - column) / columns;
    for (let turn = -2; turn <= 2; turn += 1) {
      const next = (direction + turn + 8) % 8;
      const [dx, dy] = steps[next] ?? steps[0];
      const [x, y] = [column + dx, row + dy];
      const there = y * columns + x;
      if (x < 0 || y < 0 || x >= columns || y >= rows || blocked[there]) continue;
      const length = dx !== 0 && dy !== 0 ? Math.SQRT2 : 1;
      const price = sofar + length * (1 + (toll[there] ?? 0)) + (turnCosts[Math.abs(turn)] ?? 0);
      const reached = next * cells + there;
      if (done[reached] === notes.search || price >= costOf(reached) - 1e-4) continue;
      note(reached, price, state);
      heap.push(reached, price + guess(x, y));
    }
  }
  return best.goal && wayBack(grid, before, best.state, startCells, best.goal);
}

/** One port a cell. */
function cheapest(grid: Grid, ports: readonly Port[]): Map<number, Port> {
  return new Map(ports.toSorted((a, b) => b.cost - a.cost).map((port) => [cellAt(grid, port.tip), port]));
}

/** A lower bound of what is left to go: to the box around all goals. */
function guessTo(goals: readonly number[], columns: number): (x: number, y: number) => number {
  const xs = goals.map((cell) => cell % columns);
  const ys = goals.map((cell) => Math.floor(cell / columns));
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return (x, y) => {
    const dx = Math.max(0, left - x, x - right);
    const dy = Math.max(0, top - y, y - bottom);
    return (Math.max(dx, dy) + 0.414 * Math.min(dx, dy)) * eagerness;
  };
}

const turnBetween = (a: number, b: number): number => Math.min((a - b + 8) % 8, (b - a + 8) % 8);

function directionOf([dx, dy]: Point): number {
  return (Math.round(Math.atan2(dy, dx) / (Math.PI / 4)) + 8) % 8;
}

function wayBack(grid: Grid, before: Int32Array, end: number, startCells: ReadonlyMap<number, Port>, to: Port): Way {
  const cells = grid.columns * grid.rows;
  const path: number[] = [];
  for (let state = end; state >= 0; state = before[state] ?? -1) path.push(state % cells);
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
  let last = -1;
  for (const cell of cellsAlong(grid, [from, to])) {
    if (cell === last) continue;
    last = cell;
    if (grid.blocked[cell]) return Number.POSITIVE_INFINITY;
    sum += grid.toll[cell] ?? 0;
  }
  return sum;
}

/** A queue that gives back the state with the least price first. */
class Heap {
  readonly #states: number[] = [];
  readonly #prices: number[] = [];

  push(state: number, price: number): void {
    let at = this.#states.length;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if ((this.#prices[up] ?? 0) <= price) break;
      this.#move(up, at);
      at = up;
    }
    this.#states[at] = state;
    this.#prices[at] = price;
  }

  pop(): number | undefined {
    const top = this.#states[0];
    const [state, price] = [this.#states.pop(), this.#prices.pop()];
    if (top === undefined || state === undefined || price === undefined || this.#states.length === 0) return top;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= this.#states.length) break;
      if (down + 1 < this.#states.length && (this.#prices[down + 1] ?? 0) < (this.#prices[down] ?? 0)) down += 1;
      if ((this.#prices[down] ?? 0) >= price) break;
      this.#move(down, at);
      at = down;
    }
    this.#states[at] = state;
    this.#prices[at] = price;
    return top;
  }

  #move(from: number, to: number): void {
    this.#states[to] = this.#states[from] ?? 0;
    this.#prices[to] = this.#prices[from] ?? 0;
  }
}
