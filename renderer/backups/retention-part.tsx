import './backups.css';
import { useEffect, useState } from 'react';
import type { FailureCode } from '../../shared/bridge/bridge';
import type { DueCase, RetentionState } from '../../shared/bridge/erasing';
import { longDate, shortDate } from '../../shared/case/dates';
import { backupTexts } from '../../shared/language/backups';
import { retentionTexts as texts } from '../../shared/language/erasing';
import { call, failureText } from '../app/bridge';
import { useCasesChanged } from '../app/cases-changed';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/choices';
import { TextField } from '../ui/text-field';

interface Erased {
  readonly title: string;
  readonly number: number;
}

/** The settings' part on how long archived cases are kept: the rule, what is past it, and erasing that, case by case as chosen. */
export function RetentionPart() {
  const { t } = useLanguage();
  const [state, setState] = useState<RetentionState>();
  const [failure, setFailure] = useState<FailureCode>();
  const [erased, setErased] = useState<readonly Erased[]>([]);
  const ask = async () => {
    const reply = await call('retention.due', undefined);
    if (reply.ok) setState(reply.value);
    else setFailure(reply.code);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when it is shown, and after each erasure.
  useEffect(() => void ask(), [erased]);
  const setMonths = async (months: number | undefined) => {
    const reply = await call('retention.set', { months });
    if (reply.ok) setState(reply.value);
  };
  return (
    <>
      <p className="secondary">{t(texts.about)}</p>
      {failure && (
        <p role="alert" className="field-error">
          {t(failureText(failure))}
        </p>
      )}
      {state?.byOffice && <p>{t(texts.byOffice, { months: state.months ?? 0 })}</p>}
      {state && !state.byOffice && <Months months={state.months} onCommit={setMonths} />}
      {state && state.months !== undefined && state.due.length === 0 && <p>{t(texts.none)}</p>}
      {state && state.due.length > 0 && <Due due={state.due} onErased={(done) => setErased((before) => [...before, ...done])} />}
      {erased.length > 0 && <Receipts erased={erased} />}
    </>
  );
}

function Months({ months, onCommit }: { months: number | undefined; onCommit: (months: number | undefined) => Promise<void> }) {
  const { t } = useLanguage();
  const [rejected, setRejected] = useState<string>();
  const take = (typed: string) => {
    const text = typed.trim();
    const fits = text === '' || /^[1-9]\d{0,2}$/.test(text);
    setRejected(fits ? undefined : text);
    if (fits) void onCommit(text === '' ? undefined : Number(text));
  };
  return (
    <TextField
      className="retention-months"
      label={t(texts.months)}
      description={t(texts.monthsHint)}
      value={rejected ?? String(months ?? '')}
      error={rejected && t(texts.monthsShape)}
      onCommit={take}
    />
  );
}

function Due({ due, onErased }: { due: readonly DueCase[]; onErased: (erased: readonly Erased[]) => void }) {
  const { t, language } = useLanguage();
  const casesChanged = useCasesChanged();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState<{ readonly until: string | undefined }>();
  const [failure, setFailure] = useState<FailureCode>();
  const ask = async () => {
    const reply = await call('erasing.look', { id: chosen[0] ?? '' });
    if (reply.ok) setAsking({ until: reply.value.backupsUntil });
    else setFailure(reply.code);
  };
  const erase = async () => {
    setAsking(undefined);
    const done: Erased[] = [];
    for (const { id, title } of due.filter((found) => chosen.includes(found.id))) {
      const reply = await call('erasing.case', { id });
      if (reply.ok) done.push({ title, number: reply.value.number });
      else setFailure(reply.code);
    }
    setChosen([]);
    casesChanged(chosen);
    onErased(done);
  };
  return (
    <section className="keeping-section">
      <h3>{t(texts.due)}</h3>
      <div className="keeping-list">
        {due.map(({ id, title, caseNumber, archivedOn, dueOn }) => (
          <Checkbox
            key={id}
            label={[title || t(backupTexts.unnamed), caseNumber].filter(Boolean).join(' · ')}
            detail={t(texts.archivedOn, { archived: shortDate(archivedOn), due: shortDate(dueOn) })}
            checked={chosen.includes(id)}
            onCommit={(on) => {
              setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id));
              setAsking(undefined);
            }}
          />
        ))}
      </div>
      {failure && (
        <p role="alert" className="field-error">
          {t(failureText(failure))}
        </p>
      )}
      {asking ? (
        <div role="alert" className="keeping-warning keeping-question">
          <p>{t(asking.until ? texts.sureUntil : texts.sure, { day: asking.until ? longDate(asking.until, language) : '' })}</p>
          <div className="keeping-deeds">
            <Button look="danger" onPress={() => void erase()}>
              {t(texts.now)}
            </Button>
            <Button onPress={() => setAsking(undefined)} autoFocus>
              {t(texts.keep)}
            </Button>
          </div>
        </div>
      ) : (
        <div className="keeping-deeds">
          <Button onPress={() => void ask()} disabled={chosen.length === 0}>
            {t(chosen.length === 0 ? texts.eraseNone : chosen.length === 1 ? texts.eraseOne : texts.erase, { count: chosen.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

function Receipts({ erased }: { erased: readonly Erased[] }) {
  const { t } = useLanguage();
  const [said, setSaid] = useState('');
  const save = async (number: number) => {
    const reply = await call('erasing.receipt', { number });
    if (reply.ok) setSaid(t(texts.saved, { file: reply.value.file }));
    else if (reply.code !== 'cancelled') setSaid(t(failureText(reply.code)));
  };
  return (
    <section className="keeping-section">
      <p role="status">{said || t(texts.erased)}</p>
      <ul className="keeping-list">
        {erased.map(({ title, number }) => (
          <li key={number} className="keeping-row">
            <span>{title}</span>
            <Button look="link" onPress={() => void save(number)} description={`${t(texts.receipt)}: ${title}`}>
              {t(texts.receipt)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
