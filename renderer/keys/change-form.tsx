import { type FormEvent, type ReactNode, useState } from 'react';
import type { Secret, StoreState } from '../../shared/bridge/bridge';
import { accessTexts, keyTexts } from '../../shared/language/keys';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useNewRecovery } from './new-recovery';
import { type DailyKind, useNewSecret } from './new-secret';
import { refusedText, useOpening } from './use-opening';

/** What is changed: what one unlocks with every day, the recovery code, or the keys of all cases. */
export type Change = 'daily' | 'recovery' | 'keys';

interface ChangeFormProps {
  readonly change: Change;
  readonly store: StoreState;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks for what unlocks now, and for its successor. */
export function ChangeForm(props: ChangeFormProps) {
  const kind: DailyKind = props.store.keptBy === 'key-store' ? 'code' : 'passphrase';
  if (props.change === 'daily') return <ChangeDaily {...props} kind={kind} />;
  return props.change === 'recovery' ? <ChangeRecovery {...props} kind={kind} /> : <Changing {...props} kind={kind} take={() => ({})} />;
}

type KindProps = ChangeFormProps & { readonly kind: DailyKind };

function ChangeDaily(props: KindProps) {
  const { fields, take } = useNewSecret(props.kind);
  return (
    <Changing {...props} take={take}>
      {fields}
      <OldStops />
    </Changing>
  );
}

function ChangeRecovery(props: KindProps) {
  const { t } = useLanguage();
  const { fields, take } = useNewRecovery();
  const recovery = () => {
    const code = take();
    return code === undefined ? undefined : { recovery: code };
  };
  return (
    <Changing {...props} take={recovery}>
      <p>{t(keyTexts.recoveryWhy)}</p>
      {fields}
      {props.store.recoveryMade && <OldStops />}
    </Changing>
  );
}

const OldStops = () => <p className="secondary">{useLanguage().t(accessTexts.oldStops)}</p>;

interface ChangingProps extends KindProps {
  /** The new secret, or undefined while it isn't there yet. */
  readonly take: () => Secret | undefined;
  readonly children?: ReactNode;
}

function Changing({ change, store, kind, take, onDone, onCancel, children }: ChangingProps) {
  const { t } = useLanguage();
  const [proof, setProof] = useState('');
  const { busy, failure, ask, forget } = useOpening();
  // Where the key store opens without a code there is nothing to prove it by.
  const asks = kind === 'passphrase' || store.asksCode;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const secret = take();
    if (!secret) return;
    if (await ask('store.changeKeys', { proof: asks ? { [kind]: proof } : {}, secret, everyCase: change === 'keys' })) onDone();
  };
  const deed = { daily: accessTexts.change, recovery: accessTexts.recoveryNew, keys: accessTexts.keysRenew }[change];
  return (
    <form className="access-form" onSubmit={submit}>
      {asks && (
        <TextField
          secret
          autoFocus
          label={t(kind === 'code' ? accessTexts.proofCode : accessTexts.proofPhrase)}
          value={proof}
          onType={(text) => {
            setProof(text);
            forget();
          }}
          onCommit={setProof}
          error={failure && t(refusedText(failure, kind === 'code' ? keyTexts.wrongCode : keyTexts.wrongPhrase))}
        />
      )}
      {children}
      <div className="key-deeds">
        <Button look="primary" submits disabled={busy || (asks && proof === '')}>
          {t(busy ? accessTexts.working : deed)}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t(accessTexts.cancel)}
        </Button>
      </div>
    </form>
  );
}
