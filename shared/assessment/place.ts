import { type FieldPath, valueAt } from '../case/commands/field';
import type { Day } from '../case/dates';
import type { Case } from '../case/schema';
import { factsOf } from './facts';
import type { Field, FieldContext, RecordItem, RecordsField, Section } from './field';
import type { Finding } from './findings';
import { sections } from './sections';

/** Where in the panel a finding leads: the section, the records to open on the way, and the field. */
export interface Place {
  readonly section: Section;
  readonly items: readonly { readonly field: RecordsField; readonly item: RecordItem }[];
  readonly field: Field;
}

/** The context of a section's fields. */
export function contextOf(value: Case, day: Day): FieldContext<Case> {
  return { case: value, day, facts: factsOf(value, day), item: value };
}

/** The context of the fields of one record; for an awaited record, of its blank. */
export function contextIn<Item>(context: FieldContext<Item>, field: RecordsField<Item>, { at, blank }: RecordItem): FieldContext {
  const item = at === undefined ? (blank ?? {}) : (valueAt(context.item, [...field.path, at]) ?? {});
  return { ...context, item, ...(at === undefined ? {} : { at }) };
}

/** The place of a finding; undefined when it leads out of the panel, to a person or to the network maps. */
export function placeOf(finding: Finding, value: Case, day: Day): Place | undefined {
  const section = sections.find(({ id }) => id === finding.section);
  const found = section && search(section.fields, finding.path, contextOf(value, day), finding.key);
  return section && found && { section, ...found };
}

function search<Item>(
  fields: readonly Field<Item>[],
  path: FieldPath,
  context: FieldContext<Item>,
  key?: string,
): Omit<Place, 'section'> | undefined {
  const field =
    fields.find((candidate) => startsWith(path, candidate.path)) ?? fields.find((candidate) => startsWith(candidate.path, path));
  if (!field) return undefined;
  if (field.type !== 'records') return { items: [], field };
  const [at, ...rest] = path.slice(field.path.length);
  const item = field
    .items(context)
    .find((candidate) => (at === undefined ? candidate.at === undefined && candidate.key === key : candidate.at === at));
  if (!item) return { items: [], field };
  const inner = rest.length > 0 ? search(field.fields, rest, contextIn(context, field, item)) : undefined;
  return { items: [{ field, item }, ...(inner?.items ?? [])], field: inner?.field ?? field.fields[0] ?? field };
}

const startsWith = (path: FieldPath, start: FieldPath): boolean => start.every((step, index) => step === path[index]);
