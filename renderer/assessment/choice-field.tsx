import type { ChoiceField } from '../../shared/assessment/field';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { MultiSelect, Segmented } from '../ui/choices';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { type FieldViewProps, useAnswerField } from './answer-field';
import { contextAt } from './place';
import { useScope } from './scope';

interface Choice {
  readonly value: string;
  readonly label: string;
  /** What stands in the case; a closeness is a number. */
  readonly stored: string | number;
}

function useChoices({ field, place }: FieldViewProps<ChoiceField>): readonly Choice[] {
  const { t } = useLanguage();
  const { view } = useScope();
  return field.options(contextAt(view, place)).map(({ value, word }) => ({ value: String(value), label: t(word), stored: value }));
}

/** One of a closed list, or any number of them; where the list is open, also own words. */
export function ChoiceFieldView(props: FieldViewProps<ChoiceField>) {
  return props.field.type === 'enum' ? <OneChoice {...props} /> : <ManyChoices {...props} />;
}

/** Few short words fit beside each other. */
const fitsInARow = (choices: readonly Choice[]) =>
  choices.length > 1 && choices.length <= 4 && choices.reduce((sum, { label }) => sum + label.length + 4, 0) <= 42;

function OneChoice(props: FieldViewProps<ChoiceField>) {
  const { t } = useLanguage();
  const { value, control, readOnly, commit } = useAnswerField(props);
  const choices = useChoices(props);
  const chosen = value === undefined || value === null ? undefined : String(value);
  const own = chosen !== undefined && !choices.some((choice) => choice.value === chosen);
  const shown = own ? [...choices, { value: chosen, label: chosen, stored: chosen }] : choices;
  const take = (next: string | undefined) => commit(shown.find((choice) => choice.value === next)?.stored);
  if (!props.field.open && fitsInARow(shown)) {
    return <Segmented {...control} value={chosen} options={shown} disabled={readOnly} onCommit={take} onClear={() => commit(undefined)} />;
  }
  return (
    <>
      <Select {...control} value={chosen} options={shown} clearable disabled={readOnly} onCommit={take} />
      {props.field.open && !readOnly && (
        <TextField
          label={`${control.label}: ${t(panelTexts.ownWords)}`}
          hideLabel
          placeholder={t(panelTexts.ownWords)}
          value={own ? chosen : ''}
          onCommit={commit}
        />
      )}
    </>
  );
}

function ManyChoices(props: FieldViewProps<ChoiceField>) {
  const { t } = useLanguage();
  const { value, control, readOnly, commit } = useAnswerField(props);
  const choices = useChoices(props);
  const chosen = (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String);
  const own = chosen.filter((each) => !choices.some((choice) => choice.value === each));
  const shown = [...choices, ...own.map((each) => ({ value: each, label: each, stored: each }))];
  const take = (values: readonly string[]) => commit(shown.filter((choice) => values.includes(choice.value)).map(({ stored }) => stored));
  return (
    <>
      <MultiSelect {...control} values={chosen} options={shown} disabled={readOnly} onCommit={take} />
      {props.field.open && !readOnly && (
        <TextField
          key={own.length}
          label={`${control.label}: ${t(panelTexts.ownWords)}`}
          hideLabel
          placeholder={t(panelTexts.ownWords)}
          value=""
          onCommit={(typed) => typed.trim() && commit([...chosen, typed.trim()])}
        />
      )}
    </>
  );
}
