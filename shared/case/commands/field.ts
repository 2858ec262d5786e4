import { done, refused } from '../../language/case';
import { fill, type Text } from '../../language/text';
import type { CaseDraft, Command } from '../change';
import { Refusal } from '../refusal';

/** Where a value stands in a case, such as `['assessment', 'circles', 'WORK', 'reasonDa']`. */
export type FieldPath = readonly (string | number)[];

type Container = Record<string | number, unknown>;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** The value at a path, or undefined where the way there ends. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((at, key) => (isContainer(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
}

/** The object or list that holds the last key of a path; made on the way where it is missing. */
function holderOf(draft: CaseDraft, path: FieldPath): Container {
  let at: Container = draft;
  for (const [index, key] of path.slice(0, -1).entries()) {
    if (key === '__proto__') throw new Refusal(refused.noRecord);
    const next = Object.hasOwn(at, key) ? at[key] : undefined;
    if (isContainer(next)) at = next;
    else {
      const made = typeof path[index + 1] === 'number' ? [] : {};
      at[key] = made;
      at = at[key] as Container;
    }
  }
  return at;
}

const lastOf = (path: FieldPath): string | number => {
  const last = path.at(-1);
  if (last === undefined || last === '__proto__') throw new Refusal(refused.noRecord);
  return last;
};

/** Gives one field its value; undefined takes it away. `name` is the field's label, for the history. */
export const setField = (path: FieldPath, value: unknown, name: Text): Command => ({
  name: 'setField',
  label: fill(done.field, { name }),
  change: (draft) => {
    const holder = holderOf(draft, path);
    if (value === undefined) delete holder[lastOf(path)];
    else holder[lastOf(path)] = value;
  },
});

/** Adds a record at the end of a list. `name` is what it is, for the history: "en afvisning". */
export const addRow = (path: FieldPath, row: object, name: Text): Command => ({
  name: 'addRow',
  label: fill(done.addRow, { name }),
  change: (draft) => {
    const holder = holderOf(draft, path);
    const list = holder[lastOf(path)];
    if (Array.isArray(list)) list.push(row);
    else holder[lastOf(path)] = [row];
  },
});

/** The first answer about a record that was awaited: adds the record as it begins, with the field's value in it. */
export const answerRow = (list: FieldPath, blank: object, field: FieldPath, value: unknown, name: Text): Command => ({
  name: 'answerRow',
  label: fill(done.field, { name }),
  change: (draft) => {
    if (value === undefined) return;
    const rows = valueAt(draft, list);
    const index = Array.isArray(rows) ? rows.length : 0;
    addRow(list, { ...blank }, name).change(draft);
    setField([...list, index, ...field], value, name).change(draft);
  },
});

/** Adds a record to its list, and lets `refer` name it where it was missed. */
export const addReferred = (list: FieldPath, row: object, refer: Command, name: Text): Command => ({
  name: 'addReferred',
  label: fill(done.addRow, { name }),
  change: (draft) => {
    addRow(list, row, name).change(draft);
    refer.change(draft);
  },
});

/** Takes a record out of a list. `name` is what it was: "en afvisning". */
export const removeRow = (path: FieldPath, index: number, name: Text): Command => ({
  name: 'removeRow',
  label: fill(done.removeRow, { name }),
  change: (draft) => {
    const list = valueAt(draft, path);
    if (!Array.isArray(list) || index >= list.length) throw new Refusal(refused.noRecord);
    list.splice(index, 1);
  },
});
