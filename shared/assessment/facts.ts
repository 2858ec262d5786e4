import type { Day } from '../case/dates';
import { fullName } from '../case/find';
import type { Case, Person } from '../case/schema';
import { isDeadOn } from '../kinship/living';
import type { Text } from '../language/text';

/** What the rules and the panel ask of a case again and again, worked out once. */
export interface CaseFacts {
  readonly case: Case;
  readonly day: Day;
  readonly persons: ReadonlyMap<string, Person>;
  /** The first index child's id; absent in a case without one. */
  readonly firstChild: string | undefined;
  /** Biological and adoptive parents of the first index child, in the order of the file. */
  readonly parents: readonly string[];
  /** Those of them who live on the day. */
  readonly livingParents: readonly string[];
  readonly hasCombinedMap: boolean;
  /** Who needs an entry as network person: everyone private on a combined map, but for index children, siblings in the same examination and the parents. */
  readonly networkPersons: readonly string[];
  readonly mapIds: ReadonlySet<string>;
  readonly refusalIds: ReadonlySet<string>;
  readonly contraindicationIds: ReadonlySet<string>;
}

export function factsOf(value: Case, day: Day): CaseFacts {
  const persons = new Map(value.persons.map((person) => [person.id, person]));
  const firstChild = value.case.indexPersonIds.at(0);
  const parents = legalParents(value, firstChild);
  const { refusals, contraindications } = value.assessment ?? {};
  return {
    case: value,
    day,
    persons,
    firstChild,
    parents,
    livingParents: parents.filter((id) => {
      const parent = persons.get(id);
      return !parent || !isDeadOn(parent, day);
    }),
    hasCombinedMap: (value.networkMaps ?? []).some(({ perspective }) => perspective === 'combined'),
    networkPersons: networkPersons(value, persons, parents),
    mapIds: new Set((value.networkMaps ?? []).map(({ id }) => id)),
    refusalIds: new Set((refusals ?? []).map(({ id }) => id)),
    contraindicationIds: new Set((contraindications ?? []).map(({ id }) => id)),
  };
}

function legalParents({ parentage }: Case, child: string | undefined): string[] {
  const ties = (parentage ?? []).filter((tie) => tie.child === child && (tie.type === 'biological' || tie.type === 'adoptive'));
  return [...new Set(ties.flatMap((tie) => tie.parents))];
}

function networkPersons(value: Case, persons: ReadonlyMap<string, Person>, parents: readonly string[]): string[] {
  const exempt = new Set([...value.case.indexPersonIds, ...(value.case.siblingsInSameExamination ?? []), ...parents]);
  const named = (value.networkMaps ?? [])
    .filter(({ perspective }) => perspective === 'combined')
    .flatMap(({ entries }) => entries.filter(({ sector }) => sector !== 'PROFESSIONAL').map(({ person }) => person));
  return [...new Set(named)].filter((id) => !exempt.has(id) && persons.get(id)?.kind !== 'pet');
}

/** A person's name, in both languages because the nameless are called by a word. */
export function nameOf({ persons }: Pick<CaseFacts, 'persons'>, id: string): Text {
  const person = persons.get(id);
  return person ? { da: fullName(person, 'da'), en: fullName(person, 'en') } : { da: id, en: id };
}
