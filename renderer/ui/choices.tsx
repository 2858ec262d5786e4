import './choice.css';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { classNames } from './class-names';
import { describedBy, FieldNotes, type FieldProps, MissingRing } from './field';
import type { Option } from './select';

interface GroupProps extends FieldProps {
  readonly role: 'group' | 'radiogroup';
  readonly children: ReactNode;
}

/** A named group of choices. */
function ChoiceGroup({ role, children, ...field }: GroupProps) {
  const id = useId();
  const described = describedBy(id, field);
  return (
    <div className={classNames('choice-group', field.className)} data-anchor={field.anchor}>
      <span id={id} className={field.hideLabel ? 'said' : 'field-label'}>
        {field.label}
        {field.missing && <MissingRing />}
      </span>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name and a description. */}
      <div role={role} aria-labelledby={id} aria-describedby={described}>
        {children}
      </div>
      <FieldNotes {...field} id={id} />
    </div>
  );
}

export interface MultiSelectProps<Value extends string> extends FieldProps {
  readonly values: readonly Value[];
  readonly options: readonly Option<Value>[];
  readonly onCommit: (values: Value[]) => void;
  readonly disabled?: boolean;
}

/** Any number of choices of a short list, as check marks: one stop of the Tab key, arrows among them. */
export function MultiSelect<Value extends string>({ values, options, onCommit, disabled, ...field }: MultiSelectProps<Value>) {
  const [current, setCurrent] = useState<Value>();
  const first = options.find(({ value }) => values.includes(value)) ?? options[0];
  const stop = options.some(({ value }) => value === current) ? current : first?.value;
  const change = (value: Value, on: boolean) =>
    onCommit(options.map((option) => option.value).filter((each) => (each === value ? on : values.includes(each))));
  return (
    <ChoiceGroup role="group" {...field}>
      <div className={classNames('choice-list', options.length > 5 && 'choice-list-wide')}>
        {options.map(({ value, label, detail }) => (
          <Checkbox
            key={value}
            label={label}
            detail={detail}
            checked={values.includes(value)}
            disabled={disabled}
            among={{ stop: value === stop, onFocus: () => setCurrent(value) }}
            onCommit={(on) => change(value, on)}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}

/** From one check mark of a list to the next. */
function stepAmong(event: KeyboardEvent<HTMLInputElement>): void {
  const boxes = [...(event.currentTarget.closest('.choice-list')?.querySelectorAll('input') ?? [])];
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  boxes[(boxes.indexOf(event.currentTarget) + by + boxes.length) % boxes.length]?.focus();
}

export interface OnOffProps {
  readonly label: string;
  readonly detail?: string;
  readonly checked: boolean;
  readonly onCommit: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly anchor?: string;
  /** It is one of several that are one stop of the Tab key: whether it is that stop. */
  readonly among?: { readonly stop: boolean; readonly onFocus: () => void };
}

export function Checkbox({ label, detail, checked, onCommit, disabled, anchor, among }: OnOffProps) {
  return (
    <label className="choice" data-anchor={anchor}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        tabIndex={among && !among.stop ? -1 : undefined}
        onFocus={among?.onFocus}
        onKeyDown={among && stepAmong}
        onChange={(event) => onCommit(event.target.checked)}
      />
      <span>
        {label}
        {detail && <span className="choice-detail">{detail}</span>}
      </span>
    </label>
  );
}

export interface SegmentedProps<Value extends string> extends FieldProps {
  readonly value: Value | null | undefined;
  readonly options: readonly Option<Value>[];
  readonly onCommit: (value: Value) => void;
  /** The chosen one, chosen again, takes the answer back. */
  readonly onClear?: () => void;
  readonly disabled?: boolean;
}

/** One choice of two to five short words, side by side: "Nej · Ja · Ved ikke". */
export function Segmented<Value extends string>({ value, options, onCommit, onClear, disabled, ...field }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <ChoiceGroup role="radiogroup" {...field}>
      <div className="segments">
        {options.map((option) => (
          <label key={option.value} className="segment">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={disabled}
              onChange={() => onCommit(option.value)}
              onClick={option.value === value ? onClear : undefined}
            />
            {option.label}
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}

/** One choice of a few that need a sentence each, below each other. */
export function RadioList<Value extends string>({
  value,
  options,
  onCommit,
  ...field
}: Omit<SegmentedProps<Value>, 'onClear' | 'disabled'>) {
  const name = useId();
  return (
    <ChoiceGroup role="radiogroup" {...field}>
      <div className="choice-list">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input type="radio" name={name} checked={option.value === value} onChange={() => onCommit(option.value)} />
            <span>
              {option.label}
              {option.detail && <span className="choice-detail">{option.detail}</span>}
            </span>
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}
