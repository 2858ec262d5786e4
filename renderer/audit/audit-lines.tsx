import './audit.css';
import { useEffect, useState } from 'react';
import type { AuditEntry, AuditLog } from '../../shared/bridge/audit';
import type { FailureCode } from '../../shared/bridge/bridge';
import { auditedTexts, auditTexts as texts } from '../../shared/language/audit';
import type { Text } from '../../shared/language/text';
import { call, failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { changedWords } from '../cases/deadline';
import { Button } from '../ui/button';
import { Loading } from '../ui/loading';
import { StatusMark } from '../ui/status-mark';

const step = 100;

/** The audit log, newest first, of one case or of all; and whether it is whole. */
export function AuditLines({ about }: { about?: string }) {
  const { t } = useLanguage();
  const [limit, setLimit] = useState(step);
  const [log, setLog] = useState<AuditLog>();
  const [failure, setFailure] = useState<FailureCode>();
  useEffect(() => {
    void call('audit.list', { case: about, limit }).then((reply) => (reply.ok ? setLog(reply.value) : setFailure(reply.code)));
  }, [about, limit]);
  if (failure) {
    return (
      <p role="alert" className="field-error">
        {t(failureText(failure))}
      </p>
    );
  }
  if (!log) return <Loading label={t(texts.title)} />;
  if (log.total === 0) return <p className="secondary">{t(texts.empty)}</p>;
  return (
    <section className="audit">
      {log.brokenAt === undefined ? (
        <p className="keeping-state secondary">
          <StatusMark status="done" label="" />
          {t(texts.whole, { count: log.total })}
        </p>
      ) : (
        <p role="alert" className="keeping-warning">
          {t(texts.broken, { number: log.brokenAt })}
        </p>
      )}
      <table className="audit-table">
        <colgroup>
          <col className="audit-when" />
          <col />
          {about === undefined && <col />}
          <col className="audit-who" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t(texts.when)}</th>
            <th scope="col">{t(texts.what)}</th>
            {about === undefined && <th scope="col">{t(texts.which)}</th>}
            <th scope="col">{t(texts.who)}</th>
          </tr>
        </thead>
        <tbody>
          {log.entries.map((entry) => (
            <Line key={entry.number} entry={entry} ofAll={about === undefined} />
          ))}
        </tbody>
      </table>
      {log.entries.length < log.total && <Button onPress={() => setLimit(limit + 5 * step)}>{t(texts.more)}</Button>}
    </section>
  );
}

function Line({ entry, ofAll }: { entry: AuditEntry; ofAll: boolean }) {
  const { t } = useLanguage();
  const [file, setFile] = useState('');
  const save = async () => {
    const reply = await call('erasing.receipt', { number: entry.number });
    if (reply.ok) setFile(t(texts.exported, { file: reply.value.file }));
    else if (reply.code !== 'cancelled') setFile(t(failureText(reply.code)));
  };
  const which = entry.subject === '' ? '' : [entry.title || t(texts.gone), entry.caseNumber || numberIn(entry)].filter(Boolean).join(' · ');
  return (
    <tr>
      <td>{t(changedWords(entry.at, Temporal.Now.zonedDateTimeISO()))}</td>
      <td>
        {t(whatOf(entry))}
        {entry.what.startsWith('erased') && entry.detail !== '{}' && (
          <>
            {' '}
            <Button look="link" onPress={() => void save()}>
              {t(texts.receipt)}
            </Button>
            <span role="status" className="secondary">
              {file}
            </span>
          </>
        )}
      </td>
      {ofAll && <td>{which}</td>}
      <td>{entry.who}</td>
    </tr>
  );
}

/** What was done, with what the line says beside it where that tells more. */
function whatOf({ what, detail }: AuditEntry): Text {
  const known: Text = Object.hasOwn(auditedTexts, what) ? auditedTexts[what as keyof typeof auditedTexts] : { da: what, en: what };
  if (what === 'archived') return detail === 'true' ? texts.putIn : texts.takenOut;
  const more =
    what === 'revealed' ? (detail.startsWith('cpr') ? texts.cpr : texts.address) : detail === 'reading' ? texts.readOnly : undefined;
  return more ? { da: `${known.da}: ${more.da}`, en: `${known.en}: ${more.en}` } : known;
}

/** The number of a case that is gone stands in the line that tells of its end. */
function numberIn({ detail }: AuditEntry): string {
  return /"caseNumber":"([^"]*)"/.exec(detail)?.[1] ?? '';
}
