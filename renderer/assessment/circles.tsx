import './circles.css';
import { ChevronRight, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { doubtAt } from '../../shared/assessment/doubt';
import type { ChoiceField, Field, RecordsField } from '../../shared/assessment/field';
import { anchorOf, contextAt, itemsOf, recordKey, recordPlace } from '../../shared/assessment/place';
import { circleSchema } from '../../shared/case/assessment-schema';
import { answerCircles } from '../../shared/case/commands/circles';
import { shortDate } from '../../shared/case/dates';
import { nameIn } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';
import { circleStatuses, circles } from '../../shared/case/values';
import { panelTexts } from '../../shared/language/panel';
import type { Language } from '../../shared/language/text';
import { type LanguageUse, useLanguage } from '../app/language';
import { useEditor } from '../editor/use-editor';
import { Remarks } from '../sparring/remarks';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { type FieldViewProps, type RecordsViewProps, useAnswerField } from './answer-field';
import { CirclesTogether } from './circles-together';
import { usePanel, usePanelState } from './panel-state';
import { RecordBody, RecordMark, type RecordViewProps } from './records';
import { useScope } from './scope';
import { type MarkedRows, useMarkedRows } from './use-marked-rows';

export const isCircles = (field: RecordsField): boolean => field.path.join('/') === 'assessment/circles';

/** The twelve circles as one table: an answer a line, the details of one of them, and the same answer for several. */
export function CirclesView({ field, place, Inside }: RecordsViewProps) {
  const { t } = useLanguage();
  const { view, wide, readOnly } = useScope();
  const { control } = useAnswerField({ field, place });
  const table = useRef<HTMLElement>(null);
  const items = itemsOf(view, place, field);
  const rows = useMarkedRows(items.map(recordKey), (key) =>
    table.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(key)}"]`)?.focus(),
  );
  const markable = wide && !readOnly;
  return (
    <section
      ref={table}
      className="circles"
      data-wide={wide || undefined}
      data-markable={markable || undefined}
      data-anchor={control.anchor}
      aria-label={control.label}
    >
      {wide && (
        <div className="circles-head" aria-hidden>
          <span>{t(panelTexts.circle)}</span>
          <span>{t(panelTexts.circleStatus)}</span>
          <span>{t(panelTexts.circleDetail)}</span>
        </div>
      )}
      <ul>
        {items.map((item) => (
          <CircleView key={recordKey(item)} field={field} place={place} Inside={Inside} item={item} rows={markable ? rows : undefined} />
        ))}
      </ul>
      {markable && <CirclesFoot field={field} Inside={Inside} rows={rows} />}
    </section>
  );
}

/** What is done with the marked circles; how they are marked, while none is. */
function CirclesFoot({ field, Inside, rows }: Pick<RecordsViewProps, 'field' | 'Inside'> & { rows: MarkedRows }) {
  const { t } = useLanguage();
  const [together, setTogether] = useState(false);
  const codes = circles.filter((code) => rows.marked.includes(code));
  const leave = () => {
    setTogether(false);
    rows.clear();
    rows.refocus();
  };
  if (codes.length === 0) return <p className="circles-keys">{t(panelTexts.circleKeys, { keys: '↑ ↓', count: circleStatuses.length })}</p>;
  if (together) return <CirclesTogether field={field} codes={codes} Inside={Inside} onDone={leave} />;
  return (
    <div className="circles-marked" role="status">
      <span>{codes.length === 1 ? t(panelTexts.oneMarked) : t(panelTexts.marked, { count: codes.length })}</span>
      <Button onPress={() => setTogether(true)}>{t(panelTexts.answerMarked)}</Button>
      <Button look="link" onPress={leave}>
        {t(panelTexts.unmark)}
      </Button>
    </div>
  );
}

const isStatus = (field: Field): field is ChoiceField => field.type === 'enum' && field.path.join('/') === 'status';

