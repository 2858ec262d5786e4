import './choice.css';
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import { FieldNotes, type FieldProps, MissingRing } from './field';
import type { Option } from './select';

interface GroupProps extends FieldProps {
  readonly role: 'group' | 'radiogroup';
  readonly children: ReactNode;
}

/** A named group of choices. */
function ChoiceGroup({ role, children, ...field }: GroupProps) {
  const id = useId();
  const described = classNames(field.description && `${id}-description`, field.error && `${id}-error`) || undefined;
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

/** Any number of choices of a short list, as check marks. */
export function MultiSelect<Value extends string>({ values, options, onCommit, disabled, ...field }: MultiSelectProps<Value>) {
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
            onCommit={(on) => change(value, on)}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}

export interface OnOffProps {
  readonly label: string;
  readonly detail?: string;
  readonly checked: boolean;
  readonly onCommit: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly anchor?: string;
}

export function Checkbox({ label, detail, checked, onCommit, disabled, anchor }: OnOffProps) {
  return (
    <label className="choice" data-anchor={anchor}>
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onCommit(event.target.checked)} />
      <span>
        {label}
        {detail && <span className="choice-detail">{detail}</span>}
      </span>
    </label>
  );
}

/** For what takes effect at once. */
export function Switch({ label, checked, onCommit, disabled, anchor }: Omit<OnOffProps, 'detail'>) {
  return (
    <label className="switch" data-anchor={anchor}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onCommit(event.target.checked)}
      />
      {label}
    </label>
  );
}

export interface RadioGroupProps<Value extends string> extends FieldProps {
  readonly value: Value | null | undefined;
  readonly options: readonly Option<Value>[];
  readonly onCommit: (value: Value) => void;
  readonly disabled?: boolean;
}

function Radios<Value extends string>({
  value,
  options,
  onCommit,
  disabled,
  name,
  look,
}: RadioGroupProps<Value> & { name: string; look: string }) {
  return options.map((option) => (
    <label key={option.value} className={look}>
      <input type="radio" name={name} checked={option.value === value} disabled={disabled} onChange={() => onCommit(option.value)} />
      <span>
        {option.label}
        {option.detail && look === 'choice' && <span className="choice-detail">{option.detail}</span>}
      </span>
    </label>
  ));
}

/** One choice of a few, all of them visible, one a line. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { value, options, onCommit, disabled, ...field } = props;
  return (
    <ChoiceGroup role="radiogroup" {...field}>
      <div className="choice-list">
        <Radios {...props} name={useId()} look="choice" />
      </div>
    </ChoiceGroup>
  );
}

/** One choice of two to five short words, side by side: "Nej · Ja · Ved ikke". */
export function Segmented<Value extends string>(props: RadioGroupProps<Value>) {
  const { value, options, onCommit, disabled, ...field } = props;
  return (
    <ChoiceGroup role="radiogroup" {...field}>
      <div className="segments">
        <Radios {...props} name={useId()} look="segment" />
      </div>
    </ChoiceGroup>
  );
}
