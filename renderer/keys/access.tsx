import './access.css';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { StoreState } from '../../shared/bridge/bridge';
import { longDate } from '../../shared/case/dates';
import { idleChoices, idleMinutes } from '../../shared/keys/idle';
import { accessTexts, keyTexts } from '../../shared/language/keys';
import type { Text } from '../../shared/language/text';
import { call } from '../app/bridge';
import { useLanguage } from '../app/language';
import { useOffice } from '../app/office';
import { useSettings } from '../app/settings';
import { shortcutText } from '../app/shortcuts';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { type Change, ChangeForm } from './change-form';

/** What opens Kreds, and when it locks: one row each, which unfolds to change it. */
export function Access() {
  const { t, language } = useLanguage();
  const [store, setStore] = useState<StoreState>();
  const [changing, setChanging] = useState<Change>();
  const [done, setDone] = useState<Text>();
  const look = useCallback(async () => {
    const reply = await call('store.state', undefined);
    if (reply.ok) setStore(reply.value);
  }, []);
  useEffect(() => void look(), [look]);
  if (!store) return null;

  const byCode = store.keptBy === 'key-store';
  const daily = byCode ? accessTexts.codeNote : accessTexts.phraseNote;
  const dated = (made: string) => t(accessTexts.recoveryMade, { date: longDate(made, language) });
  const row = (change: Change, title: Text, note: string, deed: Text, said: Text) => (
    <Row title={t(title)} note={note} deed={t(deed)} onPress={changing === change ? undefined : () => setChanging(change)}>
      {changing === change && (
        <ChangeForm
          change={change}
          store={store}
          onDone={() => {
            setChanging(undefined);
            setDone(said);
            void look();
          }}
          onCancel={() => setChanging(undefined)}
        />
      )}
    </Row>
  );
  return (
    <>
      <IdleChoice />
      <div className="access-rows">
        {row(
          'daily',
          byCode ? keyTexts.code : keyTexts.phrase,
          t(daily),
          accessTexts.change,
          byCode ? accessTexts.doneCode : accessTexts.donePhrase,
        )}
        {row(
          'recovery',
          keyTexts.recovery,
          store.recoveryMade ? dated(store.recoveryMade) : t(accessTexts.recoveryNone),
          accessTexts.recoveryNew,
          accessTexts.doneRecovery,
        )}
        {row('keys', accessTexts.keys, t(accessTexts.keysNote), accessTexts.keysRenew, accessTexts.doneKeys)}
        <Row title={t(accessTexts.escrow)} note={t(store.escrow ? accessTexts.escrowYes : accessTexts.escrowNo)} />
      </div>
      <p className="access-done" role="status">
        {done && !changing ? t(done) : ''}
      </p>
    </>
  );
}

interface RowProps {
  readonly title: string;
  readonly note: string;
  readonly deed?: string;
  readonly onPress?: (() => void) | undefined;
  readonly children?: ReactNode;
}

function Row({ title, note, deed, onPress, children }: RowProps) {
  const button = useRef<HTMLButtonElement>(null);
  const unfolded = children !== undefined && children !== false;
  const was = useRef(unfolded);
  // What is folded away must not take the focus with it, out of the dialog.
  useEffect(() => {
    if (was.current && !unfolded) button.current?.focus();
    was.current = unfolded;
  }, [unfolded]);
  return (
    <section className="access-row" aria-label={title}>
      <div>
        <h3>{title}</h3>
        <p>{note}</p>
      </div>
      {deed && onPress && (
        <Button ref={button} onPress={onPress}>
          {deed}
        </Button>
      )}
      {children}
    </section>
  );
}

function IdleChoice() {
  const { t, language } = useLanguage();
  const { office } = useOffice();
  const { settings, change } = useSettings();
  return (
    <Select
      label={t(accessTexts.lockAfter)}
      description={t(accessTexts.lockNote, { keys: shortcutText('Mod+L', language) })}
      value={String(idleMinutes(settings.lockMinutes, office))}
      options={idleChoices(office).map((minutes) => ({
        value: String(minutes),
        label: t(minutes === 0 ? accessTexts.never : accessTexts.minutes, { minutes }),
      }))}
      onCommit={(minutes) => change((before) => ({ ...before, lockMinutes: Number(minutes) }))}
    />
  );
}
