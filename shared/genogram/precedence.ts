import { compareDates } from '../case/dates';
import type { Family } from '../kinship/family';
import type { Union } from './unions';

/** For each block, all blocks of its row that have to stand further right. */
export type Precedence = readonly ReadonlySet<number>[];

/**
 * Elder siblings stand further left; of twins, and where no one knows who is older, anyone may. Where chains of couples make that impossible for all (two siblings who married two siblings
 * crosswise), as many as can keep their order, and no two blocks ever have to stand left of each other.
 */
export function precedenceOf(
  unions: readonly Union[],
  family: Family,
  blockOf: (id: string) => number,
  rowOf: (id: string) => number | undefined,
  blocks: number,
): Precedence {
  const pairs = unions.flatMap(({ children }) =>
    children.flatMap(({ id }, index) =>
      children.slice(index + 1).flatMap(({ id: younger }) => {
        const [left, right] = [blockOf(id), blockOf(younger)];
        const [a, b] = [family.persons.get(id)?.birth, family.persons.get(younger)?.birth];
        const known = a && b && compareDates(a, b) !== 0;
        return known && left !== right && rowOf(id) === rowOf(younger) ? [{ left, right }] : [];
      }),
    ),
  );
  const after = Array.from({ length: blocks }, () => new Set<number>());
  for (const { left, right } of pairs) after[left]?.add(right);
  if (hasRing(after)) {
    for (const later of after) later.clear();
    for (const { left, right } of pairs) if (!reachable(after, right).has(left)) after[left]?.add(right);
  }
  return after.map((_, block) => reachable(after, block));
}

/** Whether some block would have to stand left of itself. */
function hasRing(after: Precedence): boolean {
  const waiting = after.map(() => 0);
  for (const later of after) for (const block of later) waiting[block] = (waiting[block] ?? 0) + 1;
  const free = [...waiting.keys()].filter((block) => waiting[block] === 0);
  for (const block of free) {
    for (const later of after[block] ?? []) {
      waiting[later] = (waiting[later] ?? 0) - 1;
      if (waiting[later] === 0) free.push(later);
    }
  }
  return free.length < after.length;
}

/** Everyone who has to stand right of a block, by way of others too. */
function reachable(after: Precedence, block: number): Set<number> {
  const found = new Set(after[block]);
  for (const one of found) for (const later of after[one] ?? []) found.add(later);
  return found;
}
