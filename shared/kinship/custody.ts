import type { Day } from '../case/dates';
import type { Parentage } from '../case/schema';
import { type Family, isKinTie } from './family';
import { ageOf, isBornOn, isDeadOn } from './living';

/** Who holds custody of a child on a day: nobody of the grown-up or the dead. */
export function custodyHolders(family: Family, child: string, day: Day): string[] {
  const records = [...new Set((family.parents.get(child) ?? []).map(({ record }) => record))];
  const named = records.flatMap(({ custody }) => custody ?? []);
  const holders = [...new Set(records.some(isNamed) ? named : records.filter(isKinTie).flatMap((tie) => parentsWithCustody(family, tie)))];
  // Of most nothing is told, and their age doesn't matter.
  return holders.length > 0 && isInCustody(family, child, day) ? holders : [];
}

function isInCustody(family: Family, child: string, day: Day): boolean {
  const person = family.persons.get(child);
  if (person?.kind !== 'person' || !isBornOn(person, day) || isDeadOn(person, day)) return false;
  const age = ageOf(person, day);
  return age ? age.years < 18 : family.case.case.indexPersonIds.includes(child);
}

const isNamed = ({ custody }: Parentage): boolean => custody !== undefined && custody !== null;

const parentsWithCustody = (family: Family, { parents }: Parentage): string[] => parents.filter((id) => family.persons.get(id)?.custody);
