import { useEffect, useMemo, useState } from 'react';
import type { Field, RecordsField } from '../../shared/assessment/field';
import type { Place } from '../../shared/assessment/place';
import { isKinCircle } from '../../shared/assessment/rules/circles';
import { type Circle, circleSchema } from '../../shared/case/assessment-schema';
import { answerCircles } from '../../shared/case/commands/circles';
import type { CircleCode } from '../../shared/case/schema';
import { panelTexts } from '../../shared/language/panel';
import { listed } from '../../shared/language/text';
import { uiTexts } from '../../shared/language/ui';
import { valueWords } from '../../shared/language/values';
import { useLanguage } from '../app/language';
import { useEditor } from '../editor/use-editor';
import { Button } from '../ui/button';
import { goToField } from '../ui/field';
import type { RecordsViewProps } from './answer-field';
import { type PanelScope, ScopeProvider, useScope } from './scope';

/** What is each circle's own: who was found in it, and whom it has abroad. */
const own = ['persons', 'abroadDa', 'relevant'];

const anchor = 'circles-together';

export interface CirclesTogetherProps {
  readonly field: RecordsField;
  readonly codes: readonly CircleCode[];
  readonly Inside: RecordsViewProps['Inside'];
  readonly onDone: () => void;
}

/** The same answer to several circles: gathered here, and given to all of them in one step. */
export function CirclesTogether({ field, codes, Inside, onDone }: CirclesTogetherProps) {
  const { t, language } = useLanguage();
  const scope = useScope();
  const editor = useEditor();
  const [answers, setAnswers] = useState<Circle>({});
  const gathering = useMemo<PanelScope>(
    () => ({
      ...scope,
      findings: [],
      take: (_place, { path }, value) => setAnswers((before) => withAnswer(before, path, value)),
    }),
    [scope],
  );
  // A circle of kin asks for the most.
  const at = codes.find(isKinCircle) ?? codes[0];
  const place: Place = { path: [], item: answers, keys: [], anchor, ...(at ? { at } : {}) };
  useEffect(() => void goToField(`${anchor}/status`), []);
  const give = () => {
    if (!editor.run(answerCircles(codes, answers))) onDone();
  };
  return (
    <ScopeProvider value={gathering}>
      <section className="circles-together" aria-labelledby={anchor}>
        <h3 id={anchor} className="field-label">
          {t(panelTexts.sameAnswer, {
            names: listed(
              codes.map((code) => t(valueWords.circles[code])),
              language,
            ),
          })}
        </h3>
        <Inside fields={field.fields.filter(({ path }) => !own.includes(String(path[0])))} place={place} />
        <div className="circles-together-foot">
          <Button look="primary" disabled={Object.keys(answers).length === 0} onPress={give}>
            {codes.length === 1 ? t(panelTexts.answerIt) : t(panelTexts.answerThem, { count: codes.length })}
          </Button>
          <Button look="quiet" onPress={onDone}>
            {t(uiTexts.cancel)}
          </Button>
        </div>
      </section>
    </ScopeProvider>
  );
}

/** The answers with one more; undefined takes it away. */
function withAnswer(before: Circle, [name]: Field['path'], value: unknown): Circle {
  const { [String(name)]: _, ...others } = before;
  return value === undefined ? others : circleSchema.parse({ ...others, [String(name)]: value });
}
