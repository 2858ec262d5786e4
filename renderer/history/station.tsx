import './station.css';
import { History, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { FailureCode, HistoryEntry } from '../../shared/bridge/bridge';
import { daysBetween, longDate } from '../../shared/case/dates';
import { historyTexts as texts } from '../../shared/language/history';
import { call, failureText } from '../app/bridge';
import { today } from '../app/day';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Loading } from '../ui/loading';
import { type DayOfEdits, daysOf } from './days';

const step = 200;

/** The station Historik: who changed what, and when. */
export function HistoryStation() {
  const { t } = useLanguage();
  const [limit, setLimit] = useState(step);
  const { entries, failure } = useHistory(limit);
  return (
    <div className="history">
      <h1>{t(texts.title)}</h1>
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
    </div>
  );
}

/** The newest edits of the open case; asked for again when one more is saved. */
function useHistory(limit: number) {
  const id = useEditorState((state) => state.case.id);
  const revision = useEditorState((state) => state.revision);
  const [entries, setEntries] = useState<readonly HistoryEntry[]>();
  const [failure, setFailure] = useState<FailureCode>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision has a new edit.
  useEffect(() => {
    let wanted = true;
    void call('cases.history', { id, limit }).then((reply) => {
      if (!wanted) return;
      setFailure(reply.ok ? undefined : reply.code);
      if (reply.ok) setEntries(reply.value);
    });
    return () => {
      wanted = false;
    };
  }, [id, limit, revision]);
  return { entries, failure };
}

function Day({ day, edits }: DayOfEdits) {
  const { t, language } = useLanguage();
  const ago = daysBetween(day, today());
  const name = ago === 0 ? t(texts.today) : ago === 1 ? t(texts.yesterday) : longDate(day, language);
  return (
    <section className="history-day">
      <h2>{name}</h2>
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
