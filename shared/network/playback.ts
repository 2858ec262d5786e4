import type { MapEntry, NetworkMap } from '../case/schema';

/**
 * The map as it was after so many of its steps. Who has no step stands there from the beginning: they were placed before or after the
 * talk; and who is moved first was named before it. With all steps done it is the map itself, so that what was tidied since is shown at the end.
 */
export function mapAfter(map: NetworkMap, steps: number): NetworkMap {
  const all = map.steps ?? [];
  if (steps >= all.length) return map;
  const stepped = new Set(all.map(({ person }) => person));
  const placed = new Map<string, MapEntry>();
  const first = new Map(all.toReversed().map((step) => [step.person, step]));
  for (const { person, sector, kind } of first.values())
    if (kind === 'moved') placed.set(person, seen(map, { person, sector, ring: null }));
  for (const { person, sector, ring, place, kind } of all.slice(0, Math.max(0, steps))) {
    if (kind === 'removed') placed.delete(person);
    else {
      placed.set(person, seen(map, { person, sector, ring: ring ?? null, ...(place ? { place } : {}) }));
    }
  }
  const entries = [...map.entries.filter(({ person }) => !stepped.has(person)), ...placed.values()];
  const there = (id: string) => placed.has(id) || !stepped.has(id);
  return { ...map, entries, ...(map.ties ? { ties: map.ties.filter(({ from, to }) => there(from) && there(to)) } : {}) };
}

/** With the look that the child chose. */
function seen(map: NetworkMap, entry: MapEntry): MapEntry {
  const look = map.entries.find(({ person }) => person === entry.person)?.look;
  return look ? { ...entry, look } : entry;
}
