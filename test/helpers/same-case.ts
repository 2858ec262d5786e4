import { fullName, nameIn } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';

/** A case with the ids of another in which the same persons and maps were made in another order. */
export function withIdsOf(value: Case, other: Case): Case {
  const ids = new Map<string, string>();
  for (const person of value.persons) {
    const same = other.persons.find((each) => fullName(each) === fullName(person));
    if (same) ids.set(person.id, same.id);
  }
  for (const map of value.networkMaps ?? []) {
    const same = other.networkMaps?.find(({ perspective }) => perspective === map.perspective);
    if (same) ids.set(map.id, same.id);
  }
  return JSON.parse(JSON.stringify(value).replaceAll(/"([PN]\d+)"/g, (whole, id: string) => (ids.has(id) ? `"${ids.get(id)}"` : whole)));
}

const line = (...parts: readonly unknown[]): string => parts.join(' · ');

/** What a drawing tells, in words and in no order, so that two cases can be held against each other. */
export function drawnIn(value: Case): Readonly<Record<string, readonly string[]>> {
  const name = (id: string) => nameIn(value, id);
  const names = (ids: readonly string[]) => ids.map(name).sort();
  const { couples, parentage, emotional, households, networkMaps } = value;
  const lists = {
    persons: value.persons.map((person) =>
      line(fullName(person), person.gender, person.birth, person.death, person.nonKin, person.professional),
    ),
    facts: value.persons.map((person) =>
      line(fullName(person), person.occupation, person.country, person.custody, person.cpr ?? person.cprFictional),
    ),
    couples: (couples ?? []).map(({ a, b, type, from }) => line(...names([a, b]), type, from)),
    parentage: (parentage ?? []).map(({ child, parents, type }) => line(name(child), ...names(parents), type)),
    relations: (emotional ?? []).map(({ from, to, type, perspective, since, noteDa }) =>
      line(...names([from, to]), type, perspective, since, noteDa),
    ),
    households: (households ?? []).map(({ labelDa, members }) =>
      line(labelDa, ...members.map(({ person, share }) => `${name(person)} ${share}`).sort()),
    ),
    maps: (networkMaps ?? []).map(({ perspective, drawnOn, drawnWith, entries }) =>
      line(perspective, drawnOn, drawnWith, ...entries.map(({ person, sector, ring }) => `${name(person)} ${sector} ${ring}`).sort()),
    ),
  };
  return Object.fromEntries(Object.entries(lists).map(([what, lines]) => [what, lines.sort()]));
}

/** The same without empty lists, and with lists of plain words, and records about persons, in one order: in which they were chosen says nothing. */
export function unordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(unordered);
    const keyOf = (item: unknown) =>
      typeof item === 'object' && item !== null && 'person' in item && 'circle' in item ? item.person : item;
    return items.every((item) => typeof keyOf(item) === 'string')
      ? items.toSorted((a, b) => String(keyOf(a)).localeCompare(String(keyOf(b))))
      : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (Array.isArray(inner) && inner.length === 0 ? [] : [[key, unordered(inner)]])),
  );
}
