import { countCrossings, junctionOf } from './crossings';
import type { Lattice, Tie } from './lattice';
import { walkedOrder } from './walk';

/** Who stands beside whom: the persons and way-points of each row from left to right, as numbers of the lattice. */
export type RowOrder = readonly (readonly number[])[];

interface State {
  /** Blocks of each row from left to right. */
  readonly rows: number[][];
  /** The chosen way each block stands in. */
  readonly option: number[];
  /** The place of each person or way-point in its row. */
  readonly at: Float64Array;
}

const rounds = 6;

/**
 * The order with the fewest crossings that a deterministic search finds: it starts from walks through the family and sifts each
 * block to its best place among those its siblings allow, turns chains round, and keeps the best.
 */
export function orderOf(lattice: Lattice, starts: readonly number[]): RowOrder {
  let best: { cost: number; order: RowOrder } | undefined;
  for (const start of starts) {
    const state = begin(lattice, walkedOrder(lattice, start));
    for (let round = 0; round < rounds; round += 1) {
      const before = costOf(lattice, state);
      for (let row = 0; row < state.rows.length; row += 1) sift(lattice, state, row);
      turn(lattice, state);
      for (let row = state.rows.length - 1; row >= 0; row -= 1) sift(lattice, state, row);
      tidy(lattice, state);
      if (costOf(lattice, state) >= before) break;
    }
    const cost = costOf(lattice, state);
    if (!best || cost < best.cost - 1e-9) best = { cost, order: peopleOf(lattice, state) };
  }
  return best?.order ?? [];
}

function begin(lattice: Lattice, rows: readonly (readonly number[])[]): State {
  const state: State = {
    rows: rows.map((row) => inBirthOrder(lattice, row)),
    option: lattice.blocks.map(() => 0),
    at: new Float64Array(lattice.people.length),
  };
  for (let row = 0; row < rows.length; row += 1) number(lattice, state, row);
  return state;
}

const standing = (lattice: Lattice, state: State, block: number): readonly number[] =>
  lattice.blocks[block]?.options[state.option[block] ?? 0] ?? [];

const peopleOf = (lattice: Lattice, state: State): RowOrder =>
  state.rows.map((row) => row.flatMap((block) => [...standing(lattice, state, block)]));

function number(lattice: Lattice, state: State, row: number): void {
  let place = 0;
  for (const block of state.rows[row] ?? []) {
    for (const person of standing(lattice, state, block)) {
      state.at[person] = place;
      place += 1;
    }
  }
}

/** The same order as far as possible, with elder siblings first. */
function inBirthOrder(lattice: Lattice, row: readonly number[]): number[] {
  const left = new Set(row);
  const sorted: number[] = [];
  const blocked = (block: number) => [...left].some((other) => other !== block && lattice.after[other]?.has(block));
  while (left.size > 0) {
    const next = [...left].find((block) => !blocked(block)) ?? [...left][0];
    if (next === undefined) break;
    left.delete(next);
    sorted.push(next);
  }
  return sorted;
}

/** Crossings, and a little for length, so that of two orders with the same crossings the calmer one wins. */
function costOf(lattice: Lattice, state: State): number {
  let cost = 0;
  for (const ties of lattice.gaps) {
    cost += countCrossings(ties, state.at);
    for (const tie of ties) cost += 0.0005 * Math.abs(junctionOf(tie, state.at) - (state.at[tie.child] ?? 0));
  }
  return cost;
}

interface Ends {
  readonly up: readonly { readonly tie: Tie; readonly far: number }[];
  readonly down: readonly { readonly tie: Tie; readonly far: number }[];
}

function endsOf(lattice: Lattice, state: State, row: number): Map<number, Ends> {
  const ends = new Map<number, { up: { tie: Tie; far: number }[]; down: { tie: Tie; far: number }[] }>();
  for (const block of state.rows[row] ?? []) ends.set(block, { up: [], down: [] });
  for (const tie of lattice.gaps[row - 1] ?? []) {
    ends.get(lattice.blockOf[tie.child] ?? -1)?.up.push({ tie, far: junctionOf(tie, state.at) });
  }
  for (const tie of lattice.gaps[row] ?? []) ends.get(lattice.blockOf[tie.inner] ?? -1)?.down.push({ tie, far: state.at[tie.child] ?? 0 });
  return ends;
}

