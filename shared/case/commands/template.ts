import { done, refused } from '../../language/case';
import { fill } from '../../language/text';
import type { CaseDraft, Command } from '../change';
import { mustFind, nameIn } from '../find';
import { Refusal } from '../refusal';
import type { Case, Gender } from '../schema';
import { birthParentage, completeParents, makeBothParents, makePerson, opposite } from './making';

/** Both parents of a person, as far as they lack; a parent who is there is kept. */
function fillParents(draft: CaseDraft, child: string): readonly string[] {
  const known = birthParentage(draft, child);
  const [only, other] = known?.parents ?? [];
  if (!known) makeBothParents(draft, child);
  else if (only && !other) completeParents(draft, known, makePerson(draft, { gender: opposite(mustFind(draft, only).gender) }).id);
  return birthParentage(draft, child)?.parents ?? [];
}

const hasSibling = (value: Case, child: string): boolean => {
  const parents = birthParentage(value, child)?.parents ?? [];
  return (value.parentage ?? []).some(
    (tie) => tie.child !== child && tie.type === 'biological' && tie.parents.some((id) => parents.includes(id)),
  );
};

/** Whether something of the template lacks around a person. */
export function lacksGenerations(value: Case, child: string): boolean {
  const parents = birthParentage(value, child)?.parents ?? [];
  return (
    parents.length < 2 || !hasSibling(value, child) || parents.some((parent) => (birthParentage(value, parent)?.parents.length ?? 0) < 2)
  );
}

/**
 * The template "Tre generationer": parents, all four grandparents and a sibling of a person, eight in all. Those who are there are kept, so
 * that it also fills up a family that was begun.
 */
export const addGenerations = (value: Case, child: string, sibling: Gender = 'unknown'): Command => ({
  name: 'addGenerations',
  label: fill(done.generations, { name: nameIn(value, child) }),
  change: (draft) => {
    mustFind(draft, child);
    if (!lacksGenerations(draft, child)) throw new Refusal(fill(refused.allGenerations, { name: nameIn(draft, child) }));
    // The mother's side first, as the reading of the drawing goes on from her.
    for (const parent of fillParents(draft, child)) fillParents(draft, parent);
    const tie = birthParentage(draft, child);
    if (tie && !hasSibling(draft, child))
      draft.parentage?.push({ ...tie, parents: [...tie.parents], child: makePerson(draft, { gender: sibling }).id });
  },
});
