import { useState } from 'react';
import { some } from '../../shared/assessment/answer';
import type { PlainField } from '../../shared/assessment/field';
import { addMonths } from '../../shared/case/dates';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { Segmented } from '../ui/choices';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/text-field';
import { type FieldViewProps, useAnswerField } from './answer-field';
import { LanguageHints } from './language-hints';
import { LongText } from './long-text';
import { useScope } from './scope';

const words = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Texts, dates, times, numbers, and yes or no. */
export function PlainFieldView(props: FieldViewProps<PlainField>) {
  const { field } = props;
  const { t } = useLanguage();
  const { value, control, readOnly, commit } = useAnswerField(props);
  const placeholder = field.placeholder && t(field.placeholder);
  switch (field.type) {
    case 'longtext':
    case 'text':
      return <Writing {...props} />;
    case 'date':
    case 'partialDate':
      return (
        <>
          <DateField {...control} value={words(value)} disabled={readOnly} wholeDay={field.type === 'date'} onCommit={commit} />
          {!readOnly && words(value) === '' && <MonthsAhead {...props} />}
        </>
      );
    case 'number':
      return <NumberField {...props} />;
    case 'bool':
      return <YesNo {...props} />;
    case 'time':
      return (
        <TextField
          {...control}
          value={words(value)}
          readOnly={readOnly}
          placeholder={placeholder ?? t(panelTexts.timeExample)}
          onCommit={commit}
        />
      );
  }
}

/** A text in one line or more. Its answers at one click are stored as values and read as words. */
function Writing(props: FieldViewProps<PlainField>) {
  const { field } = props;
  const { t } = useLanguage();
  const { value, control, readOnly, commit, accept, touch } = useAnswerField(props);
  const shortcuts = field.shortcuts ?? [];
  const chosen = shortcuts.find((shortcut) => shortcut.value === value);
  const shared = {
    ...control,
    value: chosen ? t(chosen.word) : words(value),
    readOnly,
    placeholder: field.placeholder && t(field.placeholder),
    onCommit: (typed: string, still?: boolean) => {
      const meant = shortcuts.find(({ word }) => t(word).toLowerCase() === typed.trim().toLowerCase());
      commit(meant?.value ?? typed, still);
    },
  };
  return (
    <>
      {field.type === 'longtext' ? (
        <LongText {...props} {...shared} rows={chosen ? 1 : 3} onLeft={() => some(value) && touch()} />
      ) : (
        <TextField {...shared} />
      )}
      {!readOnly && field.type === 'longtext' && <LanguageHints text={words(value)} />}
      {words(value) === '' && shortcuts.length > 0 && (
        <p className="panel-offer">
          {shortcuts.map((shortcut) => (
            <Button
              key={shortcut.value}
              look="link"
              description={t(panelTexts.useFor, { value: t(shortcut.word), field: control.label })}
              onPress={() => accept(shortcut.value)}
            >
              {t(shortcut.word)}
            </Button>
          ))}
        </p>
      )}
    </>
  );
}

/** Days to come at one press: "Om 3 måneder". */
function MonthsAhead(props: FieldViewProps<PlainField>) {
  const { t } = useLanguage();
  const { view } = useScope();
  const { control, accept } = useAnswerField(props);
  const months = props.field.monthsAhead ?? [];
  if (months.length === 0) return null;
  return (
    <p className="panel-offer">
      {months.map((count) => {
        const words = t(count === 1 ? panelTexts.monthAhead : panelTexts.monthsAhead, { count });
        return (
          <Button
            key={count}
            look="link"
            description={t(panelTexts.useFor, { value: words, field: control.label })}
            onPress={() => accept(addMonths(view.day, count))}
          >
            {words}
          </Button>
        );
      })}
    </p>
  );
}

function YesNo(props: FieldViewProps<PlainField>) {
  const { t } = useLanguage();
  const { value, control, readOnly, commit } = useAnswerField(props);
  return (
    <Segmented
      {...control}
      value={value === true ? 'yes' : value === false ? 'no' : undefined}
      options={[
        { value: 'yes', label: t(panelTexts.yes) },
        { value: 'no', label: t(panelTexts.no) },
      ]}
      disabled={readOnly}
      onCommit={(chosen) => commit(chosen === 'yes')}
      onClear={() => commit(undefined)}
    />
  );
}

/** What is not a number stays in the field as it was typed. */
function NumberField(props: FieldViewProps<PlainField>) {
  const { t } = useLanguage();
  const { value, control, readOnly, commit } = useAnswerField(props);
  const [rejected, setRejected] = useState<string>();
  const take = (typed: string) => {
    const number = Number(typed.trim().replace(',', '.'));
    const fits = typed.trim() === '' || Number.isFinite(number);
    setRejected(fits ? undefined : typed);
    if (fits) commit(typed.trim() === '' ? undefined : number);
  };
  const error = rejected === undefined ? control.error : t(panelTexts.notANumber);
  return <TextField {...control} error={error} value={rejected ?? words(value)} readOnly={readOnly} onCommit={take} />;
}
