import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { FailureCode, SealedFile } from '../../shared/bridge/bridge';
import type { CasePackage } from '../../shared/handover/package';
import { giveTexts, takeTexts } from '../../shared/language/handover';
import { fill, type Text } from '../../shared/language/text';
import { call, failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { momentWords } from './moment';
import { takeIn, type Way, wayOf } from './take';

export interface SealedChoice extends SealedFile {
  readonly file: string;
}

interface TakeDialogProps {
  readonly sealed: SealedChoice;
  readonly onTaken: (taken: { readonly id: string; readonly title: string }) => void;
  readonly onClose: () => void;
}

interface Opened {
  readonly package: CasePackage;
  readonly way: Way;
}

/** Opens a package, shows what it holds and what will come of it, and takes it in when that is wanted. */
export function TakeDialog({ sealed, onTaken, onClose }: TakeDialogProps) {
  const { t } = useLanguage();
  const [phrase, setPhrase] = useState('');
  const [opened, setOpened] = useState<Opened>();
  const [failure, setFailure] = useState<Text>();
  const [busy, setBusy] = useState(false);
  const { token, asksPassphrase } = sealed;

  const open = useCallback(
    async (passphrase?: string) => {
      setBusy(true);
      setFailure(undefined);
      const reply = await call('packages.open', { token, ...(passphrase === undefined ? {} : { passphrase }) });
      if (reply.ok) setOpened({ package: reply.value, way: await wayOf(reply.value) });
      else setFailure(reply.detail ? { da: reply.detail, en: reply.detail } : failureOf(reply.code, passphrase !== undefined));
      setBusy(false);
    },
    [token],
  );
  // A package sealed to this store's key is opened at once; in development React mounts twice.
  const asked = useRef(false);
  useEffect(() => {
    if (asksPassphrase || asked.current) return;
    asked.current = true;
    void open();
  }, [asksPassphrase, open]);

  const take = async () => {
    if (!opened) return;
    setBusy(true);
    const taken = await takeIn(opened.package, opened.way);
    setBusy(false);
    if (taken.ok) onTaken(taken);
    else setFailure(taken.reason);
  };
  const asks = asksPassphrase && !opened;
  const barred = opened && opened.way.kind === 'barred';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void (asks ? open(phrase) : take());
  };
  return (
    <Dialog open onClose={onClose} title={t(takeTexts.title)}>
      <form className="handover" onSubmit={submit}>
        {asks && (
          <>
            <p>{t(fill(takeTexts.asks, { file: sealed.file }))}</p>
            <TextField secret autoFocus label={t(takeTexts.phrase)} value={phrase} onType={setPhrase} onCommit={setPhrase} />
          </>
        )}
        {!asks && !opened && !failure && <p>{t(takeTexts.opening)}</p>}
        {opened && <Contents {...opened} />}
        <p className="field-error" role="alert" hidden={!failure}>
          {failure && t(failure)}
        </p>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t(giveTexts.cancel)}</Button>
          {(asks || (opened && !barred)) && (
            <Button look="primary" submits disabled={busy || (asks && phrase === '')} autoFocus={!asks}>
              {t(asks ? (busy ? takeTexts.opening : takeTexts.open) : takeTexts.take)}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

function failureOf(code: FailureCode, byPhrase: boolean): Text {
  if (code === 'wrong-key') return byPhrase ? takeTexts.wrongPhrase : takeTexts.wrongKey;
  return code === 'damaged' ? takeTexts.damaged : failureText(code);
}

function Contents({ package: found, way }: Opened) {
  const { t, language } = useLanguage();
  const title = found.kind === 'remarks' ? undefined : found.case.titleDa || found.case.case.caseNumber;
  const holds = way.kind === 'comesBack' ? takeTexts.holds.comesBack : takeTexts.holds[found.kind];
  return (
    <>
      {title && <h3>{title}</h3>}
      <p>{t(holds)}</p>
      {way.note && <p className="handover-note">{t(way.note)}</p>}
      <p className="secondary">
        {t(fill(takeTexts.from, { from: found.from, to: found.to, date: momentWords(found.madeAt, language) }))}
        <br />
        {t(fill(takeTexts.content, { hash: found.hash.slice(0, 12) }))}
      </p>
    </>
  );
}
