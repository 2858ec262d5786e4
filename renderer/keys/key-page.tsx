import './key-page.css';
import { type FormEvent, useState } from 'react';
import type { Lost, StoreState } from '../../shared/bridge/bridge';
import { keyTexts } from '../../shared/language/keys';
import { rescueTexts } from '../../shared/language/rescue';
import { fill, type Text } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { Mark } from '../app/mark';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { FirstStart } from './first-start';
import { InUse } from './in-use';
import { Recover } from './recover';
import { Refused } from './refused';
import { FromBackup, Rescue } from './rescue';
import { refusedText, useOpening } from './use-opening';

interface KeyPageProps {
  readonly store: StoreState;
  readonly onOpen: (store: StoreState) => void;
}

/** Before there are cases to see: the first start, or the lock. */
export function KeyPage({ store, onOpen }: KeyPageProps) {
  const [recovering, setRecovering] = useState(false);
  if (store.phase === 'new') {
    if (recovering) return <FromBackup onOpen={onOpen} onBack={() => setRecovering(false)} />;
    return <FirstStart store={store} onOpen={onOpen} onBackup={() => setRecovering(true)} />;
  }
  return (
    <main className="key-page">
      {recovering ? (
        <Recover store={store} onOpen={onOpen} onBack={() => setRecovering(false)} />
      ) : (
        <Locked store={store} onOpen={onOpen} onRecover={() => setRecovering(true)} />
      )}
    </main>
  );
}

type Asked = 'passphrase' | 'code' | 'nothing';

const bodies: Record<Asked, Text> = {
  passphrase: keyTexts.lockedBody,
  code: keyTexts.lockedCode,
  nothing: keyTexts.lockedKeyStore,
};

function Locked({ store, onOpen, onRecover }: KeyPageProps & { onRecover: () => void }) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState('');
  const { busy, failure, ask, forget } = useOpening();
  const gone = store.keyStoreGone;
  const asked: Asked = store.keptBy === 'passphrase' ? 'passphrase' : store.asksCode ? 'code' : 'nothing';
  const wrong = asked === 'code' ? keyTexts.wrongCode : keyTexts.wrongPhrase;
  const secret = asked === 'nothing' ? {} : { [asked]: typed };
  const broken = failure?.code === 'damaged' || failure?.code === 'missing';
  const taken = failure?.code === 'in-use';
  const told = broken || taken;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const opened = await ask('store.unlock', secret);
    if (opened) onOpen(opened);
  };
  return (
    <form className="key-card" onSubmit={submit}>
      <Mark />
      <h1>{t(keyTexts.lockedTitle)}</h1>
      {store.lost && <p className="key-note">{t(lostText(store.lost))}</p>}
      <p>{t(gone ? (gone === 'none' ? keyTexts.storeNone : keyTexts.storeOther) : bodies[asked])}</p>
      {gone && !store.recoveryMade && <p>{t(keyTexts.noWayIn)}</p>}
      {!gone && asked !== 'nothing' && (
        <TextField
          secret
          autoFocus
          label={t(asked === 'code' ? keyTexts.code : keyTexts.phrase)}
          value={typed}
          onType={(text) => {
            setTyped(text);
            forget();
          }}
          onCommit={setTyped}
          error={failure && !told ? t(refusedText(failure, wrong)) : undefined}
        />
      )}
      {asked === 'nothing' && !told && <Refused failure={failure} wrong={wrong} />}
      {broken && <p role="alert">{t(rescueTexts.broken)}</p>}
      {broken && <Rescue secret={secret} onOpen={onOpen} />}
      {taken && failure && <InUse failure={failure} secret={secret} onOpen={onOpen} />}
      <div className="key-deeds">
        {gone !== 'other' && !told && (
          <Button
            look="primary"
            submits
            disabled={busy || (!gone && asked !== 'nothing' && typed === '')}
            autoFocus={gone !== undefined || asked === 'nothing'}
          >
            {t(busy ? keyTexts.opening : keyTexts.unlock)}
          </Button>
        )}
        {store.recoveryMade && (
          <Button look="link" onPress={onRecover}>
            {t(keyTexts.useRecovery)}
          </Button>
        )}
      </div>
    </form>
  );
}

function lostText({ edits, code }: Lost): Text {
  if (edits === 0) return keyTexts.lostUnknown;
  return fill(code === 'disk-full' ? keyTexts.lostFull : keyTexts.lostOther, {
    edits: edits === 1 ? keyTexts.lostOne : fill(keyTexts.lostMany, { edits }),
  });
}
