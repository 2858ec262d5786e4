import type { Lattice, Tie } from './lattice';
import { type Measure, sizes } from './measure';
import type { RowOrder } from './order';

/** How far apart the centres of two neighbours on a row have to be. */
type Spacing = (left: number, right: number) => number;

/** How far right of the middle of its two persons a union's drop stands, or of the one at whose side it does. */
export interface DropAt {
  readonly by: number;
  readonly beside?: string;
}
type DropOf = (union: number) => DropAt;

/** From where to where the middles of persons may stand. */
interface Page {
  readonly left: number;
  readonly right: number;
}

interface Sibship {
  readonly drop: number;
  readonly parents: readonly number[];
  readonly children: readonly number[];
  readonly weight: number;
}

const passes = 61;
/** How much wider than its fullest row, packed, a family may be. */
const wider = 1.03;
/** How much more partners want to stand close than above the middle of their children. */
const closeness = 3;
/** A line may not step aside by less. */
const kink = 12;

/**
 * x for everyone: each row keeps its order and spacing, children stand under their parents' bar and parents above their children as
 * far as the neighbours let them. Each pass moves a row to the nearest allowed places (isotonic regression), so nothing ever overlaps.
 */
export function placeRows(lattice: Lattice, order: RowOrder, spacing: Spacing, drop: DropOf): Float64Array {
  const x = new Float64Array(lattice.people.length);
  const packed = new Float64Array(lattice.people.length);
  for (const row of order) {
    let at = 0;
    for (const [index, person] of row.entries()) {
      const before = row[index - 1];
      if (before !== undefined) at += spacing(before, person);
      packed[person] = at;
      x[person] = at;
    }
  }
  const sibships = lattice.gaps.map((ties) => sibshipsOf(ties, lattice, drop));
  const couples = coupleLinks(lattice, order);
  const span = (row: readonly number[]) => packed[row.at(-1) ?? -1] ?? 0;
  const fullest = order.reduce((most, row) => (span(row) > span(most) ? row : most), order[0] ?? []);
  /** No row reaches far beyond the fullest one. */
  const pageOf = (): Page => {
    const middle = ((x[fullest[0] ?? -1] ?? 0) + (x[fullest.at(-1) ?? -1] ?? 0)) / 2;
    const half = (span(fullest) * wider + 60) / 2;
    return { left: middle - half, right: middle + half };
  };
  for (let pass = 0; pass < passes; pass += 1) {
    const down = pass % 2 === 0;
    for (let step = 0; step < order.length; step += 1) {
      const row = down ? step : order.length - 1 - step;
      settleRow(order[row] ?? [], x, packed, sibships[row - 1] ?? [], sibships[row] ?? [], couples[row] ?? [], pageOf(), pass);
    }
  }
  settleRow(order[0] ?? [], x, packed, [], sibships[0] ?? [], couples[0] ?? [], pageOf(), passes);
  for (const [row, ships] of sibships.entries()) straighten(order, row, x, packed, ships);
  return x.map((at) => Math.round(at * 2) / 2);
}

function sibshipsOf(ties: readonly Tie[], lattice: Lattice, drop: DropOf): Sibship[] {
  return [...Map.groupBy(ties, (tie) => tie.union).values()].flatMap((group): Sibship[] => {
    const [first] = group;
    if (!first) return [];
    const { by, beside } = drop(first.union);
    const parents = [...new Set([first.inner, first.outer])];
    const one = parents.find((parent) => beside !== undefined && lattice.people[parent] === beside);
    return [
      {
        drop: by,
        parents: one === undefined ? parents : [one],
        children: group.map((tie) => tie.child),
        weight: first.weight === 1 ? 1 : 0.15,
      },
    ];
  });
}

/** Neighbours of the same chain, who want to stand close. */
function coupleLinks(lattice: Lattice, order: RowOrder): [number, number][][] {
  return order.map((row) =>
    row.slice(1).flatMap((person, index): [number, number][] => {
      const before = row[index] ?? -1;
      return lattice.blockOf[before] === lattice.blockOf[person] ? [[before, person]] : [];
    }),
  );
}

const middle = ({ parents, drop }: Sibship, x: Float64Array) =>
  parents.reduce((sum, parent) => sum + (x[parent] ?? 0), 0) / parents.length + drop;

