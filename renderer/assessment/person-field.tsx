import { useMemo } from 'react';
import type { PersonField } from '../../shared/assessment/field';
import { contextAt } from '../../shared/assessment/place';
import { roleOf } from '../../shared/assessment/whom';
import { fullName } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';
import { panelTexts } from '../../shared/language/panel';
import type { Language } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { Chips } from '../ui/chips';
import { ComboBox } from '../ui/combo-box';
import type { Option } from '../ui/select';
import { type FieldViewProps, useAnswerField, useGive } from './answer-field';
import { useScope } from './scope';

/** One person of the case, or several. */
export function PersonFieldView(props: FieldViewProps<PersonField>) {
  const { t, language } = useLanguage();
  const { view } = useScope();
  const { value, control, readOnly, commit } = useAnswerField(props);
  const give = useGive();
  const everyone = useMemo(() => personOptions(view.case, language), [view.case, language]);
  const among = props.field.among?.(contextAt(view, props.place));
  const options = among ? everyone.filter((option) => among.includes(option.value)) : everyone;
  if (props.field.type === 'person') {
    const chosen = typeof value === 'string' ? value : undefined;
    const known = everyone.find((option) => option.value === chosen);
    const offered = known && !options.includes(known) ? [...options, known] : options;
    return (
      <ComboBox
        {...control}
        value={chosen}
        options={offered}
        placeholder={t(panelTexts.findPerson)}
        disabled={readOnly}
        onCommit={commit}
      />
    );
  }
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const kept = everyone.filter((option) => chosen.includes(option.value) && !options.includes(option));
  const { nobody } = props.field;
  const saysNobody = nobody && Array.isArray(value) && chosen.length === 0;
  return (
    <>
      <Chips
        {...control}
        values={chosen}
        options={[...options, ...kept]}
        placeholder={saysNobody ? t(nobody) : t(panelTexts.findPerson)}
        disabled={readOnly}
        onCommit={commit}
      />
      {nobody && chosen.length === 0 && (
        <p className="panel-offer">
          <Button
            look="link"
            description={t(saysNobody ? panelTexts.takeBack : panelTexts.useFor, { value: t(nobody), field: control.label })}
            onPress={() => give(props.place, props.field, saysNobody ? undefined : [])}
          >
            {t(saysNobody ? panelTexts.takeBackShort : nobody)}
          </Button>
        </p>
      )}
    </>
  );
}

/** Everyone in the case, with what they are to the child. */
const personOptions = (value: Case, language: Language): Option[] =>
  value.persons.map((person) => ({
    value: person.id,
    label: fullName(person, language),
    detail: roleOf(value, person.id, language) || undefined,
  }));
