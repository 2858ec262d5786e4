import type { Case, Person } from '../../../shared/case/schema';
import { chanceOf } from '../../fixtures/draft';

/** The same family with one person more, as an edit makes it: a child of a couple, or a partner of someone who has none. */
export function withOneMore(value: Case, seed: number): Case {
  const chance = chanceOf(seed);
  const couple = chance.pick(value.couples ?? []);
  const years = new Map(value.persons.map(({ id, birth }) => [id, Number(birth ?? 1980)]));
  const id = 'new';
  const born = (year: number, gender: 'm' | 'f'): Person => ({
    id,
    firstName: 'Nikoline',
    lastName: 'Holm',
    gender,
    kind: 'person',
    birth: String(year),
  });
  if (couple && chance.happens(0.6)) {
    const siblings = (value.parentage ?? []).filter(({ parents }) => parents.includes(couple.a) && parents.includes(couple.b));
    const youngest = Math.max((years.get(couple.a) ?? 0) + 20, ...siblings.map(({ child }) => years.get(child) ?? 0));
    return {
      ...value,
      persons: [...value.persons, born(youngest + 2, 'f')],
      parentage: [...(value.parentage ?? []), { child: id, parents: [couple.a, couple.b], type: 'biological' }],
    };
  }
  const taken = new Set((value.couples ?? []).flatMap(({ a, b }) => [a, b]));
  const free = value.persons.filter((person) => person.kind === 'person' && !taken.has(person.id) && !person.nonKin);
  const one = chance.pick(free) ?? value.persons[0];
  if (!one) return value;
  return {
    ...value,
    persons: [...value.persons, born(years.get(one.id) ?? 1980, one.gender === 'm' ? 'f' : 'm')],
    couples: [...(value.couples ?? []), { id: 'new-couple', a: one.id, b: id, type: 'cohabiting' }],
  };
}
