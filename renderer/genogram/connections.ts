import type { Command } from '../../shared/case/change';
import {
  addCouple,
  addHousehold,
  addParentage,
  addRelation,
  connectParent,
  connectSibling,
  updateHousehold,
} from '../../shared/case/commands/ties';
import type { Case, CoupleType, ParentageType, RelationType } from '../../shared/case/schema';
import { drawings, inspected } from '../../shared/language/drawings';
import { coupleTypeWords, parentageTypeWords, relationTypeWords } from '../../shared/language/family-values';
import { outlineTexts } from '../../shared/language/outline';
import type { Text } from '../../shared/language/text';
import { fortnights } from '../inspector/household-card';

/** The ways to tie someone to who or what is drawn already. */
export type As = 'parent' | 'child' | 'partner' | 'sibling' | 'relation' | 'home';

interface Way {
  readonly label: Text;
  /** The kinds there are of it, and the one that is taken when nothing is said. */
  readonly kinds?: Readonly<Record<string, Text>>;
  readonly usual?: string;
}

const shares: Readonly<Record<string, Text>> = {
  full: inspected.full,
  weekend: inspected.weekend,
  placed: inspected.placed,
  part: inspected.part,
  ...Object.fromEntries(fortnights.map((days) => [days, { da: days, en: days }])),
};

export const connectionWays: Readonly<Record<As, Way>> = {
  parent: { label: outlineTexts.parent, kinds: parentageTypeWords, usual: 'biological' },
  child: { label: outlineTexts.child, kinds: parentageTypeWords, usual: 'biological' },
  partner: { label: outlineTexts.partner, kinds: coupleTypeWords, usual: 'unknown' },
  sibling: { label: outlineTexts.sibling },
  relation: { label: outlineTexts.relation, kinds: relationTypeWords, usual: 'close' },
  home: { label: outlineTexts.home, kinds: shares, usual: 'full' },
};

/** The id of a household that is still to be made. */
export const newHome = 'new';

/** The command that ties `ids` (one person, but for a household) to `other`. */
export function connection(value: Case, as: As, ids: readonly string[], other: string, kind: string, homeName: string): Command {
  const [id = ''] = ids;
  const parentage = (child: string, parent: string) =>
    kind === 'biological' ? connectParent(value, child, parent) : addParentage(value, child, [parent], { type: kind as ParentageType });
  switch (as) {
    case 'parent':
      return parentage(id, other);
    case 'child':
      return parentage(other, id);
    case 'partner':
      return addCouple(value, id, other, { type: kind as CoupleType });
    case 'sibling':
      return connectSibling(value, id, other);
    case 'relation':
      return addRelation(value, { from: id, to: other, type: kind as RelationType, perspective: 'caseworker' });
    case 'home':
      return other === newHome ? addHousehold(value, homeName, ids, kind) : moveIn(value, other, ids, kind);
  }
}

function moveIn(value: Case, home: string, ids: readonly string[], share: string): Command {
  const members = value.households?.find(({ id }) => id === home)?.members ?? [];
  const staying = members.filter(({ person }) => !ids.includes(person));
  return updateHousehold(value, home, { members: [...staying, ...ids.map((person) => ({ person, share }))] });
}

/** What a connection made, to be looked at and edited further; undefined when the person stays what is selected. */
export function madeBy(value: Case, as: As, other: string): string | undefined {
  if (as === 'relation') return `relation:${(value.emotional?.length ?? 0) - 1}`;
  if (as === 'home') return `household:${other === newHome ? value.households?.at(-1)?.id : other}`;
  return undefined;
}

export const newHomeName = drawings.householdName;
