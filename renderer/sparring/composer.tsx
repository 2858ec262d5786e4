import { useState } from 'react';
import { addRemark } from '../../shared/case/commands/sparring';
import type { Pin } from '../../shared/case/kept-schema';
import { sparringTexts as texts } from '../../shared/language/sparring';
import { useLanguage } from '../app/language';
import { useEditor } from '../editor/use-editor';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/choices';
import { TextForm } from './text-form';
import { useAuthor } from './use-author';

interface ComposerProps {
  readonly pin: Pin;
  /** It was kept, or left. */
  readonly onDone?: (saved: boolean) => void;
  readonly autoFocus?: boolean;
}

/** A new remark about something. */
export function Composer({ pin, onDone, autoFocus = false }: ComposerProps) {
  const { t } = useLanguage();
  const editor = useEditor();
  const { written } = useAuthor();
  const [question, setQuestion] = useState(false);
  const [asked, setAsked] = useState(autoFocus);
  if (!asked)
    return (
      <Button look="link" onPress={() => setAsked(true)}>
        {t(texts.writeHere)}
      </Button>
    );
  return (
    <TextForm
      label={t(texts.text)}
      save={t(texts.save)}
      onSave={(textDa) => {
        editor.run(addRemark(editor.state().case, { pin, textDa, question }, written()));
        setQuestion(false);
        setAsked(false);
        onDone?.(true);
      }}
      onCancel={() => {
        setAsked(false);
        onDone?.(false);
      }}
    >
      <Checkbox label={t(texts.isQuestion)} checked={question} onCommit={setQuestion} />
    </TextForm>
  );
}
