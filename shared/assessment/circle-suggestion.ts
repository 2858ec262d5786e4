import type { Case, CircleCode, Sector } from '../case/schema';
import { childrenOf, type Family, familyOf, isFosterTie, parentsOf, partnersOf, siblingsOf } from '../kinship/family';
import { circleRoles } from '../language/circle-roles';

/**
 * The circle a person most likely belongs to, as the drawing and the person's role tell: offered, never written by itself.
 * Undefined for index children, their parents, professionals, and when nothing tells.
 */
export function circleSuggestion(value: Case, personId: string): CircleCode | undefined {
  const person = familyOf(value).persons.get(personId);
  if (!person || person.professional) return undefined;
  const drawn = drawnCircles(value);
  if (drawn.has(personId)) return drawn.get(personId);
  return circleOfRole(person.nonKin ?? person.role ?? '') ?? circleOfSector(value, personId);
}

type Circles = ReadonlyMap<string, CircleCode | undefined>;
const worked = new WeakMap<Case, Circles>();

/** The circles that the genogram tells, worked out once for a case; undefined stands for the children and parents themselves. */
function drawnCircles(value: Case): Circles {
  const known = worked.get(value);
  if (known) return known;
  const circles = build(familyOf(value), value.case.indexPersonIds);
  worked.set(value, circles);
  return circles;
}

/** The nearest tie decides: siblings, then each parent's own family, then those who cared for the children, then the partners'. */
function build(family: Family, children: readonly string[]): Circles {
  const circles = new Map<string, CircleCode | undefined>();
  const put = (ids: Iterable<string>, circle: CircleCode | undefined) => {
    for (const id of ids) if (!circles.has(id)) circles.set(id, circle);
  };
  const [child] = children;
  if (child === undefined) return circles;
  const parents = parentsOf(family, child);
  put([...children, ...parents], undefined);

  const siblings = siblingsOf(family, child).map(({ id }) => id);
  put(withPartners(family, [...siblings, ...siblings.flatMap((id) => childrenOf(family, id))]), 'SIBLINGS');
  for (const parent of parents) put(withPartners(family, kinOf(family, parent), parent), sideOf(family, parents, parent));

  const cared = [child, ...siblings].flatMap((id) => (family.parents.get(id) ?? []).filter(isFosterTie).map((tie) => tie.parent));
  put(withPartners(family, cared), 'CARERS');

  const partners = [
    ...parentsOf(family, child, true),
    ...parents.flatMap((parent) => partnersOf(family, parent)),
    ...siblings.flatMap((sibling) => parentsOf(family, sibling)),
  ];
  for (const partner of partners) put([partner, ...withPartners(family, kinOf(family, partner))], 'PARTNERS_STEP');
  return circles;
}

/** The circles know a mother's and a father's side; with two parents of one gender the second has the other side. */
function sideOf(family: Family, parents: readonly string[], parent: string): CircleCode {
  const gendered = (gender: string) => parents.find((id) => family.persons.get(id)?.gender === gender);
  const mother = gendered('f') ?? parents.find((id) => id !== gendered('m'));
  return parent === mother ? 'MOTHER_SIDE' : 'FATHER_SIDE';
}

/** Ancestors, and all who descend from them, by birth or adoption. */
function kinOf(family: Family, id: string): Set<string> {
  // A set is walked in the order of adding, so those added on the way are visited too.
  const line = new Set([id]);
  for (const from of line) for (const parent of parentsOf(family, from)) line.add(parent);
  line.delete(id);
  const kin = new Set(line);
  for (const relative of kin) for (const descendant of childrenOf(family, relative)) kin.add(descendant);
  return kin;
}

/** The persons and those they are or were together with; a parent's own partners are not the parent's kin. */
function withPartners(family: Family, ids: Iterable<string>, apart?: string): string[] {
  return [...ids].flatMap((id) => (id === apart ? [id] : [id, ...partnersOf(family, id)]));
}

function circleOfRole(role: string): CircleCode | undefined {
  const words = role.toLowerCase();
  return circleRoles.find(({ pattern }) => pattern.test(words))?.circle;
}

const circleOfSectors: Partial<Record<Sector, CircleCode>> = {
  FRIENDS: 'FRIENDS_CHILD',
  LEISURE: 'LEISURE',
  SCHOOL_WORK: 'SCHOOL_DAYCARE',
};

function circleOfSector({ networkMaps }: Case, personId: string): CircleCode | undefined {
  const entries = (networkMaps ?? []).flatMap((map) => map.entries.filter(({ person }) => person === personId));
  return entries.map(({ sector }) => circleOfSectors[sector]).find((circle) => circle !== undefined);
}
