import { some } from '../../shared/assessment/answer';
import { answerWords } from '../../shared/assessment/answer-words';
import type { Field, RecordsField } from '../../shared/assessment/field';
import { answerAll, type CaseView, contextAt, type Place, valueIn } from '../../shared/assessment/place';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { useEditor } from '../editor/use-editor';
import { Button } from '../ui/button';
import { goToField } from '../ui/field';
import { type FieldViewProps, useAnswerField } from './answer-field';
import { useScope } from './scope';

/** Dates are worked out from other dates, not from the drawing. */
const isDate = ({ type }: Field) => type === 'date' || type === 'partialDate';

/** Whether a field says what the drawing says. */
export function isAsDrawn(field: Field, place: Place, view: CaseView): boolean {
  if (isDate(field) || !field.suggestion || field.suggestedBy) return false;
  const given = valueIn(place, field);
  return some(given) && wordsOf(given) === wordsOf(field.suggestion(contextAt(view, place)));
}

/** Lists hold the same in any order. */
const wordsOf = (value: unknown): string => (Array.isArray(value) ? value.map(String).toSorted().join(' ') : String(value));

/** What the drawing knows about an empty field: offered, never written by itself. */
export function Suggestion(props: FieldViewProps) {
  const { field, place } = props;
  const { t, language } = useLanguage();
  const { view } = useScope();
  const { value, control, readOnly, accept } = useAnswerField(props);
  if (readOnly || some(value)) return null;
  const offered = field.suggestion?.(contextAt(view, place));
  if (!some(offered)) return null;
  const words = answerWords(offered, field, place, view, language);
  return (
    <p className="panel-offer">
      <span>{t(isDate(field) || field.suggestedBy ? panelTexts.proposed : panelTexts.fromDrawing, { value: words })}</span>
      <Button look="link" description={t(panelTexts.useFor, { value: words, field: control.label })} onPress={() => accept(offered)}>
        {t(panelTexts.use)}
      </Button>
    </p>
  );
}

/** What the drawing tells of a record in a list, taken in one press, open or folded. */
export function RecordOffer({ field, place }: { field: RecordsField; place: Place }) {
  const { t } = useLanguage();
  const { view, readOnly } = useScope();
  const editor = useEditor();
  const offered = readOnly || place.awaited ? undefined : field.offer?.(contextAt(view, place));
  if (!offered) return null;
  const value = t(offered.says);
  const name = [place.title && t(place.title), t(field.label)].filter(Boolean).join(', ');
  return (
    <p className="panel-offer">
      <span>{t(panelTexts.fromDrawing, { value })}</span>
      <Button
        look="link"
        description={t(panelTexts.useFor, { value, field: name })}
        onPress={() => {
          editor.run(answerAll(place, field, offered.answers));
          goToField(place.anchor);
        }}
      >
        {t(panelTexts.use)}
      </Button>
    </p>
  );
}
