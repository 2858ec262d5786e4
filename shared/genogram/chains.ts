import { compareDates } from '../case/dates';
import type { Family } from '../kinship/family';
import type { Union } from './unions';

/** Persons of one row who stand together because they are or were couples; one person alone is a chain too. */
interface Chain {
  readonly id: string;
  /** The ways in which they may stand, best first. */
  readonly options: readonly (readonly string[])[];
}

/** The chains of a row, and how their members may stand. */
export function chainsOf(ids: readonly string[], unions: readonly Union[], family: Family): Chain[] {
  const members = new Set(ids);
  const couples = unions.filter(({ parents: [a, b] }) => b !== undefined && members.has(a) && members.has(b));
  const partners = new Map<string, { partner: string; union: Union }[]>(ids.map((id) => [id, []]));
  for (const union of couples.toSorted(byTime)) {
    const [a, b = a] = union.parents;
    partners.get(a)?.push({ partner: b, union });
    partners.get(b)?.push({ partner: a, union });
  }
  const unionOf = new Map(unions.flatMap((union) => union.children.map(({ id }) => [id, union] as const)));
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (seen.has(id)) return [];
    const people = reachable(id, partners);
    for (const person of people) seen.add(person);
    return [{ id: people[0] ?? id, options: arrangements(people, partners, family, unionOf) }];
  });
}

const startOf = (union: Union) => union.couples[0]?.from ?? union.couples[0]?.to;
const byTime = (a: Union, b: Union) => compareDates(startOf(a), startOf(b));

type Partners = ReadonlyMap<string, readonly { readonly partner: string; readonly union: Union }[]>;

function reachable(start: string, partners: Partners): string[] {
  const found = new Set([start]);
  for (const id of found) for (const { partner } of partners.get(id) ?? []) found.add(partner);
  return [...found];
}

/** One beside, and two over whose heads' arches have room to end. */
const mostOnOneHand = 3;

/**
 * Around the person with most partners: first partner beside them on one hand, second on the other, later ones further out; each
 * partner's own other partners further out still. Two are enough for "man left"; in longer chains as many as can.
 */
function arrangements(people: readonly string[], partners: Partners, family: Family, unionOf: ReadonlyMap<string, Union>): string[][] {
  const degree = (id: string) => partners.get(id)?.length ?? 0;
  const hub = people.reduce((best, id) => (degree(id) > degree(best) ? id : best), people[0] ?? '');
  const count = degree(hub);
  if (count === 0) return [[...people]];
  const inTime = partnersInTime(hub, partners, new Set([hub]));
  const options = sidesOf(inTime, hub, partners);
  const faults = (order: readonly string[]) => orderFaults(order, family, unionOf);
  // Siblings with the same partner keep the order of birth, whoever came first.
  const others = inTime.length <= 5 && options.every(faults) ? everyOrder(inTime).flatMap((around) => sidesOf(around, hub, partners)) : [];
  const best = bestFirst([...options, ...others], partners, family, unionOf, hub);
  return best.every(faults) ? [mended(best[0] ?? inTime, partners, faults)] : best;
}

/** Long chains with siblings among them: turns and swaps parts as long as that brings siblings in order and parts no couple. */
function mended(order: readonly string[], partners: Partners, faults: (order: readonly string[]) => number): string[] {
  let best = [...order];
  for (let better: string[] | undefined = best; better; ) {
    best = better;
    const [wrong, alone] = [faults(best), parted(best, partners)];
    better = wrong === 0 ? undefined : rearranged(best).find((other) => faults(other) < wrong && parted(other, partners) <= alone);
  }
  return best;
}

/** The same with one part turned round, or two neighbouring parts swapped, turned round or not. */
function* rearranged(order: readonly string[]): Generator<string[]> {
  const part = (from: number, to: number) => order.slice(from, to);
  for (let from = 0; from < order.length; from += 1) {
    for (let to = from + 2; to <= order.length; to += 1) {
      const around = (...middle: string[][]) => [...part(0, from), ...middle.flat(), ...part(to, order.length)];
      yield around(part(from, to).toReversed());
      for (let mid = from + 1; mid < to; mid += 1) {
        const [one, two] = [part(from, mid), part(mid, to)];
        yield around(two, one);
        yield around(two.toReversed(), one);
        yield around(two, one.toReversed());
        yield around(one.toReversed(), two);
        yield around(one, two.toReversed());
        yield around(one.toReversed(), two.toReversed());
      }
    }
  }
}

/** Who lacks a partner beside them: on both hands with two or more, on one with a single one. */
function parted(order: readonly string[], partners: Partners): number {
  return order.reduce((sum, id, index) => {
    const own = (partners.get(id) ?? []).map(({ partner }) => partner);
    const beside = [order[index - 1], order[index + 1]].filter((other) => other !== undefined && own.includes(other)).length;
    return sum + Math.min(2, own.length) - beside;
  }, 0);
}

