import type { Couple, Parentage } from '../case/schema';
import { coupleOf, type Family, type ParentTie } from '../kinship/family';

/** A child under its parents, and the records that say so. */
export interface UnionChild {
  readonly id: string;
  /** Places in the case's list of parentage. */
  readonly records: readonly number[];
  readonly parentage: Parentage;
}

/** Two persons, or one alone, who are a couple or have children together. What a genogram draws a bar for. */
export interface Union {
  readonly key: string;
  readonly parents: readonly [string] | readonly [string, string];
  /** All couples of these two in the case, in order of time: people may marry each other twice. */
  readonly couples: readonly Couple[];
  /** Children who hang under this union, oldest first. */
  readonly children: readonly UnionChild[];
}

/** A tie of parentage that is not the one a child hangs under: foster care, a donor, a step-parent who is no partner of a parent. */
export interface SideTie {
  readonly record: number;
  readonly parentage: Parentage;
  readonly parents: readonly string[];
  readonly child: string;
}

export interface Unions {
  readonly all: readonly Union[];
  readonly sideTies: readonly SideTie[];
}

const order = ['biological', 'adoptive', 'foster', 'network_foster', 'private_foster', 'respite', 'step', 'surrogate', 'donor'] as const;

const keyOf = (parents: readonly string[]) => parents.toSorted().join('+');

/** The unions of a family: every couple, and every set of parents that a child hangs under. */
export function unionsOf(family: Family): Unions {
  const drafts = new Map<string, { parents: string[]; couples: Couple[]; children: UnionChild[] }>();
  const draft = (parents: readonly string[]) => {
    const key = keyOf(parents);
    const found = drafts.get(key) ?? { parents: [...parents], couples: [], children: [] };
    drafts.set(key, found);
    return found;
  };
  for (const couples of family.couples.values()) {
    for (const couple of couples) {
      const { couples: known } = draft([couple.a, couple.b]);
      if (!known.includes(couple)) known.push(couple);
    }
  }
  const sideTies: SideTie[] = [];
  for (const { id } of family.case.persons) {
    const own = ownParents(family, id);
    if (!own) continue;
    draft(own.parents).children.push({ id, records: own.records, parentage: own.parentage });
    sideTies.push(...otherTies(family, id, own.records));
  }
  return { all: [...drafts].map(([key, value]) => union(family, key, value)), sideTies };
}

function union(family: Family, key: string, value: { parents: string[]; couples: Couple[]; children: UnionChild[] }): Union {
  const [a = '', b] = value.parents;
  const oldestFirst = family.children.get(a)?.map((tie) => tie.child) ?? [];
  const children = value.children.toSorted((x, y) => oldestFirst.indexOf(x.id) - oldestFirst.indexOf(y.id));
  return { key, parents: b === undefined ? [a] : [a, b], couples: value.couples, children: twinsTogether(family, children) };
}

/** Twins stand beside each other even when the case knows the birth of only one of them. */
function twinsTogether(family: Family, children: readonly UnionChild[]): UnionChild[] {
  const placed = new Set<UnionChild>();
  for (const child of children) {
    placed.add(child);
    const twins = family.twins.get(child.id) ?? [];
    for (const other of children) if (twins.includes(other.id)) placed.add(other);
  }
  return [...placed];
}

/** The parents a child hangs under: those by birth, else by adoption, else whoever there is. At most two. */
function ownParents(family: Family, child: string): { parents: string[]; records: number[]; parentage: Parentage } | undefined {
  const ties = family.parents.get(child) ?? [];
  for (const type of order) {
    const alike = ties.filter((tie) => tie.type === type);
    const [first] = alike;
    if (!first) continue;
    const together = (tie: ParentTie) =>
      tie.index === first.index ||
      type === 'biological' ||
      (type === 'adoptive' && coupleOf(family, first.parent, tie.parent) !== undefined);
    const chosen = alike.filter(together);
    const parents = [...new Set(chosen.map((tie) => tie.parent))].slice(0, 2);
    const records = [...new Set(chosen.filter((tie) => parents.includes(tie.parent)).map((tie) => tie.index))];
    return { parents, records, parentage: first.record };
  }
  return undefined;
}

function otherTies(family: Family, child: string, own: readonly number[]): SideTie[] {
  const ties = (family.parents.get(child) ?? []).filter((tie) => !own.includes(tie.index));
  return [...Map.groupBy(ties, (tie) => tie.index).values()].flatMap((group): SideTie[] => {
    const [first] = group;
    if (!first) return [];
    return [{ record: first.index, parentage: first.record, parents: group.map((tie) => tie.parent), child }];
  });
}
