import './reference.css';
import { Plus } from 'lucide-react';
import { some } from '../../shared/assessment/answer';
import type { ChoiceField, MadeRecord } from '../../shared/assessment/field';
import type { CaseView } from '../../shared/assessment/place';
import {
  anchorOf,
  casePlace,
  contextAt,
  itemsOf,
  makeRecord,
  recordKey,
  recordPlace,
  shownFields,
  valueIn,
  viewOf,
} from '../../shared/assessment/place';
import { sections } from '../../shared/assessment/sections';
import { panelTexts } from '../../shared/language/panel';
import { useActions } from '../app/actions';
import { useLanguage } from '../app/language';
import { shortcutText } from '../app/shortcuts';
import { useEditor } from '../editor/use-editor';
import { Button } from '../ui/button';
import { MissingRing } from '../ui/field';
import { Kbd } from '../ui/tooltip';
import { type FieldViewProps, useAnswerField } from './answer-field';
import { useGoOn } from './panel-state';
import { useScope } from './scope';
import type { Way } from './way';

const makeKey = 'Mod+Shift+N';

export interface ReferenceProps extends FieldViewProps<ChoiceField> {
  readonly makes: NonNullable<ChoiceField['makes']>;
}

/** Under a field that names a record of another section: the ways to those that are named, and a new one made and named in one press. */
export function Reference({ field, place, makes }: ReferenceProps) {
  const { t, language } = useLanguage();
  const { view } = useScope();
  const editor = useEditor();
  const goOn = useGoOn();
  const { value, control, readOnly } = useAnswerField({ field, place });
  const here = anchorOf(place, field);
  const named = [value].flat().filter(some).map(String);
  const known = field.options(contextAt(view, place));
  const options = known.filter((option) => named.includes(String(option.value)));
  const made = makes(contextAt(view, place));
  const make = () => {
    if (editor.run(makeRecord(view, place, field, made))) return;
    goOn(wayToRecord(made, made.record.id, viewOf(editor.state().case, view.day)), here);
  };
  useActions(readOnly ? [] : [{ id: 'reference.make', label: panelTexts.makeReferred, shortcut: makeKey, run: make }]);
  return (
    <div className="reference" data-anchor={here}>
      {known.length === 0 && (
        <p className="field-label">
          {control.label}
          {control.missing && <MissingRing />}
        </p>
      )}
      {known.length === 0 && control.error && <p className="field-error">{control.error}</p>}
      {options.map((option) => (
        <Button key={option.value} look="link" onPress={() => goOn(wayToRecord(made, String(option.value), view), here)}>
          {t(panelTexts.openRecord, { record: t(option.word) })}
        </Button>
      ))}
      {!readOnly && (
        <Button look={named.length > 0 ? 'quiet' : 'plain'} icon={Plus} onPress={make}>
          {t(panelTexts.make, { one: t(made.a) })}
          <Kbd keys={shortcutText(makeKey, language)} />
        </Button>
      )}
    </div>
  );
}

/** The way to a record: to its first field that is not answered. */
function wayToRecord({ section, list }: MadeRecord, key: string, view: CaseView): Way {
  const place = casePlace(view.case);
  const records = sections
    .find(({ id }) => id === section)
    ?.fields.find((field) => field.type === 'records' && field.path.join('/') === list.join('/'));
  if (records?.type !== 'records') return { section, open: {}, anchor: '' };
  const item = itemsOf(view, place, records).find((each) => recordKey(each) === key);
  const open = { [anchorOf(place, records)]: key };
  if (!item) return { section, open: {}, anchor: anchorOf(place, records) };
  const inside = recordPlace(place, records, item);
  const first = shownFields(view, inside, records.fields).find((field) => !some(valueIn(inside, field)));
  return { section, open, anchor: first ? anchorOf(inside, first) : inside.anchor };
}
