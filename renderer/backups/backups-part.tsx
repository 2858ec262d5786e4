import './backups.css';
import { useRef, useState } from 'react';
import type { BackupState } from '../../shared/bridge/backups';
import { backupTexts as texts } from '../../shared/language/backups';
import { failureTexts } from '../../shared/language/failures';
import { failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { useOffice } from '../app/office';
import { changedWords } from '../cases/deadline';
import { Button } from '../ui/button';
import { StatusMark } from '../ui/status-mark';
import { Restore } from './restore';
import { useBackups } from './use-backups';

/** The settings' part on backups: the newest, where else they go, and the way back from one. */
export function BackupsPart() {
  const { t } = useLanguage();
  const [restoring, setRestoring] = useState(false);
  const backups = useBackups();
  const { daily = 7, weekly = 4, monthly = 12 } = useOffice().office.backup ?? {};
  if (restoring) return <Restore onBack={() => setRestoring(false)} />;
  return (
    <>
      <p className="secondary">{t(texts.about, { days: daily, weeks: weekly, months: monthly })}</p>
      {backups.failure && (
        <p role="alert" className="field-error">
          {t(failureText(backups.failure))}
        </p>
      )}
      {backups.state && <Newest state={backups.state} backups={backups} onRestore={() => setRestoring(true)} />}
      {backups.state && <Elsewhere there={backups.state.there} byOffice={backups.state.officeFolder} backups={backups} />}
    </>
  );
}

interface PartProps {
  readonly backups: ReturnType<typeof useBackups>;
}

function Newest({ state, backups, onRestore }: PartProps & { state: BackupState; onRestore: () => void }) {
  const { t } = useLanguage();
  const { newest, left, failure } = state;
  const why = failure === undefined ? undefined : failureTexts[failure as keyof typeof failureTexts];
  return (
    <section className="keeping-section">
      <h3>{t(texts.newest)}</h3>
      <p className="keeping-state">
        <StatusMark status={newest && !failure ? 'done' : 'missing'} label="" />
        {newest ? `${t(when(newest.at))} · ${t(newest.cases === 1 ? texts.oneCase : texts.cases, { count: newest.cases })}` : t(texts.none)}
      </p>
      {left > 0 && <p className="keeping-warning">{t(texts.left, { count: left })}</p>}
      {why && (
        <p role="alert" className="keeping-warning">
          {t(texts.failed, { why: t(why) })}
        </p>
      )}
      <div className="keeping-deeds">
        <Button onPress={() => void backups.make()} disabled={backups.busy !== undefined}>
          {t(backups.busy === 'backups.make' ? texts.making : texts.make)}
        </Button>
        <Button onPress={onRestore}>{t(texts.restore)}</Button>
        <span role="status" className="secondary">
          {backups.done === 'backups.make' && t(texts.made)}
        </span>
      </div>
    </section>
  );
}

function Elsewhere({ there, byOffice, backups }: PartProps & { there: BackupState['there']; byOffice: boolean }) {
  const { t } = useLanguage();
  const choosing = useRef<HTMLButtonElement>(null);
  // The button that is pressed goes with the folder: the focus is handed on before.
  const stop = () => {
    choosing.current?.focus();
    void backups.folder(false);
  };
  return (
    <section className="keeping-section">
      <h3>{t(texts.there)}</h3>
      {there ? (
        <>
          <p className="keeping-path">{there.folder}</p>
          <p className={there.state === 'failed' ? 'keeping-warning' : 'keeping-state'} role="status">
            {!backups.underWay && <StatusMark status={there.state === 'failed' ? 'missing' : 'done'} label="" />}
            {t(backups.underWay ? texts.thereWaiting : stateText(there), { when: there.at ? t(when(there.at)) : '' })}
          </p>
        </>
      ) : (
        <p className="secondary">{t(texts.thereAbout)}</p>
      )}
      {byOffice ? (
        <p className="secondary">{t(texts.thereBy)}</p>
      ) : (
        <div className="keeping-deeds">
          <Button ref={choosing} onPress={() => void backups.folder(true)}>
            {t(there ? texts.chooseOther : texts.choose)}
          </Button>
          {there && (
            <Button look="quiet" onPress={stop}>
              {t(texts.stop)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

const stateText = ({ state, at }: NonNullable<BackupState['there']>) =>
  state !== 'failed' ? texts.thereFine : at ? texts.thereFailedSince : texts.thereFailed;

const when = (at: string) => changedWords(at, Temporal.Now.zonedDateTimeISO());
