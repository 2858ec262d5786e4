import { answerWords } from '../assessment/answer-words';
import type { Field, RecordsField } from '../assessment/field';
import { anchorOf, type CaseView, casePlace, itemsOf, labelOf, type Place, recordPlace, viewOf } from '../assessment/place';
import { sections } from '../assessment/sections';
import type { Day } from '../case/dates';
import type { Case } from '../case/schema';
import { circleStatusWords } from '../language/network';
import { revisionWords } from '../language/revisions';
import { fill, type Text } from '../language/text';

/** How something in a case is called, and how an answer there is said. */
export interface Told {
  /** The part of the case: a section of the panel, or a drawing. */
  readonly part: Text;
  /** The record in which it stands: "Kreds «Mors slægt»". */
  readonly record?: Text;
  /** The field; absent where the record says it all. */
  readonly label?: Text;
  /** The answer in words; absent where its value isn't told. */
  readonly say?: (value: unknown) => Text;
}

const known = new WeakMap<Case, { readonly day: Day; readonly told: ReadonlyMap<string, Told> }>();

/** Every field and record of the panel by its address, whether it is asked now or not. Worked out once. */
export function panelWords(value: Case, day: Day): ReadonlyMap<string, Told> {
  const before = known.get(value);
  if (before?.day === day) return before.told;
  const told = makeWords(value, day);
  known.set(value, { day, told });
  return told;
}

function makeWords(value: Case, day: Day): ReadonlyMap<string, Told> {
  const view = viewOf(value, day);
  const told = new Map<string, Told>();
  for (const { title, fields } of sections) visit(fields, casePlace(value), { view, told, part: title });
  return told;
}

interface Around {
  readonly view: CaseView;
  readonly told: Map<string, Told>;
  readonly part: Text;
  readonly record?: Text;
}

function visit(fields: readonly Field[], place: Place, around: Around): void {
  for (const field of fields) {
    if (field.type === 'records') visitRecords(field, place, around);
    else around.told.set(anchorOf(place, field), fieldTold(field, place, around));
  }
}

function visitRecords(field: RecordsField, place: Place, around: Around): void {
  const { view, told, part, record: outer } = around;
  told.set(anchorOf(place, field), { part, ...(outer ? { record: outer } : {}), label: field.label });
  for (const item of itemsOf(view, place, field)) {
    if (item.at === undefined) continue;
    const own = item.title.da.startsWith(field.one.da) ? item.title : fill(revisionWords.record, { one: field.one, title: item.title });
    const record = outer ? fill(revisionWords.within, { outer, inner: own }) : own;
    const inside = recordPlace(place, field, item);
    told.set(inside.anchor, { part, record });
    visit(field.fields, inside, { ...around, record });
  }
}

function fieldTold(field: Exclude<Field, RecordsField>, place: Place, { view, part, record }: Around): Told {
  const shared = { part, ...(record ? { record } : {}) };
  // The result of a circle is what the circle is.
  if (anchorOf(place, field).startsWith('assessment/circles/') && field.path.join() === 'status') return { ...shared, say: circleSaid };
  return { ...shared, label: labelOf(view, place, field), say: (value) => answerSaid(value, field, place, view) };
}

const circleSaid = (status: unknown): Text =>
  Object.entries(circleStatusWords).find(([known]) => known === (status ?? 'NOT_YET'))?.[1] ?? revisionWords.otherChoice;

/** An answer in words; never a value that only the program knows: a choice that has no word is said to be another one. */
export function answerSaid(value: unknown, field: Exclude<Field, RecordsField>, place: Place, view: CaseView): Text {
  const isClosed = (field.type === 'enum' || field.type === 'multi') && !field.open;
  const inLanguage = (language: 'da' | 'en') => {
    const words = answerWords(value, field, place, view, language);
    return isClosed && typeof value === 'string' && words === value ? revisionWords.otherChoice[language] : words;
  };
  return { da: inLanguage('da'), en: inLanguage('en') };
}
