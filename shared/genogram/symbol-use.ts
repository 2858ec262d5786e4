import type { Command } from '../case/change';
import { addCoupleEvent, setBond } from '../case/commands/course';
import { updatePerson } from '../case/commands/person';
import {
  addCouple,
  addHousehold,
  addRelation,
  setMultipleBirth,
  updateCouple,
  updateHousehold,
  updateParentage,
  updateRelation,
} from '../case/commands/ties';
import { personOf } from '../case/find';
import type { Case, Couple } from '../case/schema';
import { conditionKinds, householdKinds, parentageTypes, relationTypes, zygosities } from '../case/values';
import { bonds, courseOf } from '../kinship/course';
import { householdKindWords } from '../language/family-values';
import type { Language } from '../language/text';
import { type EndingMark, endingSymbols } from './symbols/couples';
import { personSymbols } from './symbols/persons';

/** What choosing a symbol does to what is selected: `person:P1`, `couple:C1`, `relation:3` … Undefined where it makes no sense. */
export function symbolCommand(value: Case, selection: readonly string[], symbol: string, language: Language): Command | undefined {
  const [kind = '', id = ''] = symbol.split(':');
  const chosen = { value, language, ...selected(selection) };
  return uses[kind]?.(chosen, id);
}

interface Chosen {
  readonly value: Case;
  readonly language: Language;
  readonly persons: readonly string[];
  /** The only thing that is selected, when it is no person. */
  readonly kind: string;
  readonly id: string;
}

function selected(selection: readonly string[]): Pick<Chosen, 'persons' | 'kind' | 'id'> {
  const split = selection.map((subject) => [subject.slice(0, subject.indexOf(':')), subject.slice(subject.indexOf(':') + 1)] as const);
  const [only] = split.length === 1 ? split : [];
  return { persons: split.filter(([kind]) => kind === 'person').map(([, id]) => id), kind: only?.[0] ?? '', id: only?.[1] ?? '' };
}

const oneOf = <Value extends string>(list: readonly Value[], id: string): Value | undefined => list.find((value) => value === id);

const uses: Readonly<Record<string, (chosen: Chosen, id: string) => Command | undefined>> = {
  person: ({ value, persons: [person, ...others] }, id) => {
    const symbol = Object.values(personSymbols).find((one) => one.id === id);
    return symbol && person && others.length === 0 ? updatePerson(value, person, symbol.is) : undefined;
  },
  condition: ({ value, persons: [person, ...others] }, id) => {
    const kind = oneOf(conditionKinds, id);
    if (!kind || !person || others.length > 0) return undefined;
    return updatePerson(value, person, { conditions: [...(personOf(value, person)?.conditions ?? []), { kind, state: 'present' }] });
  },
  couple: (chosen, id) => {
    const { value, persons } = chosen;
    const couple = coupleAmong(chosen);
    if (id === 'consanguineous') return couple && updateCouple(value, couple.id, { consanguineous: true });
    const bond = oneOf(bonds, id);
    if (!bond) return undefined;
    if (couple) return setBond(value, couple.id, bond);
    const [a, b] = persons;
    return a && b && persons.length === 2 ? addCouple(value, a, b, { type: bond }) : undefined;
  },
  ending: (chosen, id) => {
    const couple = coupleAmong(chosen);
    if (!couple || !(id in endingSymbols)) return undefined;
    return courseOf(couple).at(-1)?.event === id ? undefined : addCoupleEvent(chosen.value, couple.id, { event: id as EndingMark });
  },
  child: ({ value, kind, id }, type) => {
    const parentage = oneOf(parentageTypes, type);
    return parentage && kind === 'parentage' ? updateParentage(value, Number(id), { type: parentage }) : undefined;
  },
  twins: ({ value, persons }, id) => {
    const type = oneOf(zygosities, id);
    return type && persons.length > 1 ? setMultipleBirth(value, persons, type) : undefined;
  },
  household: ({ value, language, persons, kind, id }, of) => {
    const place = oneOf(householdKinds, of);
    if (!place) return undefined;
    if (kind === 'household') return updateHousehold(value, id, { kind: place });
    return persons.length > 0 ? addHousehold(value, householdKindWords[place][language], persons, 'full', { kind: place }) : undefined;
  },
  relation: ({ value, persons, kind, id }, of) => {
    const type = oneOf(relationTypes, of);
    if (!type) return undefined;
    if (kind === 'relation') return updateRelation(value, Number(id), { type });
    const [from, to] = persons;
    return from && to && persons.length === 2 ? addRelation(value, { from, to, type, perspective: 'caseworker' }) : undefined;
  },
};

/** The couple that is selected, or that two selected persons are. */
function coupleAmong({ value, persons, kind, id }: Chosen): Couple | undefined {
  if (kind === 'couple') return value.couples?.find((couple) => couple.id === id);
  const [a = '', b = ''] = persons;
  return persons.length === 2
    ? value.couples?.findLast((couple) => [couple.a, couple.b].includes(a) && [couple.a, couple.b].includes(b))
    : undefined;
}
