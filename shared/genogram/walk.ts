import type { Lattice, Tie } from './lattice';

type RowLists = Map<number, number[]>;

interface Spread {
  /** What stands left and right of where the walk came from; rows above that place read left before right. */
  readonly left: RowLists;
  readonly right: RowLists;
  /** Descendants right below, when the walk came from above. */
  readonly middle: RowLists;
}

/**
 * A first order: one walk through the family that keeps each limb together. Who comes from the left parent's family stands to the
 * left, elder siblings before, younger after, descendants below. A family without marriages between its limbs gets no crossing
 * that birth order doesn't force.
 */
export function walkedOrder(lattice: Lattice, start: number): number[][] {
  const seen = new Set<number>();
  const ties = lattice.gaps.flat();
  const downs = Map.groupBy(ties, (tie) => lattice.blockOf[tie.inner] ?? -1);
  const ups = Map.groupBy(ties, (tie) => tie.child);

  const spread = (block: number, via?: number): Spread => {
    seen.add(block);
    const people = lattice.blocks[block]?.options[0] ?? [];
    const row = lattice.blocks[block]?.row ?? 0;
    const result: Spread = { left: new Map(), right: new Map(), middle: new Map() };
    const above: RowLists = new Map();

    for (const person of people) {
      if (person === via) continue;
      for (const tie of ups.get(person) ?? []) {
        const parents = lattice.blockOf[tie.inner] ?? -1;
        if (seen.has(parents)) continue;
        const up = spread(parents, person);
        const parentRow = lattice.blocks[parents]?.row ?? 0;
        for (const r of rowsIn(up.left, up.right, up.middle, new Map([[parentRow, []]]))) {
          const self = r === parentRow ? [parents] : [];
          if (r < row) push(above, r, [...(up.left.get(r) ?? []), ...self, ...(up.middle.get(r) ?? []), ...(up.right.get(r) ?? [])]);
          else {
            push(result.left, r, up.left.get(r) ?? []);
            result.right.set(r, [...(up.right.get(r) ?? []), ...(result.right.get(r) ?? [])]);
          }
        }
      }
    }
    for (const [r, list] of above) push(result.left, r, list);

    const children = sortedDown(downs.get(block) ?? [], people, lattice);
    const origin = via === undefined ? -1 : children.indexOf(via);
    for (const [index, child] of children.entries()) {
      const next = lattice.blockOf[child] ?? -1;
      if (child === via || seen.has(next)) continue;
      const down = spread(next);
      const childRow = lattice.blocks[next]?.row ?? 0;
      const side = via === undefined ? result.middle : index < origin ? result.left : result.right;
      const members = lattice.blocks[next]?.options[0] ?? [];
      const partnerRight = members.indexOf(child) * 2 < members.length - 1;
      const outward =
        via !== undefined
          ? side
          : children.length > 1
            ? index * 2 < children.length - 1
              ? result.left
              : result.right
            : partnerRight
              ? result.right
              : result.left;
      for (const r of rowsIn(down.left, down.right, down.middle, new Map([[childRow, []]]))) {
        const self = r === childRow ? [next] : [];
        const whole = [...(down.left.get(r) ?? []), ...self, ...(down.middle.get(r) ?? []), ...(down.right.get(r) ?? [])];
        push(r > row ? side : outward, r, whole);
      }
    }
    return result;
  };

  const { left, right, middle } = spread(start);
  const startRow = lattice.blocks[start]?.row ?? 0;
  return lattice.gaps.map((_, row) => {
    const self = row === startRow ? [start] : [];
    const found = [...(left.get(row) ?? []), ...self, ...(middle.get(row) ?? []), ...(right.get(row) ?? [])];
    const missing = lattice.blocks.filter((block) => block.row === row && !seen.has(block.index)).map((block) => block.index);
    return [...found, ...missing];
  });
}

const rowsIn = (...lists: readonly ReadonlyMap<number, unknown>[]): number[] => [...new Set(lists.flatMap((list) => [...list.keys()]))];

function push(lists: RowLists, row: number, blocks: readonly number[]): void {
  const list = lists.get(row);
  if (list) list.push(...blocks);
  else lists.set(row, [...blocks]);
}

/** Children of a chain from left to right: union by union as the bars stand, oldest first within each. */
function sortedDown(ties: readonly Tie[], people: readonly number[], lattice: Lattice): number[] {
  const place = new Map(people.map((person, index) => [person, index]));
  const bar = (tie: Tie) => (place.get(tie.inner) ?? 0) + (place.get(tie.outer) ?? 0);
  const direct = ties.filter((tie) => tie.weight === 1 || lattice.people[tie.child] === undefined);
  const side = ties.filter((tie) => !direct.includes(tie));
  return [...new Set([...direct, ...side].toSorted((a, b) => bar(a) - bar(b)).map((tie) => tie.child))];
}
