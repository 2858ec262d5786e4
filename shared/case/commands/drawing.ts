import { done } from '../../language/case';
import { fill } from '../../language/text';
import type { Command } from '../change';
import { nameIn } from '../find';
import type { Case } from '../schema';

/** Moves persons by hand: adds to their offsets from the place that the layout gives. In px at 100 %. */
export const movePersons = (value: Case, ids: readonly string[], dx: number, dy: number): Command => ({
  name: 'movePersons',
  label: fill(done.move, { name: nameIn(value, ids[0] ?? '') }),
  change: (draft) => {
    draft.drawing ??= {};
    draft.drawing.offsets ??= {};
    for (const id of ids) {
      const before = draft.drawing.offsets[id] ?? { dx: 0, dy: 0 };
      draft.drawing.offsets[id] = { dx: Math.round(before.dx + dx), dy: Math.round(before.dy + dy) };
    }
  },
});

/** Lets persons slip back to the place that the layout gives. */
export const settlePersons = (value: Case, ids: readonly string[]): Command => ({
  name: 'settlePersons',
  label: fill(done.settle, { name: nameIn(value, ids[0] ?? '') }),
  change: (draft) => {
    for (const id of ids) delete draft.drawing?.offsets?.[id];
  },
});

export const tidyDrawing = (): Command => ({
  name: 'tidyDrawing',
  label: done.tidy,
  change: (draft) => {
    if (draft.drawing?.offsets) draft.drawing.offsets = {};
  },
});
