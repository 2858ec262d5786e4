import type { FieldPath } from '../case/commands/field';
import type { Day } from '../case/dates';
import type { Case } from '../case/schema';
import type { Text } from '../language/text';
import type { CaseFacts } from './facts';
import type { TextKind } from './told';

/** The assessment as data: sections of fields. The panel is drawn from it, and a finding's path leads to a field of it. */

export const sectionIds = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N'] as const;
export type SectionId = (typeof sectionIds)[number];

export interface Section {
  readonly id: SectionId;
  readonly title: Text;
  /** What the section is for, in two sentences. */
  readonly help: Text;
  /** Where the law says it; only places that were read. */
  readonly law?: Text;
  /** Asked of few cases: folded while nothing of it is owed and nothing written. */
  readonly seldom?: true;
  /** Their paths begin at the case. */
  readonly fields: readonly Field<Case>[];
}

/** What a field may look at when it decides how to appear. */
export interface FieldContext<Item = unknown> {
  readonly case: Case;
  readonly day: Day;
  /** Worked out once per case: parents, persons on the combined map, awaited entries … */
  readonly facts: CaseFacts;
  /** The record in which the field stands; for the fields of a section: the case. */
  readonly item: Item;
  /** The index or key at which that record stands in its list or object; absent for the case and for awaited records. */
  readonly at?: number | string;
}

interface FieldBase<Item> {
  /** From the record in which the field stands; in a section: from the case. */
  readonly path: FieldPath;
  readonly label: Text;
  /** Says more when the label is not enough. */
  readonly hint?: Text;
  readonly placeholder?: Text;
  /** Questions that help the caseworker ask. */
  readonly prompts?: readonly Text[];
  /** The rules that miss this field when it is empty; shown as required when one of them applies. */
  readonly required?: readonly string[];
  /** Few words: stands beside its neighbour where there is room, as dates and times do. */
  readonly short?: true;
  /** An answer to one of the fields in the same object will do, such as the closeness that one of them sees. */
  readonly oneOf?: boolean;
  /** Shown only when this holds. Absent: always. */
  when?(context: FieldContext<Item>): boolean;
  /** A label that depends on the record, such as that of a child's refusal. */
  labelOf?(context: FieldContext<Item>): Text;
  /** What hardly can be about the answer, or what it says against another: see `doubtAt`. */
  doubt?(context: FieldContext<Item>): Text | undefined;
  /** What the field would be if the drawing were asked; offered, never written by itself. */
  suggestion?(context: FieldContext<Item>): unknown;
  /** It is made of other answers rather than of the drawing. */
  readonly suggestedBy?: 'answers';
}

/** `text`, `longtext`, `time` and `date` hold strings (a date is `YYYY-MM-DD`), `person` an id, `persons` a list of ids. */
export interface PlainField<Item = unknown> extends FieldBase<Item> {
  readonly type: 'text' | 'longtext' | 'date' | 'partialDate' | 'time' | 'number' | 'bool';
  /** What a long text usually is; another kind, and who told it, may be said at each. */
  readonly nature?: TextKind;
  /** A date of something that has happened: not in the future; and to the child not before its birth. */
  readonly happened?: true | 'to the child';
  /** A date that can't come before another one in the same record. */
  readonly after?: { readonly path: FieldPath; readonly label: Text };
  /** A date of something that is still to come. */
  readonly ahead?: true;
  /** So many characters that are not spaces, and no filler, are asked for. */
  readonly atLeast?: number;
  /** Answers at one click, such as "Ingen". */
  readonly shortcuts?: readonly Option[];
  /** A day to come: so many months ahead are offered at one click. */
  readonly monthsAhead?: readonly number[];
}

export interface PersonField<Item = unknown> extends FieldBase<Item> {
  readonly type: 'person' | 'persons';
  /** That there is nobody is an answer too: it is stored as an empty list. */
  readonly nobody?: Text;
  /** Ids of those who may be chosen. Absent: everyone in the case. */
  among?(context: FieldContext<Item>): readonly string[];
}

export interface Option {
  readonly value: string | number;
  readonly word: Text;
  /** Says more of what may be chosen: what a refusal is about. */
  readonly detail?: Text;
}

/** `enum` holds one value, `multi` a list of them. */
export interface ChoiceField<Item = unknown> extends FieldBase<Item> {
  readonly type: 'enum' | 'multi';
  options(context: FieldContext<Item>): readonly Option[];
  /** Own words may be added (a stored value that is no option is shown as it stands). */
  readonly open?: boolean;
  /** The record that an answer would name, ready to be made with what is known here. */
  makes?(context: FieldContext<Item>): MadeRecord;
}

/** Records inside a list, or inside an object by their keys. */
export interface RecordsField<Item = unknown, Record = unknown> extends FieldBase<Item> {
  readonly type: 'records';
  /** What one of them is called: "Samtale". */
  readonly one: Text;
  /** The same inside a sentence: "en samtale". */
  readonly a: Text;
  /** Those that are there, and those that are awaited (see `RecordItem`), in the order of showing. */
  items(context: FieldContext<Item>): readonly RecordItem[];
  /** Their paths begin at the record. */
  readonly fields: readonly Field<Record>[];
  /** What the drawing tells of a record: offered whole, never written by itself. */
  offer?(context: FieldContext<Record>): Offer | undefined;
  /** The field beside the list that says that there are none; answered in one press while the list is empty. */
  readonly none?: PlainField<Item>;
  /** Whom a record is about, where it is about one person: what the drawing knows of them is said above the fields. */
  person?(context: FieldContext<Record>): string | undefined;
  /** Records that others refer to by their key: who does is said below the fields. */
  readonly referred?: true;
  /** What may be added by hand: one choice is a button, several are a menu. Absent: nothing. */
  additions?(context: FieldContext<Item>): readonly Addition[];
}

/** A record ready to be added at the end of the list. */
export interface Addition {
  readonly title: Text;
  readonly blank: object;
}

/** A record of another section, made where it is referred to. */
export interface MadeRecord {
  readonly section: SectionId;
  readonly list: FieldPath;
  /** What it is, inside a sentence: "en afvisning". */
  readonly a: Text;
  readonly record: { readonly id: string };
}

/** Answers that are taken in one press, and how they are said. */
export interface Offer {
  readonly says: Text;
  readonly answers: object;
}

export interface RecordItem {
  /** Index or key of the record below the field's path. Absent: it is awaited; add `blank` to the list with the first answer. */
  readonly at?: number | string;
  readonly blank?: object;
  /** What findings about this record carry as their `key`: "P5", "P5:gp", "WORK", "A1". */
  readonly key: string;
  readonly title: Text;
  /** Says more than the title: what a person is to the child. */
  readonly detail?: Text;
}

export type Field<Item = unknown> = PlainField<Item> | PersonField<Item> | ChoiceField<Item> | RecordsField<Item>;
