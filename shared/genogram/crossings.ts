import type { Tie } from './lattice';

/** Where the drop of a union leaves its bar, in places of the row: beside the outer partner. */
export function junctionOf(tie: Tie, at: ArrayLike<number>): number {
  const [inner = 0, outer = 0] = [at[tie.inner], at[tie.outer]];
  return outer + 0.5 * Math.sign(inner - outer);
}

/** Crossings of straight lines between two rows; lines with a common end don't cross. */
export function countCrossings(ties: readonly Tie[], at: ArrayLike<number>): number {
  const tops = ties.map((tie) => junctionOf(tie, at));
  const feet = ties.map((tie) => at[tie.child] ?? 0);
  let sum = 0;
  for (let i = 0; i < ties.length; i += 1) {
    const a = ties[i];
    if (!a) continue;
    for (let j = i + 1; j < ties.length; j += 1) {
      const b = ties[j];
      if (!b || a.union === b.union || a.child === b.child) continue;
      if (((tops[i] ?? 0) - (tops[j] ?? 0)) * ((feet[i] ?? 0) - (feet[j] ?? 0)) < 0) sum += a.weight * b.weight;
    }
  }
  return sum;
}
