import type { Family } from '../kinship/family';
import { chainsOf } from './chains';
import { type Precedence, precedenceOf } from './precedence';
import type { Unions } from './unions';

/** Persons, and the way-points of lines that pass a row, as numbers, so that the search for an order is fast. */
export interface Lattice {
  /** The person at each number; undefined for a way-point. */
  readonly people: readonly (string | undefined)[];
  readonly rowOf: readonly number[];
  readonly blocks: readonly Block[];
  readonly blockOf: readonly number[];
  /** Ties from a row to the next one, by the upper row; and all of them in that order, with the number at which each row's begin. */
  readonly gaps: readonly (readonly Tie[])[];
  readonly ties: readonly Tie[];
  readonly gapStarts: readonly number[];
  readonly gapOf: readonly number[];
  /** For each block, the blocks of the same row that have to stand further right: younger siblings. */
  readonly after: Precedence;
}

/** A chain of persons, or one way-point. */
export interface Block {
  readonly index: number;
  readonly row: number;
  readonly options: readonly (readonly number[])[];
}

/** A line from a union down to a child, or to the next way-point. */
export interface Tie {
  readonly union: number;
  /** The bar meets the drop just inside `outer`, on the side of `inner`; the two are one for a single parent. */
  readonly inner: number;
  readonly outer: number;
  readonly child: number;
  readonly weight: number;
}

const sideWeight = 0.5;

/** Everything that decides the order of one connected family on its rows. */
export function latticeOf(ids: readonly string[], rowOf: ReadonlyMap<string, number>, unions: Unions, family: Family): Lattice {
  const members = new Set(ids);
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const number = (id: string) => numbers.get(id) ?? 0;
  const people: (string | undefined)[] = [...ids];
  const rows = ids.map((id) => rowOf.get(id) ?? 0);
  const own = unions.all.filter((union) => members.has(union.parents[0]));
  const partnerCount = new Map<string, number>();
  for (const { parents } of own) if (parents.length === 2) for (const id of parents) partnerCount.set(id, (partnerCount.get(id) ?? 0) + 1);

  const gaps: Tie[][] = Array.from({ length: Math.max(0, ...rows) + 1 }, () => []);
  const join = (union: number, parents: readonly string[], child: string, weight: number) => {
    const [inner = 0, outer = inner] = parents.toSorted((a, b) => (partnerCount.get(b) ?? 0) - (partnerCount.get(a) ?? 0)).map(number);
    const bottom = rows[number(child)] ?? 0;
    let from: Pick<Tie, 'inner' | 'outer'> = { inner, outer };
    for (let row = Math.max(rows[inner] ?? 0, rows[outer] ?? 0); row < bottom; row += 1) {
      const last = row === bottom - 1;
      const to = last ? number(child) : people.push(undefined) - 1;
      if (!last) rows[to] = row + 1;
      gaps[row]?.push({ union: from.inner === inner ? union : -to, ...from, child: to, weight });
      from = { inner: to, outer: to };
    }
  };
  for (const [index, union] of own.entries()) for (const child of union.children) join(index + 1, union.parents, child.id, 1);
  for (const [index, tie] of unions.sideTies.entries()) {
    const parents = tie.parents.filter((id) => members.has(id)).slice(0, 2);
    const near = parents.every((id) => rowOf.get(id) === (rowOf.get(tie.child) ?? 0) - 1);
    if (parents.length > 0 && near && tie.parentage.type !== 'step') join(own.length + index + 1, parents, tie.child, sideWeight);
  }

  const blocks: Block[] = [];
  const blockOf: number[] = [];
  const add = (row: number, options: readonly (readonly number[])[]) => {
    const index = blocks.push({ index: blocks.length, row, options }) - 1;
    for (const person of options[0] ?? []) blockOf[person] = index;
  };
  for (const [row, inRow] of Map.groupBy(ids, (id) => rowOf.get(id) ?? 0)) {
    for (const chain of chainsOf(inRow, own, family))
      add(
        row,
        chain.options.map((option) => option.map(number)),
      );
  }
  for (const [at, person] of people.entries()) if (person === undefined) add(rows[at] ?? 0, [[at]]);

  const after = precedenceOf(
    own,
    family,
    (id) => blockOf[number(id)] ?? -1,
    (id) => rowOf.get(id),
    blocks.length,
  );
  const gapStarts = [0];
  for (const ties of gaps) gapStarts.push((gapStarts.at(-1) ?? 0) + ties.length);
  return {
    people,
    rowOf: rows,
    blocks,
    blockOf,
    gaps,
    ties: gaps.flat(),
    gapStarts,
    gapOf: gaps.flatMap((ties, gap) => ties.map(() => gap)),
    after,
  };
}