/** The ways to stand when those around a hub are taken in this order: on which hand each, from inside to outside. */
function sidesOf(around: readonly string[], hub: string, partners: Partners): string[][] {
  const found: string[][] = [];
  for (let sides = 0; sides < 2 ** Math.min(around.length, 6); sides += 1) {
    const onRight = (index: number) => ((sides >> index) & 1) === 1;
    if (around.length >= 2 && onRight(0) === onRight(1)) continue;
    const rights = around.filter((_, index) => onRight(index)).length;
    if (around.length <= 6 && Math.max(rights, around.length - rights) > mostOnOneHand) continue;
    const placed = new Set([hub, ...around]);
    const left: string[] = [];
    const right: string[] = [];
    for (const [index, partner] of around.entries()) (onRight(index) ? right : left).push(partner, ...outward(partner, partners, placed));
    found.push([...left.toReversed(), hub, ...right]);
  }
  return found;
}

const everyOrder = (ids: readonly string[]): string[][] =>
  ids.length === 0 ? [[]] : ids.flatMap((id) => everyOrder(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));

const partnersInTime = (id: string, partners: Partners, placed: ReadonlySet<string>): string[] => [
  ...new Set((partners.get(id) ?? []).map(({ partner }) => partner).filter((partner) => !placed.has(partner))),
];

function outward(id: string, partners: Partners, placed: Set<string>): string[] {
  const next = partnersInTime(id, partners, placed);
  for (const partner of next) placed.add(partner);
  return next.flatMap((partner) => [partner, ...outward(partner, partners, placed)]);
}

function bestFirst(options: string[][], partners: Partners, family: Family, unionOf: ReadonlyMap<string, Union>, hub: string): string[][] {
  // With more than one couple some have to stand the other way round; which ones, the search may choose.
  const faults = options.map(
    (order) => orderFaults(order, family, unionOf) * 100 + (order.length > 2 ? 0 : sideFaults(order, partners, family)),
  );
  const least = Math.min(...faults);
  const wish = (order: readonly string[]) => sideFaults(order, partners, family) * 10 + preference(order, partners, family, hub);
  return options.filter((_, index) => faults[index] === least).toSorted((a, b) => wish(a) - wish(b));
}

/** Full siblings with the same partner, or both in one chain: the elder further left. */
function orderFaults(order: readonly string[], family: Family, unionOf: ReadonlyMap<string, Union>): number {
  let faults = 0;
  for (const [index, id] of order.entries()) {
    for (const later of order.slice(index + 1)) {
      if (unionOf.has(id) && unionOf.get(id) === unionOf.get(later) && comesBefore(family, later, id)) faults += 1;
    }
  }
  return faults;
}

const comesBefore = (family: Family, a: string, b: string) => compareDates(family.persons.get(a)?.birth, family.persons.get(b)?.birth) < 0;

/** Couples whose man stands to the right; of two of the same gender, whose elder does. */
function sideFaults(order: readonly string[], partners: Partners, family: Family): number {
  const place = new Map(order.map((id, index) => [id, index]));
  let faults = 0;
  for (const id of order) {
    for (const { partner } of partners.get(id) ?? []) {
      if (standsLeft(family, id, partner) && (place.get(id) ?? 0) > (place.get(partner) ?? 0)) faults += 1;
    }
  }
  return faults;
}

const rank = { m: 0, x: 1, unknown: 1, f: 2 } as const;

/** True when the first has to stand to the left of the second in a couple. */
function standsLeft(family: Family, a: string, b: string): boolean {
  const [left, right] = [family.persons.get(a)?.gender ?? 'unknown', family.persons.get(b)?.gender ?? 'unknown'];
  if (rank[left] !== rank[right]) return rank[left] < rank[right];
  return compareDates(family.persons.get(a)?.birth, family.persons.get(b)?.birth) < 0;
}

/** Small wishes that only decide between equals: time runs to the right, and couples with children keep their sides. */
function preference(order: readonly string[], partners: Partners, family: Family, hub: string): number {
  const place = new Map(order.map((id, index) => [id, index]));
  const at = (id: string) => place.get(id) ?? 0;
  let sum = 0;
  for (const [index, { partner }] of (partners.get(hub) ?? []).entries()) {
    for (const { partner: later } of (partners.get(hub) ?? []).slice(index + 1)) if (at(later) < at(partner)) sum += 2;
  }
  for (const id of order) {
    for (const { partner, union } of partners.get(id) ?? []) {
      if (standsLeft(family, id, partner) && at(id) > at(partner)) sum += union.children.length > 0 ? 1.5 : 0.5;
    }
  }
  return sum;
}
