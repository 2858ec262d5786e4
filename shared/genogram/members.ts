import type { Case } from '../case/schema';
import type { Family } from '../kinship/family';

/** Who stands where in a genogram: everyone once. */
export interface Members {
  /** Tied to someone by couple, parentage or multiple birth, or the child that the case is about. */
  readonly family: readonly string[];
  /** Drawn with the family though no tie is known. */
  readonly loose: readonly string[];
  /** Neighbours, friends, professionals: they belong on the network map, and stand apart here. */
  readonly outside: readonly string[];
}

export function membersOf(value: Case, family: Family): Members {
  const index = new Set(value.case.indexPersonIds);
  const tied = ({ id }: { readonly id: string }) =>
    index.has(id) || family.parents.has(id) || family.children.has(id) || family.couples.has(id) || family.twins.has(id);
  const rest = value.persons.filter((person) => !tied(person));
  const isOutside = (person: (typeof rest)[number]) => Boolean(person.nonKin || person.professional);
  return {
    family: value.persons.filter(tied).map(({ id }) => id),
    loose: rest.filter((person) => !isOutside(person)).map(({ id }) => id),
    outside: rest.filter(isOutside).map(({ id }) => id),
  };
}
