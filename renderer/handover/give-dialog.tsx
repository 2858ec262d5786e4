import './handover.css';
import { type FormEvent, useState } from 'react';
import type { SealedFor } from '../../shared/bridge/packages';
import { handOver } from '../../shared/case/commands/handover';
import { newPhrase } from '../../shared/handover/phrase';
import { giveTexts } from '../../shared/language/handover';
import { call, failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { useOffice } from '../app/office';
import { useEditor, useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { RadioList, Segmented } from '../ui/choices';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { type Given, Receipt } from './receipt';
import { useColleagues } from './use-colleagues';

const kinds = ['move', 'review', 'copy'] as const;
const phraseLength = 12;
const isKey = (text: string) => /^age1[02-9ac-hj-np-z]{58}$/.test(text.trim());

/** A number below a limit by the machine's own chance. */
function below(limit: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  // What lies beyond the last whole multiple would make the first ones likelier.
  return drawn < 2 ** 32 - (2 ** 32 % limit) ? drawn % limit : below(limit);
}

/** Gives the open case to another: what for, to whom, sealed how; and afterwards the receipt. */
export function GiveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const editor = useEditor();
  const caseworker = useEditorState((state) => state.case.case.caseworker?.trim() ?? '');
  const { keyOf, remember } = useColleagues();
  const escrow = useOffice().office.recovery?.escrowKey !== undefined;
  const [kind, setKind] = useState<(typeof kinds)[number]>('move');
  const [from, setFrom] = useState(caseworker);
  const [to, setTo] = useState('');
  const [way, setWay] = useState<'key' | 'phrase'>('key');
  const [key, setKey] = useState('');
  const [phrase, setPhrase] = useState(() => newPhrase(below));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const [given, setGiven] = useState<Given>();
  const sealed = way === 'key' ? isKey(key) : [...phrase.trim()].length >= phraseLength;

  const make = async () => {
    setTried(true);
    setFailure('');
    if (!to.trim() || !from.trim() || !sealed || !(await editor.settled())) return;
    setBusy(true);
    const sealedFor: SealedFor = way === 'key' ? { recipient: key.trim() } : { passphrase: phrase.trim() };
    const value = editor.state().case;
    const reply = await call('packages.make', { kind, from: from.trim(), to: to.trim(), case: value, sealedFor });
    setBusy(false);
    if (!reply.ok) return reply.code === 'cancelled' ? undefined : setFailure(t(failureText(reply.code)));
    if (way === 'key') remember(to.trim(), key.trim());
    if (kind === 'move') editor.run(handOver(value, to.trim(), reply.value.at));
    setGiven({ ...reply.value, kind, from: from.trim(), to: to.trim(), caseNumber: value.case.caseNumber ?? '' });
  };

  if (given) return <Receipt given={given} onClose={onClose} />;
  return (
    <Dialog open onClose={onClose} title={t(giveTexts.give)}>
      <form
        className="handover"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void make();
        }}
      >
        <p className="secondary">{t(giveTexts.giveHint)}</p>
        <RadioList
          label={t(giveTexts.what)}
          value={kind}
          options={kinds.map((each) => ({ value: each, label: t(giveTexts[each]), detail: t(giveTexts[`${each}Detail`]) }))}
          onCommit={setKind}
        />
        <div className="handover-pair">
          <TextField
            label={t(giveTexts.to)}
            description={t(giveTexts.toHint)}
            value={to}
            onType={setTo}
            onCommit={(name) => {
              setTo(name);
              if (!key) setKey(keyOf(name) ?? '');
            }}
            error={tried && !to.trim() ? t(giveTexts.needed) : undefined}
          />
          <TextField
            label={t(giveTexts.from)}
            value={from}
            onType={setFrom}
            onCommit={setFrom}
            error={tried && !from.trim() ? t(giveTexts.needed) : undefined}
          />
        </div>
        <Segmented
          label={t(giveTexts.lockedWith)}
          value={way}
          options={[
            { value: 'key', label: t(giveTexts.withKey) },
            { value: 'phrase', label: t(giveTexts.withPhrase) },
          ]}
          onCommit={setWay}
        />
        {way === 'key' ? (
          <TextField
            label={t(giveTexts.key)}
            description={t(giveTexts.keyHint)}
            value={key}
            onType={setKey}
            onCommit={setKey}
            error={(tried || key.trim().length >= 62) && !sealed ? t(giveTexts.keyWrong) : undefined}
          />
        ) : (
          <div>
            <TextField
              label={t(giveTexts.phrase)}
              description={t(giveTexts.phraseHint)}
              value={phrase}
              onType={setPhrase}
              onCommit={setPhrase}
              error={tried && !sealed ? t(giveTexts.phraseShort) : undefined}
            />
            <Button look="link" onPress={() => setPhrase(newPhrase(below))}>
              {t(giveTexts.phraseNew)}
            </Button>
            {escrow && <p className="secondary">{t(giveTexts.phraseNoEscrow)}</p>}
          </div>
        )}
        <p className="field-error" role="alert" hidden={!failure}>
          {failure}
        </p>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t(giveTexts.cancel)}</Button>
          <Button look="primary" submits disabled={busy}>
            {t(busy ? giveTexts.making : giveTexts.make)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
