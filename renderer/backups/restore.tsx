import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ComingBack, ListedBackup } from '../../shared/bridge/backups';
import type { CallInput, CallName, CallOutput, FailureCode } from '../../shared/bridge/bridge';
import { backupTexts as texts } from '../../shared/language/backups';
import { fill, type Text } from '../../shared/language/text';
import { call, failureText } from '../app/bridge';
import { useCasesChanged } from '../app/cases-changed';
import { useLanguage } from '../app/language';
import { changedWords } from '../cases/deadline';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/choices';
import { Loading } from '../ui/loading';

/** The way back from a backup: which one, what comes back, and only then that it does. */
export function Restore({ onBack }: { onBack: () => void }) {
  const { t } = useLanguage();
  const [backup, setBackup] = useState<ListedBackup>();
  return (
    <>
      <div>
        <Button look="quiet" icon={ArrowLeft} onPress={backup ? () => setBackup(undefined) : onBack} autoFocus>
          {t(texts.back)}
        </Button>
      </div>
      {backup ? <Comparison key={backup.id} backup={backup} /> : <Backups onChoose={setBackup} />}
    </>
  );
}

/** Asks once; the answer, or why there is none. */
function useAnswer<Name extends CallName>(name: Name, input: CallInput<Name>) {
  const [answer, setAnswer] = useState<CallOutput<Name>>();
  const [failure, setFailure] = useState<FailureCode>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when it is shown.
  useEffect(() => {
    void call(name, input).then((reply) => (reply.ok ? setAnswer(reply.value) : setFailure(reply.code)));
  }, []);
  return { answer, failure };
}

function Failed({ code }: { code: FailureCode }) {
  const { t } = useLanguage();
  return (
    <p role="alert" className="field-error">
      {t(failureText(code))}
    </p>
  );
}

const whyTexts = { daily: texts.whyDaily, asked: texts.whyAsked, before: texts.whyBefore } as const;

function Backups({ onChoose }: { onChoose: (backup: ListedBackup) => void }) {
  const { t } = useLanguage();
  const { answer: backups, failure } = useAnswer('backups.list', undefined);
  if (failure) return <Failed code={failure} />;
  if (!backups) return <Loading label={t(texts.looking)} />;
  return (
    <section className="keeping-section">
      <h3>{t(texts.pick)}</h3>
      {backups.length === 0 && <p className="secondary">{t(texts.pickEmpty)}</p>}
      <ul className="keeping-list">
        {backups.map((backup) => (
          <li key={backup.id}>
            <button type="button" className="keeping-choice" onClick={() => onChoose(backup)}>
              <span>{t(when(backup.at))}</span>
              <span className="secondary">
                {t(backup.cases === 1 ? texts.oneCase : texts.cases, { count: backup.cases })} · {t(whyTexts[backup.why])}
                {backup.place === 'there' && ` · ${t(texts.placeThere)}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Comparison({ backup }: { backup: ListedBackup }) {
  const { t } = useLanguage();
  const casesChanged = useCasesChanged();
  const { answer, failure } = useAnswer('backups.look', { place: backup.place, id: backup.id });
  const [chosen, setChosen] = useState<readonly string[]>();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ restored: number } | { code: FailureCode }>();
  if (failure) return <Failed code={failure} />;
  if (!answer) return <Loading label={t(texts.looking)} />;
  const different = answer.filter(({ now }) => now !== 'same');
  const same = answer.length - different.length;
  const wanted = chosen ?? different.filter(({ now }) => now === 'damaged').map(({ id }) => id);
  const restore = async () => {
    setBusy(true);
    const reply = await call('backups.restore', { place: backup.place, id: backup.id, cases: [...wanted] });
    setBusy(false);
    setOutcome(reply.ok ? reply.value : { code: reply.code });
    if (reply.ok) casesChanged(wanted);
  };
  if (outcome && 'restored' in outcome) {
    return <Brought text={t(outcome.restored === 1 ? texts.broughtOne : texts.brought, { count: outcome.restored })} />;
  }
  return (
    <section className="keeping-section">
      <h3>{t(texts.which)}</h3>
      <p className="secondary">{t(texts.from, { when: t(when(backup.at)) })}</p>
      {different.length === 0 && <p>{t(texts.nothing)}</p>}
      <div className="keeping-list">
        {different.map((found) => (
          <Checkbox
            key={found.id}
            label={[found.title || t(texts.unnamed), found.caseNumber].filter(Boolean).join(' · ')}
            detail={t(said(found))}
            checked={wanted.includes(found.id)}
            onCommit={(on) => setChosen(on ? [...wanted, found.id] : wanted.filter((id) => id !== found.id))}
          />
        ))}
      </div>
      {different.length > 0 && same > 0 && <p className="secondary">{t(texts.sameCount, { count: same })}</p>}
      {different.length > 0 && <p className="secondary">{t(texts.aside)}</p>}
      {outcome && <Failed code={outcome.code} />}
      {different.length > 0 && (
        <div className="keeping-deeds">
          <Button look="primary" onPress={() => void restore()} disabled={busy || wanted.length === 0}>
            {t(wanted.length === 0 ? texts.bringNone : wanted.length === 1 ? texts.bringOne : texts.bring, { count: wanted.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Takes the focus from the button that is gone. */
function Brought({ text }: { text: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <p ref={place} role="status" tabIndex={-1}>
      {text}
    </p>
  );
}

/** What becomes of a case that is brought back. */
function said({ now, since, journal, changedAt }: ComingBack): Text {
  if (now === 'missing') return texts.gone;
  if (now === 'same') return texts.same;
  const [count, last] = [since?.edits ?? 0, since?.last];
  if (now === 'damaged') {
    if (!journal) return fill(texts.damagedLost, { when: when(changedAt) });
    return count > 0 ? fill(texts.damagedSince, { count }) : texts.damaged;
  }
  if (!last) return texts.changedSome;
  return fill(count === 1 ? texts.changedOne : texts.changed, { count, when: when(last) });
}

const when = (at: string) => changedWords(at, Temporal.Now.zonedDateTimeISO());
