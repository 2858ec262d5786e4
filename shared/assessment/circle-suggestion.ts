import type { Case, CircleCode, Person, Sector } from '../case/schema';
import { familyOf, isFosterTie, parentsOf } from '../kinship/family';
import { kinshipPath, type Step } from '../kinship/path';
import { circleRoles } from '../language/circle-roles';

/**
 * The circle a person most likely belongs to, as the drawing and the person's role tell: offered, never written by itself.
 * Undefined for index children, their parents, professionals, and when nothing tells.
 */
export function circleSuggestion(value: Case, personId: string): CircleCode | undefined {
  const family = familyOf(value);
  const [child] = value.case.indexPersonIds;
  const person = family.persons.get(personId);
  if (!person || child === undefined || value.case.indexPersonIds.includes(personId)) return undefined;
  const parents = parentsOf(family, child);
  if (person.professional || parents.includes(personId)) return undefined;
  if (!person.nonKin) {
    const path = kinshipPath(family, child, personId, 'all');
    if (path) return circleOfPath(path, sidesOf(parents, family.persons));
  }
  return circleOfRole(person.nonKin ?? person.role ?? '') ?? circleOfSector(value, personId);
}

type Sides = ReadonlyMap<string, CircleCode>;

/** The circles know a mother's and a father's side; with two parents of one gender the second has the other side. */
function sidesOf(parents: readonly string[], persons: ReadonlyMap<string, Person>): Sides {
  const gendered = (gender: Person['gender']) => parents.find((id) => persons.get(id)?.gender === gender);
  const mother = gendered('f') ?? parents.find((id) => id !== gendered('m'));
  return new Map(parents.map((id) => [id, id === mother ? 'MOTHER_SIDE' : 'FATHER_SIDE']));
}

function circleOfPath([first, second, third]: readonly Step[], sides: Sides): CircleCode | undefined {
  if (first?.kind === 'sibling') {
    // A sibling's own child or partner stands with the siblings; a half-sibling's other parent is a parent's partner.
    return second?.kind === 'parent' ? 'PARTNERS_STEP' : 'SIBLINGS';
  }
  if (first?.kind !== 'parent') return undefined;
  if (isFosterTie(first)) return 'CARERS';
  const side = sides.get(first.to);
  if (!side || second?.kind === 'partner') return 'PARTNERS_STEP';
  if (second?.kind !== 'child') return side;
  return third?.kind === 'parent' ? 'PARTNERS_STEP' : 'SIBLINGS';
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
