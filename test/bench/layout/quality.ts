import { compareDates } from '../../../shared/case/dates';
import { overlaps } from '../../../shared/scene/draw';
import type { Box } from '../../../shared/scene/scene';
import { arrangementsOf, faultsInside } from './arrangements';
import { crossingsOf, strokesOf } from './crossings';
import type { Kin } from './kin';

/** Where an engine put a person's symbol, and what symbol and texts cover. Someone may be drawn twice. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly boxes: readonly Box[];
}

export interface Quality {
  readonly missing: number;
  readonly doubled: number;
  readonly crossings: number;
  /** Couples between whom someone stands though they could stand side by side. */
  readonly split: number;
  /** Pairs of full siblings of whom the younger stands further left. */
  readonly order: number;
  /** Couples of two who have no other partner: the man to the right; of one gender, the elder. */
  readonly sides: number;
  /** Pairs of persons of whom symbols or texts lie over each other. */
  readonly overlaps: number;
  /** Partners who don't stand on one row. */
  readonly apart: number;
  /** Children who don't stand below a parent. */
  readonly above: number;
  /** Persons who don't stand on the row of their generation. */
  readonly offRow: number;
  /** Width ÷ what the fullest row needs. */
  readonly width: number;
  /** Nothing is wrong; crossings and width don't count. */
  readonly clean: boolean;
}

/** Less than this, in px, is the same place. */
const same = 1;
const gap = 14;

/** The quality of a drawing, from positions alone, so that every engine is judged alike. */
export function qualityOf(kin: Kin, spots: readonly Spot[]): Quality {
  const at = new Map<string, Spot>();
  for (const spot of spots) if (!at.has(spot.id)) at.set(spot.id, spot);
  const counts = {
    missing: kin.family.case.persons.filter(({ id }) => !at.has(id)).length,
    doubled: spots.length - at.size,
    split: splitCouples(kin, at),
    order: orderFaults(kin, at),
    sides: sideFaults(kin, at),
    overlaps: overlapping(spots),
    apart: kin.pairs.filter(({ a, b }) => differ(at.get(a)?.y, at.get(b)?.y)).length,
    above: kin.unions.reduce((sum, union) => sum + notBelow(union, at), 0),
    offRow: offRow(kin, at),
  };
  return {
    ...counts,
    crossings: crossingsOf(strokesOf(kin, (id) => at.get(id))),
    width: widthOf(spots),
    clean: Object.values(counts).every((count) => count === 0),
  };
}

type Places = ReadonlyMap<string, Spot>;

const differ = (a: number | undefined, b: number | undefined) => a !== undefined && b !== undefined && Math.abs(a - b) > same;

/** Between close partners nobody may stand; between others of one chain only those of the chain. */
function splitCouples(kin: Kin, at: Places): number {
  return kin.pairs.filter(({ a, b, close }) => {
    const [one, two] = [at.get(a), at.get(b)];
    if (!one || !two || differ(one.y, two.y)) return false;
    const [from, to] = [Math.min(one.x, two.x), Math.max(one.x, two.x)];
    return [...at.values()].some(
      ({ id, x, y }) => x > from && x < to && !differ(y, one.y) && (close || kin.chainOf.get(id) !== kin.chainOf.get(a)),
    );
  }).length;
}

function orderFaults(kin: Kin, at: Places): number {
  const inside = kin.siblings.filter(({ elder, younger }) => kin.chainOf.get(elder) === kin.chainOf.get(younger));
  const between = kin.siblings.filter(({ elder, younger }) => kin.chainOf.get(elder) !== kin.chainOf.get(younger));
  const wrong = between.filter(({ elder, younger }) => (at.get(elder)?.x ?? 0) > (at.get(younger)?.x ?? Number.POSITIVE_INFINITY)).length;
  const chains = new Set(inside.map(({ elder }) => kin.chainOf.get(elder) ?? -1));
  return [...chains].reduce((sum, index) => {
    const chain = (kin.chains[index] ?? []).filter((id) => at.has(id));
    const possible = arrangementsOf(chain, kin.pairs);
    if (!possible) return sum;
    const standing = chain.toSorted((a, b) => (at.get(a)?.x ?? 0) - (at.get(b)?.x ?? 0));
    const least = possible.reduce((fewest, order) => Math.min(fewest, faultsInside(order, kin)), Number.POSITIVE_INFINITY);
    return sum + Math.max(0, faultsInside(standing, kin) - least);
  }, wrong);
}

