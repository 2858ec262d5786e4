import { some } from '../../shared/assessment/answer';
import type { Field } from '../../shared/assessment/field';
import { longDate } from '../../shared/case/dates';
import { nameIn } from '../../shared/case/find';
import { panelTexts } from '../../shared/language/panel';
import type { Language } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { type FieldViewProps, useAnswerField } from './answer-field';
import { type CaseView, contextAt, type Place } from './place';
import { useScope } from './scope';

/** What the drawing knows about an empty field: offered, never written by itself. */
export function Suggestion(props: FieldViewProps) {
  const { field, place } = props;
  const { t, language } = useLanguage();
  const { view } = useScope();
  const { value, control, readOnly, commit } = useAnswerField(props);
  if (readOnly || some(value)) return null;
  const offered = field.suggestion?.(contextAt(view, place));
  if (!some(offered)) return null;
  const words = wordsOf(offered, field, place, view, language);
  return (
    <p className="panel-offer">
      <span>{t(panelTexts.fromDrawing, { value: words })}</span>
      <Button look="link" description={t(panelTexts.useFor, { value: words, field: control.label })} onPress={() => commit(offered)}>
        {t(panelTexts.use)}
      </Button>
    </p>
  );
}

function wordsOf(value: unknown, field: Field, place: Place, view: CaseView, language: Language): string {
  if (Array.isArray(value)) return value.map((each) => wordsOf(each, field, place, view, language)).join(', ');
  if (typeof value === 'boolean') return (value ? panelTexts.yes : panelTexts.no)[language];
  const plain = String(value);
  switch (field.type) {
    case 'enum':
    case 'multi':
      return field.options(contextAt(view, place)).find((option) => option.value === value)?.word[language] ?? plain;
    case 'person':
    case 'persons':
      return nameIn(view.case, plain, language);
    case 'date':
    case 'partialDate':
      return longDate(plain, language);
    default:
      return plain;
  }
}
