import { fullName, personOf } from '../case/find';
import type { Case, Person } from '../case/schema';
import type { recipientProfiles } from '../case/values';
import { recipientName } from '../language/recipients';
import type { Text } from '../language/text';
import type { Office } from '../office/office';

/** Who an edition of the attachment may be made for, and what each of them may not see. One row a profile. */

export type ProfileId = (typeof recipientProfiles)[number];

/** A kind of information that an edition leaves out. What each takes away stands in `redaction/steps.ts` and `redaction/whereabouts.ts`. */
export const withheldKinds = [
  'whereabouts',
  'cpr',
  'safety',
  'contraindications',
  'notes',
  'relations',
  'secrets',
  'sparring',
  'childTalks',
  'othersMaps',
  'otherParents',
  'noNetwork',
  'findings',
] as const;
export type Withheld = (typeof withheldKinds)[number];

const outside = ['whereabouts', 'cpr', 'safety', 'contraindications', 'notes', 'relations', 'findings'] as const;
const party = [...outside, 'secrets', 'sparring', 'othersMaps', 'otherParents', 'noNetwork'] as const;
const parent = [...party, 'childTalks'] as const;

/** `whereabouts` takes something away only where somebody is protected from the reader: see `redaction/protection.ts`. */
export const profiles: Readonly<Record<ProfileId, { readonly withholds: readonly Withheld[] }>> = {
  INTERNAL: { withholds: ['relations'] },
  CHILD: { withholds: party },
  CUSTODY_A: { withholds: parent },
  CUSTODY_B: { withholds: parent },
  WITHOUT_CUSTODY: { withholds: parent },
  PARTNER: { withholds: parent },
  /** Decides in the case, so it reads why somebody must not be contacted; what is only for the office it does not. */
  BOARD: { withholds: ['cpr', 'notes', 'relations', 'findings'] },
};

/** The edition that shows least: what is chosen until somebody chooses otherwise. */
export const mostRestricted = 'partner';

export interface Recipient {
  /** As it is chosen: `internal`, `partner`, `board`, or the id of a person of the case. */
  readonly id: string;
  readonly profile: ProfileId;
  readonly person?: Person;
  readonly name: Text;
}

const offices: Readonly<Record<string, ProfileId>> = { internal: 'INTERNAL', partner: 'PARTNER', board: 'BOARD' };

/** The recipient of that id, or undefined when the case has nobody who may be given an edition under it. */
export function recipientOf(value: Case, id: string): Recipient | undefined {
  const office = offices[id];
  if (office) return { id, profile: office, name: recipientName[office] };
  const person = personOf(value, id);
  const profile = person && profileOf(value, person);
  return person && profile && { id, profile, person, name: nameOf(person, profile) };
}

/** Everyone whom this office makes an edition of this case for, the most restricted last. */
export function recipientsOf(value: Case, office?: Office['attachment']): Recipient[] {
  const ids = ['internal', 'board', ...value.persons.map((person) => person.id), 'partner'];
  return ids.flatMap((id) => recipientOf(value, id) ?? []).filter(({ profile }) => !officeLeavesOut(profile, office));
}

/** Whether the office has decided to make no editions of a profile. */
export const officeLeavesOut = (profile: ProfileId, office: Office['attachment']): boolean =>
  office?.withoutProfiles.includes(profile) ?? false;

function profileOf(value: Case, person: Person): ProfileId | undefined {
  if (person.death) return undefined;
  if (value.case.indexPersonIds.includes(person.id)) return 'CHILD';
  const named = new Set(custodyOf(value));
  const holders = value.persons.filter((other) => (other.custody || named.has(other.id)) && !other.death);
  const place = holders.findIndex((holder) => holder.id === person.id);
  if (place >= 0) return place === 0 ? 'CUSTODY_A' : 'CUSTODY_B';
  return isParentOfIndexChild(value, person.id) ? 'WITHOUT_CUSTODY' : undefined;
}

/** Those whom the case names as holders of custody of the child itself. */
const custodyOf = (value: Case): string[] =>
  (value.parentage ?? []).filter(({ child }) => value.case.indexPersonIds.includes(child)).flatMap(({ custody }) => custody ?? []);

const isParentOfIndexChild = (value: Case, id: string): boolean =>
  (value.parentage ?? []).some(
    ({ child, parents, type }) =>
      value.case.indexPersonIds.includes(child) && parents.includes(id) && (type === 'biological' || type === 'adoptive'),
  );

function nameOf(person: Person, profile: ProfileId): Text {
  const { da, en } = recipientName[profile];
  const name = fullName(person);
  return { da: `${name} (${da})`, en: `${name} (${en})` };
}
