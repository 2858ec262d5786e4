import type { Case, Person } from '../../case/schema';
import { textsOf } from '../../case/texts';
import { isSecret } from '../../kinship/living';
import { isPlain } from './common-words';
import type { Protection } from './protection';
import { wordsOf } from './words';

/** The names that a case knows by itself: of persons, of places and institutions, and numbers that belong to one person. */

export interface Identifier {
  readonly kind: IdentifierKind;
  readonly text: string;
  /** The person whom it names. */
  readonly person?: string;
}

export type IdentifierKind = 'name' | 'place' | 'number' | 'condition';

/** Fields that name a place, an institution or an employer, by their path. */
const placePaths: ReadonlySet<string> = new Set([
  'case.municipality',
  'case.unit',
  'case.placementKind',
  'persons.professional',
  'persons.nonKin',
  'persons.role',
  'persons.occupation',
  'persons.country',
  'households.labelDa',
  'networkMaps.drawnAt',
  'assessment.childView.talks.place',
  'assessment.attempts.placeDa',
  'assessment.professional.organisation',
]);

/** Every identifier of a case; of conditions only those that `reader` isn't named among the knowers of. */
export function identifiersOf(value: Case, reader?: string): Identifier[] {
  const places = textsOf(value)
    .filter(({ path, text }) => placePaths.has(path) && text.trim())
    .map(({ text }): Identifier => ({ kind: 'place', text }));
  return [...value.persons.flatMap((person) => identifiersOfPerson(person, reader)), ...places];
}

function identifiersOfPerson(person: Person, reader: string | undefined): Identifier[] {
  const { id, kind, firstName, lastName, cpr, cprFictional, conditions } = person;
  const isNamed = kind === 'person' || kind === 'organisation' || kind === 'group' || kind === 'pet';
  const name = [firstName, lastName].filter((part) => part?.trim()).join(' ');
  const numbers = [cpr, cprFictional].flatMap((number) => (number?.trim() ? [{ kind: 'number' as const, text: number, person: id }] : []));
  const secrets = (conditions ?? []).filter((one) => isSecret(one) && !one.knownBy?.includes(reader ?? ''));
  const labels = secrets.flatMap(({ labelDa }) => (labelDa?.trim() ? [{ kind: 'condition' as const, text: labelDa }] : []));
  return [...(isNamed && name ? [{ kind: 'name' as const, text: name, person: id }] : []), ...numbers, ...labels];
}

/** What the reader may read: the identifiers that are left in the redacted case, but for those of persons who are nameless or gone. */
export const visibleIdentifiers = (seen: Case, { nameless, gone }: Protection): Identifier[] =>
  identifiersOf(seen).filter(({ person }) => person === undefined || !(nameless.has(person) || gone.has(person)));

/** Names of those who work with the case; they stand on the first page whoever reads. */
export const makersOf = ({ case: header, assessment }: Case): string[] =>
  [
    header.caseworker,
    header.secondCaseworker,
    header.networkConsultant,
    assessment?.signOff?.authorName,
    ...(assessment?.signOff?.revisions ?? []).map(({ authorName }) => authorName),
  ].filter((name): name is string => Boolean(name?.trim()));

/** Words that are written as names are, inside a sentence: what an edition for an outsider can't trust unless it knows them. */
export const properNouns = (text: string): string[] =>
  wordsOf(text)
    .filter(({ capital, opens, folded }) => capital && !opens && folded.length >= 3 && !/\d/.test(folded) && !isPlain(folded))
    .map(({ start, end }) => text.slice(start, end));
