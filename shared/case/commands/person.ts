import { done, refused } from '../../language/case';
import { fill } from '../../language/text';
import type { CaseDraft, Command } from '../change';
import { fullName, mustFind, nameIn } from '../find';
import { Refusal } from '../refusal';
import type { Case, Person } from '../schema';
import { followingMoves } from './follow-moves';
import { forgetPersons } from './forget';
import { birthParentage, completeParents, coupleBetween, makeBothParents, makeCouple, makePerson, opposite, partnersOf } from './making';

/** The fields of a person that the window edits; others are kept as they are. */
export type PersonFields = Partial<
  Pick<
    Person,
    | 'firstName'
    | 'lastName'
    | 'gender'
    | 'kind'
    | 'birth'
    | 'death'
    | 'cpr'
    | 'role'
    | 'custody'
    | 'protected'
    | 'lossType'
    | 'gestationWeek'
    | 'count'
    | 'sexAtBirth'
    | 'conditions'
    | 'migrated'
    | 'culturesDa'
    | 'languageDa'
    | 'incomeDa'
    | 'country'
    | 'occupation'
    | 'healthNoteDa'
    | 'noteDa'
    | 'nonKin'
    | 'professional'
  >
>;

/** A person without ties; `where` may also place them on a network map. */
export const addPerson = (fields: PersonFields): Command => ({
  name: 'addPerson',
  label: fill(done.addPerson, { name: fullName({ id: '', kind: 'person', gender: 'unknown', firstName: '', ...fields }) }),
  change: (draft) => {
    makePerson(draft, fields);
  },
});

/** The parents that a person lacks: both, or the other one. They become a couple. */
export const addParents = (value: Case, id: string, first: PersonFields = {}, second: PersonFields = {}): Command =>
  followingMoves({
    name: 'addParents',
    label: fill(done.addParents, { name: nameIn(value, id) }),
    change: (draft) => {
      makeParents(draft, id, first, second);
    },
  });

function makeParents(draft: CaseDraft, id: string, first: PersonFields, second: PersonFields): void {
  const child = mustFind(draft, id);
  const known = birthParentage(draft, id);
  if (known && known.parents.length > 1) throw new Refusal(fill(refused.twoParents, { name: fullName(child) }));
  const [only] = known?.parents ?? [];
  if (known && only) completeParents(draft, known, makePerson(draft, { gender: opposite(mustFind(draft, only).gender), ...first }).id);
  else makeBothParents(draft, id, first, second);
}

export const addPartner = (value: Case, id: string, fields: PersonFields = {}): Command =>
  followingMoves({
    name: 'addPartner',
    label: fill(done.addPartner, { name: nameIn(value, id) }),
    change: (draft) => {
      const person = mustFind(draft, id);
      const partner = makePerson(draft, { gender: opposite(person.gender), ...fields });
      makeCouple(draft, id, partner.id);
    },
  });

/**
 * A child of a person, with `other` as the other parent; without it the only partner, and where there is none or more than one, an
 * unnamed other parent is made.
 */
export const addChild = (value: Case, id: string, other?: string, fields: PersonFields = {}): Command =>
  followingMoves({
    name: 'addChild',
    label: fill(done.addChild, { name: nameIn(value, id) }),
    change: (draft) => {
      const parent = mustFind(draft, id);
      const partners = partnersOf(draft, id);
      const second = other ?? (partners.length === 1 ? partners[0] : makePerson(draft, { gender: opposite(parent.gender) }).id) ?? id;
      const couple = coupleBetween(draft, id, second)?.id ?? makeCouple(draft, id, second);
      const child = makePerson(draft, fields);
      draft.parentage ??= [];
      draft.parentage.push({ child: child.id, parents: [id, second], type: 'biological', couple });
    },
  });

/** A full sibling. Parents are made when there are none. */
export const addSibling = (value: Case, id: string, fields: PersonFields = {}): Command =>
  followingMoves({
    name: 'addSibling',
    label: fill(done.addSibling, { name: nameIn(value, id) }),
    change: (draft) => {
      mustFind(draft, id);
      if (!birthParentage(draft, id)) makeParents(draft, id, {}, {});
      const tie = birthParentage(draft, id);
      if (!tie) throw new Refusal(refused.noRecord);
      const sibling = makePerson(draft, fields);
      draft.parentage?.push({ ...tie, parents: [...tie.parents], child: sibling.id });
    },
  });

/** Changes fields; a field that is undefined is taken away. */
export const updatePerson = (value: Case, id: string, fields: PersonFields): Command => ({
  name: 'updatePerson',
  label: fill(done.updatePerson, { name: fields.firstName || nameIn(value, id) }),
  change: (draft) => {
    const person = mustFind(draft, id);
    for (const [key, field] of Object.entries(fields)) {
      if (field === undefined) delete person[key];
      else person[key] = field;
    }
  },
});

/** Changes the same fields of several persons, in one step; of what is protected, only what is said. */
export const updatePersons = (value: Case, ids: readonly string[], fields: PersonFields): Command => ({
  name: 'updatePersons',
  label: fill(ids.length > 1 ? done.updatePersons : done.updatePerson, { name: nameIn(value, ids[0] ?? ''), n: ids.length - 1 }),
  change: (draft) => {
    for (const id of ids) {
      const shield = fields.protected && { protected: { ...mustFind(draft, id).protected, ...fields.protected } };
      updatePerson(value, id, { ...fields, ...shield }).change(draft);
    }
  },
});

/** Removes persons and everything that hangs on them. */
export const removePersons = (value: Case, ids: readonly string[]): Command => ({
  name: 'removePersons',
  label: fill(done.removePersons, { name: ids.map((id) => nameIn(value, id)).join(', ') }),
  change: (draft) => {
    const gone = new Set(ids);
    if (draft.case.indexPersonIds.every((id) => gone.has(id))) throw new Refusal(refused.lastIndexPerson);
    forgetPersons(draft, gone);
  },
});
