import './popover.css';
import './select.css';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { ComboBox as AriaComboBox, Button, Input, type Key, ListBox, Popover } from 'react-aria-components';
import { uiTexts } from '../../shared/language/ui';
import { useLanguage } from '../app/language';
import { Field, type FieldProps } from './field';
import { type Option, OptionItem } from './select';

export interface ComboBoxProps extends FieldProps {
  readonly value: string | null | undefined;
  readonly options: readonly Option[];
  /** Gives the chosen value, or undefined when the field was emptied. */
  readonly onCommit: (value: string | undefined) => void;
  /** Called at every stroke, where an option is made of what is typed. */
  readonly onType?: (text: string) => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}

/** One choice of a long list that is searched by typing, such as a person of the case. */
export function ComboBox({ value, options, onCommit, onType, placeholder, disabled, ...field }: ComboBoxProps) {
  const { t } = useLanguage();
  const chosen = options.find((option) => option.value === value);
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? chosen?.label ?? '';
  const needle = typed?.trim().toLowerCase();
  const fitting = needle ? options.filter((option) => `${option.label} ${option.detail ?? ''}`.toLowerCase().includes(needle)) : options;
  const choose = (key: Key | null) => {
    const found = options.find((option) => option.value === key);
    setTyped(undefined);
    if (found && found.value !== value) onCommit(found.value);
  };
  const leave = () => {
    if (typed?.trim() === '' && value) onCommit(undefined);
    setTyped(undefined);
  };
  return (
    <Field {...field}>
      {({ control, described }) => (
        <AriaComboBox
          aria-label={field.label}
          items={fitting.map((option) => ({ ...option, id: option.value }))}
          selectedKey={value ?? null}
          onSelectionChange={choose}
          inputValue={shown}
          onInputChange={(text) => {
            if (text === shown) return;
            setTyped(text);
            onType?.(text);
          }}
          onBlur={leave}
          menuTrigger="focus"
          allowsEmptyCollection
          isDisabled={disabled}
          isInvalid={Boolean(field.error)}
        >
          <div className="field-input combo">
            <Input id={control} className="combo-input" placeholder={placeholder} aria-describedby={described} />
            <Button className="combo-open" aria-label={t(uiTexts.showAll)}>
              <ChevronDown size={16} aria-hidden />
            </Button>
          </div>
          <Popover className="popover" offset={6}>
            <ListBox<Option> className="list-box" renderEmptyState={() => <p className="list-empty">{t(uiTexts.nothingFound)}</p>}>
              {(option) => <OptionItem option={option} />}
            </ListBox>
          </Popover>
        </AriaComboBox>
      )}
    </Field>
  );
}
