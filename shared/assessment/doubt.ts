import { valueAt } from '../case/commands/field';
import { certainlyBefore, earliest, shortDate } from '../case/dates';
import { indexChildOf } from '../case/find';
import { doubtTexts } from '../language/doubts';
import { fill, type Text } from '../language/text';
import { isFiller, lettersIn, some, text } from './answer';
import type { Field, FieldContext, PlainField, RecordsField } from './field';
import { type CaseView, contextAt, itemsOf, type Place, recordPlace, shownFields, valueIn } from './place';

/**
 * What hardly can be about an answer, or what it says against another one: a date in the future, a review before what it reviews, "alone"
 * with others present. Said at the field; no rule looks at it, the answer stays as it was given, and nothing is kept from being saved.
 */
export function doubtAt(view: CaseView, place: Place, field: Field): Text | undefined {
  const value = valueIn(place, field);
  const nobody = 'nobody' in field && Array.isArray(value);
  if (field.type === 'records' || !(some(value) || nobody)) return undefined;
  const context = contextAt(view, place);
  const own = field.doubt?.(context);
  if (own) return own;
  if (typeof value !== 'string') return undefined;
  if (field.type === 'date' || field.type === 'partialDate') return dateDoubt(value, field, context);
  return field.type === 'time' ? timeDoubt(value) : undefined;
}

/** Whether anything in a record, and in what stands in it, is doubtful. */
export const isDoubtful = (view: CaseView, place: Place, fields: readonly Field[]): boolean =>
  shownFields(view, place, fields).some((field) =>
    field.type === 'records'
      ? recordsIn(view, place, field).some((inside) => isDoubtful(view, inside, field.fields))
      : doubtAt(view, place, field),
  );

const recordsIn = (view: CaseView, place: Place, field: RecordsField): Place[] =>
  itemsOf(view, place, field)
    .filter(({ at }) => at !== undefined)
    .map((item) => recordPlace(place, field, item));

/** Why a text is not enough where one is asked for: it only fills the field, or says too little. */
export function tooLittle(field: Field, value: unknown): Text | undefined {
  const least = 'atLeast' in field ? field.atLeast : undefined;
  if (!least || typeof value !== 'string' || !some(value) || text(value, least)) return undefined;
  if (isFiller(value)) return fill(doubtTexts.filler, { words: value.trim() });
  return fill(doubtTexts.short, { least, count: lettersIn(value) });
}

function dateDoubt(value: string, { happened, after, ahead }: PlainField, { case: value_, day, item }: FieldContext): Text | undefined {
  if (happened && earliest(value) > day) return doubtTexts.future;
  const birth = happened === 'to the child' ? indexChildOf(value_)?.birth : undefined;
  if (birth && certainlyBefore(value, birth)) return fill(doubtTexts.beforeBirth, { date: shortDate(birth) });
  const before = after && valueAt(item, after.path);
  if (after && typeof before === 'string' && certainlyBefore(value, before)) {
    return fill(doubtTexts.beforeOther, { field: after.label, date: shortDate(before) });
  }
  return ahead && value < day ? doubtTexts.passed : undefined;
}

const time = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?(?:\s*(?:-|–|til)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?)?$/i;

function timeDoubt(value: string): Text | undefined {
  const [, hour, minute = '0', endHour, endMinute = '0'] = time.exec(value.trim()) ?? [];
  const minutes = (h: string, m: string) => (Number(h) < 24 && Number(m) < 60 ? Number(h) * 60 + Number(m) : undefined);
  const begin = hour === undefined ? undefined : minutes(hour, minute);
  if (begin === undefined) return doubtTexts.noTime;
  if (endHour === undefined) return undefined;
  const end = minutes(endHour, endMinute);
  if (end === undefined) return doubtTexts.noTime;
  return end < begin ? doubtTexts.endsFirst : undefined;
}
