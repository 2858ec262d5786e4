import type { Lattice } from './lattice';

/** How the blocks of a lattice stand at the moment: what the search for an order changes, move by move. */
export interface Standing {
  readonly lattice: Lattice;
  /** Blocks of each row from left to right. */
  readonly rows: number[][];
  /** The chosen way each block stands in. */
  readonly option: Int32Array;
  /** The place of each block in its row. */
  readonly place: Int32Array;
  /** The place of each person or way-point in its row. */
  readonly at: Float64Array;
  /** Where each tie leaves its bar, and where it ends, in places of the two rows. */
  readonly top: Float64Array;
  readonly foot: Float64Array;
  /** What a crossing of each tie counts for; nothing while a block at one of its ends is taken out. */
  readonly weight: Float64Array;
  /** 1 for blocks that are taken out. */
  readonly out: Uint8Array;
  readonly ends: Ends;
  /** How many pairs of blocks were looked at: the search's clock, the same on every machine. */
  looked: number;
}

/** The ties above and below each block, by number. */
interface Ends {
  readonly ups: readonly Int32Array[];
  readonly downs: readonly Int32Array[];
  /** The blocks at the other ends, each once. */
  readonly linked: readonly Int32Array[];
}

export function stand(lattice: Lattice, rows: readonly (readonly number[])[]): Standing {
  const { ties, people, blocks } = lattice;
  const standing: Standing = {
    lattice,
    rows: rows.map((row) => [...row]),
    option: new Int32Array(blocks.length),
    place: new Int32Array(blocks.length),
    at: new Float64Array(people.length),
    top: new Float64Array(ties.length),
    foot: new Float64Array(ties.length),
    weight: Float64Array.from(ties, (tie) => tie.weight),
    out: new Uint8Array(blocks.length),
    ends: endsOf(lattice),
    looked: 0,
  };
  for (let row = 0; row < rows.length; row += 1) renumber(standing, row);
  return standing;
}

function endsOf({ ties, blocks, blockOf }: Lattice): Ends {
  const ups: number[][] = blocks.map(() => []);
  const downs: number[][] = blocks.map(() => []);
  for (const [number, tie] of ties.entries()) {
    ups[blockOf[tie.child] ?? -1]?.push(number);
    downs[blockOf[tie.inner] ?? -1]?.push(number);
  }
  const linked = blocks.map(({ index }) => {
    const above = (ups[index] ?? []).map((tie) => blockOf[ties[tie]?.inner ?? -1] ?? -1);
    const below = (downs[index] ?? []).map((tie) => blockOf[ties[tie]?.child ?? -1] ?? -1);
    return Int32Array.from(new Set([...above, ...below]));
  });
  const typed = (lists: number[][]) => lists.map((list) => Int32Array.from(list));
  return { ups: typed(ups), downs: typed(downs), linked };
}

const none = new Int32Array(0);

/** The members of a block from left to right. */
export const membersOf = ({ lattice, option }: Standing, block: number): readonly number[] =>
  lattice.blocks[block]?.options[option[block] ?? 0] ?? [];

/** Counts the places of a row anew, from the block at `from` on. */
export function renumber(standing: Standing, row: number, from = 0, to = Number.POSITIVE_INFINITY): void {
  const { lattice, rows, place, at, top, foot, ends } = standing;
  const order = rows[row] ?? [];
  const before = order[from - 1];
  let next = before === undefined ? 0 : (at[membersOf(standing, before).at(-1) ?? -1] ?? 0) + 1;
  const last = Math.min(order.length - 1, to);
  for (let index = from; index <= last; index += 1) {
    const block = order[index] ?? -1;
    place[block] = index;
    for (const member of membersOf(standing, block)) {
      at[member] = next;
      next += 1;
    }
    for (const tie of ends.ups[block] ?? none) foot[tie] = at[lattice.ties[tie]?.child ?? -1] ?? 0;
    for (const tie of ends.downs[block] ?? none) top[tie] = junctionOf(standing, tie);
  }
}

