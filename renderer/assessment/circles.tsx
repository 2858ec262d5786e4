import './circles.css';
import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { ChoiceField, Field, RecordsField } from '../../shared/assessment/field';
import { anchorOf, contextAt, itemsOf, recordKey, recordPlace } from '../../shared/assessment/place';
import { circleSchema } from '../../shared/case/assessment-schema';
import { shortDate } from '../../shared/case/dates';
import { nameIn } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';
import { panelTexts } from '../../shared/language/panel';
import type { Language } from '../../shared/language/text';
import { type LanguageUse, useLanguage } from '../app/language';
import { Select } from '../ui/select';
import { type FieldViewProps, type RecordsViewProps, useAnswerField } from './answer-field';
import { usePanel, usePanelState } from './panel-state';
import { RecordBody, RecordMark, type RecordViewProps } from './records';
import { useScope } from './scope';

export const isCircles = (field: RecordsField): boolean => field.path.join('/') === 'assessment/circles';

/** The twelve circles as one table: an answer a line, and the details of one of them. */
export function CirclesView({ field, place, Inside }: RecordsViewProps) {
  const { t } = useLanguage();
  const { view, wide } = useScope();
  const { control } = useAnswerField({ field, place });
  return (
    <section className="circles" data-wide={wide || undefined} data-anchor={control.anchor} aria-label={control.label}>
      {wide && (
        <div className="circles-head" aria-hidden>
          <span>{t(panelTexts.circle)}</span>
          <span>{t(panelTexts.circleStatus)}</span>
          <span>{t(panelTexts.circleDetail)}</span>
        </div>
      )}
      <ul>
        {itemsOf(view, place, field).map((item) => (
          <CircleView key={recordKey(item)} field={field} place={place} Inside={Inside} item={item} />
        ))}
      </ul>
    </section>
  );
}

const isStatus = (field: Field): field is ChoiceField => field.type === 'enum' && field.path.join('/') === 'status';

/** One circle: its answer in the line, what the answer needs below when it is open. */
function CircleView({ field, place, Inside, item }: RecordViewProps) {
  const { t } = useLanguage();
  const { wide } = useScope();
  const panel = usePanel();
  const list = anchorOf(place, field);
  const key = recordKey(item);
  const open = usePanelState((state) => state.open[list] === key);
  const inside = recordPlace(place, field, item);
  const status = field.fields.find(isStatus);
  const details = { ...field, fields: field.fields.filter((each) => each !== status) };
  const content = useId();
  const name = t(item.title);
  return (
    <li className="circle" data-open={open || undefined} data-anchor={inside.anchor}>
      <div className="circle-line">
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
      {open && (
        <div id={content} className="disclosure-content">
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
