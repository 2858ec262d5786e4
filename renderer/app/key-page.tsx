import './key-page.css';
import { type FormEvent, useState } from 'react';
import type { FailureCode, StoreState } from '../../shared/bridge/bridge';
import { keyTexts } from '../../shared/language/app';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { call, failureText } from './bridge';
import { useLanguage } from './language';
import { Mark } from './mark';
import { shortestPhrase, strengthOf } from './phrase-strength';

interface KeyPageProps {
  readonly store: StoreState;
  readonly onOpen: (store: StoreState) => void;
}

/** Before there are cases to see: the first start, or the lock. */
export function KeyPage({ store, onOpen }: KeyPageProps) {
  if (store.phase === 'new') return store.keptBy === 'key-store' ? <WithKeyStore onOpen={onOpen} /> : <NewPhrase onOpen={onOpen} />;
  return <Locked store={store} onOpen={onOpen} />;
}

/** Sends a passphrase, or none; gives back what went wrong. */
function useSending(name: 'store.create' | 'store.unlock', onOpen: KeyPageProps['onOpen']) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();
  const send = async (passphrase?: string) => {
    setBusy(true);
    const reply = await call(name, { passphrase });
    setBusy(false);
    if (reply.ok) onOpen(reply.value);
    else setFailure(reply.code);
  };
  return { busy, failure, send, forget: () => setFailure(undefined) };
}

function WithKeyStore({ onOpen }: Pick<KeyPageProps, 'onOpen'>) {
  const { t } = useLanguage();
  const { busy, failure, send } = useSending('store.create', onOpen);
  return (
    <main className="key-page">
      <div className="key-card">
        <Mark />
        <h1>{t(keyTexts.welcome)}</h1>
        <p>{t(keyTexts.whatFor)}</p>
        <p>
          {t(keyTexts.stays)} {t(keyTexts.keyStore)}
        </p>
        <Failed code={failure} />
        <Button look="primary" onPress={() => void send()} disabled={busy} autoFocus>
          {t(keyTexts.begin)}
        </Button>
      </div>
    </main>
  );
}

function NewPhrase({ onOpen }: Pick<KeyPageProps, 'onOpen'>) {
  const { t } = useLanguage();
  const [phrase, setPhrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, failure, send } = useSending('store.create', onOpen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (phrase.length >= shortestPhrase && phrase === again) void send(phrase);
  };
  return (
    <main className="key-page">
      <form className="key-card" onSubmit={submit}>
        <Mark />
        <h1>{t(keyTexts.welcome)}</h1>
        <p>{t(keyTexts.whatFor)}</p>
        <p>
          {t(keyTexts.stays)} {t(keyTexts.choosePhrase)}
        </p>
        <TextField
          secret
          autoFocus
          label={t(keyTexts.phrase)}
          description={t(keyTexts.phraseHint)}
          value={phrase}
          onType={setPhrase}
          onCommit={setPhrase}
        />
        <Strength phrase={phrase} />
        <TextField
          secret
          label={t(keyTexts.phraseAgain)}
          value={again}
          onType={setAgain}
          onCommit={setAgain}
          error={tried && phrase !== again ? t(keyTexts.phrasesDiffer) : undefined}
        />
        <p className="key-note">{t(keyTexts.phraseLost)}</p>
        <Failed code={failure} />
        <Button look="primary" submits disabled={busy}>
          {t(busy ? keyTexts.opening : keyTexts.begin)}
        </Button>
      </form>
    </main>
  );
}

function Strength({ phrase }: { phrase: string }) {
  const { t } = useLanguage();
  const strength = strengthOf(phrase);
  const words = [
    phrase ? t(keyTexts.strengthShort, { left: shortestPhrase - phrase.length }) : '',
    t(keyTexts.strengthWeak),
    t(keyTexts.strengthFair),
    t(keyTexts.strengthStrong),
  ];
  return (
    <div className="key-strength">
      <span className="key-strength-bars" aria-hidden>
        {[1, 2, 3].map((bar) => (
          <i key={bar} data-on={strength >= bar || undefined} />
        ))}
      </span>
      <span aria-live="polite">{words[strength]}</span>
    </div>
  );
}

function Locked({ store, onOpen }: KeyPageProps) {
  const { t } = useLanguage();
  const [phrase, setPhrase] = useState('');
  const { busy, failure, send, forget } = useSending('store.unlock', onOpen);
  const byPhrase = store.keptBy === 'passphrase';
  const wrong = failure === 'wrong-key';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(byPhrase ? phrase : undefined);
  };
  return (
    <main className="key-page">
      <form className="key-card" onSubmit={submit}>
        <Mark />
        <h1>{t(keyTexts.lockedTitle)}</h1>
        <p>{t(byPhrase ? keyTexts.lockedBody : keyTexts.lockedKeyStore)}</p>
        {byPhrase && (
          <TextField
            secret
            autoFocus
            label={t(keyTexts.phrase)}
            value={phrase}
            onType={(text) => {
              setPhrase(text);
              forget();
            }}
            onCommit={setPhrase}
            error={wrong ? t(keyTexts.wrongPhrase) : undefined}
          />
        )}
        {!(wrong && byPhrase) && <Failed code={failure} />}
        <Button look="primary" submits disabled={busy || (byPhrase && phrase === '')} autoFocus={!byPhrase}>
          {t(busy ? keyTexts.opening : keyTexts.unlock)}
        </Button>
      </form>
    </main>
  );
}

function Failed({ code }: { code: FailureCode | undefined }) {
  const { t } = useLanguage();
  return (
    <p className="field-error" role="alert" hidden={!code}>
      {code && t(failureText(code))}
    </p>
  );
}
