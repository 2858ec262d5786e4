import type { Lattice } from './lattice';
import { sweep } from './sift';
import { costOf, membersOf, stand } from './standing';
import { tidy } from './tidy';
import { unravel } from './unravel';
import { walkedOrder } from './walk';

/** Who stands beside whom: the persons and way-points of each row from left to right, as numbers of the lattice. */
export type RowOrder = readonly (readonly number[])[];

/** Orders found before, by what they were found for. */
export type KnownOrders = Map<string, RowOrder>;

const most = 24;

/**
 * The order with the fewest crossings that a deterministic search finds: it starts from walks through the family, lets every block
 * sift to its best place among those its siblings allow, and then takes the crossings that are left one by one. Most edits (names,
 * dates, homes, relations) leave who hangs on whom as it was, and undo goes back to what was: what is `known` isn't searched again.
 */
export function orderOf(lattice: Lattice, starts: readonly number[], known?: KnownOrders): RowOrder {
  if (!known) return searched(lattice, starts);
  const key = JSON.stringify([lattice.blocks, lattice.ties, lattice.after.map((later) => [...later]), starts]);
  const order = known.get(key) ?? searched(lattice, starts);
  known.delete(key);
  known.set(key, order);
  if (known.size > most) known.delete(known.keys().next().value ?? '');
  return order;
}

function searched(lattice: Lattice, starts: readonly number[]): RowOrder {
  const tried = starts.map((start) => {
    const standing = stand(
      lattice,
      walkedOrder(lattice, start).map((row) => inBirthOrder(lattice, row)),
    );
    sweep(standing);
    return { standing, cost: costOf(standing) };
  });
  const [best] = tried.toSorted((a, b) => a.cost - b.cost);
  if (!best) return [];
  unravel(best.standing);
  tidy(best.standing);
  return best.standing.rows.map((row) => row.flatMap((block) => [...membersOf(best.standing, block)]));
}

/** The same order as far as possible, with elder siblings first. */
function inBirthOrder({ after }: Lattice, row: readonly number[]): number[] {
  const waiting = new Map(row.map((block) => [block, 0]));
  for (const block of row) for (const later of after[block] ?? []) waiting.set(later, (waiting.get(later) ?? 0) + 1);
  const left = [...row];
  const sorted: number[] = [];
  while (left.length > 0) {
    const free = left.findIndex((block) => waiting.get(block) === 0);
    const [next = -1] = left.splice(Math.max(0, free), 1);
    sorted.push(next);
    for (const later of after[next] ?? []) waiting.set(later, (waiting.get(later) ?? 0) - 1);
  }
  return sorted;
}
