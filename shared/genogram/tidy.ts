import { gainOf, renumber, type Standing } from './standing';

/** Swaps neighbours whose order costs no crossing either way, when that brings both nearer to their families. */
export function tidy(standing: Standing): void {
  const { lattice, rows } = standing;
  for (const [row, order] of rows.entries()) {
    for (let pass = 0; pass < 3; pass += 1) {
      for (let index = 0; index + 1 < order.length; index += 1) {
        const [left = -1, right = -1] = [order[index], order[index + 1]];
        if (lattice.after[left]?.has(right)) continue;
        if (gainOf(standing, left, right) < 0) continue;
        if (!(middleOf(standing, left) > middleOf(standing, right) + 0.5)) continue;
        order[index] = right;
        order[index + 1] = left;
        renumber(standing, row, index, index + 1);
      }
    }
  }
}

/** The middle of the far ends of a block's lines; not a number when it has none. */
function middleOf({ top, foot, ends }: Standing, block: number): number {
  let [sum, count] = [0, 0];
  for (const tie of ends.ups[block] ?? []) [sum, count] = [sum + (top[tie] ?? 0), count + 1];
  for (const tie of ends.downs[block] ?? []) [sum, count] = [sum + (foot[tie] ?? 0), count + 1];
  return sum / count;
}
