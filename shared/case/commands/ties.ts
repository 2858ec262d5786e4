import { done, refused } from '../../language/case';
import { fill } from '../../language/text';
import type { CaseDraft, Command } from '../change';
import { coupleOf, mustFind, nameIn, nextId } from '../find';
import { Refusal } from '../refusal';
import type { Case, Couple, Household, MultipleBirth, Parentage, Relation } from '../schema';
import { coupleBetween } from './making';

/** Takes the new fields over; an undefined one is taken away. */
function assign<T extends object>(target: T, fields: Partial<T>): void {
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const field = fields[key];
    if (field === undefined) delete target[key];
    else target[key] = field;
  }
}

function must<T>(record: T | undefined): T {
  if (record === undefined) throw new Refusal(refused.noRecord);
  return record;
}

const pair = (value: Case, a: string, b: string) => ({ name: nameIn(value, a), other: nameIn(value, b) });

export const addCouple = (value: Case, a: string, b: string, fields: Partial<Couple> = {}): Command => ({
  name: 'addCouple',
  label: fill(done.couple, pair(value, a, b)),
  change: (draft) => {
    if (a === b) throw new Refusal(refused.ownPartner);
    mustFind(draft, a);
    mustFind(draft, b);
    draft.couples ??= [];
    draft.couples.push({ type: 'unknown', ...fields, id: nextId(draft.couples, 'C'), a, b });
  },
});

export function updateCouple(value: Case, id: string, fields: Partial<Couple>): Command {
  const couple = coupleOf(value, id);
  return {
    name: 'updateCouple',
    label: fill(done.updateCouple, pair(value, couple?.a ?? '', couple?.b ?? '')),
    change: (draft) => assign(must(coupleOf(draft, id)), fields),
  };
}

/** Removes a couple; their children keep both parents. */
export function removeCouple(value: Case, id: string): Command {
  const couple = coupleOf(value, id);
  return {
    name: 'removeCouple',
    label: fill(done.removeCouple, pair(value, couple?.a ?? '', couple?.b ?? '')),
    change: (draft) => {
      must(coupleOf(draft, id));
      draft.couples = draft.couples?.filter((other) => other.id !== id);
      for (const tie of draft.parentage ?? []) if (tie.couple === id) delete tie.couple;
    },
  };
}

export const addParentage = (value: Case, child: string, parents: readonly string[], fields: Partial<Parentage> = {}): Command => ({
  name: 'addParentage',
  label: fill(done.parentage, { name: nameIn(value, child), other: parents.map((id) => nameIn(value, id)).join(' og ') }),
  change: (draft) => {
    for (const id of [child, ...parents]) mustFind(draft, id);
    if (parents.includes(child)) throw new Refusal(fill(refused.ownParent, { name: nameIn(draft, child) }));
    draft.parentage ??= [];
    draft.parentage.push({ type: 'biological', ...fields, child, parents: [...parents] });
  },
});

const birthOf = (value: Case, child: string) => value.parentage?.find((tie) => tie.child === child && tie.type === 'biological');

/** Makes one person a parent of another: the second of a child that has one parent drawn, together with an only partner otherwise. */
export const connectParent = (value: Case, child: string, parent: string): Command => ({
  name: 'connectParent',
  label: fill(done.parentage, { name: nameIn(value, child), other: nameIn(value, parent) }),
  change: (draft) => {
    if (child === parent) throw new Refusal(fill(refused.ownParent, { name: nameIn(draft, child) }));
    mustFind(draft, child);
    mustFind(draft, parent);
    const known = birthOf(draft, child);
    if (!known) {
      const couples = (draft.couples ?? []).filter(({ a, b }) => a === parent || b === parent);
      const [only] = couples.length === 1 ? couples : [];
      draft.parentage ??= [];
      draft.parentage.push({
        child,
        parents: only ? [only.a, only.b] : [parent],
        type: 'biological',
        ...(only ? { couple: only.id } : {}),
      });
      return;
    }
    if (known.parents.length > 1) throw new Refusal(fill(refused.twoParents, { name: nameIn(draft, child) }));
    const [first = parent] = known.parents;
    known.parents = [first, parent];
    const couple = coupleBetween(draft, first, parent)?.id;
    if (couple) known.couple = couple;
  },
});

