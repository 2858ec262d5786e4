import { compareDates } from '../../../shared/case/dates';
import type { Case } from '../../../shared/case/schema';
import { type Unions, unionsOf } from '../../../shared/genogram/unions';
import { type Family, familyOf } from '../../../shared/kinship/family';

/** What a drawing of a family has to show, whoever draws it. */
export interface Kin {
  readonly family: Family;
  /** Those who are tied to someone by birth, adoption or as a couple, in the order of the case. */
  readonly tied: readonly string[];
  /** Parents, one or two, with the children who hang under them, oldest first. */
  readonly unions: readonly KinUnion[];
  readonly pairs: readonly Pair[];
  /** Persons who are or were partners, and their other partners: they stand together on a row. */
  readonly chains: readonly (readonly string[])[];
  readonly chainOf: ReadonlyMap<string, number>;
  /** 0 for the oldest of each connected family; nothing for a family that contradicts itself. */
  readonly generationOf: ReadonlyMap<string, number>;
  /** Persons who hang together by birth, adoption or as couples. */
  readonly connected: readonly (readonly string[])[];
  /** Full siblings of whom the elder can stand left of the younger while couples stay together. */
  readonly siblings: readonly Siblings[];
}

export interface KinUnion {
  readonly parents: readonly [string] | readonly [string, string];
  readonly children: readonly string[];
}

/** Two partners. Close: nothing forbids that they stand side by side, as neither has more than two partners and no ring closes. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly close: boolean;
}

export interface Siblings {
  readonly elder: string;
  readonly younger: string;
}

export function kinOf(value: Case): Kin {
  const family = familyOf(value);
  const unions = kinUnions(unionsOf(family));
  const pairs = pairsOf(unions);
  const ids = value.persons.map(({ id }) => id);
  const inUnion = new Set(unions.flatMap(({ parents, children }) => [...parents, ...children]));
  const tied = ids.filter((id) => inUnion.has(id));
  const chains = groups(
    tied,
    pairs.map(({ a, b }) => [a, b]),
  );
  const chainOf = new Map(chains.flatMap((chain, index) => chain.map((id) => [id, index] as const)));
  const connected = groups(
    tied,
    unions.map(({ parents, children }) => [...parents, ...children]),
  );
  const generationOf = new Map(connected.flatMap((members) => generations(members, unions) ?? []));
  return { family, tied, unions, pairs, chains, chainOf, generationOf, connected, siblings: siblingsOf(family, unions, chainOf) };
}

const kinUnions = ({ all }: Unions): KinUnion[] =>
  all.map(({ parents, children }) => ({ parents, children: children.map(({ id }) => id) }));

/** Sets of persons that share anyone. */
function groups(ids: readonly string[], ties: readonly (readonly string[])[]): string[][] {
  const near = new Map<string, (readonly string[])[]>(ids.map((id) => [id, []]));
  for (const tie of ties) for (const id of tie) near.get(id)?.push(tie);
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (seen.has(id)) return [];
    const found = new Set([id]);
    for (const one of found) for (const tie of near.get(one) ?? []) for (const other of tie) found.add(other);
    for (const one of found) seen.add(one);
    return [[...found]];
  });
}

function pairsOf(unions: readonly KinUnion[]): Pair[] {
  const couples = unions.flatMap(({ parents: [a, b] }) => (b === undefined ? [] : [{ a, b }]));
  const partners = new Map<string, string[]>();
  for (const { a, b } of couples) {
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  const few = (id: string) => (partners.get(id)?.length ?? 0) <= 2;
  return couples.map(({ a, b }) => ({ a, b, close: few(a) && few(b) && !inRing(a, b, partners) }));
}

/** True when there is another way from one partner to the other than their own couple. */
function inRing(a: string, b: string, partners: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([a]);
  for (const id of seen) for (const next of partners.get(id) ?? []) if (!(id === a && next === b)) seen.add(next);
  return seen.has(b);
}

/** Partners on one row, children on the next: nothing where that can't be. */
function generations(members: readonly string[], unions: readonly KinUnion[]): [string, number][] | undefined {
  const known = new Set(members);
  const steps = new Map<string, { to: string; by: number }[]>(members.map((id) => [id, []]));
  const link = (from: string, to: string, by: number) => {
    steps.get(from)?.push({ to, by });
    steps.get(to)?.push({ to: from, by: -by });
  };
  for (const { parents, children } of unions) {
    if (!known.has(parents[0])) continue;
    if (parents.length === 2) link(parents[0], parents[1], 0);
    for (const child of children) for (const parent of parents) link(parent, child, 1);
  }
  const found = new Map([[members[0] ?? '', 0]]);
  for (const [id, row] of found) {
    for (const { to, by } of steps.get(id) ?? []) {
      const there = found.get(to);
      if (there === undefined) found.set(to, row + by);
      else if (there !== row + by) return undefined;
    }
  }
  const top = Math.min(...found.values());
  return [...found].map(([id, row]) => [id, row - top]);
}

/**
 * Birth order asks the chain of the elder to stand left of the chain of the younger. Where such wishes run in a circle (the elder
 * of two brothers married the younger of two sisters, the younger the elder) no drawing can fulfil them, and they are left out.
 */
function siblingsOf(family: Family, unions: readonly KinUnion[], chainOf: ReadonlyMap<string, number>): Siblings[] {
  const birth = (id: string) => family.persons.get(id)?.birth;
  const wishes = unions.flatMap(({ children }) =>
    children.flatMap((elder) =>
      children.flatMap((younger) =>
        birth(elder) && birth(younger) && compareDates(birth(elder), birth(younger)) < 0 ? [{ elder, younger }] : [],
      ),
    ),
  );
  const chain = (id: string) => chainOf.get(id) ?? -1;
  const after = new Map<number, Set<number>>();
  for (const { elder, younger } of wishes) {
    if (chain(elder) !== chain(younger)) after.set(chain(elder), (after.get(chain(elder)) ?? new Set()).add(chain(younger)));
  }
  const reached = new Map<number, Set<number>>();
  const from = (start: number) => {
    const found = reached.get(start) ?? new Set(after.get(start));
    if (!reached.has(start)) for (const one of found) for (const next of after.get(one) ?? []) found.add(next);
    reached.set(start, found);
    return found;
  };
  return wishes.filter(({ elder, younger }) => !from(chain(younger)).has(chain(elder)) || chain(elder) === chain(younger));
}
