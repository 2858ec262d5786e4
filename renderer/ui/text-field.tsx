import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useLanguage } from '../app/language';
import { Field, type FieldProps } from './field';
import { type Answer, refusalText, useTypedValue } from './typed-value';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  /** Called when Enter or leaving the field commits a changed text; may answer why it isn't taken. */
  readonly onCommit: (value: string) => Answer;
  /** Called at every stroke, where a list is searched while one types. */
  readonly onType?: (value: string) => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly secret?: boolean;
  readonly onFocus?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text. Enter or leaving commits, Esc takes back. */
export function TextField({
  value,
  onCommit,
  onType,
  placeholder,
  disabled,
  readOnly,
  autoFocus,
  secret,
  onFocus,
  ref,
  ...field
}: TextFieldProps) {
  const typing = useTypedValue({ value, onCommit });
  const { t } = useLanguage();
  const error = refusalText(typing.refusal, t) ?? field.error;
  return (
    <Field {...field} error={error}>
      {({ control, described }) => (
        <input
          ref={ref}
          id={control}
          className="field-input"
          type={secret ? 'password' : 'text'}
          autoComplete={secret ? 'new-password' : 'off'}
          spellCheck={false}
          value={typing.typed}
          placeholder={placeholder}
          disabled={disabled}
          readOnly={readOnly}
          // biome-ignore lint/a11y/noAutofocus: only where a form was just asked for.
          autoFocus={autoFocus}
          data-changed={typing.changed || undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={described}
          onChange={(event) => {
            typing.type(event.target.value);
            onType?.(event.target.value);
          }}
          onFocus={onFocus}
          onBlur={typing.commit}
          onKeyDown={typing.onKeyDown}
        />
      )}
    </Field>
  );
}

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  /** Called when the typing rests (`still`), and when Ctrl+Enter or leaving the field commits a changed text. */
  readonly onCommit: (value: string, still?: boolean) => Answer;
  /** Called when the field is left, changed or not. */
  readonly onLeft?: () => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  /** Lines that it has room for when empty. */
  readonly rows?: number;
  /** What helps to write, beside the label. */
  readonly tools?: ReactNode;
  /** The focus is lent to a menu of the field: what is typed so far is given on, and stays as it was typed. */
  readonly lent?: boolean;
  readonly keyShortcuts?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

const rest = 1500;

/** A longer text; it grows with what is written, and commits when the typing rests, so that nothing long is lost. */
export function TextArea({
  value,
  onCommit,
  placeholder,
  disabled,
  readOnly,
  rows = 2,
  lent,
  keyShortcuts,
  onKeyDown,
  onLeft,
  ref,
  ...field
}: TextAreaProps) {
  const typing = useTypedValue({ value, onCommit, manyLines: true, restsAfter: rest });
  const { t } = useLanguage();
  const error = refusalText(typing.refusal, t) ?? field.error;
  return (
    <Field {...field} error={error}>
      {({ control, described }) => (
        <textarea
          ref={ref}
          id={control}
          className="field-input"
          style={{ '--rows': rows }}
          rows={rows}
          spellCheck={false}
          autoCorrect="off"
          autoCapitalize="off"
          value={typing.typed}
          placeholder={placeholder}
          disabled={disabled}
          readOnly={readOnly}
          data-changed={typing.changed || undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={described}
          onChange={(event) => typing.type(event.target.value)}
          aria-keyshortcuts={keyShortcuts}
          onBlur={() => {
            if (lent) return typing.give();
            typing.commit();
            onLeft?.();
          }}
          onKeyDown={(event) => {
            onKeyDown?.(event);
            typing.onKeyDown(event);
          }}
        />
      )}
    </Field>
  );
}
