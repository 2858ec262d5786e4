import { addMonths, ageOn, type Day, earliest, latest } from '../case/dates';
import type { Case, Household, Person, Relation } from '../case/schema';

/** What was true on a day. A date that is known in part counts from its first possible day to its last. */

const during = (from: string | null | undefined, to: string | null | undefined, day: Day): boolean =>
  (!from || earliest(from) <= day) && (!to || latest(to) >= day);

/** True when the person was dead on the day. */
export const isDeadOn = (person: Person, day: Day): boolean => Boolean(person.death) && earliest(person.death ?? '') <= day;

export const isBornOn = (person: Person, day: Day): boolean => !person.birth || earliest(person.birth) <= day;

/** True from the day that someone is to be seen in a drawing: a pregnancy is there before its birth. */
export const isThereOn = (person: Person, day: Day): boolean =>
  person.kind === 'pregnancy' && person.birth ? addMonths(earliest(person.birth), -10) <= day : isBornOn(person, day);

export const isLivingOn = (person: Person, day: Day): boolean => isBornOn(person, day) && !isDeadOn(person, day);

/** The age in whole years on the day, or at death when the person was dead by then. */
export function ageOf(person: Person, day: Day): { readonly years: number; readonly about: boolean } | undefined {
  return ageOn(person.birth, isDeadOn(person, day) && person.death ? person.death : day);
}

const isHouseholdOn = (household: Household, day: Day): boolean => during(household.from, household.to, day);

/** The households of a day, each with those who lived there on it; those that nobody lived in are left out. */
export function householdsOn({ households, persons }: Case, day: Day): Household[] {
  const living = new Set(persons.filter((person) => isLivingOn(person, day)).map(({ id }) => id));
  return (households ?? [])
    .filter((household) => isHouseholdOn(household, day))
    .map((household) => {
      const members = household.members.filter(({ person, from, to }) => living.has(person) && during(from, to, day));
      return members.length === household.members.length ? household : { ...household, members };
    })
    .filter(({ members }) => members.length > 0);
}

/** Whether a relation is still to come on a day, is there, or is over. */
export function relationOn({ since, until }: Relation, day: Day): 'toCome' | 'there' | 'over' {
  if (since && earliest(since) > day) return 'toCome';
  return until && latest(until) < day ? 'over' : 'there';
}

/** True when only some may know of it. */
export const isSecret = ({ knownBy }: { readonly knownBy?: readonly string[] | null }): boolean => (knownBy?.length ?? 0) > 0;
