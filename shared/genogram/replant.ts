import { crossingsIn, gainOf, renumber, type Standing } from './standing';

/** A limb is taken out of the order and put back block by block, which moves what no move of single blocks can. */

/** The blocks around one block, the nearest first, without going through another. */
export function limbOf({ ends }: Standing, root: number, without: number, most: number): number[] {
  const found = new Set([root]);
  for (const block of found) {
    for (const next of ends.linked[block] ?? []) {
      if (found.size >= most) return [...found];
      if (next !== without) found.add(next);
    }
  }
  return [...found];
}

/**
 * Takes blocks out of their rows and puts each back where it crosses least of what stands already, in the order given. Gives how many
 * crossings that saved.
 */
export function replant(standing: Standing, limb: readonly number[]): number {
  const { lattice, rows, out } = standing;
  const touched = new Set(limb.flatMap((block) => [(lattice.blocks[block]?.row ?? 0) - 1, lattice.blocks[block]?.row ?? 0]));
  const cost = () => [...touched].reduce((sum, gap) => sum + crossingsIn(standing, gap), 0);
  const before = cost();
  for (const block of limb) out[block] = 1;
  for (const block of limb) weigh(standing, block);
  for (const row of new Set(limb.map((block) => lattice.blocks[block]?.row ?? 0))) {
    const order = rows[row] ?? [];
    let kept = 0;
    for (const block of order) {
      if (out[block]) continue;
      order[kept] = block;
      kept += 1;
    }
    order.length = kept;
    renumber(standing, row);
  }
  for (const block of limb) {
    out[block] = 0;
    weigh(standing, block);
    insert(standing, block);
  }
  return before - cost();
}

/** Lets the ties of a block count when both ends stand. */
function weigh({ lattice: { ties, blockOf }, ends, out, weight }: Standing, block: number): void {
  const set = (number: number) => {
    const tie = ties[number];
    weight[number] = tie && !out[blockOf[tie.inner] ?? 0] && !out[blockOf[tie.child] ?? 0] ? tie.weight : 0;
  };
  for (const tie of ends.ups[block] ?? []) set(tie);
  for (const tie of ends.downs[block] ?? []) set(tie);
}

/** Puts a block into its row at the best of the places that its siblings allow: the last of those equally good that lie next to kin. */
function insert(standing: Standing, block: number): void {
  const { lattice, rows } = standing;
  const row = lattice.blocks[block]?.row ?? 0;
  const order = rows[row] ?? [];
  const later = lattice.after[block];
  const first = order.findLastIndex((other) => lattice.after[other]?.has(block)) + 1;
  const limit = order.findIndex((other) => later?.has(other));
  // Its own ends have to be known before they can be compared.
  order.splice(first, 0, block);
  renumber(standing, row, first);
  const last = limit < 0 ? order.length - 1 : limit;
  let [gain, best, to] = [0, 0, first];
  for (let index = first + 1; index <= last; index += 1) {
    gain += gainOf(standing, block, order[index] ?? -1);
    if (gain > best) [best, to] = [gain, index];
  }
  if (to === first) return;
  order.splice(first, 1);
  order.splice(to, 0, block);
  renumber(standing, row, first, to);
}
