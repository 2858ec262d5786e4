import { type FormEvent, useState } from 'react';
import type { StoreState } from '../../shared/bridge/bridge';
import { keyTexts } from '../../shared/language/keys';
import { rescueTexts } from '../../shared/language/rescue';
import { useLanguage } from '../app/language';
import { Mark } from '../app/mark';
import { useOffice } from '../app/office';
import { Button } from '../ui/button';
import { useNewRecovery } from './new-recovery';
import { useNewSecret } from './new-secret';
import { Refused } from './refused';
import { useOpening } from './use-opening';

interface FirstStartProps {
  readonly store: StoreState;
  readonly onOpen: (store: StoreState) => void;
  /** There are cases already, in a backup. */
  readonly onBackup: () => void;
}

/** Everything that is set up before the first case, on one page: what one unlocks with, and what opens when that is forgotten. */
export function FirstStart({ store, onOpen, onBackup }: FirstStartProps) {
  const { t } = useLanguage();
  const { office } = useOffice();
  const kind = store.keptBy === 'key-store' ? 'code' : 'passphrase';
  const secret = useNewSecret(kind, { first: true, autoFocus: true });
  const recovery = useNewRecovery();
  const { busy, failure, ask } = useOpening();
  const [postponed, setPostponed] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const [daily, code] = [secret.take(), postponed ? undefined : recovery.take()];
    if (!daily || (!postponed && code === undefined)) return;
    const opened = await ask('store.create', { ...daily, ...(code === undefined ? {} : { recovery: code }) });
    if (opened) onOpen(opened);
  };
  return (
    <main className="key-page">
      <form className="key-first" onSubmit={submit}>
        <header>
          <Mark />
          <div>
            <h1>{t(keyTexts.welcome)}</h1>
            <p>{t(keyTexts.whatFor)}</p>
          </div>
        </header>
        <section aria-labelledby="daily-title">
          <h2 id="daily-title">{t(kind === 'code' ? keyTexts.chooseCode : keyTexts.choosePhrase)}</h2>
          <p>{t(kind === 'code' ? keyTexts.codeWhy : keyTexts.phraseWhy)}</p>
          {secret.fields}
        </section>
        <section aria-labelledby="recovery-title">
          <h2 id="recovery-title">{t(keyTexts.recovery)}</h2>
          <p>{t(keyTexts.recoveryWhy)}</p>
          {!postponed && recovery.fields}
          {!postponed && office.recovery?.recoveryCode === 'optional' && (
            <Button look="link" onPress={() => setPostponed(true)}>
              {t(keyTexts.later)}
            </Button>
          )}
        </section>
        <footer>
          {store.escrow && <p>{t(keyTexts.escrow)}</p>}
          <Refused failure={failure} wrong={keyTexts.wrongPhrase} />
          <div className="key-deeds">
            <Button look="primary" submits disabled={busy}>
              {t(busy ? keyTexts.opening : keyTexts.begin)}
            </Button>
            <Button look="link" onPress={onBackup}>
              {t(rescueTexts.haveBackup)}
            </Button>
          </div>
        </footer>
      </form>
    </main>
  );
}
