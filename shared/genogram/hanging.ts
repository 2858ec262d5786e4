import { areaOf } from '../case/find';
import type { Family } from '../kinship/family';
import type { Union } from './unions';

/** Who is drawn, and how they are tied; a layout is one. */
interface Drawn {
  readonly family: Family;
  readonly unions: readonly Union[];
  readonly places: ReadonlyMap<string, unknown>;
}

/**
 * A person with what hangs under them: partners who are tied to nobody else above or beside, and children all of whose parents come
 * along, with their own partners and children in turn. Whoever also hangs under someone who stays, or stands in a protected area, stays.
 */
export function hangingUnder({ unions, places, family }: Drawn, id: string): string[] {
  const unionsOf = new Map<string, { parents: readonly string[]; children: readonly { id: string }[] }[]>();
  const parentsOf = new Map<string, readonly string[]>();
  for (const union of unions) {
    for (const parent of union.parents) unionsOf.set(parent, [...(unionsOf.get(parent) ?? []), union]);
    for (const child of union.children) parentsOf.set(child.id, union.parents);
  }
  const coming = new Set([id]);
  const joins = (other: string) => places.has(other) && !coming.has(other) && !areaOf(family.case, other);
  const loose = (partner: string) =>
    !parentsOf.has(partner) &&
    (unionsOf.get(partner) ?? []).every(({ parents }) => parents.every((one) => one === partner || coming.has(one)));
  const waiting = [id];
  for (const one of waiting) {
    for (const { parents, children } of unionsOf.get(one) ?? []) {
      const partners = parents.filter((other) => joins(other) && loose(other));
      for (const other of partners) coming.add(other);
      const below = parents.every((parent) => coming.has(parent)) ? children.map((child) => child.id).filter(joins) : [];
      for (const child of below) coming.add(child);
      waiting.push(...partners, ...below);
    }
  }
  return [...coming];
}
