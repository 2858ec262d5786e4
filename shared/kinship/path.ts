import type { ParentageType } from '../case/schema';
import { type Family, isKinTie, type ParentTie, type SiblingKind, siblingsOf } from './family';

/** One step from a person to someone close: what the next person is to the one before. */
export type Step =
  | { readonly kind: 'parent'; readonly from: string; readonly to: string; readonly type: ParentageType }
  | { readonly kind: 'child'; readonly from: string; readonly to: string; readonly type: ParentageType }
  | { readonly kind: 'sibling'; readonly from: string; readonly to: string; readonly type: SiblingKind }
  | { readonly kind: 'partner'; readonly from: string; readonly to: string };

/** Which ties a path may take: blood and adoption only, or marriage, step and foster care as well. */
type Reach = 'kin' | 'all';

/** In tenths, so that sums are exact. */
const costs = { parent: 20, child: 20, partner: 21 } as const;
const careCost = 32;
const siblingCosts: Record<SiblingKind, number> = { full: 20, half: 20, step: 50 };

const stepCost = (step: Step): number => {
  if (step.kind === 'sibling') return siblingCosts[step.type];
  if (step.kind === 'partner') return costs.partner;
  return isKinTie(step) ? costs[step.kind] : careCost;
};

function stepsFrom(family: Family, id: string, reach: Reach): Step[] {
  // Whoever is kin is reached by blood, also when they cared for the child: "mormors søster", not "tidligere plejemors søster".
  const allowed = (tie: ParentTie) => isKinTie(tie) || (reach === 'all' && !kinshipPath(family, tie.child, tie.parent, 'kin'));
  const parents = (family.parents.get(id) ?? []).filter(allowed);
  const children = (family.children.get(id) ?? []).filter(allowed);
  const siblings = siblingsOf(family, id).filter(({ kind }) => reach === 'all' || kind !== 'step');
  const couples = reach === 'all' ? (family.couples.get(id) ?? []) : [];
  return [
    ...parents.map(({ parent, type }): Step => ({ kind: 'parent', from: id, to: parent, type })),
    ...siblings.map(({ id: to, kind }): Step => ({ kind: 'sibling', from: id, to, type: kind })),
    ...children.map(({ child, type }): Step => ({ kind: 'child', from: id, to: child, type })),
    ...couples.map((couple): Step => ({ kind: 'partner', from: id, to: couple.a === id ? couple.b : couple.a })),
  ];
}

/**
 * Blood goes up, across at most once, and down. Turning up again after going across or down leads to someone's other family: out of
 * reach for kin, and a detour elsewhere ("morfars hustru" rather than "mors halvsøsters mor").
 */
const turnsBack = (last: Step | undefined, next: Step): boolean => {
  if (last?.kind === 'sibling') return next.kind === 'parent' || next.kind === 'sibling';
  return last?.kind === 'child' && (next.kind === 'parent' || next.kind === 'sibling');
};
const detour = 15;

/**
 * The shortest way from one person to another, or undefined. Searched from the lower id, so that the way there and the way back
 * are the same.
 */
export function kinshipPath(family: Family, from: string, to: string, reach: Reach): Step[] | undefined {
  if (from === to) return [];
  if (from > to) return kinshipPath(family, to, from, reach)?.toReversed().map(turned);
  const arrival = nearest(family, from, reach)(to);
  return arrival && walkBack(arrival);
}

/**
 * A second way by blood that shares nobody with the first but its ends: of double cousins, of the child of two cousins, of a father who is
 * also the mother's father.
 */
export function secondPath(family: Family, first: readonly Step[]): Step[] | undefined {
  const [from, to] = [first[0]?.from, first.at(-1)?.to];
  if (from === undefined || to === undefined || !hasLoops(family)) return undefined;
  if (from > to) return secondPath(family, first.toReversed().map(turned))?.toReversed().map(turned);
  const taken = new Set(first.slice(0, -1).map((step) => step.to));
  const other = (last: Step | undefined, { kind, to: next }: Step) =>
    !taken.has(next) &&
    !(last === undefined && next === to) &&
    // Up and down again is a sibling's way, which has a step of its own.
    !(last?.kind === 'parent' && kind === 'child');
  for (const arrival of arrivals(family, from, 'kin', other)) if (arrival.id === to) return walkBack(arrival);
  return undefined;
}

