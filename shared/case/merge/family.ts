import type { CaseDraft } from '../change';
import type { Parentage } from '../schema';
import { fillFrom } from './fields';

/** What became double in the family: couples, parentage, households, relations. */
export function joinFamily(draft: CaseDraft, keep: string): void {
  joinCouples(draft);
  joinParentage(draft, keep);
  if (draft.multipleBirths) draft.multipleBirths = draft.multipleBirths.filter(({ members }) => members.length > 1);
  for (const household of draft.households ?? []) {
    const seen = new Set<string>();
    household.members = household.members.filter(({ person }) => !seen.has(person) && seen.add(person));
  }
  const told = new Set<string>();
  if (draft.emotional)
    draft.emotional = draft.emotional.filter(({ from, to, type, perspective, since }) => {
      const name = [from, to, type, perspective, since].join('|');
      return from !== to && !told.has(name) && told.add(name);
    });
}

function joinCouples(draft: CaseDraft): void {
  const first = new Map<string, NonNullable<CaseDraft['couples']>[number]>();
  const replaced = new Map<string, string>();
  for (const couple of draft.couples ?? []) {
    const name = [couple.a, couple.b].sort().join(' ');
    const before = first.get(name);
    if (!before) first.set(name, couple);
    else {
      fillFrom(before, couple);
      replaced.set(couple.id, before.id);
    }
  }
  if (replaced.size === 0) return;
  draft.couples = draft.couples?.filter(({ id }) => !replaced.has(id));
  for (const tie of draft.parentage ?? []) if (tie.couple && replaced.has(tie.couple)) tie.couple = replaced.get(tie.couple);
}

/** Ties of one child and one type become one where the parents of one are among those of the other, or both are the kept person's own. */
function joinParentage(draft: CaseDraft, keep: string): void {
  const joined: Parentage[] = [];
  for (const tie of draft.parentage ?? []) {
    const parents = new Set(tie.parents);
    const before = joined.find(
      (other) =>
        other.child === tie.child &&
        other.type === tie.type &&
        (parents.isSubsetOf(new Set(other.parents)) ||
          new Set(other.parents).isSubsetOf(parents) ||
          (tie.type === 'biological' && tie.child === keep && parents.union(new Set(other.parents)).size <= 2)),
    );
    if (!before) joined.push(tie);
    else {
      before.parents = [...parents.union(new Set(before.parents))];
      fillFrom(before, tie);
      if (before.parents.length > 1) delete before.otherParent;
    }
  }
  if (draft.parentage && joined.length < draft.parentage.length) draft.parentage = joined;
}