/** The one of two single partners who stands left; undefined where the rules don't tell. */
export function leftOf(kin: Kin, a: string, b: string): string | undefined {
  const [one, two] = [kin.family.persons.get(a), kin.family.persons.get(b)];
  if (one?.gender === 'm' && two?.gender === 'f') return a;
  if (one?.gender === 'f' && two?.gender === 'm') return b;
  if (one?.gender !== two?.gender || !one?.birth || !two?.birth) return undefined;
  const elder = compareDates(one.birth, two.birth);
  return elder < 0 ? a : elder > 0 ? b : undefined;
}

/** Of two who grew up as siblings, the order of birth decides. */
function sideFaults(kin: Kin, at: Places): number {
  return kin.pairs.filter(({ a, b }) => {
    if (kin.chains[kin.chainOf.get(a) ?? -1]?.length !== 2) return false;
    if (kin.siblings.some(({ elder, younger }) => (elder === a && younger === b) || (elder === b && younger === a))) return false;
    const left = leftOf(kin, a, b);
    const [one, other] = [at.get(left ?? ''), at.get(left === a ? b : a)];
    return one !== undefined && other !== undefined && one.x > other.x;
  }).length;
}

function notBelow({ parents, children }: Kin['unions'][number], at: Places): number {
  return children.filter((child) =>
    parents.some((parent) => (at.get(child)?.y ?? Number.POSITIVE_INFINITY) <= (at.get(parent)?.y ?? 0) + same),
  ).length;
}

/** Those who stand elsewhere than most of their generation. */
function offRow(kin: Kin, at: Places): number {
  let count = 0;
  for (const members of kin.connected) {
    const drawn = members.filter((id) => kin.generationOf.has(id) && at.has(id));
    for (const row of Map.groupBy(drawn, (id) => kin.generationOf.get(id)).values()) {
      const heights = Map.groupBy(row, (id) => Math.round(at.get(id)?.y ?? 0));
      count += row.length - Math.max(...[...heights.values()].map(({ length }) => length));
    }
  }
  return count;
}

function overlapping(spots: readonly Spot[]): number {
  const reach = spots.map(({ boxes }) => ({
    from: Math.min(...boxes.map(({ x }) => x)),
    to: Math.max(...boxes.map(({ x, width }) => x + width)),
    boxes,
  }));
  reach.sort((a, b) => a.from - b.from);
  let count = 0;
  for (const [index, one] of reach.entries()) {
    for (let next = index + 1; next < reach.length; next += 1) {
      const other = reach[next];
      if (!other || other.from >= one.to) break;
      if (one.boxes.some((a) => other.boxes.some((b) => overlaps(a, b)))) count += 1;
    }
  }
  return count;
}

const leftEdge = ({ boxes }: Spot) => Math.min(...boxes.map(({ x }) => x));
const rightEdge = ({ boxes }: Spot) => Math.max(...boxes.map(({ x, width }) => x + width));

/** How wide the drawing is, for each px that its fullest row would need with everyone side by side. */
function widthOf(spots: readonly Spot[]): number {
  if (spots.length === 0) return 0;
  const width = Math.max(...spots.map(rightEdge)) - Math.min(...spots.map(leftEdge));
  const rows = Map.groupBy(spots, ({ y }) => Math.round(y));
  const needed = [...rows.values()].map((row) => row.reduce((sum, spot) => sum + rightEdge(spot) - leftEdge(spot) + gap, -gap));
  return width / Math.max(...needed);
}
