import type { ParentageType } from '../case/schema';
import { type Family, isKinTie, type SiblingKind, siblingsOf } from './family';

/** One step from a person to someone close: what the next person is to the one before. */
export type Step =
  | { readonly kind: 'parent'; readonly from: string; readonly to: string; readonly type: ParentageType }
  | { readonly kind: 'child'; readonly from: string; readonly to: string; readonly type: ParentageType }
  | { readonly kind: 'sibling'; readonly from: string; readonly to: string; readonly type: SiblingKind }
  | { readonly kind: 'partner'; readonly from: string; readonly to: string };

/** Which ties a path may take: blood and adoption only, or marriage, step and foster care as well. */
type Reach = 'kin' | 'all';

const costs = { parent: 2, child: 2, partner: 2.1 } as const;
const careCost = 3.2;
const siblingCosts: Record<SiblingKind, number> = { full: 2, half: 2, step: 5 };

const stepCost = (step: Step): number => {
  if (step.kind === 'sibling') return siblingCosts[step.type];
  if (step.kind === 'partner') return costs.partner;
  return isKinTie(step) ? costs[step.kind] : careCost;
};

function stepsFrom(family: Family, id: string, reach: Reach): Step[] {
  const allowed = (tie: { readonly type: ParentageType }) => reach === 'all' || isKinTie(tie);
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
const detour = 1.5;

/**
 * The shortest way from one person to another, or undefined. Searched from the lower id, so that the way there and the way back
 * are the same.
 */
export function kinshipPath(family: Family, from: string, to: string, reach: Reach): Step[] | undefined {
  if (from === to) return [];
  return from < to ? search(family, from, to, reach) : search(family, to, from, reach)?.toReversed().map(turned);
}

interface Arrival {
  readonly cost: number;
  readonly id: string;
  readonly step?: Step;
  readonly before?: Arrival;
}

function search(family: Family, from: string, to: string, reach: Reach): Step[] | undefined {
  const least = new Map<string, number>();
  const open: Arrival[] = [{ cost: 0, id: from }];
  while (open.length > 0) {
    const index = open.reduce((best, arrival, place) => (arrival.cost < (open[best]?.cost ?? 0) ? place : best), 0);
    const [next] = open.splice(index, 1);
    if (!next) break;
    if (next.id === to) return walkBack(next);
    for (const step of stepsFrom(family, next.id, reach)) {
      const turning = turnsBack(next.step, step);
      if (turning && reach === 'kin') continue;
      const cost = next.cost + stepCost(step) + (turning ? detour : 0);
      const state = `${step.kind} ${step.to}`;
      if (cost >= (least.get(state) ?? Number.POSITIVE_INFINITY)) continue;
      least.set(state, cost);
      open.push({ cost, id: step.to, step, before: next });
    }
  }
  return undefined;
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
