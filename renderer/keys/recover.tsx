import { type FormEvent, useState } from 'react';
import type { StoreState } from '../../shared/bridge/bridge';
import { readRecoveryCode } from '../../shared/keys/recovery-code';
import { keyTexts } from '../../shared/language/keys';
import { listed } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useNewSecret } from './new-secret';
import { Refused } from './refused';
import { useOpening } from './use-opening';

interface RecoverProps {
  readonly store: StoreState;
  readonly onOpen: (store: StoreState) => void;
  readonly onBack: () => void;
}

/** The way in with the paper: what was forgotten gets a successor at once. */
export function Recover({ store, onOpen, onBack }: RecoverProps) {
  const { t, language } = useLanguage();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const secret = useNewSecret(store.keptBy === 'key-store' && store.keyStoreGone !== 'none' ? 'code' : 'passphrase');
  const { busy, failure, ask, forget } = useOpening();
  const read = readRecoveryCode(typed);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const daily = secret.take();
    if (!('code' in read) || !daily || !(await ask('store.unlock', { recovery: read.code }))) return;
    const opened = await ask('store.changeKeys', { proof: { recovery: read.code }, secret: daily, everyCase: false });
    if (opened) onOpen(opened);
  };
  const slip = () => {
    if (!tried || 'code' in read) return undefined;
    if (read.wrongGroups.length === 0) return t(keyTexts.groupsMissing);
    return t(keyTexts.wrongGroups, { groups: listed(read.wrongGroups.map(String), language) });
  };
  return (
    <form className="key-card" onSubmit={submit}>
      <h1>{t(keyTexts.recoverTitle)}</h1>
      <p>{t(keyTexts.recoverBody)}</p>
      <TextField
        autoFocus
        className="recovery-typed"
        label={t(keyTexts.recovery)}
        value={typed}
        onType={(text) => {
          setTyped(text);
          setTried(false);
          forget();
        }}
        onCommit={setTyped}
        error={slip()}
      />
      {secret.fields}
      <Refused failure={failure} wrong={keyTexts.wrongRecovery} />
      <div className="key-deeds">
        <Button look="primary" submits disabled={busy}>
          {t(busy ? keyTexts.opening : keyTexts.openCases)}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {t(keyTexts.back)}
        </Button>
      </div>
    </form>
  );
}