function settleRow(
  row: readonly number[],
  x: Float64Array,
  packed: Float64Array,
  above: readonly Sibship[],
  below: readonly Sibship[],
  couples: readonly (readonly [number, number])[],
  page: Page,
  pass: number,
): void {
  const wish = new Map<number, { sum: number; weight: number }>();
  const want = (person: number, at: number, weight: number) => {
    const known = wish.get(person) ?? { sum: 0, weight: 0 };
    wish.set(person, { sum: known.sum + at * weight, weight: known.weight + weight });
  };
  for (const sibship of above) {
    const spread = sibship.children.map((child) => packed[child] ?? 0);
    const centre = (Math.min(...spread) + Math.max(...spread)) / 2;
    for (const child of sibship.children) want(child, middle(sibship, x) + (packed[child] ?? 0) - centre, sibship.weight);
  }
  for (const sibship of below) {
    const feet = sibship.children.map((child) => x[child] ?? 0);
    const shift = (Math.min(...feet) + Math.max(...feet)) / 2 - middle(sibship, x);
    const weight = sibship.weight * (pass < passes - 10 ? 1 : 0.6);
    for (const parent of sibship.parents) want(parent, (x[parent] ?? 0) + shift, weight);
  }
  for (const [left, right] of couples) {
    const distance = (packed[right] ?? 0) - (packed[left] ?? 0);
    const excess = ((x[right] ?? 0) - (x[left] ?? 0) - distance) / 2;
    want(left, (x[left] ?? 0) + excess, closeness);
    want(right, (x[right] ?? 0) - excess, closeness);
  }
  isotonic(row, x, packed, page, (person) => {
    const found = wish.get(person);
    return found ? { at: found.sum / found.weight, weight: found.weight } : { at: x[person] ?? 0, weight: 0.01 };
  });
}

/**
 * An only child who stands almost below the drop moves right below it, or the eldest couple right above, so that the line has no
 * small kink.
 */
function straighten(order: RowOrder, row: number, x: Float64Array, packed: Float64Array, ships: readonly Sibship[]): void {
  const room = (left: number | undefined, right: number | undefined) =>
    left === undefined || right === undefined
      ? Number.POSITIVE_INFINITY
      : (x[right] ?? 0) - (x[left] ?? 0) - ((packed[right] ?? 0) - (packed[left] ?? 0));
  const move = (people: readonly number[], inRow: readonly number[], by: number): boolean => {
    const places = people.map((person) => inRow.indexOf(person));
    const [first, last] = [Math.min(...places), Math.max(...places)];
    const free = by < 0 ? room(inRow[first - 1], inRow[first]) : room(inRow[last], inRow[last + 1]);
    if (Math.abs(by) > free) return false;
    for (const person of inRow.slice(first, last + 1)) x[person] = (x[person] ?? 0) + by;
    return true;
  };
  for (const sibship of ships) {
    if (sibship.children.length !== 1) continue;
    const [child = -1] = sibship.children;
    const by = middle(sibship, x) - (x[child] ?? 0);
    if (Math.abs(by) > kink || move([child], order[row + 1] ?? [], by)) continue;
    const only = ships.every((other) => other === sibship || !other.parents.some((parent) => sibship.parents.includes(parent)));
    if (row === 0 && only) move(sibship.parents, order[0] ?? [], -by);
  }
}

/** The places nearest to the wishes that keep order and spacing (pool adjacent violators). */
function isotonic(
  row: readonly number[],
  x: Float64Array,
  packed: Float64Array,
  page: Page,
  wishOf: (person: number) => { readonly at: number; readonly weight: number },
): void {
  const pools: { at: number; weight: number; count: number }[] = [];
  for (const person of row) {
    const { at, weight } = wishOf(person);
    let pool = { at: at - (packed[person] ?? 0), weight, count: 1 };
    for (let last = pools.at(-1); last && last.at > pool.at; last = pools.at(-1)) {
      pools.pop();
      const sum = last.weight + pool.weight;
      pool = { at: (last.at * last.weight + pool.at * pool.weight) / sum, weight: sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  const most = page.right - (packed[row.at(-1) ?? -1] ?? 0);
  let index = 0;
  for (const { at: free, count } of pools) {
    const at = Math.max(page.left, Math.min(most, free));
    for (const person of row.slice(index, index + count)) x[person] = at + (packed[person] ?? 0);
    index += count;
  }
}

export const boxGap = (left: Measure | undefined, right: Measure | undefined): number =>
  (left?.right ?? 0) + sizes.gap + (right?.left ?? 0);
