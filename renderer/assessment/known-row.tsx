import './known.css';
import { answerWords } from '../../shared/assessment/answer-words';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { type FieldViewProps, useAnswerField } from './answer-field';
import { useScope } from './scope';

interface KnownRowProps extends FieldViewProps {
  readonly onCorrect: () => void;
}

/** An answer that the drawing gives: read, not asked for again. It can be corrected all the same. */
export function KnownRow({ field, place, onCorrect }: KnownRowProps) {
  const { t, language } = useLanguage();
  const { view } = useScope();
  const { value, control } = useAnswerField({ field, place });
  return (
    <div className="known-row" data-anchor={control.anchor}>
      <span className="field-label">{control.label}</span>
      <span className="known-words">{answerWords(value, field, place, view, language)}</span>
      <span className="known-from">{t(panelTexts.knownFromDrawing)}</span>
      <Button look="link" description={t(panelTexts.correctField, { field: control.label })} onPress={onCorrect}>
        {t(panelTexts.correct)}
      </Button>
    </div>
  );
}
