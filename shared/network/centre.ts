import type { Case, NetworkMap, Person } from '../case/schema';
import { familyOf, parentsOf } from '../kinship/family';

/**
 * Who stands in the middle: the one whom the map names; else the index children; on the map of a parent who is not placed on it, that
 * parent.
 */
export function centreOf(value: Case, map: Pick<NetworkMap, 'centre' | 'perspective' | 'entries'>): Person[] {
  const family = familyOf(value);
  const placed = new Set(map.entries.map(({ person }) => person));
  const children = value.case.indexPersonIds;
  const gender = map.perspective === 'mother' ? 'f' : map.perspective === 'father' ? 'm' : undefined;
  const [child] = children;
  const parent = gender && child ? parentsOf(family, child).find((id) => family.persons.get(id)?.gender === gender) : undefined;
  const ids = map.centre ? [map.centre] : parent && !placed.has(parent) ? [parent] : children;
  return [...new Set(ids)].flatMap((id) => (placed.has(id) ? [] : (family.persons.get(id) ?? [])));
}
