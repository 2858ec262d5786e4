import { gainOf, renumber, type Standing } from './standing';

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

/** Takes blocks out of their rows and puts each back where it crosses least of what stands already, in the order given. */
export function replant(standing: Standing, limb: readonly number[]): void {
  const { lattice, rows, ends } = standing;
  const out = new Set(limb);
  const kept = new Map<number, number>();
  for (const block of limb) {
    for (const tie of [...(ends.ups[block] ?? []), ...(ends.downs[block] ?? [])]) {
      if (!kept.has(tie)) kept.set(tie, ends.weight[tie] ?? 0);
      ends.weight[tie] = 0;
    }
  }
  for (const row of new Set(limb.map((block) => lattice.blocks[block]?.row ?? 0))) {
    const order = rows[row] ?? [];
    const left = order.filter((block) => !out.has(block));
    order.splice(0, order.length, ...left);
    renumber(standing, row);
  }
  for (const block of limb) {
    out.delete(block);
    for (const tie of [...(ends.ups[block] ?? []), ...(ends.downs[block] ?? [])]) {
      const { inner = -1, child = -1 } = lattice.ties[tie] ?? {};
      const both = !out.has(lattice.blockOf[inner] ?? -1) && !out.has(lattice.blockOf[child] ?? -1);
      if (both) ends.weight[tie] = kept.get(tie) ?? 0;
    }
    insert(standing, block);
  }
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