/** One circle: its answer in the line, what the answer needs below when it is open. */
function CircleView({ field, place, Inside, item, rows }: RecordViewProps & { rows: MarkedRows | undefined }) {
  const { t } = useLanguage();
  const { wide, view } = useScope();
  const editor = useEditor();
  const panel = usePanel();
  const list = anchorOf(place, field);
  const key = recordKey(item);
  const open = usePanelState((state) => state.open[list] === key);
  const inside = recordPlace(place, field, item);
  const status = field.fields.find(isStatus);
  const details = { ...field, fields: field.fields.filter((each) => each !== status) };
  const content = useId();
  const name = t(item.title);
  const doubt = status && doubtAt(view, inside, status);
  const onKey = (event: KeyboardEvent) => {
    if (!rows || rows.onKey(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const answer = circleStatuses[Number(event.key) - 1];
    if (answer)
      editor.run(
        answerCircles(
          circles.filter((code) => (rows.marked.includes(key) ? rows.marked.includes(code) : code === key)),
          { status: answer },
        ),
      );
    else if (event.key === 'Enter') panel.openRecord(list, open ? undefined : key);
    else return;
    event.preventDefault();
  };
  return (
    <li className="circle" data-open={open || undefined} data-marked={rows?.marked.includes(key) || undefined} data-anchor={inside.anchor}>
      <div className="circle-line">
        {rows && (
          <label className="circle-mark">
            <input
              type="checkbox"
              aria-label={t(panelTexts.mark, { name })}
              data-mark={key}
              tabIndex={rows.current === key ? 0 : -1}
              checked={rows.marked.includes(key)}
              onFocus={() => rows.come(key)}
              onChange={() => {}}
              onClick={(event) => rows.mark(key, event.shiftKey)}
              onKeyDown={onKey}
            />
          </label>
        )}
        <button
          type="button"
          className="disclosure-button circle-name"
          aria-expanded={open}
          aria-controls={open ? content : undefined}
          onClick={() => panel.openRecord(list, open ? undefined : key)}
        >
          <ChevronRight size={16} aria-hidden />
          <span className="disclosure-words">{name}</span>
        </button>
        {status && <CircleStatus field={status} place={inside} name={name} onAnswer={() => panel.openRecord(list, key)} />}
        {wide && <CircleSummary item={inside.item} />}
        <RecordMark item={item} place={inside} fields={field.fields} bare />
      </div>
      <Remarks pin={{ circle: circles.find((code) => code === key) }} title={item.title} />
      {open && (
        <div id={content} className="disclosure-content">
          {doubt && (
            <p className="field-doubt">
              <TriangleAlert size={14} aria-hidden />
              <span>{t(doubt)}</span>
            </p>
          )}
          <RecordBody field={details} place={place} Inside={Inside} item={item} />
        </div>
      )}
    </li>
  );
}

interface CircleStatusProps extends FieldViewProps<ChoiceField> {
  readonly name: string;
  readonly onAnswer: () => void;
}

function CircleStatus({ name, onAnswer, ...props }: CircleStatusProps) {
  const { t } = useLanguage();
  const { view } = useScope();
  const { value, control, readOnly, commit } = useAnswerField(props);
  const options = props.field
    .options(contextAt(view, props.place))
    .map((option) => ({ value: String(option.value), label: t(option.word) }));
  const chosen = typeof value === 'string' ? value : undefined;
  if (readOnly) return <span>{options.find((option) => option.value === chosen)?.label}</span>;
  return (
    <Select
      className="circle-status"
      anchor={control.anchor}
      label={`${name}: ${control.label}`}
      hideLabel
      value={chosen}
      options={options}
      onCommit={(next) => {
        commit(next);
        onAnswer();
      }}
    />
  );
}

/** Who was found, or why nobody. */
function CircleSummary({ item }: { item: unknown }) {
  const use = useLanguage();
  const { view } = useScope();
  const words = summaryOf(item, view.case, use);
  return (
    <span className="circle-summary" title={words}>
      {words}
    </span>
  );
}

function summaryOf(item: unknown, value: Case, { t, language }: LanguageUse): string {
  const read = circleSchema.safeParse(item);
  if (!read.success) return '';
  const { status, persons, sources, examinedOn, whyDa, reasonDa, plannedOn } = read.data;
  if (status === 'FOUND') return namesOf(persons ?? [], value, language, t);
  if (status === 'NONE') {
    const count = sources?.length ?? 0;
    const told = count === 0 ? '' : count === 1 ? t(panelTexts.oneSource) : t(panelTexts.sourceCount, { count });
    return [told, shortDate(examinedOn), whyDa].filter(Boolean).join(' · ');
  }
  return [shortDate(plannedOn), reasonDa].filter(Boolean).join(' · ');
}

function namesOf(ids: readonly string[], value: Case, language: Language, t: LanguageUse['t']): string {
  const names = ids.map((id) => nameIn(value, id, language));
  if (names.length <= 3) return names.join(', ');
  return t(panelTexts.andMore, { names: names.slice(0, 2).join(', '), count: names.length - 2 });
}
