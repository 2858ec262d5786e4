import { refused, unnamed, unnamedKinds } from '../language/case';
import type { Language } from '../language/text';
import { Refusal } from './refusal';
import type { Case, Couple, NetworkMap, Person, ProtectedArea } from './schema';

export const personOf = (value: Case, id: string | null | undefined): Person | undefined =>
  value.persons.find((person) => person.id === id);

export const coupleOf = (value: Case, id: string | null | undefined): Couple | undefined =>
  value.couples?.find((couple) => couple.id === id);

export const mapOf = (value: Case, id: string | null | undefined): NetworkMap | undefined =>
  value.networkMaps?.find((map) => map.id === id);

/** The protected area of the drawing that a person stands in. */
export const areaOf = (value: Case, id: string): ProtectedArea | undefined =>
  value.drawing?.protectedAreas?.find(({ places }) => Object.hasOwn(places, id));

/** The person, or a refusal that says that they are gone. */
export function mustFind(value: Case, id: string): Person {
  const person = personOf(value, id);
  if (!person) throw new Refusal(refused.noPerson);
  return person;
}

/** First and last name; where there is none, a word for what or of what gender they are. */
export function fullName(person: Person | undefined, language: Language = 'da'): string {
  const name = [person?.firstName, person?.lastName].filter(Boolean).join(' ').trim();
  return name || (unnamedKinds[person?.kind ?? 'person'] ?? unnamed[person?.gender ?? 'unknown'])[language];
}

export const nameIn = (value: Case, id: string, language: Language = 'da'): string => fullName(personOf(value, id), language);

/** The next free id with a prefix: P1, P2 … */
export function nextId(taken: readonly { readonly id: string }[] | null | undefined, prefix: string): string {
  const highest = (taken ?? []).reduce((most, { id }) => {
    const found = id.startsWith(prefix) ? Number(id.slice(prefix.length)) : Number.NaN;
    return Number.isInteger(found) && found > most ? found : most;
  }, 0);
  return `${prefix}${highest + 1}`;
}

/** The day on which a case's rules and ages are worked out. */
export const dayOf = (value: Case, today: string): string => value.asOf ?? today;

/** The first index child. */
export const indexChildOf = (value: Case): Person | undefined => personOf(value, value.case.indexPersonIds[0]);

/** The last name that someone would have by their closest kin: their parents', siblings' or children's. Offered, never a fact. */
export function kinName(value: Case, id: string): string | undefined {
  const ties = (value.parentage ?? []).filter(({ type }) => type === 'biological' || type === 'adoptive');
  const parents = ties.filter(({ child }) => child === id).flatMap((tie) => tie.parents);
  const siblings = ties.filter((tie) => tie.parents.some((parent) => parents.includes(parent))).map(({ child }) => child);
  const children = ties.filter((tie) => tie.parents.includes(id)).map(({ child }) => child);
  const named = [...parents, ...siblings, ...children].map((other) => personOf(value, other)?.lastName);
  return named.find(Boolean) ?? undefined;
}
