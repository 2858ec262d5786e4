import { done, refused } from '../../language/case';
import { fill, type Text } from '../../language/text';
import type { Command } from '../change';
import { areaOf, mustFind, nameIn, nextId } from '../find';
import { Refusal } from '../refusal';
import type { Case } from '../schema';
import { leaveAreas } from './forget';

/** Those who stand in no protected area; a refusal when nobody is left. */
function movable(value: Case, ids: readonly string[]): string[] {
  const free = ids.filter((id) => !areaOf(value, id));
  if (free.length === 0 && ids.length > 0) throw new Refusal(refused.areaProtected);
  return free;
}

const about = (value: Case, ids: readonly string[], one: Text, several: Text): Text =>
  fill(ids.length > 1 ? several : one, { name: nameIn(value, ids[0] ?? ''), n: ids.length - 1 });

/** Moves persons by hand: adds to their offsets from the place that the layout gives. In px at 100 %. Protected areas stay. */
export const movePersons = (value: Case, ids: readonly string[], dx: number, dy: number): Command => ({
  name: 'movePersons',
  label: about(value, ids, done.move, done.moveSeveral),
  change: (draft) => {
    draft.drawing ??= {};
    draft.drawing.offsets ??= {};
    for (const id of movable(draft, ids)) {
      const before = draft.drawing.offsets[id] ?? { dx: 0, dy: 0 };
      draft.drawing.offsets[id] = { dx: Math.round(before.dx + dx), dy: Math.round(before.dy + dy) };
    }
  },
});

/** Lets persons slip back to the place that the layout gives. */
export const settlePersons = (value: Case, ids: readonly string[]): Command => ({
  name: 'settlePersons',
  label: about(value, ids, done.settle, done.settleSeveral),
  change: (draft) => {
    for (const id of movable(draft, ids)) delete draft.drawing?.offsets?.[id];
  },
});

/** Puts everyone in the place that the layout gives, but those in protected areas. */
export const tidyDrawing = (): Command => ({
  name: 'tidyDrawing',
  label: done.tidy,
  change: (draft) => {
    for (const id of Object.keys(draft.drawing?.offsets ?? {})) if (!areaOf(draft, id)) delete draft.drawing?.offsets?.[id];
  },
});

/** Keeps persons standing to each other as they stand now, whatever is laid out or tidied later. They leave the areas they were in. */
export const protectArea = (value: Case, places: Readonly<Record<string, { readonly x: number; readonly y: number }>>): Command => {
  const ids = Object.keys(places);
  return {
    name: 'protectArea',
    label: about(value, ids, done.protectArea, done.protectArea),
    change: (draft) => {
      if (ids.length < 2) throw new Refusal(refused.areaOfOne);
      for (const id of ids) mustFind(draft, id);
      leaveAreas(draft, new Set(ids));
      draft.drawing ??= {};
      draft.drawing.protectedAreas ??= [];
      draft.drawing.protectedAreas.push({
        id: nextId(draft.drawing.protectedAreas, 'A'),
        places: Object.fromEntries(Object.entries(places).map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }])),
      });
    },
  };
};

/** Lets the persons of a protected area go where the layout puts them. */
export const releaseArea = (value: Case, area: string): Command => {
  const known = value.drawing?.protectedAreas?.find(({ id }) => id === area);
  return {
    name: 'releaseArea',
    label: fill(done.releaseArea, { name: nameIn(value, Object.keys(known?.places ?? {})[0] ?? '') }),
    change: (draft) => {
      if (!known || !draft.drawing?.protectedAreas) throw new Refusal(refused.noRecord);
      draft.drawing.protectedAreas = draft.drawing.protectedAreas.filter(({ id }) => id !== area);
    },
  };
};
