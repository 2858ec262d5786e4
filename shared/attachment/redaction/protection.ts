import type { Day } from '../../case/dates';
import { personOf } from '../../case/find';
import { type Protections, protectionsIn } from '../../case/protected';
import type { Case, Household, Person } from '../../case/schema';
import { familyOf, isFosterTie } from '../../kinship/family';
import { householdsOn } from '../../kinship/living';
import { profiles, type Recipient } from '../recipients';
import { isOwnMap } from './steps';

/**
 * Who is protected from a reader, and what of the family therefore can't stand in their edition. The rules are told in
 * docs/redaction.md; where the case doesn't say from whom somebody is protected, they are protected from everyone outside their home.
 */
export interface Protection {
  /** Whether anyone's whereabouts are protected from this reader. */
  readonly guarded: boolean;
  /** Those whose whereabouts the reader may not learn. */
  readonly hidden: ReadonlySet<string>;
  /** Stand as "Person P23". */
  readonly nameless: ReadonlySet<string>;
  /** Don't stand at all: that they are there would tell where. */
  readonly gone: ReadonlySet<string>;
  /** Homes whose frame is not drawn. */
  readonly homes: ReadonlySet<string>;
  /** Homes that stand as "Anbringelsessted". */
  readonly placements: ReadonlySet<string>;
}

const nobody: ReadonlySet<string> = new Set();
const unguarded: Protection = { guarded: false, hidden: nobody, nameless: nobody, gone: nobody, homes: nobody, placements: nobody };

export function protectionFor(value: Case, recipient: Recipient, day: Day): Protection {
  if (!profiles[recipient.profile].withholds.includes('whereabouts')) return unguarded;
  const around = surroundingsOf(value, recipient, day);
  const hidden = new Set(value.persons.filter(({ id }) => isProtected(around, id) && !isTogether(around, id)).map(({ id }) => id));
  const homes = (value.households ?? []).filter((home) => isHiddenHome(around, home, hidden));
  if (hidden.size === 0 && homes.length === 0) return unguarded;

  const carers = carersOf(around);
  const placements = (value.households ?? []).filter((home) => isPlacement(home, carers) && !around.homesOfReader.has(home.id));
  const known = knownTo(around);
  const housemates = new Set(homes.flatMap(({ members }) => members.map(({ person }) => person)));
  const nameless = value.persons.filter(({ id }) => {
    if (isTogether(around, id)) return false;
    return (hidden.has(id) && around.named.has(id)) || (!known.has(id) && (housemates.has(id) || carers.has(id)));
  });
  const namelessIds = new Set(nameless.map(({ id }) => id));
  const unflagged = new Set(nameless.filter(({ id }) => !around.named.has(id)).map(({ id }) => id));
  const related = relatedTo(around, unflagged);
  const gone = value.persons.filter((person) => !known.has(person.id) && !isTogether(around, person.id) && !isFamily(person, related));
  return {
    guarded: true,
    hidden,
    nameless: namelessIds,
    gone: new Set(gone.map(({ id }) => id)),
    homes: new Set(homes.map(({ id }) => id)),
    placements: new Set(placements.map(({ id }) => id)),
  };
}

/** What the rules ask again and again. */
interface Surroundings {
  readonly case: Case;
  readonly recipient: Recipient;
  readonly day: Day;
  readonly children: readonly string[];
  readonly homesOfReader: ReadonlySet<string>;
  /** Those who live where the reader lives, the reader among them. */
  readonly housematesOfReader: ReadonlySet<string>;
  /** Those whose record, home or danger says that they are protected. */
  readonly flagged: ReadonlySet<string>;
  /** Those whose name is protected. */
  readonly named: ReadonlySet<string>;
}

function surroundingsOf(value: Case, recipient: Recipient, day: Day): Surroundings {
  const homes = householdsOn(value, day);
  const livesIn = (home: Household, id: string | undefined) => home.members.some(({ person }) => person === id);
  const own = homes.filter((home) => livesIn(home, recipient.person?.id));
  const housematesOfReader = new Set([
    ...(recipient.person ? [recipient.person.id] : []),
    ...own.flatMap(({ members }) => members.map(({ person }) => person)),
  ]);
  const children = value.case.indexPersonIds;
  const around = { case: value, recipient, day, children, homesOfReader: new Set(own.map(({ id }) => id)), housematesOfReader };
  const protections = protectionsIn(value);
  const flagged = new Set(protections.whereabouts);
  if (isDanger(around, protections)) {
    const theirs = homes.filter((home) => children.some((child) => livesIn(home, child)));
    for (const id of [...children, ...theirs.flatMap(({ members }) => members.map(({ person }) => person))]) flagged.add(id);
  }
  return { ...around, flagged, named: new Set(protections.names) };
}

