import { type FormEvent, useState } from 'react';
import type { Rescue as Found } from '../../shared/bridge/backups';
import type { Secret, StoreState } from '../../shared/bridge/bridge';
import { readRecoveryCode } from '../../shared/keys/recovery-code';
import { rescueTexts as texts } from '../../shared/language/rescue';
import { useLanguage } from '../app/language';
import { Mark } from '../app/mark';
import { changedWords } from '../cases/deadline';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { Refused } from './refused';
import { useOpening } from './use-opening';

interface RescueProps {
  readonly secret: Secret;
  readonly onOpen: (store: StoreState) => void;
  /** There is nothing here to look into: the folder is asked for at once. */
  readonly elsewhere?: boolean;
}

/** The way back from a broken list of cases: what the newest good backup brings is told first, and brought when it is asked for. */
export function Rescue({ secret, onOpen, elsewhere = false }: RescueProps) {
  const { t } = useLanguage();
  const { busy, failure, ask } = useOpening();
  const [found, setFound] = useState<{ readonly look: Found; readonly choose: boolean }>();
  const look = async (choose: boolean) => {
    const seen = await ask('store.rescue', { secret, act: false, choose });
    setFound(seen && { look: seen.look, choose });
  };
  const act = async (choose: boolean) => {
    const done = await ask('store.rescue', { secret, act: true, choose });
    if (done) onOpen(done.state);
  };
  const none = failure?.code === 'missing' || failure?.code === 'wrong-key';
  if (found) {
    return (
      <section className="rescue">
        <p>{t(texts.from, { when: t(changedWords(found.look.at, Temporal.Now.zonedDateTimeISO())) })}</p>
        <ul>
          {(['kept', 'back', 'lost', 'missing'] as const)
            .filter((kind) => found.look[kind] > 0)
            .map((kind) => (
              <li key={kind}>{t(texts[kind], { count: found.look[kind] })}</li>
            ))}
        </ul>
        {!elsewhere && <p className="secondary">{t(texts.aside)}</p>}
        <Refused failure={failure} wrong={texts.none} />
        <div className="key-deeds">
          <Button look="primary" onPress={() => void act(found.choose)} disabled={busy} autoFocus>
            {t(busy ? texts.acting : texts.act)}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <section className="rescue">
      {none ? (
        <p role="alert" className="field-error">
          {t(texts.none)}
        </p>
      ) : (
        failure?.code !== 'cancelled' && <Refused failure={failure} wrong={texts.none} />
      )}
      <div className="key-deeds">
        {!elsewhere && (
          <Button onPress={() => void look(false)} disabled={busy}>
            {t(texts.look)}
          </Button>
        )}
        <Button look={elsewhere ? 'primary' : 'link'} onPress={() => void look(true)} disabled={busy}>
          {t(elsewhere ? texts.chooseFolder : texts.elsewhere)}
        </Button>
      </div>
    </section>
  );
}

/** On a new computer: the cases come from a folder with backups. */
export function FromBackup({ onOpen, onBack }: { onOpen: (store: StoreState) => void; onBack: () => void }) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState('');
  const read = readRecoveryCode(typed);
  const secret: Secret = 'code' in read ? { recovery: read.code } : { passphrase: typed };
  return (
    <main className="key-page">
      <form className="key-card" onSubmit={(event: FormEvent) => event.preventDefault()}>
        <Mark />
        <h1>{t(texts.newTitle)}</h1>
        <p>{t(texts.newBody)}</p>
        <TextField secret autoFocus label={t(texts.secret)} value={typed} onType={setTyped} onCommit={setTyped} />
        {typed !== '' && <Rescue key={typed} secret={secret} onOpen={onOpen} elsewhere />}
        <div className="key-deeds">
          <Button look="link" onPress={onBack}>
            {t(texts.goBack)}
          </Button>
        </div>
      </form>
    </main>
  );
}
