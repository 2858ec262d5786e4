import type { Tie } from './lattice';

/** Where the drop of a union leaves its bar, in places of the row: beside the outer partner. */
export function junctionOf(tie: Tie, at: ArrayLike<number>): number {
  const [inner = 0, outer = 0] = [at[tie.inner], at[tie.outer]];
  return outer + 0.5 * Math.sign(inner - outer);
}

/** Crossings of straight lines between two rows; lines with a common end don't cross. */
export function countCrossings(ties: readonly Tie[], at: ArrayLike<number>): number {
  const count = ties.length;
  const tops = new Float64Array(count);
  const feet = new Float64Array(count);
  const weights = new Float64Array(count);
  for (const [index, tie] of ties.entries()) {
    tops[index] = junctionOf(tie, at);
    feet[index] = at[tie.child] ?? 0;
    weights[index] = tie.weight;
  }
  let sum = 0;
  for (let a = 0; a < count; a += 1) {
    const [top, foot, weight] = [tops[a] ?? 0, feet[a] ?? 0, weights[a] ?? 0];
    for (let b = a + 1; b < count; b += 1) {
      if ((top - (tops[b] ?? 0)) * (foot - (feet[b] ?? 0)) < 0) sum += weight * (weights[b] ?? 0);
    }
  }
  return sum;
}
