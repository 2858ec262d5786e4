import { ageOn, type Day, earliest, latest } from '../case/dates';
import type { Household, Person } from '../case/schema';

/** What was true on a day. A date that is known in part counts from its first possible day to its last. */

const during = (from: string | null | undefined, to: string | null | undefined, day: Day): boolean =>
  (!from || earliest(from) <= day) && (!to || latest(to) >= day);

/** True when the person was dead on the day. */
export const isDeadOn = (person: Person, day: Day): boolean => Boolean(person.death) && earliest(person.death ?? '') <= day;

const isBornOn = (person: Person, day: Day): boolean => !person.birth || earliest(person.birth) <= day;

export const isLivingOn = (person: Person, day: Day): boolean => isBornOn(person, day) && !isDeadOn(person, day);

/** The age in whole years on the day, or at death when the person was dead by then. */
export function ageOf(person: Person, day: Day): { readonly years: number; readonly about: boolean } | undefined {
  return ageOn(person.birth, isDeadOn(person, day) && person.death ? person.death : day);
}

export const isHouseholdOn = (household: Household, day: Day): boolean => during(household.from, household.to, day);
