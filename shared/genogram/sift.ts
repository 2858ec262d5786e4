import { crossingsIn, gainOf, renumber, type Standing } from './standing';

/** Moves of blocks within their rows. Each keeps what has to stand further right there. */

/** Differences below this are rounding. */
export const least = 1e-9;

/** Moves a block to the place in its row with the fewest crossings. Gives how many it saved. */
export function sift(standing: Standing, block: number): number {
  const { lattice, rows, place } = standing;
  const row = lattice.blocks[block]?.row ?? 0;
  const order = rows[row] ?? [];
  const from = place[block] ?? 0;
  const later = lattice.after[block];
  let best = least;
  let to = from;
  let gain = 0;
  for (let index = from - 1; index >= 0; index -= 1) {
    const other = order[index] ?? -1;
    if (lattice.after[other]?.has(block)) break;
    gain += gainOf(standing, other, block);
    if (gain > best) [best, to] = [gain, index];
  }
  gain = 0;
  for (let index = from + 1; index < order.length; index += 1) {
    const other = order[index] ?? -1;
    if (later?.has(other)) break;
    gain += gainOf(standing, block, other);
    if (gain > best) [best, to] = [gain, index];
  }
  if (to === from) return 0;
  order.splice(from, 1);
  order.splice(to, 0, block);
  renumber(standing, row, Math.min(from, to), Math.max(from, to));
  return best;
}

/** Lets every block sift and every chain turn until none gains by it. */
export function sweep(standing: Standing): void {
  for (let gain = 1; gain > least; ) {
    gain = 0;
    for (const row of standing.rows) for (const block of [...row]) gain += sift(standing, block);
    for (const { index, options } of standing.lattice.blocks) if (options.length > 1) gain += bestTurn(standing, index);
  }
}

/** Lets those around blocks that were moved fall into place, the moved ones themselves last. Gives how many crossings that saved. */
export function settle(standing: Standing, moved: readonly number[]): number {
  const { linked } = standing.ends;
  const queue = moved.flatMap((block) => [...(linked[block] ?? [])]).filter((block) => !moved.includes(block));
  queue.push(...moved);
  const waiting = new Set(queue);
  let sum = 0;
  for (const block of queue) {
    waiting.delete(block);
    const gain = sift(standing, block);
    if (gain === 0) continue;
    sum += gain;
    for (const next of linked[block] ?? []) {
      if (waiting.has(next)) continue;
      waiting.add(next);
      queue.push(next);
    }
  }
  return sum;
}

/** Lets a chain stand another of its ways. Gives how many crossings that saved. */
export function turn(standing: Standing, block: number, option: number): number {
  const row = standing.lattice.blocks[block]?.row ?? 0;
  const cost = () => crossingsIn(standing, row - 1) + crossingsIn(standing, row);
  const before = cost();
  standing.option[block] = option;
  renumber(standing, row, standing.place[block]);
  return before - cost();
}

/** Lets a chain stand the way that has the fewest crossings. Gives how many it saved. */
function bestTurn(standing: Standing, block: number): number {
  let [best, kept] = [0, standing.option[block] ?? 0];
  let sum = 0;
  for (const option of standing.lattice.blocks[block]?.options.keys() ?? []) {
    sum += turn(standing, block, option);
    if (sum > best + least) [best, kept] = [sum, option];
  }
  turn(standing, block, kept);
  return best;
}

/**
 * Moves a block past another of its row, and with it those in between who have to stay on its far side. Gives who moved, and how
 * many crossings that saved.
 */
export function pass(standing: Standing, block: number, target: number): { readonly moved: readonly number[]; readonly gain: number } {
  const { lattice, rows, place } = standing;
  const row = lattice.blocks[block]?.row ?? 0;
  const order = rows[row] ?? [];
  const [from, to] = [place[block] ?? 0, place[target] ?? 0];
  const step = Math.sign(to - from);
  const follows = (one: number, other: number) => (step > 0 ? lattice.after[one]?.has(other) : lattice.after[other]?.has(one));
  const moved = [block];
  const stay: number[] = [];
  for (let index = from + step; index !== to + step; index += step) {
    const other = order[index] ?? -1;
    if (!moved.some((one) => follows(one, other))) stay.push(other);
    else if (other === target) return { moved: [], gain: 0 };
    else moved.push(other);
  }
  let gain = 0;
  for (const one of moved) {
    for (const other of stay) {
      const [left, right] = step > 0 ? [one, other] : [other, one];
      if (((place[other] ?? 0) - (place[one] ?? 0)) * step > 0) gain += gainOf(standing, left, right);
    }
  }
  const made = step > 0 ? [...stay, ...moved] : [...stay, ...moved].toReversed();
  const start = Math.min(from, to);
  for (const [index, one] of made.entries()) order[start + index] = one;
  renumber(standing, row, start, Math.max(from, to));
  return { moved, gain };
}
