import type { CaseDraft } from '../change';
import { mustFind, nextId } from '../find';
import type { Case, Couple, Gender, Parentage, Person } from '../schema';
import type { PersonFields } from './person';

/** The small deeds that every command on a family is made of. */

export const opposite = (gender: Gender): Gender => (gender === 'm' ? 'f' : gender === 'f' ? 'm' : 'unknown');

export function makePerson(draft: CaseDraft, fields: PersonFields): Person {
  const person: Person = { id: nextId(draft.persons, 'P'), firstName: '', lastName: '', gender: 'unknown', kind: 'person', ...fields };
  draft.persons.push(person);
  return person;
}

export function makeCouple(draft: CaseDraft, a: string, b: string, fields: Partial<Couple> = {}): string {
  draft.couples ??= [];
  const id = nextId(draft.couples, 'C');
  draft.couples.push({ type: 'unknown', ...fields, id, a, b });
  return id;
}

/** The tie to the parents whom a child has by birth or adoption. */
export const birthParentage = (value: Case, child: string): Parentage | undefined =>
  value.parentage?.find((tie) => tie.child === child && (tie.type === 'biological' || tie.type === 'adoptive'));

export const partnersOf = (value: Case, id: string): string[] =>
  (value.couples ?? []).flatMap((couple) => (couple.a === id ? [couple.b] : couple.b === id ? [couple.a] : []));

/** The couple that two persons are, the latest where there are several. */
export const coupleBetween = (value: Case, a: string, b: string): Couple | undefined =>
  value.couples?.findLast((couple) => (couple.a === a && couple.b === b) || (couple.a === b && couple.b === a));

/** Both parents of a child who has none. They become a couple. */
export function makeBothParents(draft: CaseDraft, child: string, first: PersonFields = {}, second: PersonFields = {}): void {
  const father = makePerson(draft, { gender: 'm', ...second });
  const mother = makePerson(draft, { gender: 'f', ...first });
  draft.parentage ??= [];
  draft.parentage.push({ child, parents: [mother.id, father.id], type: 'biological', couple: makeCouple(draft, father.id, mother.id) });
}

/**
 * Gives a child of one known parent the other one too. Full siblings, who had the same one parent, get them as well: else they would
 * become half-siblings.
 */
export function completeParents(draft: CaseDraft, tie: Parentage, other: string): void {
  const [only = other] = tie.parents;
  const { type } = tie;
  const same = (draft.parentage ?? []).filter(
    ({ parents, type: kind, otherParent }) =>
      parents.length === 1 && parents[0] === only && kind === type && (otherParent ?? '') === (tie.otherParent ?? ''),
  );
  const [a, b] = mustFind(draft, only).gender === 'f' ? [other, only] : [only, other];
  const couple = coupleBetween(draft, only, other)?.id ?? makeCouple(draft, a, b);
  for (const sibling of same) {
    sibling.parents = [only, other];
    sibling.couple = couple;
  }
}
