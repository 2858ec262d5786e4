import './records.css';
import { Plus, Trash2, TriangleAlert } from 'lucide-react';
import { isBegun } from '../../shared/assessment/answer';
import { isDoubtful } from '../../shared/assessment/doubt';
import type { Addition, Field, RecordItem, RecordsField } from '../../shared/assessment/field';
import {
  addRecord,
  anchorOf,
  answer,
  contextAt,
  itemsOf,
  type Place,
  placeIn,
  recordKey,
  recordPlace,
  removeRecord,
  shownFields,
  viewOf,
} from '../../shared/assessment/place';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { useEditor } from '../editor/use-editor';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { goToField, MissingRing } from '../ui/field';
import { Menu } from '../ui/menu';
import { StatusMark } from '../ui/status-mark';
import { type RecordsViewProps, useAnswerField } from './answer-field';
import { KnownPerson } from './known-person';
import { usePanel, usePanelState } from './panel-state';
import { Referrers } from './referrers';
import { useScope } from './scope';
import { RecordOffer } from './suggestion';
import { findingsAt, findingsIn } from './way';

/** Records one under another, of which one is open at a time; those that are awaited wait in their places. */
export function RecordsView({ field, place, Inside }: RecordsViewProps) {
  const { view, readOnly, title } = useScope();
  const { control } = useAnswerField({ field, place });
  const items = itemsOf(view, place, field);
  const additions = field.additions?.(contextAt(view, place)) ?? [];
  const add = useAddRecord(field, place);
  if (items.length === 0 && (readOnly || additions.length === 0)) return null;
  return (
    <section className="panel-records" data-anchor={control.anchor} aria-label={control.label}>
      <h3 className={control.label === title ? 'said' : 'field-label'}>
        {control.label}
        {control.missing && items.length === 0 && <MissingRing />}
      </h3>
      {control.description && <p className="field-description">{control.description}</p>}
      {control.error && <p className="field-error">{control.error}</p>}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <RecordView key={recordKey(item)} field={field} place={place} Inside={Inside} item={item} />
          ))}
        </ul>
      )}
      {!readOnly && (
        <div className="panel-adds">
          <AddRecord field={field} additions={additions} onAdd={add} />
          {items.length === 0 && <NoRecords field={field} place={place} />}
        </div>
      )}
    </section>
  );
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

interface AddRecordProps {
  readonly field: RecordsField;
  readonly additions: readonly Addition[];
  readonly onAdd: (addition: Addition) => void;
}

/** One kind of record is added by a button, several by a menu. */
function AddRecord({ field, additions, onAdd }: AddRecordProps) {
  const { t } = useLanguage();
  const [only] = additions;
  if (!only) return null;
  const label = t(panelTexts.add, { one: lower(t(field.one)) });
  if (additions.length === 1) {
    return (
      <Button look="quiet" icon={Plus} className="panel-add" onPress={() => onAdd(only)}>
        {label}
      </Button>
    );
  }
  return (
    <Menu
      label={label}
      trigger={
        <Button look="quiet" icon={Plus} className="panel-add">
          {label}
        </Button>
      }
      entries={additions.map((addition, index) => ({ id: String(index), label: t(addition.title), run: () => onAdd(addition) }))}
    />
  );
}

/** Says in one press that there are none. */
function NoRecords({ field: { none }, place }: Pick<RecordsViewProps, 'field' | 'place'>) {
  const { t } = useLanguage();
  const { view } = useScope();
  const editor = useEditor();
  if (!none) return null;
  const say = () => {
    if (!editor.run(answer(view, place, none, true))) requestAnimationFrame(() => goToField(anchorOf(place, none)));
  };
  return (
    <Button look="quiet" onPress={say}>
      {t(none.label)}
    </Button>
  );
}

/** Adds a record, opens it and goes to its first field. */
function useAddRecord(field: RecordsField, place: Place): (addition: Addition) => void {
  const { view } = useScope();
  const editor = useEditor();
  const panel = usePanel();
  return (addition) => {
    const before = new Set(itemsOf(view, place, field).filter(isThere).map(recordKey));
    if (editor.run(addRecord(place, field, addition))) return;
    const now = viewOf(editor.state().case, view.day);
    const added = itemsOf(now, placeIn(now.case, place), field).findLast((item) => isThere(item) && !before.has(recordKey(item)));
    if (!added) return;
    panel.openRecord(anchorOf(place, field), recordKey(added));
    const inside = recordPlace(place, field, added).anchor;
    requestAnimationFrame(() => goToField(`${inside}/fields`));
  };
}