interface Arrival {
  readonly cost: number;
  readonly id: string;
  readonly step?: Step;
  readonly before?: Arrival;
}

/** Everybody who can be reached, in the order of how near they are; at one distance, who was seen first. */
function* arrivals(
  family: Family,
  from: string,
  reach: Reach,
  allowed: (last: Step | undefined, next: Step) => boolean = () => true,
): Generator<Arrival> {
  const least = new Map<string, number>();
  const waiting: Arrival[][] = [[{ cost: 0, id: from }]];
  for (let cost = 0; cost < waiting.length; cost += 1) {
    for (const arrival of waiting[cost] ?? []) {
      yield arrival;
      for (const step of stepsFrom(family, arrival.id, reach)) {
        const turning = turnsBack(arrival.step, step);
        if ((turning && reach === 'kin') || !allowed(arrival.step, step)) continue;
        const total = cost + stepCost(step) + (turning ? detour : 0);
        const state = `${step.kind} ${step.to}`;
        if (total >= (least.get(state) ?? Number.POSITIVE_INFINITY)) continue;
        least.set(state, total);
        waiting[total] ??= [];
        waiting[total].push({ cost: total, id: step.to, step, before: arrival });
      }
    }
  }
}

type Found = (to: string) => Arrival | undefined;
const searched = new WeakMap<Family, Map<string, Found>>();

/** The nearest way from one person to any other. A search goes on from where the one before for the same person came to. */
function nearest(family: Family, from: string, reach: Reach): Found {
  const known = searched.get(family) ?? new Map<string, Found>();
  searched.set(family, known);
  const key = `${reach} ${from}`;
  const found = known.get(key) ?? search(family, from, reach);
  known.set(key, found);
  return found;
}

function search(family: Family, from: string, reach: Reach): Found {
  const first = new Map<string, Arrival>();
  const more = arrivals(family, from, reach);
  return (to) => {
    while (!first.has(to)) {
      const next = more.next();
      if (next.done) return undefined;
      if (!first.has(next.value.id)) first.set(next.value.id, next.value);
    }
    return first.get(to);
  };
}

const looped = new WeakMap<Family, boolean>();

/** Whether blood meets blood again anywhere: cousins with a child, two brothers with two sisters. Nobody has two ways to anybody else. */
function hasLoops(family: Family): boolean {
  const known = looped.get(family) ?? findLoop(family);
  looped.set(family, known);
  return known;
}

/** Joins each child and its parents in their birth; a person and a birth that were joined before close a loop. */
function findLoop(family: Family): boolean {
  const root = new Map<string, string>();
  const rootOf = (id: string): string => {
    const up = root.get(id);
    if (up === undefined || up === id) return id;
    const top = rootOf(up);
    root.set(id, top);
    return top;
  };
  for (const [child, ties] of family.parents) {
    const parents = [...new Set(ties.filter(isKinTie).map((tie) => tie.parent))].sort();
    const birth = `birth ${parents.join()}`;
    const links = root.has(birth) ? [child] : [...parents, child];
    if (parents.length === 0) continue;
    if (!root.has(birth)) root.set(birth, birth);
    for (const id of links) {
      if (rootOf(id) === rootOf(birth)) return true;
      root.set(rootOf(id), rootOf(birth));
    }
  }
  return false;
}

function walkBack(arrival: Arrival): Step[] {
  const path: Step[] = [];
  for (let at: Arrival | undefined = arrival; at?.step; at = at.before) path.unshift(at.step);
  return path;
}

function turned(step: Step): Step {
  if (step.kind === 'parent') return { ...step, kind: 'child', from: step.to, to: step.from };
  if (step.kind === 'child') return { ...step, kind: 'parent', from: step.to, to: step.from };
  return { ...step, from: step.to, to: step.from };
}