/** The crossings between the lines of two blocks when the first stands left of the second. */
function crossingsBetween(left: Ends, right: Ends): number {
  return crossed(left.up, right.up) + crossed(left.down, right.down);
}

/** Lines with a common end lie equally far, so they never count. */
function crossed(left: Ends['up'], right: Ends['up']): number {
  let sum = 0;
  for (const a of left) for (const b of right) if (a.far > b.far) sum += a.tie.weight * b.tie.weight;
  return sum;
}

/** Moves each block of a row, in turn, to the place with the fewest crossings that its siblings allow. */
function sift(lattice: Lattice, state: State, row: number): void {
  const order = state.rows[row] ?? [];
  const ends = endsOf(lattice, state, row);
  const placeOf = new Int32Array(lattice.blocks.length);
  for (const [place, block] of order.entries()) placeOf[block] = place;
  const width = order.length;
  const known = new Float64Array(width ** 2).fill(-1);
  const cross = (a: number, b: number): number => {
    const key = (placeOf[a] ?? 0) * width + (placeOf[b] ?? 0);
    const found = known[key] ?? -1;
    if (found >= 0) return found;
    const [left, right] = [ends.get(a), ends.get(b)];
    const sum = left && right ? crossingsBetween(left, right) : 0;
    known[key] = sum;
    return sum;
  };
  for (const block of [...order]) {
    const from = order.indexOf(block);
    let best = { gain: 0, to: from };
    for (const direction of [-1, 1]) {
      let gain = 0;
      for (let to = from + direction; to >= 0 && to < order.length; to += direction) {
        const other = order[to] ?? -1;
        const [left, right] = direction < 0 ? [other, block] : [block, other];
        if (lattice.after[left]?.has(right)) break;
        gain += cross(left, right) - cross(right, left);
        if (gain > best.gain + 1e-9) best = { gain, to };
      }
    }
    if (best.to === from) continue;
    order.splice(from, 1);
    order.splice(best.to, 0, block);
  }
  number(lattice, state, row);
}

/** Lets each chain stand another of its ways, and its neighbours fall into place around it, where that saves crossings. */
function turn(lattice: Lattice, state: State): void {
  for (const block of lattice.blocks) {
    if (block.options.length < 2) continue;
    let best = { cost: costOf(lattice, state), state: copyOf(state) };
    for (let option = 0; option < block.options.length; option += 1) {
      if (option === state.option[block.index]) continue;
      const trial = copyOf(state);
      trial.option[block.index] = option;
      number(lattice, trial, block.row);
      for (const row of [block.row - 1, block.row + 1, block.row]) if (trial.rows[row]) sift(lattice, trial, row);
      const cost = costOf(lattice, trial);
      if (cost < best.cost - 0.05) best = { cost, state: trial };
    }
    restore(state, best.state);
  }
}

const copyOf = ({ rows, option, at }: State): State => ({ rows: rows.map((row) => [...row]), option: [...option], at: at.slice() });

function restore(state: State, from: State): void {
  state.rows.splice(0, state.rows.length, ...from.rows);
  state.option.splice(0, state.option.length, ...from.option);
  state.at.set(from.at);
}

/** Swaps neighbours whose order costs no crossing either way, when that brings both nearer to their families. */
function tidy(lattice: Lattice, state: State): void {
  for (let row = 0; row < state.rows.length; row += 1) {
    const order = state.rows[row] ?? [];
    const ends = endsOf(lattice, state, row);
    for (let pass = 0; pass < 3; pass += 1) {
      for (let index = 0; index + 1 < order.length; index += 1) {
        const [left = -1, right = -1] = [order[index], order[index + 1]];
        const [a, b] = [ends.get(left), ends.get(right)];
        if (!a || !b || lattice.after[left]?.has(right)) continue;
        if (crossingsBetween(b, a) > crossingsBetween(a, b) || middleOf(a) <= middleOf(b) + 0.5) continue;
        order.splice(index, 2, right, left);
      }
    }
    number(lattice, state, row);
  }
}

function middleOf({ up, down }: Ends): number {
  const all = [...up, ...down];
  return all.length === 0 ? Number.NaN : all.reduce((sum, { far }) => sum + far, 0) / all.length;
}