/** Makes one person a full sibling of another: gives them the same parents. */
export const connectSibling = (value: Case, id: string, sibling: string): Command => ({
  name: 'connectSibling',
  label: fill(done.addSibling, { name: nameIn(value, id) }),
  change: (draft) => {
    const known = must(birthOf(draft, id) ?? birthOf(draft, sibling));
    const other = known.child === id ? sibling : id;
    if (birthOf(draft, other)) throw new Refusal(fill(refused.twoParents, { name: nameIn(draft, other) }));
    draft.parentage?.push({ ...known, parents: [...known.parents], child: other });
  },
});

export const updateParentage = (value: Case, index: number, fields: Partial<Parentage>): Command => ({
  name: 'updateParentage',
  label: fill(done.updateParentage, { name: nameIn(value, value.parentage?.[index]?.child ?? '') }),
  change: (draft) => assign(must(draft.parentage?.[index]), fields),
});

export const removeParentage = (value: Case, index: number): Command => ({
  name: 'removeParentage',
  label: fill(done.removeParentage, { name: nameIn(value, value.parentage?.[index]?.child ?? '') }),
  change: (draft) => {
    must(draft.parentage?.splice(index, 1)[0]);
  },
});

/** Twins and higher multiples. Members leave the multiple birth they were in. */
export const setMultipleBirth = (value: Case, members: readonly string[], type: MultipleBirth['type'] | undefined): Command => ({
  name: 'setMultipleBirth',
  label: type ? fill(done.twins, pair(value, members[0] ?? '', members[1] ?? '')) : done.removeTwins,
  change: (draft) => {
    const births = (draft.multipleBirths ?? [])
      .map((birth) => ({ ...birth, members: birth.members.filter((id) => !members.includes(id)) }))
      .filter((birth) => birth.members.length > 1);
    draft.multipleBirths = type ? [...births, { type, members: [...members] }] : births;
    if (type && !sameParents(draft, members)) throw new Refusal(refused.twinsOfOneBirth);
  },
});

function sameParents(value: Case, members: readonly string[]): boolean {
  const keys = members.map((id) =>
    value.parentage
      ?.find((tie) => tie.child === id && tie.type === 'biological')
      ?.parents.toSorted()
      .join(),
  );
  return keys.every((key) => key !== undefined && key === keys[0]);
}

export const addRelation = (value: Case, relation: Relation): Command => ({
  name: 'addRelation',
  label: fill(done.relation, pair(value, relation.from, relation.to)),
  change: (draft) => {
    mustFind(draft, relation.from);
    mustFind(draft, relation.to);
    draft.emotional ??= [];
    draft.emotional.push(relation);
  },
});

export function updateRelation(value: Case, index: number, fields: Partial<Relation>): Command {
  const relation = value.emotional?.[index];
  return {
    name: 'updateRelation',
    label: fill(done.updateRelation, pair(value, relation?.from ?? '', relation?.to ?? '')),
    change: (draft) => assign(must(draft.emotional?.[index]), fields),
  };
}

export function removeRelation(value: Case, index: number): Command {
  const relation = value.emotional?.[index];
  return {
    name: 'removeRelation',
    label: fill(done.removeRelation, pair(value, relation?.from ?? '', relation?.to ?? '')),
    change: (draft) => {
      must(draft.emotional?.splice(index, 1)[0]);
    },
  };
}

const householdOf = (value: Case | CaseDraft, id: string) => value.households?.find((household) => household.id === id);

export const addHousehold = (
  _value: Case,
  labelDa: string,
  members: readonly string[],
  share = 'full',
  fields: Partial<Household> = {},
): Command => ({
  name: 'addHousehold',
  label: fill(done.household, { name: labelDa }),
  change: (draft) => {
    draft.households ??= [];
    draft.households.push({ ...fields, id: nextId(draft.households, 'H'), labelDa, members: members.map((person) => ({ person, share })) });
  },
});

export const updateHousehold = (value: Case, id: string, fields: Partial<Household>): Command => ({
  name: 'updateHousehold',
  label: fill(done.updateHousehold, { name: householdOf(value, id)?.labelDa ?? '' }),
  change: (draft) => assign(must(householdOf(draft, id)), fields),
});

export const removeHousehold = (value: Case, id: string): Command => ({
  name: 'removeHousehold',
  label: fill(done.removeHousehold, { name: householdOf(value, id)?.labelDa ?? '' }),
  change: (draft) => {
    must(householdOf(draft, id));
    draft.households = draft.households?.filter((household) => household.id !== id);
  },
});
