import './popover.css';
import './select.css';
import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
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

/**
 * One choice of a long list that is searched by typing, such as a person of the case. Enter takes the first that fits; leaving the field
 * takes what can only mean one, and else keeps the text, with a word about why.
 */
export function ComboBox({ value, options, onCommit, onType, placeholder, disabled, ...field }: ComboBoxProps) {
  const { t } = useLanguage();
  const chosen = options.find((option) => option.value === value);
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const tabbing = useRef(false);
  const shown = typed ?? chosen?.label ?? '';
  const fitting = typed?.trim() ? fittingOptions(options, typed) : options;
  const known = fitting.filter(({ made }) => !made);
  const forget = () => {
    setTyped(undefined);
    setLeft(false);
  };
  const take = (option: Option) => {
    forget();
    if (option.value !== value) onCommit(option.value);
  };
  const choose = (key: Key | null) => {
    const found = options.find((option) => option.value === key);
    if (found && found.value !== value) take(found);
    // The same again was chosen; or only said so because the field is being left.
    else if (found && !tabbing.current && document.hasFocus() && document.activeElement !== document.body) forget();
  };
  /** Gives on what was typed; false when it stays as it is. */
  const settle = (option: Option | undefined): boolean => {
    if (typed?.trim() === '') {
      forget();
      if (value) onCommit(undefined);
    } else if (option) take(option);
    return typed?.trim() === '' || option !== undefined;
  };
  const leave = () => {
    if (typed !== undefined && !settle(onlyMeant(known, typed))) setLeft(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    tabbing.current = event.key === 'Tab';
    if (event.key === 'Escape') forget();
    const atOption = event.target instanceof Element && event.target.getAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || typed === undefined || atOption || event.nativeEvent.isComposing) return;
    if (settle(fitting[0])) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const unsettled = known.length > 0 ? uiTexts.severalFit : fitting.length > 0 ? uiTexts.enterMakes : uiTexts.nothingFound;
  const note = left ? t(unsettled) : undefined;
  return (
    <Field {...field} description={note ?? field.description}>
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
            setLeft(false);
            onType?.(text);
          }}
          onFocus={() => {
            tabbing.current = false;
          }}
          onBlur={leave}
          menuTrigger="focus"
          allowsEmptyCollection
          isDisabled={disabled}
          isInvalid={Boolean(field.error)}
        >
          <div className="field-input combo" onKeyDownCapture={onKeyDown}>
            <Input id={control} className="combo-input" placeholder={placeholder} aria-describedby={described} />
            <Button className="combo-open" aria-label={t(uiTexts.showAll)}>
              <ChevronDown size={16} aria-hidden />
            </Button>
          </div>
          <Popover className="popover" offset={6}>
            <ListBox<Option>
              className="list-box"
              data-typed={typed?.trim() ? true : undefined}
              renderEmptyState={() => <p className="list-empty">{t(uiTexts.nothingFound)}</p>}
            >
              {(option) => <OptionItem option={option} />}
            </ListBox>
          </Popover>
        </AriaComboBox>
      )}
    </Field>
  );
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The options that hold what was typed: those in which it begins a word come first. */
function fittingOptions(options: readonly Option[], typed: string): Option[] {
  const needle = typed.trim().toLowerCase();
  const begins = new RegExp(`(^|[^\\p{L}\\p{N}])${literally(needle)}`, 'u');
  const found = options
    .map((option) => ({ option, words: `${option.label} ${option.detail ?? ''}`.toLowerCase() }))
    .filter(({ words }) => words.includes(needle));
  return [...found.filter(({ words }) => begins.test(words)), ...found.filter(({ words }) => !begins.test(words))].map(
    ({ option }) => option,
  );
}

/** The one option that the typed words can mean: it is called that, or nothing else fits. */
function onlyMeant(fitting: readonly Option[], typed: string): Option | undefined {
  const same = fitting.filter(({ label }) => label.toLowerCase() === typed.trim().toLowerCase());
  if (same.length === 1) return same[0];
  return fitting.length === 1 ? fitting[0] : undefined;
}
