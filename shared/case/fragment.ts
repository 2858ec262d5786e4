import type { Case, Couple, Household, MultipleBirth, Parentage, Person, Relation } from './schema';

/**
 * Some persons of a case with all that ties them to each other, and nothing of what ties them to anybody else: what is copied. What the
 * assessment says of them stays in their case.
 */
export interface Fragment {
  /** The case that they come from. */
  readonly from: string;
  readonly persons: readonly Person[];
  readonly couples: readonly Couple[];
  readonly parentage: readonly Parentage[];
  readonly multipleBirths: readonly MultipleBirth[];
  readonly households: readonly Household[];
  readonly relations: readonly Relation[];
  /** Those whose address the case protects. */
  readonly protectedAddresses: readonly string[];
}

interface Secret {
  readonly knownBy?: readonly string[] | null;
}

export function fragmentOf(value: Case, ids: Iterable<string>): Fragment {
  const taken = new Set(ids);
  const all = (list: readonly (string | null | undefined)[]) => list.every((id) => id && taken.has(id));
  /** A secret goes along with those who know of it; where none of them does, it would be no secret any more, and stays behind. */
  const shared = <T extends Secret>(record: T): T[] => {
    if (!record.knownBy?.length) return [record];
    const knownBy = record.knownBy.filter((id) => taken.has(id));
    return knownBy.length > 0 ? [{ ...record, knownBy }] : [];
  };
  const couples = (value.couples ?? []).filter(({ a, b }) => all([a, b])).flatMap(shared);
  const coupleIds = new Set(couples.map(({ id }) => id));
  return {
    from: value.id,
    persons: value.persons
      .filter(({ id }) => taken.has(id))
      .map((person) => (person.conditions ? { ...person, conditions: person.conditions.flatMap(shared) } : person)),
    couples,
    parentage: (value.parentage ?? []).flatMap(shared).flatMap((tie) => tieAmong(tie, taken, coupleIds)),
    multipleBirths: (value.multipleBirths ?? [])
      .map((birth) => ({ ...birth, members: birth.members.filter((id) => taken.has(id)) }))
      .filter(({ members }) => members.length > 1),
    households: (value.households ?? []).flatMap((household) => {
      const members = household.members.filter(({ person }) => taken.has(person));
      const whole = members.length === household.members.length;
      return members.length > 1 || (whole && members.length > 0) ? [{ ...household, members }] : [];
    }),
    relations: (value.emotional ?? []).filter(({ from, to }) => all([from, to])).flatMap(shared),
    protectedAddresses: (value.safety?.protectedAddressPersons ?? []).filter((id) => taken.has(id)),
  };
}

/** A child keeps the parents who go along; of one who has none of them, nothing. */
function tieAmong(tie: Parentage, taken: ReadonlySet<string>, couples: ReadonlySet<string>): Parentage[] {
  const parents = tie.parents.filter((id) => taken.has(id));
  if (!taken.has(tie.child) || parents.length === 0) return [];
  const { couple, custody, ...rest } = tie;
  const holders = custody?.filter((id) => taken.has(id)) ?? [];
  return [
    {
      ...rest,
      parents,
      ...(couple && couples.has(couple) ? { couple } : {}),
      ...(holders.length > 0 ? { custody: holders } : {}),
    },
  ];
}
