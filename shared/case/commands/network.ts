import { done, refused } from '../../language/case';
import { fill, type Text } from '../../language/text';
import type { CaseDraft, Command } from '../change';
import { mapOf, mustFind, nameIn, nextId } from '../find';
import { Refusal } from '../refusal';
import type { Case, MapEntry, NetworkMap, Person } from '../schema';
import type { PersonFields } from './person';

export type MapFields = Partial<Pick<NetworkMap, 'perspective' | 'drawnOn' | 'drawnWith' | 'emptyReasonDa'>>;

/** A new map. The first that is drawn with the child is the child's own, as the assessment asks for it. */
export const addMap = (fields: MapFields & Pick<NetworkMap, 'perspective'>, copyOf?: NetworkMap): Command => ({
  name: 'addMap',
  label: done.addMap,
  change: (draft) => {
    draft.networkMaps ??= [];
    const entries = (copyOf?.entries ?? []).map((entry) => ({ ...entry }));
    const id = nextId(draft.networkMaps, 'N');
    draft.networkMaps.push({ ...fields, id, entries });
    if (fields.perspective === 'child') nameOwnMap(draft, id);
  },
});

function nameOwnMap(draft: CaseDraft, id: string): void {
  draft.assessment ??= {};
  draft.assessment.childView ??= {};
  draft.assessment.childView.ownMap ??= id;
}

export const updateMap = (id: string, fields: MapFields): Command => ({
  name: 'updateMap',
  label: done.updateMap,
  change: (draft) => {
    Object.assign(mustFindMap(draft, id), fields);
  },
});

export const removeMap = (id: string): Command => ({
  name: 'removeMap',
  label: done.removeMap,
  change: (draft) => {
    mustFindMap(draft, id);
    draft.networkMaps = draft.networkMaps?.filter((map) => map.id !== id);
    if (draft.assessment?.childView?.ownMap === id) delete draft.assessment.childView.ownMap;
  },
});

function mustFindMap(value: Case, id: string): NetworkMap {
  const map = mapOf(value, id);
  if (!map) throw new Refusal(refused.noRecord);
  return map;
}

export type Place = Pick<MapEntry, 'sector' | 'ring' | 'place'>;

/** Puts a person in a cell of a map, or into its tray (ring null); `where` says it in words. */
export const placePerson = (value: Case, map: string, person: string, place: Place, where: Text): Command => ({
  name: 'placePerson',
  label: fill(done.place, { name: nameIn(value, person), where }),
  change: (draft) => {
    mustFind(draft, person);
    const { entries } = mustFindMap(draft, map);
    const entry = entries.find((other) => other.person === person);
    if (!entry) entries.push({ person, ...place });
    else {
      entry.sector = place.sector;
      entry.ring = place.ring;
      if (place.place) entry.place = place.place;
      else delete entry.place;
    }
  },
});

/** A new person of the case, at once on the map. */
export const addPersonToMap = (map: string, fields: PersonFields, place: Place): Command => ({
  name: 'addPersonToMap',
  label: fill(done.addPerson, { name: [fields.firstName, fields.lastName].filter(Boolean).join(' ') }),
  change: (draft) => {
    const person: Person = { id: nextId(draft.persons, 'P'), firstName: '', lastName: '', gender: 'unknown', kind: 'person', ...fields };
    draft.persons.push(person);
    mustFindMap(draft, map).entries.push({ person: person.id, ...place });
  },
});

export const takeOffMap = (value: Case, map: string, person: string): Command => ({
  name: 'takeOffMap',
  label: fill(done.unplace, { name: nameIn(value, person) }),
  change: (draft) => {
    const found = mustFindMap(draft, map);
    found.entries = found.entries.filter((entry) => entry.person !== person);
  },
});
