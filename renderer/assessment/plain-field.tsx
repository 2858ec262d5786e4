import { useState } from 'react';
import type { PlainField } from '../../shared/assessment/field';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { Segmented } from '../ui/choices';
import { DateField } from '../ui/date-field';
import { TextArea, TextField } from '../ui/text-field';
import { type FieldViewProps, useAnswerField } from './answer-field';

const words = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Texts, dates, times, numbers, and yes or no. */
export function PlainFieldView(props: FieldViewProps<PlainField>) {
  const { field } = props;
  const { t } = useLanguage();
  const { value, control, readOnly, commit } = useAnswerField(props);
  const placeholder = field.placeholder && t(field.placeholder);
  switch (field.type) {
    case 'longtext':
      return (
        <>
          <TextArea {...control} value={words(value)} readOnly={readOnly} placeholder={placeholder} rows={3} onCommit={commit} />
          <Shortcuts {...props} />
        </>
      );
    case 'date':
    case 'partialDate':
      return <DateField {...control} value={words(value)} disabled={readOnly} wholeDay={field.type === 'date'} onCommit={commit} />;
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
    case 'text':
      return (
        <>
          <TextField {...control} value={words(value)} readOnly={readOnly} placeholder={placeholder} onCommit={commit} />
          <Shortcuts {...props} />
        </>
      );
  }
}

/** Answers at one click. */
function Shortcuts(props: FieldViewProps<PlainField>) {
  const { t } = useLanguage();
  const { value, readOnly, control, commit } = useAnswerField(props);
  const shortcuts = (props.field.shortcuts ?? []).filter((shortcut) => shortcut.value !== value);
  if (readOnly || shortcuts.length === 0 || words(value) !== '') return null;
  return (
    <p className="panel-offer">
      {shortcuts.map((shortcut) => (
        <Button
          key={shortcut.value}
          look="link"
          description={t(panelTexts.useFor, { value: t(shortcut.word), field: control.label })}
          onPress={() => commit(shortcut.value)}
        >
          {t(shortcut.word)}
        </Button>
      ))}
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
