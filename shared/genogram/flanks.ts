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
      readonly side: 'left' | 'right';
      readonly level: number;
      /** Ends at the head of the outer partner, whose side has another line. */
      readonly atHead: boolean;
      readonly leave: readonly [foot: number, run: number];
      readonly over: string;
    }
  | { readonly kind: 'alone'; readonly at: string; readonly side: 'left' | 'right' }
  | { readonly kind: 'below'; readonly at: string; readonly side: 'left' | 'right' };

/** The flank of every union that needs a line: couples, and single parents with children. */
export function flanksOf(rows: readonly (readonly (string | undefined)[])[], unions: readonly Union[]): Map<string, Flank> {
  const spots = new Map<string, { row: number; at: number }>();
  for (const [row, people] of rows.entries()) for (const [at, id] of people.entries()) if (id !== undefined) spots.set(id, { row, at });
  const flanks = new Map<string, Flank>();
  const taken = new Set<string>();
  const take = (id: string, side: 'left' | 'right') => taken.add(`${id} ${side}`);
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
      take(left, 'right');
      take(right, 'left');
    } else {
      const [from, at] = (degree.get(a) ?? 0) >= (degree.get(b) ?? 0) ? [a, b] : [b, a];
      far.push({ union, from, at, span: [Math.min(one.at, two.at), Math.max(one.at, two.at)], row: one.row });
    }
  }
  const arches = new Map<string, number>();
  const slots = new Map<string, number>();
  const levels: { row: number; span: [number, number]; level: number }[] = [];
  for (const { union, from, at, span, row } of far.toSorted((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))) {
    const under = levels.filter((other) => other.row === row && other.span[0] < span[1] && span[0] < other.span[1]);
    const level = Math.max(-1, ...under.map((other) => other.level)) + 1;
    levels.push({ row, span, level });
    const side = (spots.get(from)?.at ?? 0) < (spots.get(at)?.at ?? 0) ? 'left' : 'right';
    const outer = spots.get(at)?.at ?? 0;
    const over = rows[row]?.[outer + (side === 'left' ? -1 : 1)] ?? from;
    const slot = arches.get(`${from} ${side}`) ?? 0;
    arches.set(`${from} ${side}`, slot + 1);
    slots.set(union.key, slot);
    const atHead = taken.has(`${at} ${side}`);
    flanks.set(union.key, { kind: 'arch', from, at, side, level, atHead, leave: [0, 0], over });
    take(at, side);
  }
  for (const [key, flank] of flanks) {
    if (flank.kind !== 'arch') continue;
    const other = flank.side === 'left' ? 'right' : 'left';
    const count = (side: 'left' | 'right') => arches.get(`${flank.from} ${side}`) ?? 0;
    flanks.set(key, { ...flank, leave: leaveOf(slots.get(key) ?? 0, count(flank.side), count(other)) });
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
function leaveOf(slot: number, count: number, others: number): readonly [number, number] {
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
  const measure = measures.get(flank.at);
  return flank.side === 'left' ? xOf(flank.at) - (measure?.left ?? 0) - sizes.lane : xOf(flank.at) + (measure?.right ?? 0) + sizes.lane;
}