const isThere = ({ at }: RecordItem) => at !== undefined;

export interface RecordViewProps extends RecordsViewProps {
  readonly item: RecordItem;
}

/** "Lis Nørholm · mormor". */
function RecordTitle({ item: { title, detail } }: Pick<RecordViewProps, 'item'>) {
  const { t } = useLanguage();
  const more = detail && t(detail);
  return (
    <>
      {t(title)}
      {more && <span className="record-detail"> {more}</span>}
    </>
  );
}

function RecordView({ field, place, Inside, item }: RecordViewProps) {
  const { view } = useScope();
  const panel = usePanel();
  const list = anchorOf(place, field);
  const key = recordKey(item);
  const open = usePanelState((state) => state.open[list] === key);
  const inside = recordPlace(place, field, item);
  const about = field.person?.(contextAt(view, inside));
  return (
    <li className="panel-record" data-open={open || undefined} data-anchor={inside.anchor}>
      <Disclosure
        title={<RecordTitle item={item} />}
        aside={<RecordMark item={item} place={inside} fields={field.fields} />}
        open={open}
        onToggle={(now) => panel.openRecord(list, now ? key : undefined)}
      >
        {about && <KnownPerson id={about} here={inside.anchor} />}
        <RecordBody field={field} place={place} Inside={Inside} item={item} />
      </Disclosure>
      <RecordOffer field={field} place={inside} />
    </li>
  );
}

/** The fields of an open record, and the way to take it away. */
export function RecordBody({ field, place, Inside, item }: RecordViewProps) {
  const { t } = useLanguage();
  const { readOnly } = useScope();
  const editor = useEditor();
  const inside = recordPlace(place, field, item);
  const { at } = item;
  return (
    <div data-anchor={`${inside.anchor}/fields`}>
      <Inside fields={field.fields} place={inside} />
      {field.referred && <Referrers id={recordKey(item)} here={inside.anchor} />}
      {typeof at === 'number' && !readOnly && (
        <Button
          look="quiet"
          icon={Trash2}
          className="panel-remove"
          description={`${t(panelTexts.remove, { one: lower(t(field.one)) })}: ${t(item.title)}`}
          onPress={() => editor.run(removeRecord(place, field, at))}
        >
          {t(panelTexts.remove, { one: lower(t(field.one)) })}
        </Button>
      )}
    </div>
  );
}

const isEmpty = (record: unknown) => typeof record === 'object' && record !== null && !isBegun(record);

interface RecordMarkProps {
  readonly item: RecordItem;
  readonly place: Place;
  readonly fields: readonly Field[];
  readonly bare?: boolean;
}

/** What a folded record lacks; in a table by its mark alone. */
export function RecordMark({ item, place, fields, bare }: RecordMarkProps) {
  const { t } = useLanguage();
  const { view, findings, readOnly } = useScope();
  const blocking = findings.filter(({ level }) => level === 'block');
  const owed = findingsIn(blocking, place).length;
  // A record inside another may lack what is told of the outer one.
  const lacks = owed > 0 || shownFields(view, place, fields).some((field) => findingsAt(blocking, place, field).length > 0);
  const waits = item.at === undefined || isEmpty(place.item);
  if (readOnly || (waits && !lacks)) return null;
  const doubtful = isDoubtful(view, place, fields);
  const words = waits || owed === 0 ? t(panelTexts.waits) : t(panelTexts.owes, { count: owed });
  const status = waits ? 'missing' : lacks ? 'partly' : 'done';
  return (
    <span className="panel-mark">
      {doubtful && <TriangleAlert className="panel-doubtful" size={14} role="img" aria-label={t(panelTexts.doubtful)} />}
      {lacks && !bare && <span>{words}</span>}
      <StatusMark status={status} label={bare && lacks ? words : lacks ? '' : undefined} size={12} />
    </span>
  );
}
