import { done, refused } from '../../language/case';
import { fill, type Text } from '../../language/text';
import type { Command } from '../change';
import { mustFind, nameIn, nextId } from '../find';
import { ringNumbersOf, sectorIdsOf } from '../map-cells';
import { Refusal } from '../refusal';
import type { Case, EntryLook, MapEntry, MapStep, NetworkMap, Person } from '../schema';
import { mustFindOpenMap } from './network';
import type { PersonFields } from './person';

/** Who stands where on a map. */

export type Place = Pick<MapEntry, 'sector' | 'ring' | 'place'>;

export interface PlaceOptions {
  /** True at the table with the child: each placement is kept as a step, so that it can be played back. */
  readonly recorded?: boolean;
}

/** Puts a person in a cell of a map, or into its tray (ring null); `where` says it in words. */
export const placePerson = (
  value: Case,
  map: string,
  person: string,
  place: Place,
  where: Text,
  { recorded = false }: PlaceOptions = {},
): Command => ({
  name: 'placePerson',
  label: fill(done.place, { name: nameIn(value, person), where }),
  change: (draft) => {
    mustFind(draft, person);
    const found = mustFindOpenMap(draft, map);
    mustHaveCell(found, place, nameIn(draft, person));
    const entry = found.entries.find((other) => other.person === person);
    if (!entry) found.entries.push({ person, ...place });
    else {
      entry.sector = place.sector;
      entry.ring = place.ring;
      if (place.place) entry.place = place.place;
      else delete entry.place;
    }
    if (recorded) record(found, { person, ...place, kind: entry ? 'moved' : 'placed' });
  },
});

/** A new person of the case, at once on the map. */
export const addPersonToMap = (map: string, fields: PersonFields, place: Place, { recorded = false }: PlaceOptions = {}): Command => ({
  name: 'addPersonToMap',
  label: fill(done.addPerson, { name: [fields.firstName, fields.lastName].filter(Boolean).join(' ') }),
  change: (draft) => {
    const person: Person = { id: nextId(draft.persons, 'P'), firstName: '', lastName: '', gender: 'unknown', kind: 'person', ...fields };
    const found = mustFindOpenMap(draft, map);
    mustHaveCell(found, place, person.firstName);
    draft.persons.push(person);
    found.entries.push({ person: person.id, ...place });
    if (recorded) record(found, { person: person.id, ...place, kind: 'placed' });
  },
});

export const takeOffMap = (value: Case, map: string, person: string, { recorded = false }: PlaceOptions = {}): Command => ({
  name: 'takeOffMap',
  label: fill(done.unplace, { name: nameIn(value, person) }),
  change: (draft) => {
    const found = mustFindOpenMap(draft, map);
    const entry = found.entries.find((other) => other.person === person);
    if (!entry) return;
    found.entries = found.entries.filter((other) => other !== entry);
    if (found.ties) found.ties = found.ties.filter(({ from, to }) => from !== person && to !== person);
    if (recorded) record(found, { person, sector: entry.sector, ring: entry.ring ?? null, kind: 'removed' });
  },
});

/** How the child wants a person to be shown; nothing chosen: by the usual symbol. */
export const setLook = (value: Case, map: string, person: string, look: EntryLook | undefined): Command => ({
  name: 'setLook',
  label: fill(done.look, { name: nameIn(value, person) }),
  change: (draft) => {
    const entry = mustFindOpenMap(draft, map).entries.find((other) => other.person === person);
    if (!entry) throw new Refusal(refused.noRecord);
    const chosen = look && Object.values(look).some(Boolean);
    if (chosen) entry.look = { ...look };
    else delete entry.look;
  },
});

function record(map: NetworkMap, step: MapStep): void {
  map.steps ??= [];
  map.steps.push(step);
}

function mustHaveCell(map: NetworkMap, { sector, ring }: Place, name: string): void {
  if (!sectorIdsOf(map).includes(sector)) throw new Refusal(fill(refused.noSector, { name, found: sector }));
  if (ring && !ringNumbersOf(map).includes(ring)) throw new Refusal(fill(refused.noRing, { name, found: ring }));
}
