import { type ReactNode, useRef, useState } from 'react';
import { sparringTexts as texts } from '../../shared/language/sparring';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { Field } from '../ui/field';

interface TextFormProps {
  readonly label: string;
  readonly save: string;
  readonly start?: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** A text that is kept when its button is pressed, or by Ctrl+Enter; Esc leaves it. */
export function TextForm({ label, save, start = '', onSave, onCancel, children }: TextFormProps) {
  const { t } = useLanguage();
  const [text, setText] = useState(start);
  const [tried, setTried] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const done = () => {
    setTried(true);
    if (text.trim()) onSave(text.trim());
    else area.current?.focus();
  };
  return (
    <div className="remark-form">
      <Field label={label} error={tried && !text.trim() ? t(texts.empty) : undefined}>
        {({ control, described }) => (
          <textarea
            ref={area}
            id={control}
            className="field-input"
            rows={2}
            spellCheck={false}
            value={text}
            // biome-ignore lint/a11y/noAutofocus: it was just asked for.
            autoFocus
            aria-describedby={described}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onCancel();
              else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done();
              else return;
              event.stopPropagation();
              event.preventDefault();
            }}
          />
        )}
      </Field>
      {children}
      <div className="remark-buttons">
        <Button onPress={done}>{save}</Button>
        <Button look="quiet" onPress={onCancel}>
          {t(texts.cancel)}
        </Button>
      </div>
    </div>
  );
}
