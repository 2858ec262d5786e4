import './station.css';
import { History, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { daysBetween, longDate } from '../../shared/case/dates';
import { historyTexts as texts } from '../../shared/language/history';
import { failureText } from '../app/bridge';
import { today } from '../app/day';
import { useLanguage } from '../app/language';
import { AuditLines } from '../audit/audit-lines';
import { useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import { Loading } from '../ui/loading';
import { type DayOfEdits, daysOf } from './days';
import { Revisions } from './revisions';
import { useHistory } from './use-history';

/** The station Historik: the revisions of the case and what is different in them, and every edit. */
export function HistoryStation() {
  const { t } = useLanguage();
  return (
    <div className="history">
      <h1>{t(texts.title)}</h1>
      <Revisions />
      <Edits />
      <Access />
    </div>
  );
}

/** Who opened, saved and revealed the case; asked for when it is unfolded. */
function Access() {
  const { t } = useLanguage();
  const id = useEditorState((state) => state.case.id);
  const [open, setOpen] = useState(false);
  return (
    <Disclosure title={t(texts.access)} open={open} onToggle={setOpen}>
      {open && <AuditLines about={id} />}
    </Disclosure>
  );
}

const step = 200;

/** Who changed what, and when. */
function Edits() {
  const { t } = useLanguage();
  const [limit, setLimit] = useState(step);
  const { entries, failure } = useHistory(limit);
  return (
    <section>
      <h2>{t(texts.edits)}</h2>
      <p className="secondary">{t(texts.about)}</p>
      {failure && (
        <EmptyState icon={TriangleAlert} title={t(texts.cantShow)}>
          <p>{t(failureText(failure))}</p>
        </EmptyState>
      )}
      {!failure && !entries && <Loading label={t(texts.loading)} />}
      {entries?.length === 0 && (
        <EmptyState icon={History} title={t(texts.emptyTitle)}>
          <p>{t(texts.emptyBody)}</p>
        </EmptyState>
      )}
      {entries && daysOf(entries, Temporal.Now.timeZoneId()).map((day) => <Day key={day.day} {...day} />)}
      {entries && entries.length >= limit && <Button onPress={() => setLimit(limit + 5 * step)}>{t(texts.more)}</Button>}
    </section>
  );
}

function Day({ day, edits }: DayOfEdits) {
  const { t, language } = useLanguage();
  const ago = daysBetween(day, today());
  const name = ago === 0 ? t(texts.today) : ago === 1 ? t(texts.yesterday) : longDate(day, language);
  return (
    <section className="history-day">
      <h3>{name}</h3>
      <ol>
        {edits.map(({ key, time, what, who }) => (
          <li key={key} className="history-row">
            <time dateTime={`${day}T${time}`} className="secondary">
              {language === 'da' ? time.replace(':', '.') : time}
            </time>
            <span>{t(what)}</span>
            <span className="secondary">{who}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
