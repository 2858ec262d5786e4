import { current, isDraft } from 'immer';
import { childrenOf, coupleOf, familyOf, hasEnded, isFosterTie, isKinTie, parentsOf, partnersOf, siblingsOf } from '../../kinship/family';
import { kinshipTies } from '../../kinship/kinship';
import type { CaseDraft } from '../change';
import { personOf } from '../find';
import type { Case, Gender } from '../schema';
import type { Link } from './relations';

/** Who in a case already stands at the end of a link. */

/** The family as the draft stands now. */
const familyNow = (draft: CaseDraft) => familyOf(isDraft(draft) ? (current(draft) as Case) : draft);

const fits = (gender: Gender | undefined, wanted: Gender | undefined) => !wanted || !gender || gender === wanted || gender === 'unknown';

/** Those who are to a person what the link says, of a gender that fits; the nearest to it first. */
export function standing(draft: CaseDraft, from: string, link: Link): string[] {
  const family = familyNow(draft);
  const fitting = (ids: readonly string[]) => [...new Set(ids)].filter((id) => fits(personOf(draft, id)?.gender, link.gender));
  switch (link.kind) {
    case 'parent': {
      const ties = (family.parents.get(from) ?? []).filter((tie) => tie.type === link.type);
      return fitting(ties.map((tie) => tie.parent));
    }
    case 'child': {
      const ties = (family.children.get(from) ?? []).filter((tie) => (isKin(link.type) ? isKinTie(tie) : tie.type === link.type));
      return fitting(ties.map((tie) => tie.child));
    }
    case 'sibling':
      return fitting(siblingsLike(draft, from, link.type));
    case 'partner':
      return fitting(
        partnersOf(family, from).filter((id) => {
          const couple = coupleOf(family, from, id);
          if (!couple) return false;
          return link.type === 'unknown' || link.known ? !hasEnded(couple) : couple.type === link.type;
        }),
      );
  }
}

const isKin = (type: string) => type === 'biological' || type === 'adoptive';

function siblingsLike(draft: CaseDraft, from: string, type: Extract<Link, { kind: 'sibling' }>['type']): string[] {
  const family = familyNow(draft);
  if (type === 'foster') return fosterSiblings(draft, from);
  const kinds = type === 'half' ? ['half'] : type === 'step' ? ['step'] : ['full', 'half'];
  const all = siblingsOf(family, from);
  if (type === 'twin') return [...(family.twins.get(from) ?? [])];
  return all
    .filter(({ kind }) => kinds.includes(kind))
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map(({ id }) => id);
}

function fosterSiblings(draft: CaseDraft, from: string): string[] {
  const family = familyNow(draft);
  return carersOf(draft, from)
    .flatMap((carer) => childrenOf(family, carer, true))
    .filter((id) => id !== from);
}

/** The words for what somebody is to a person, in both languages, without what explains them. */
export function kinshipTo(draft: CaseDraft, from: string, to: string): string[] {
  return kinshipTies(familyNow(draft), from, to).flatMap(({ word }) =>
    [word.da, word.en].map((text) => text.replace(/ \(.*/, '').toLowerCase()),
  );
}

/** Those in whose care a person is. */
export const carersOf = (draft: CaseDraft, id: string): string[] =>
  (familyNow(draft).parents.get(id) ?? []).filter((tie) => isFosterTie(tie)).map((tie) => tie.parent);

/** Partners of a person whatever they are to each other now. */
export const partnersEver = (draft: CaseDraft, id: string): string[] => partnersOf(familyNow(draft), id);

/** The partners of now; all where none is. */
export function partnersNow(draft: CaseDraft, id: string): string[] {
  const family = familyNow(draft);
  const all = partnersOf(family, id);
  const now = all.filter((other) => {
    const couple = coupleOf(family, id, other);
    return couple && !hasEnded(couple);
  });
  return now.length > 0 ? now : all;
}

/** The partners of a person's parents who are no parents of theirs: papfar, stedmor. */
export function stepParents(draft: CaseDraft, id: string): string[] {
  const family = familyNow(draft);
  const parents = parentsOf(family, id);
  return [...new Set(parents.flatMap((parent) => partnersOf(family, parent)))].filter((other) => !parents.includes(other));
}

/** Whether two have a child together, so that one of them is a parent and not just a partner. */
export function haveChild(draft: CaseDraft, a: string, b: string): boolean {
  const family = familyNow(draft);
  return childrenOf(family, a).some((child) => parentsOf(family, child).includes(b));
}
