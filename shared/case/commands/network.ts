import { done, refused } from '../../language/case';
import type { CaseDraft, Command } from '../change';
import { mapOf, nextId } from '../find';
import { Refusal } from '../refusal';
import type { Case, NetworkMap } from '../schema';

export type MapFields = Partial<
  Pick<
    NetworkMap,
    'perspective' | 'of' | 'centre' | 'template' | 'drawnOn' | 'drawnWith' | 'drawnAt' | 'presentDa' | 'present' | 'emptyReasonDa'
  >
>;

/**
 * A new map, empty or with what stands on another; a copy is not frozen, and its steps are its own. The first that is drawn with the
 * child is the child's own, as the assessment asks for it.
 */
export const addMap = (fields: MapFields & Pick<NetworkMap, 'perspective'>, copyOf?: NetworkMap): Command => ({
  name: 'addMap',
  label: done.addMap,
  change: (draft) => {
    draft.networkMaps ??= [];
    const id = nextId(draft.networkMaps, 'N');
    draft.networkMaps.push({ ...(copyOf ? copied(copyOf, fields.perspective) : { entries: [] }), ...fields, id });
    if (fields.perspective === 'child') nameOwnMap(draft, id);
  },
});

function copied(
  { entries, ties, template, centre, of, perspective }: NetworkMap,
  wanted: string,
): Pick<NetworkMap, 'entries' | 'ties' | 'template' | 'centre' | 'of'> {
  return {
    ...(template ? { template } : {}),
    ...(centre ? { centre } : {}),
    ...(of && perspective === wanted ? { of } : {}),
    entries: entries.map((entry) => ({ ...entry })),
    ...(ties?.length ? { ties: ties.map((tie) => ({ ...tie })) } : {}),
  };
}

function nameOwnMap(draft: CaseDraft, id: string): void {
  draft.assessment ??= {};
  draft.assessment.childView ??= {};
  draft.assessment.childView.ownMap ??= id;
}

export const updateMap = (id: string, fields: MapFields): Command => ({
  name: 'updateMap',
  label: done.updateMap,
  change: (draft) => {
    Object.assign(mustFindOpenMap(draft, id), fields);
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

/** Finishes a map on a day: from then on it is copied, and not changed. */
export const freezeMap = (id: string, day: string): Command => ({
  name: 'freezeMap',
  label: done.freezeMap,
  change: (draft) => {
    const map = mustFindOpenMap(draft, id);
    map.frozenOn = day;
    map.drawnOn ??= day;
  },
});

function mustFindMap(value: Case, id: string): NetworkMap {
  const map = mapOf(value, id);
  if (!map) throw new Refusal(refused.noRecord);
  return map;
}

/** The map, or a refusal when it is gone or finished. */
export function mustFindOpenMap(value: Case, id: string): NetworkMap {
  const map = mustFindMap(value, id);
  if (map.frozenOn) throw new Refusal(refused.frozenMap);
  return map;
}
