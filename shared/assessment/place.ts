import type { Command } from '../case/change';
import { addReferred, addRow, answerRow, type FieldPath, removeRow, setField, valueAt } from '../case/commands/field';
import type { Day } from '../case/dates';
import type { Case } from '../case/schema';
import { panelTexts } from '../language/panel';
import { fill, type Text } from '../language/text';
import { type CaseFacts, factsOf } from './facts';
import type { Addition, ChoiceField, Field, FieldContext, MadeRecord, RecordItem, RecordsField } from './field';

/** Where fields stand: in the case itself, in a record, or in a record that is awaited and made by its first answer. */
export interface Place {
  /** From the case to the record. */
  readonly path: FieldPath;
  /** What the fields read: the case or the record. */
  readonly item: unknown;
  /** The record's index or key in its list; absent in the case itself and while the record is awaited. */
  readonly at?: number | string;
  /** What the record is called, for the history. */
  readonly title?: Text;
  /** Keys of the records on the way, as findings carry them. */
  readonly keys: readonly string[];
  /** Names this place on the screen. */
  readonly anchor: string;
  /** The record that is not there yet, and the way from it to here. */
  readonly awaited?: { readonly list: FieldPath; readonly blank: object; readonly within: FieldPath };
}

/** What every field may look at. */
export type CaseView = Omit<FieldContext, 'item' | 'at'>;

const viewed = new WeakMap<Case, CaseView>();

/** The case as the panel looks at it on a day; worked out once. */
export function viewOf(value: Case, day: Day): CaseView {
  const known = viewed.get(value);
  if (known?.day === day) return known;
  const facts: CaseFacts = factsOf(value, day);
  const view = { case: value, day, facts };
  viewed.set(value, view);
  return view;
}

export const casePlace = (value: Case): Place => ({ path: [], item: value, keys: [], anchor: '' });

/** The same place in a case that has changed. */
export const placeIn = (value: Case, place: Place): Place => ({ ...place, item: valueAt(value, place.path) });

export const contextAt = (view: CaseView, place: Place): FieldContext => ({ ...view, item: place.item, at: place.at });

export const anchorOf = (place: Place, field: Field): string => [place.anchor, ...field.path].filter((part) => part !== '').join('/');

export const valueIn = (place: Place, field: Field): unknown => valueAt(place.item, field.path);

export const labelOf = (view: CaseView, place: Place, field: Field) => field.labelOf?.(contextAt(view, place)) ?? field.label;

/** The fields that are asked here now. */
export const shownFields = (view: CaseView, place: Place, fields: readonly Field[]): readonly Field[] =>
  fields.filter((field) => field.when?.(contextAt(view, place)) ?? true);

/** The key by which a record is told from its neighbours, also before it is there. */
export const recordKey = (item: RecordItem): string => item.key || String(item.at ?? '');

export const itemsOf = (view: CaseView, place: Place, field: RecordsField): readonly RecordItem[] => field.items(contextAt(view, place));

/** Where the fields of one record of a list stand. */
export function recordPlace(place: Place, field: RecordsField, item: RecordItem): Place {
  const key = recordKey(item);
  const shared = { title: item.title, keys: [...place.keys, key], anchor: `${anchorOf(place, field)}/${key}` };
  const list = [...place.path, ...field.path];
  if (item.at === undefined) {
    const blank = item.blank ?? {};
    return { ...shared, path: list, item: blank, awaited: { list, blank, within: [] } };
  }
  const here = [...field.path, item.at];
  const inside = valueAt(place.item, here);
  const awaited = place.awaited && { ...place.awaited, within: [...place.awaited.within, ...here] };
  return { ...shared, path: [...list, item.at], at: item.at, item: inside ?? {}, ...(awaited ? { awaited } : {}) };
}

/** Gives a field its answer; undefined takes it away. */
export function answer(view: CaseView, place: Place, field: Field, value: unknown): Command {
  const label = labelOf(view, place, field);
  const name = place.title ? fill(panelTexts.ofRecord, { record: place.title, field: label }) : label;
  if (!place.awaited) return setField([...place.path, ...field.path], value, name);
  const { list, blank, within } = place.awaited;
  return answerRow(list, blank, [...within, ...field.path], value, name);
}

/** Gives a record that is there several answers at once. */
export function answerAll(place: Place, list: RecordsField, answers: object): Command {
  const name = place.title ? fill(panelTexts.ofRecord, { record: place.title, field: list.label }) : list.label;
  return setField(place.path, Object.assign({}, place.item, answers), name);
}

/** Adds a record to a list. */
export function addRecord(place: Place, field: RecordsField, { blank }: Addition): Command {
  if (!place.awaited) return addRow([...place.path, ...field.path], blank, field.a);
  const { list, blank: awaited, within } = place.awaited;
  return answerRow(list, awaited, [...within, ...field.path], [blank], field.one);
}

/** Makes the record that a field would name, and names it. */
export function makeRecord(view: CaseView, place: Place, field: ChoiceField, { list, record, a }: MadeRecord): Command {
  const named = valueIn(place, field);
  const value = field.type === 'multi' ? [...(Array.isArray(named) ? named : []), record.id] : record.id;
  return addReferred(list, record, answer(view, place, field, value), a);
}

/** Takes a record away. */
export function removeRecord(place: Place, field: RecordsField, at: number | string): Command {
  const list = [...place.path, ...field.path];
  return typeof at === 'number' ? removeRow(list, at, field.a) : setField([...list, at], undefined, field.one);
}
