import { useState } from 'react';
import type { ChoiceField } from '../../shared/assessment/field';
import { contextAt } from '../../shared/assessment/place';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { MultiSelect, Segmented } from '../ui/choices';
import { type FieldProps, goToField } from '../ui/field';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { type FieldViewProps, useAnswerField } from './answer-field';
import { useScope } from './scope';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  /** What stands in the case; a closeness is a number. */
  readonly stored: string | number;
}

function useChoices({ field, place }: FieldViewProps<ChoiceField>): readonly Choice[] {
  const { t } = useLanguage();
  const { view } = useScope();
  return field.options(contextAt(view, place)).map(({ value, word, detail }) => ({
    value: String(value),
    label: t(word),
    stored: value,
    ...(detail ? { detail: t(detail) } : {}),
  }));
}

/** One of a closed list, or any number of them; where the list is open, also own words. */
export function ChoiceFieldView(props: FieldViewProps<ChoiceField>) {
  return props.field.type === 'enum' ? <OneChoice {...props} /> : <ManyChoices {...props} />;
}

/** Few short words fit beside each other. */
const fitsInARow = (choices: readonly Choice[]) =>
  choices.length > 1 && choices.length <= 4 && choices.reduce((sum, { label }) => sum + label.length + 4, 0) <= 42;

/** The choice "Andet": what it is stands in a field of its own below. */
const other = ' other';

function OneChoice(props: FieldViewProps<ChoiceField>) {
  const { t } = useLanguage();
  const { value, control, readOnly, commit } = useAnswerField(props);
  const [writing, setWriting] = useState(false);
  const choices = useChoices(props);
  const chosen = value === undefined || value === null ? undefined : String(value);
  const own = chosen !== undefined && !choices.some((choice) => choice.value === chosen);
  if (!props.field.open) {
    const shown = own ? [...choices, { value: chosen, label: chosen, stored: chosen }] : choices;
    const take = (next: string | undefined) => commit(shown.find((choice) => choice.value === next)?.stored);
    return fitsInARow(shown) ? (
      <Segmented {...control} value={chosen} options={shown} disabled={readOnly} onCommit={take} onClear={() => commit(undefined)} />
    ) : (
      <Select {...control} value={chosen} options={shown} clearable disabled={readOnly} onCommit={take} />
    );
  }
  const take = (next: string | undefined) => {
    setWriting(next === other);
    const stored = choices.find((choice) => choice.value === next)?.stored;
    if (stored !== chosen) commit(stored);
    if (next === other) goToOwnWords(control);
  };
  return (
    <>
      <Select
        {...control}
        value={own || writing ? other : chosen}
        options={[...choices, { value: other, label: t(panelTexts.ownWords) }]}
        clearable
        disabled={readOnly}
        onCommit={take}
      />
      {(own || writing) && <OwnWords control={control} value={own ? chosen : ''} onCommit={commit} />}
    </>
  );
}

function ManyChoices(props: FieldViewProps<ChoiceField>) {
  const { t } = useLanguage();
  const { value, control, readOnly, commit } = useAnswerField(props);
  const [writing, setWriting] = useState(false);
  const choices = useChoices(props);
  const chosen = (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String);
  const own = chosen.filter((each) => !choices.some((choice) => choice.value === each));
  const shown = [...choices, ...own.map((each) => ({ value: each, label: each, stored: each }))];
  const options = props.field.open ? [...shown, { value: other, label: t(panelTexts.ownWords) }] : shown;
  const take = (values: readonly string[]) => {
    const writes = values.includes(other);
    setWriting(writes);
    if (writes === writing) commit(shown.filter((choice) => values.includes(choice.value)).map(({ stored }) => stored));
    else if (writes) goToOwnWords(control);
  };
  const add = (typed: string) => {
    if (!typed.trim()) return;
    setWriting(false);
    commit([...chosen, typed.trim()]);
  };
  return (
    <>
      <MultiSelect {...control} values={writing ? [...chosen, other] : chosen} options={options} disabled={readOnly} onCommit={take} />
      {writing && <OwnWords control={control} value="" onCommit={add} />}
    </>
  );
}

const ownAnchor = ({ anchor }: FieldProps) => `${anchor}/own`;

const goToOwnWords = (control: FieldProps) => requestAnimationFrame(() => goToField(ownAnchor(control)));

interface OwnWordsProps {
  readonly control: FieldProps;
  readonly value: string;
  readonly onCommit: (typed: string) => void;
}

/** What "Andet" is. */
function OwnWords({ control, value, onCommit }: OwnWordsProps) {
  const { t } = useLanguage();
  const words = t(panelTexts.ownWords);
  return (
    <TextField
      label={`${control.label}: ${words}`}
      anchor={ownAnchor(control)}
      hideLabel
      placeholder={words}
      value={value}
      onCommit={onCommit}
    />
  );
}
