import { compareDates } from '../case/dates';
import type { Case, Couple, Parentage, ParentageType, Person } from '../case/schema';
import { coupleState } from './course';

/** One tie between a child and one of its parents; `index` is the place in the case's list of parentage. */
export interface ParentTie {
  readonly index: number;
  readonly child: string;
  readonly parent: string;
  readonly type: ParentageType;
  readonly record: Parentage;
}

/** The ties of a case by person, built once. Lists are in the order a genogram shows them: oldest first, first partner first. */
export interface Family {
  readonly case: Case;
  readonly persons: ReadonlyMap<string, Person>;
  readonly parents: ReadonlyMap<string, readonly ParentTie[]>;
  readonly children: ReadonlyMap<string, readonly ParentTie[]>;
  readonly couples: ReadonlyMap<string, readonly Couple[]>;
  /** The others of the same twin or multiple birth. */
  readonly twins: ReadonlyMap<string, readonly string[]>;
}

/** Parents that make a person someone's child in every sense of the family tree. */
export const isKinTie = ({ type }: { readonly type: ParentageType }): boolean => type === 'biological' || type === 'adoptive';

export const isFosterTie = ({ type }: { readonly type: ParentageType }): boolean =>
  type === 'foster' || type === 'network_foster' || type === 'private_foster' || type === 'respite';

const built = new WeakMap<Case, Family>();

/** The family of a case. A case never changes, so the same case gives the same family back. */
export function familyOf(value: Case): Family {
  const known = built.get(value);
  if (known) return known;
  const family = build(value);
  built.set(value, family);
  return family;
}

function build(value: Case): Family {
  const persons = new Map(value.persons.map((person) => [person.id, person]));
  const place = new Map(value.persons.map((person, index) => [person.id, index]));
  const birthOrder = (a: string, b: string) =>
    compareDates(persons.get(a)?.birth, persons.get(b)?.birth) || (place.get(a) ?? 0) - (place.get(b) ?? 0);

  const ties = (value.parentage ?? []).flatMap((record, index) =>
    [...new Set(record.parents)].map((parent): ParentTie => ({ index, child: record.child, parent, type: record.type, record })),
  );
  const known = ties.filter((tie) => persons.has(tie.child) && persons.has(tie.parent) && tie.child !== tie.parent);
  const parents = Map.groupBy(known, (tie) => tie.child);
  const children = Map.groupBy(known, (tie) => tie.parent);
  for (const list of children.values()) list.sort((a, b) => birthOrder(a.child, b.child));

  const couples = new Map<string, Couple[]>();
  for (const couple of value.couples ?? []) {
    if (!persons.has(couple.a) || !persons.has(couple.b) || couple.a === couple.b) continue;
    for (const id of [couple.a, couple.b]) couples.set(id, [...(couples.get(id) ?? []), couple]);
  }
  for (const list of couples.values()) list.sort((a, b) => compareDates(a.from ?? a.to, b.from ?? b.to));

  const twins = new Map<string, string[]>();
  for (const { members } of value.multipleBirths ?? []) {
    for (const id of members) twins.set(id, [...(twins.get(id) ?? []), ...members.filter((other) => other !== id)]);
  }
  return { case: value, persons, parents, children, couples, twins };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The parents by birth or adoption; with `all`, also step, foster, donor and surrogate parents. */
export function parentsOf(family: Family, id: string, all = false): string[] {
  return unique((family.parents.get(id) ?? []).filter((tie) => all || isKinTie(tie)).map((tie) => tie.parent));
}

/** The children by birth or adoption, oldest first; with `all`, every child the person is a parent to in some way. */
export function childrenOf(family: Family, id: string, all = false): string[] {
  return unique((family.children.get(id) ?? []).filter((tie) => all || isKinTie(tie)).map((tie) => tie.child));
}

/** The partners in order of time, former ones too. */
export function partnersOf(family: Family, id: string): string[] {
  return unique((family.couples.get(id) ?? []).map((couple) => (couple.a === id ? couple.b : couple.a)));
}

export function coupleOf(family: Family, a: string, b: string): Couple | undefined {
  return (family.couples.get(a) ?? []).findLast((couple) => couple.a === b || couple.b === b);
}

/** True when the two are no longer together; a couple that death ended counts as lasting. */
export function hasEnded(couple: Couple): boolean {
  const { ending } = coupleState(couple);
  return ending !== undefined && ending !== 'death';
}

export type SiblingKind = 'full' | 'half' | 'step';

/** How two persons are siblings by their parents, or undefined. One known common parent where no other is known counts as full. */
function siblingKind(family: Family, a: string, b: string): SiblingKind | undefined {
  if (a === b) return undefined;
  const [mine, theirs] = [parentsOf(family, a), parentsOf(family, b)];
  const common = mine.filter((id) => theirs.includes(id));
  if (common.length === 0) return isStepSibling(family, mine, theirs) ? 'step' : undefined;
  if (family.twins.get(a)?.includes(b)) return 'full';
  return common.length >= 2 || (mine.length === 1 && theirs.length === 1 && sameOther(family, a, b)) ? 'full' : 'half';
}

/** Children of one drawn parent may each have another parent who is not drawn; only the words in the case can tell. */
function sameOther(family: Family, a: string, b: string): boolean {
  const other = (id: string) => (family.parents.get(id) ?? []).find(isKinTie)?.record.otherParent ?? '';
  return other(a) === other(b);
}

const isStepSibling = (family: Family, mine: readonly string[], theirs: readonly string[]): boolean =>
  mine.some((parent) => theirs.some((other) => coupleOf(family, parent, other) !== undefined));

interface Sibling {
  readonly id: string;
  readonly kind: SiblingKind;
}

const found = new WeakMap<Family, Map<string, readonly Sibling[]>>();

/** All siblings, oldest first: full and half by common parents, step by a parent's partner. Found once for each family. */
export function siblingsOf(family: Family, id: string): readonly Sibling[] {
  const known = found.get(family) ?? new Map<string, readonly Sibling[]>();
  found.set(family, known);
  const siblings = known.get(id) ?? findSiblings(family, id);
  known.set(id, siblings);
  return siblings;
}

function findSiblings(family: Family, id: string): Sibling[] {
  const parents = parentsOf(family, id);
  const around = [...parents, ...parents.flatMap((parent) => partnersOf(family, parent))];
  const candidates = unique(around.flatMap((parent) => childrenOf(family, parent)));
  return candidates
    .flatMap((other) => {
      const kind = siblingKind(family, id, other);
      return kind ? [{ id: other, kind }] : [];
    })
    .sort((a, b) => compareDates(family.persons.get(a.id)?.birth, family.persons.get(b.id)?.birth));
}
