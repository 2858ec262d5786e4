import { type Measure, sizes } from './measure';
import type { Union } from './unions';

/**
 * How the line of a union runs, by where its persons stand: between two neighbours (`beside`); over the heads of those in
 * between, ending at the side of the outer partner (`arch`); a stub beside a single parent (`alone`), or straight down below a
 * single parent who has neighbours on both hands (`below`). An arch leaves the head of its inner partner and runs up, both so many
 * px from the middle towards that side as `leave` says, and passes last over the head of `over`.
 */
export type Flank =
  | { readonly kind: 'beside'; readonly left: string; readonly right: string }
  | {
      readonly kind: 'arch';
      readonly from: string;
      readonly at: string;
      readonly side: Side;
      readonly level: number;
      /** Ends at the head of the outer partner, whose side has another line: how far from its middle. */
      readonly arrive?: Foot;
      /** How far beside the texts of the outer partner its drop runs, in px. */
      readonly beside: number;
      readonly leave: Foot;
      readonly over: string;
    }
  | { readonly kind: 'alone'; readonly at: string; readonly side: Side }
  | { readonly kind: 'below'; readonly at: string; readonly side: Side };

/** Where an arch meets a head and where it runs above it, in px from the middle towards the side where the arch goes. */
type Foot = readonly [foot: number, run: number];
type Side = 'left' | 'right';

const opposite = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** The flank of every union that needs a line: couples, and single parents with children. */
export function flanksOf(rows: readonly (readonly (string | undefined)[])[], unions: readonly Union[]): Map<string, Flank> {
  const spots = new Map<string, { row: number; at: number }>();
  for (const [row, people] of rows.entries()) for (const [at, id] of people.entries()) if (id !== undefined) spots.set(id, { row, at });
  const flanks = new Map<string, Flank>();
  const taken = new Map<string, 'couple' | 'other'>();
  const take = (id: string, side: Side, by: 'couple' | 'other' = 'other') => taken.set(`${id} ${side}`, by);
  const far: { union: Union; from: string; at: string; span: [number, number]; row: number }[] = [];
  const degree = new Map<string, number>();
  for (const { parents } of unions) if (parents.length === 2) for (const id of parents) degree.set(id, (degree.get(id) ?? 0) + 1);

  for (const union of unions) {
    const [a, b] = union.parents;
    const [one, two] = [spots.get(a), spots.get(b ?? a)];
    if (b === undefined || !one || !two) continue;
    if (one.row === two.row && Math.abs(one.at - two.at) === 1) {
      const [left, right] = one.at < two.at ? [a, b] : [b, a];
      flanks.set(union.key, { kind: 'beside', left, right });
      take(left, 'right', 'couple');
      take(right, 'left', 'couple');
    } else {
      const [from, at] = (degree.get(a) ?? 0) >= (degree.get(b) ?? 0) ? [a, b] : [b, a];
      far.push({ union, from, at, span: [Math.min(one.at, two.at), Math.max(one.at, two.at)], row: one.row });
    }
  }
  /** The arches that meet each half of a head, the shortest first. */
  const heads = new Map<string, string[]>();
  const meets = (id: string, half: Side, key: string) => heads.set(`${id} ${half}`, [...(heads.get(`${id} ${half}`) ?? []), key]);
  const footOf = (id: string, half: Side, key: string): Foot => {
    const [own, others] = [heads.get(`${id} ${half}`) ?? [], heads.get(`${id} ${opposite(half)}`) ?? []];
    return footAt(own.indexOf(key), own.length, others.length);
  };
  const arches: { key: string; arch: Omit<Extract<Flank, { kind: 'arch' }>, 'leave' | 'arrive'>; atHead: boolean }[] = [];
  const levels: { row: number; span: [number, number]; level: number }[] = [];
  for (const { union, from, at, span, row } of far.toSorted((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))) {
    const under = levels.filter((other) => other.row === row && other.span[0] < span[1] && span[0] < other.span[1]);
    const level = Math.max(-1, ...under.map((other) => other.level)) + 1;
    levels.push({ row, span, level });
    const side = (spots.get(from)?.at ?? 0) < (spots.get(at)?.at ?? 0) ? 'left' : 'right';
    const outer = spots.get(at)?.at ?? 0;
    const over = rows[row]?.[outer + (side === 'left' ? -1 : 1)] ?? from;
    const before = taken.get(`${at} ${side}`);
    // A couple's own drop runs further in, another arch's further out.
    const beside = before === undefined ? sizes.lane : before === 'couple' ? sizes.lane / 2 : 2 * sizes.lane;
    meets(from, opposite(side), union.key);
    if (before) meets(at, side, union.key);
    arches.push({ key: union.key, arch: { kind: 'arch', from, at, side, level, beside, over }, atHead: before !== undefined });
    take(at, side);
  }
  for (const { key, arch, atHead } of arches) {
    const leave = footOf(arch.from, opposite(arch.side), key);
    flanks.set(key, { ...arch, leave, ...(atHead ? { arrive: footOf(arch.at, arch.side, key) } : {}) });
  }
  for (const union of unions) {
    const [parent] = union.parents;
    if (union.parents.length === 2 || union.children.length === 0) continue;
    const free = (['right', 'left'] as const).filter((side) => !taken.has(`${parent} ${side}`));
    const [side = 'right'] = free;
    flanks.set(union.key, free.length > 0 ? { kind: 'alone', at: parent, side } : { kind: 'below', at: parent, side });
    take(parent, side);
  }
  return flanks;
}

/**
 * Two arches fan out, so that they end and run clear of each other and of the line that comes down to the middle of the head. More
 * than two leave from the other half of the head where that has room.
 */
function footAt(slot: number, count: number, others: number): Foot {
  if (count === 1) return others > 2 ? [16, 20] : [13, 13];
  const places = [
    [16, 20],
    [8, 10],
    [-8, -10],
    [-16, -20],
  ] as const;
  return places[Math.min(slot, 3 - Math.min(others, 2))] ?? places[1];
}

/** Where a union's drop leaves: midway between partners, or just outside the person at whose side it stands. */
export function junctionX(flank: Flank | undefined, xOf: (id: string) => number, measures: ReadonlyMap<string, Measure>): number {
  if (!flank) return 0;
  if (flank.kind === 'beside') return (xOf(flank.left) + xOf(flank.right)) / 2;
  if (flank.kind === 'below') return xOf(flank.at);
  return xOf(flank.at) + dropOffset(flank, measures);
}

/** How far right of the middle of the one at whose side it stands a drop runs. */
export function dropOffset(flank: Extract<Flank, { kind: 'arch' | 'alone' }>, measures: ReadonlyMap<string, Measure>): number {
  const measure = measures.get(flank.at);
  const beside = flank.kind === 'arch' ? flank.beside : sizes.lane;
  return flank.side === 'left' ? -(measure?.left ?? 0) - beside : (measure?.right ?? 0) + beside;
}