/** Whether the child must be taken as protected from the reader even though no record says so. */
const isDanger = (
  { recipient, housematesOfReader, children }: Pick<Surroundings, 'recipient' | 'housematesOfReader' | 'children'>,
  { barred, danger }: Protections,
): boolean => barred.includes(recipient.person?.id ?? '') || (danger && !children.some((child) => housematesOfReader.has(child)));

const isProtected = ({ flagged }: Surroundings, id: string): boolean => flagged.has(id);

/**
 * Whether the reader and a person live together, or are one. Where no home is written down for either, those who are both protected and
 * parent and child are taken to.
 */
function isTogether({ case: value, recipient, housematesOfReader, flagged }: Surroundings, id: string): boolean {
  if (housematesOfReader.has(id)) return true;
  const reader = recipient.person?.id;
  if (!reader || !flagged.has(reader) || !flagged.has(id)) return false;
  const hasHome = (value.households ?? []).some(({ members }) => members.some(({ person }) => person === reader || person === id));
  return !hasHome && kinTies(value).some(({ child, parents }) => areParentAndChild(child, parents, reader, id));
}

const areParentAndChild = (child: string, parents: readonly string[], a: string, b: string): boolean =>
  (child === a && parents.includes(b)) || (child === b && parents.includes(a));

/** A home whose frame would say who lives with someone protected: now or before, since a former address is one too. */
const isHiddenHome = ({ homesOfReader }: Surroundings, home: Household, hidden: ReadonlySet<string>): boolean =>
  !homesOfReader.has(home.id) && (home.addressProtected === true || home.members.some(({ person }) => hidden.has(person)));

const placementKinds: readonly string[] = ['foster', 'network_foster', 'respite', 'residential'];

const isPlacement = ({ kind, members }: Household, carers: ReadonlySet<string>): boolean =>
  placementKinds.includes(kind ?? '') || members.some(({ person, share }) => share === 'placed' || carers.has(person));

/** Foster and respite families of the day. */
function carersOf({ case: value, day }: Surroundings): ReadonlySet<string> {
  const ties = (value.parentage ?? []).filter((tie) => isFosterTie(tie) && (!tie.to || tie.to >= day));
  return new Set(ties.flatMap(({ parents }) => parents));
}

const kinTies = ({ parentage }: Case) =>
  (parentage ?? []).filter(({ type }) => type === 'biological' || type === 'adoptive' || type === 'donor' || type === 'surrogate');

/** Those whom the reader knows without this document: the children it is about and their parents, their own family, and whom they drew themselves. */
function knownTo({ case: value, recipient, children }: Surroundings): ReadonlySet<string> {
  const reader = recipient.person?.id;
  const ties = kinTies(value);
  const own = ties.filter(({ parents }) => reader !== undefined && parents.includes(reader)).map(({ child }) => child);
  const young = new Set([...children, ...own]);
  const known = new Set([...young, ...ties.filter(({ child }) => young.has(child)).flatMap(({ parents }) => parents)]);
  for (const id of value.case.siblingsInSameExamination ?? []) known.add(id);
  if (reader) known.add(reader);
  for (const { child, parents } of ties) if (child === reader) for (const id of parents) known.add(id);
  for (const map of value.networkMaps ?? []) {
    if (isOwnMap(map, recipient)) for (const { person } of map.entries) known.add(person);
  }
  return known;
}

/** Everyone whom birth, adoption, marriage and step-parenthood lead to from the children, not through those who must stay unknown. */
function relatedTo({ case: value, children, recipient }: Surroundings, closed: ReadonlySet<string>): ReadonlySet<string> {
  const family = familyOf(value);
  const reached = new Set<string>();
  const waiting = [...children, ...(recipient.person ? [recipient.person.id] : [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    if (closed.has(id)) continue;
    const person = id;
    const up = (family.parents.get(person) ?? []).filter((tie) => !isFosterTie(tie)).map(({ parent }) => parent);
    const down = (family.children.get(person) ?? []).filter((tie) => !isFosterTie(tie)).map(({ child }) => child);
    const beside = (family.couples.get(person) ?? []).flatMap(({ a, b }) => [a, b]);
    waiting.push(...up, ...down, ...beside);
  }
  return reached;
}

/** Friends, neighbours and professionals tell where somebody can be found; so do clubs, groups and animals. */
const isFamily = ({ id, nonKin, professional, kind }: Person, related: ReadonlySet<string>): boolean =>
  related.has(id) && !nonKin?.trim() && !professional?.trim() && kind !== 'organisation' && kind !== 'group' && kind !== 'pet';

/** "Person P23": the id that the case's own records use, else the place in the list. */
export function numberOf(value: Case, id: string): string {
  if (/^P\d{1,5}$/.test(id)) return id;
  return String(value.persons.indexOf(personOf(value, id) as Person) + 1);
}
