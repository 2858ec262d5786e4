import './popover.css';
import './select.css';
import { ChevronDown } from 'lucide-react';
import { Select as AriaSelect, Button, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { uiTexts } from '../../shared/language/ui';
import { useLanguage } from '../app/language';
import { Field, type FieldProps } from './field';

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** A second, quieter line. */
  readonly detail?: string;
  /** Made of what was typed: taken by Enter or a click, never by leaving the field. */
  readonly made?: boolean;
}

export interface SelectProps<Value extends string> extends FieldProps {
  readonly value: Value | null | undefined;
  readonly options: readonly Option<Value>[];
  readonly onCommit: (value: Value | undefined) => void;
  /** Offers "Ikke besvaret", which gives undefined. */
  readonly clearable?: boolean;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}

const cleared = '';

/** One choice of a short, closed list. */
export function Select<Value extends string>({ value, options, onCommit, clearable, placeholder, disabled, ...field }: SelectProps<Value>) {
  const { t } = useLanguage();
  const choose = (key: string | number | null) => {
    const found = options.find((option) => option.value === key);
    if (found ? found.value !== value : value) onCommit(found?.value);
  };
  return (
    <Field {...field}>
      {({ control, described }) => (
        <AriaSelect
          className="select"
          aria-label={field.label}
          value={value ?? null}
          onChange={choose}
          isDisabled={disabled}
          isInvalid={Boolean(field.error)}
          placeholder={placeholder ?? t(uiTexts.choose)}
        >
          <Button id={control} className="field-input select-button" aria-describedby={described}>
            <SelectValue className="select-value" />
            <ChevronDown size={16} aria-hidden />
          </Button>
          <Popover className="popover" offset={4}>
            <ListBox className="list-box">
              {clearable && (
                <ListBoxItem id={cleared} className="list-item secondary" textValue={t(uiTexts.noAnswer)}>
                  {t(uiTexts.noAnswer)}
                </ListBoxItem>
              )}
              {options.map((option) => (
                <OptionItem key={option.value} option={option} />
              ))}
            </ListBox>
          </Popover>
        </AriaSelect>
      )}
    </Field>
  );
}

export function OptionItem({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.value} className="list-item" textValue={option.label}>
      <span>{option.label}</span>
      {option.detail && <span className="list-item-detail">{option.detail}</span>}
    </ListBoxItem>
  );
}
