import './choice.css';
import { X } from 'lucide-react';
import { uiTexts } from '../../shared/language/ui';
import { useLanguage } from '../app/language';
import { IconButton } from './button';
import { ComboBox } from './combo-box';
import type { FieldProps } from './field';
import type { Option } from './select';

export interface ChipsProps extends FieldProps {
  readonly values: readonly string[];
  readonly options: readonly Option[];
  readonly onCommit: (values: string[]) => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}

/** Any number of choices of a long list, such as persons: each is a chip that can be taken away, and a search field adds. */
export function Chips({ values, options, onCommit, placeholder, disabled, ...field }: ChipsProps) {
  const { t } = useLanguage();
  const nameOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  return (
    <div className="choice-group" data-anchor={field.anchor}>
      <ComboBox
        {...field}
        anchor={undefined}
        value={null}
        options={options.filter((option) => !values.includes(option.value))}
        placeholder={placeholder}
        disabled={disabled}
        onCommit={(value) => value && onCommit([...values, value])}
      />
      {values.length > 0 && (
        <ul className="chips" aria-label={field.label}>
          {values.map((value) => (
            <li key={value} className="chip">
              <span className="chip-words" title={nameOf(value)}>
                {nameOf(value)}
              </span>
              <IconButton
                icon={X}
                size={14}
                label={t(uiTexts.remove, { name: nameOf(value) })}
                disabled={disabled}
                onPress={() => onCommit(values.filter((each) => each !== value))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
