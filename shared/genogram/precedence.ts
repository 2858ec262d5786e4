import { compareDates } from '../case/dates';
import type { Family } from '../kinship/family';
import type { Union } from './unions';

/** For each block, the blocks of its row that have to stand further right. */
export type Precedence = readonly ReadonlySet<number>[];

interface Pair {
  readonly left: number;
  readonly right: number;
  /** Both born on the same day, or no one knows who is older: a wish only. */
  readonly open: boolean;
}

/**
 * Elder siblings stand further left. Where chains of couples make that impossible for all (two siblings who married two siblings
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
      children.slice(index + 1).flatMap(({ id: younger }): Pair[] => {
        const [left, right] = [blockOf(id), blockOf(younger)];
        if (left === right || rowOf(id) !== rowOf(younger)) return [];
        const [a, b] = [family.persons.get(id)?.birth, family.persons.get(younger)?.birth];
        return [{ left, right, open: !a || !b || compareDates(a, b) === 0 }];
      }),
    ),
  );
  const after = Array.from({ length: blocks }, () => new Set<number>());
  for (const open of [false, true]) {
    const waiting = pairs.filter((pair) => pair.open === open);
    const added = waiting.filter(({ left, right }) => !after[left]?.has(right));
    for (const { left, right } of added) after[left]?.add(right);
    if (!hasRing(after)) continue;
    for (const { left, right } of added) after[left]?.delete(right);
    for (const { left, right } of added) if (!leads(after, right, left)) after[left]?.add(right);
  }
  return after;
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

function leads(after: Precedence, from: number, to: number): boolean {
  const seen = new Set([from]);
  for (const block of seen) {
    if (block === to) return true;
    for (const later of after[block] ?? []) seen.add(later);
  }
  return false;
}