/** Where the drop of a union leaves its bar, in places of the row: beside the outer partner. */
function junctionOf({ lattice, at }: Standing, number: number): number {
  const tie = lattice.ties[number];
  const [inner, outer] = [at[tie?.inner ?? -1] ?? 0, at[tie?.outer ?? -1] ?? 0];
  return outer + 0.5 * Math.sign(inner - outer);
}

/** How many crossings it saves when of two blocks of a row the second stands left of the first instead of right. */
export function gainOf(standing: Standing, left: number, right: number): number {
  const { top, foot, weight, ends } = standing;
  standing.looked += 1;
  return (
    untangled(ends.ups[left] ?? none, ends.ups[right] ?? none, top, weight) +
    untangled(ends.downs[left] ?? none, ends.downs[right] ?? none, foot, weight)
  );
}

/** Lines with a common end lie equally far, so they never count. */
function untangled(left: Int32Array, right: Int32Array, far: Float64Array, weight: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i += 1) {
    const a = left[i] ?? 0;
    const farA = far[a] ?? 0;
    let balance = 0;
    for (let j = 0; j < right.length; j += 1) {
      const b = right[j] ?? 0;
      const farB = far[b] ?? 0;
      if (farA > farB) balance += weight[b] ?? 0;
      else if (farA < farB) balance -= weight[b] ?? 0;
    }
    sum += balance * (weight[a] ?? 0);
  }
  return sum;
}

/** The ties that cross one, among those that come after it in its gap or, with `all`, in the whole gap. */
export function crossing({ lattice, top, foot }: Standing, tie: number, all = false): number[] {
  const gap = lattice.gapOf[tie] ?? 0;
  const end = lattice.gapStarts[gap + 1] ?? 0;
  const [topA, footA] = [top[tie] ?? 0, foot[tie] ?? 0];
  const found: number[] = [];
  for (let other = all ? (lattice.gapStarts[gap] ?? 0) : tie + 1; other < end; other += 1) {
    if ((topA - (top[other] ?? 0)) * (footA - (foot[other] ?? 0)) < 0) found.push(other);
  }
  return found;
}

/** The weighted crossings between two rows. */
export function crossingsIn({ lattice, top, foot, weight: weights }: Standing, gap: number): number {
  const [first = 0, end = 0] = [lattice.gapStarts[gap] ?? 0, lattice.gapStarts[gap + 1] ?? 0];
  let sum = 0;
  for (let a = first; a < end; a += 1) {
    const topA = top[a] ?? 0;
    const footA = foot[a] ?? 0;
    const weight = weights[a] ?? 0;
    for (let b = a + 1; b < end; b += 1) {
      if ((topA - (top[b] ?? 0)) * (footA - (foot[b] ?? 0)) < 0) sum += weight * (weights[b] ?? 0);
    }
  }
  return sum;
}

/** All crossings, weighted. */
export const costOf = (standing: Standing): number => standing.rows.reduce((sum, _, gap) => sum + crossingsIn(standing, gap), 0);

/** A picture of the order to come back to. */
export interface Snapshot {
  readonly rows: readonly Int32Array[];
  readonly option: Int32Array;
}

export const snapshot = ({ rows, option }: Standing): Snapshot => ({
  rows: rows.map((row) => Int32Array.from(row)),
  option: option.slice(),
});

/** Takes a new picture in the place of an old one. */
export function renew(old: Snapshot, { rows, option }: Standing): void {
  old.option.set(option);
  for (const [row, order] of rows.entries()) old.rows[row]?.set(order);
}

export function restore(standing: Standing, from: Snapshot): void {
  const turned = standing.option.some((option, block) => option !== from.option[block]);
  standing.option.set(from.option);
  for (const [row, order] of from.rows.entries()) {
    const own = standing.rows[row] ?? [];
    if (!turned && own.every((block, index) => block === order[index])) continue;
    for (let index = 0; index < order.length; index += 1) own[index] = order[index] ?? -1;
    renumber(standing, row);
  }
}
