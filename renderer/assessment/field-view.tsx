import './fields.css';
import { useState } from 'react';
import { doubtAt } from '../../shared/assessment/doubt';
import type { Field, RecordsField } from '../../shared/assessment/field';
import { anchorOf, contextAt, labelOf, type Place, shownFields } from '../../shared/assessment/place';
import { panelTexts } from '../../shared/language/panel';
import { fill } from '../../shared/language/text';
import { Remarks } from '../sparring/remarks';
import { goToField } from '../ui/field';
import type { FieldsProps } from './answer-field';
import { AnswerText } from './answer-text';
import { ChoiceFieldView } from './choice-field';
import { CirclesView, isCircles } from './circles';
import { FieldPast } from './field-past';
import { KnownRow } from './known-row';
import { PersonFieldView } from './person-field';
import { PlainFieldView } from './plain-field';
import { Prompts } from './prompts';
import { RecordsView } from './records';
import { Reference } from './reference';
import { useScope } from './scope';
import { isAsDrawn, Suggestion } from './suggestion';

/** The fields that are asked in a place now. */
export function Fields({ fields, place }: FieldsProps) {
  const { view } = useScope();
  return (
    <div className="panel-fields">
      {shownFields(view, place, fields).map((field) => (
        <FieldView key={field.path.join('/')} field={field} place={place} />
      ))}
    </div>
  );
}

/** One field, by its type; with what helps to answer it. */
function FieldView({ field, place }: { field: Field; place: Place }) {
  const { view, readOnly, take } = useScope();
  // What is asked stays asked while one is at it, also when the answer is what the drawing says.
  const [asked, setAsked] = useState(() => !isAsDrawn(field, place, view));
  if (field.type === 'records') {
    const Records = isCircles(field) ? CirclesView : RecordsView;
    return <Records field={field} place={place} Inside={Fields} />;
  }
  if (readOnly)
    return (
      <AnswerText field={field} place={place}>
        <FieldPast field={field} place={place} />
        <FieldRemarks field={field} place={place} />
      </AnswerText>
    );
  if (!asked && isAsDrawn(field, place, view) && !doubtAt(view, place, field)) {
    const correct = () => {
      setAsked(true);
      requestAnimationFrame(() => goToField(anchorOf(place, field)));
    };
    return (
      <>
        <KnownRow field={field} place={place} onCorrect={correct} />
        <FieldRemarks field={field} place={place} />
      </>
    );
  }
  const makes = 'makes' in field && !take ? field.makes : undefined;
  return (
    <div className="panel-field" data-short={shortness(field)}>
      {!(makes && 'options' in field && field.options(contextAt(view, place)).length === 0) && <Control field={field} place={place} />}
      {makes && 'options' in field && <Reference field={field} place={place} makes={makes} />}
      <Suggestion field={field} place={place} />
      <Prompts field={field} />
      <FieldPast field={field} place={place} />
      <FieldRemarks field={field} place={place} />
    </div>
  );
}

/** What the network consultant says about this field. */
function FieldRemarks({ field, place }: { field: Field; place: Place }) {
  const { view } = useScope();
  const label = labelOf(view, place, field);
  const title = place.title ? fill(panelTexts.ofRecord, { record: place.title, field: label }) : label;
  return <Remarks pin={{ field: anchorOf(place, field).split('/') }} title={title} />;
}

function Control({ field, place }: { field: Exclude<Field, RecordsField>; place: Place }) {
  switch (field.type) {
    case 'person':
    case 'persons':
      return <PersonFieldView field={field} place={place} />;
    case 'enum':
    case 'multi':
      return <ChoiceFieldView field={field} place={place} />;
    default:
      return <PlainFieldView field={field} place={place} />;
  }
}

/** Short answers stand beside each other where there is room; dates, times and numbers are never wider than they need. */
function shortness({ type, short }: Field): 'figures' | 'words' | undefined {
  if (['date', 'partialDate', 'time', 'number'].includes(type)) return 'figures';
  return short && 'words';
}
