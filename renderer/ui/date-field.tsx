import { type Day, isDay, longDate, monthTooShort, type PartialDate, readDate, shortDate } from '../../shared/case/dates';
import { readRelativeDay } from '../../shared/case/relative-day';
import { fill, type Language, type Text } from '../../shared/language/text';
import { uiTexts } from '../../shared/language/ui';
import { useLanguage } from '../app/language';
import { Field, type FieldProps } from './field';
import { type Answer, refusalText, useTypedValue } from './typed-value';

export interface DateFieldProps extends FieldProps {
  /** The stored form: `2016`, `2016-03`, `2016-03-03`, `~1943`; empty when not known. */
  readonly value: PartialDate | null | undefined;
  /** Gives the stored form, or undefined when the field was emptied; may answer why it isn't taken. */
  readonly onCommit: (value: PartialDate | undefined) => Answer;
  /** Only a whole day will do. */
  readonly wholeDay?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

/** Why a typed text is no date. */
function notADate(typed: string): Text {
  const short = monthTooShort(typed, today());
  if (!short) return uiTexts.notADate;
  const named = (language: Language) => longDate(short.month, language).replace(/^./, (first) => first.toUpperCase());
  return fill(uiTexts.monthTooShort, { month: { da: named('da'), en: named('en') }, count: short.days });
}

const today = (): Day => Temporal.Now.plainDateISO().toString();

/** Days of the work may lie ahead: "5.1.27" is not a day of 1927. */
const yearsAhead = 20;

/** A date as people type it: "3/3 2016", "marts 2016", "ca. 1943", "om 3 måneder". What is not a date stays in the field with a word about why. */
export function DateField({ value, onCommit, wholeDay = false, disabled, autoFocus, ...field }: DateFieldProps) {
  const { t } = useLanguage();
  const take = (text: string): Answer => {
    if (text.trim() === '') return onCommit(undefined);
    const read = readRelativeDay(text, today()) ?? readDate(text, today(), wholeDay ? yearsAhead : 0);
    if (read === undefined) return { text: notADate(text) };
    if (wholeDay && !isDay(read)) return { text: uiTexts.wholeDayNeeded };
    if (read !== value) return onCommit(read);
  };
  const typing = useTypedValue({ value: shortDate(value), onCommit: take });
  const error = refusalText(typing.refusal, t) ?? field.error;
  return (
    <Field {...field} error={error}>
      {({ control, described }) => (
        <input
          id={control}
          className="field-input"
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={typing.typed}
          placeholder={t(wholeDay ? uiTexts.dayExample : uiTexts.dateExample)}
          disabled={disabled}
          // biome-ignore lint/a11y/noAutofocus: only where a form was just asked for.
          autoFocus={autoFocus}
          data-changed={typing.changed || undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={described}
          onChange={(event) => typing.type(event.target.value)}
          onBlur={typing.commit}
          onKeyDown={typing.onKeyDown}
        />
      )}
    </Field>
  );
}
