import type { ReactNode } from 'react';
import { some } from '../../shared/assessment/answer';
import { answerWords } from '../../shared/assessment/answer-words';
import { uiTexts } from '../../shared/language/ui';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { type FieldViewProps, useAnswerField } from './answer-field';
import { useScope } from './scope';
import { useTold } from './use-told';

/** An answer to be read. What was not answered is left out, unless the network consultant reads, who may ask about it. */
export function AnswerText({ children, ...props }: FieldViewProps & { children?: ReactNode }) {
  const { t, language } = useLanguage();
  const { view } = useScope();
  const { value, control } = useAnswerField(props);
  const told = useTold(props);
  const asked = useEditorState(({ role, past }) => role === 'consultant' && !past);
  if (!some(value) && !asked) return null;
  return (
    <div className="panel-answer" data-anchor={control.anchor} tabIndex={-1}>
      <p className="field-label">
        {control.label}
        {told.chosen && <span className="panel-told">{told.words}</span>}
      </p>
      {some(value) ? (
        <p className="panel-answer-words">{answerWords(value, props.field, props.place, view, language)}</p>
      ) : (
        <p className="secondary">{t(uiTexts.noAnswer)}</p>
      )}
      {children}
    </div>
  );
}
