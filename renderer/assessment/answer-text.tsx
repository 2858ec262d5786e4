import { some } from '../../shared/assessment/answer';
import { answerWords } from '../../shared/assessment/answer-words';
import { useLanguage } from '../app/language';
import { type FieldViewProps, useAnswerField } from './answer-field';
import { useScope } from './scope';
import { useTold } from './use-told';

/** An answer of a locked revision, to be read. What was not answered is left out. */
export function AnswerText(props: FieldViewProps) {
  const { language } = useLanguage();
  const { view } = useScope();
  const { value, control } = useAnswerField(props);
  const told = useTold(props);
  if (!some(value)) return null;
  return (
    <div className="panel-answer" data-anchor={control.anchor} tabIndex={-1}>
      <p className="field-label">
        {control.label}
        {told.chosen && <span className="panel-told">{told.words}</span>}
      </p>
      <p className="panel-answer-words">{answerWords(value, props.field, props.place, view, language)}</p>
    </div>
  );
}
