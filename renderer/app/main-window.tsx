import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { ListedCase, StoreState } from '../../shared/bridge/bridge';
import { appTexts } from '../../shared/language/app';
import { settingsTexts } from '../../shared/language/settings';
import { CaseList } from '../cases/list';
import type { Editor } from '../editor/editor';
import { SettingsDialog } from '../settings/dialog';
import { Loading } from '../ui/loading';
import { useTell } from '../ui/status-line';
import { useActions } from './actions';
import { call, failureText } from './bridge';
import { useLanguage } from './language';
import { openCase } from './open-case';
import { Palette } from './palette';
import type { Stations } from './stations';
import { Unsaved } from './unsaved';
import { leaveField } from './use-side';

/** What the list doesn't need comes when a case is opened. */
const Workspace = lazy(async () => ({ default: (await import('./workspace')).Workspace }));

interface OpenCase {
  readonly id: string;
  readonly editor: Editor;
}

/** The list of cases or the open case, and what can be called up from everywhere. */
export function Main({ stations, onLocked }: { stations: Stations; onLocked: (store: StoreState) => void }) {
  const { t } = useLanguage();
  const tell = useTell();
  const [open, setOpen] = useState<OpenCase>();
  const [deleted, setDeleted] = useState<readonly ListedCase[]>([]);
  const [palette, setPalette] = useState(false);
  const [settings, setSettings] = useState(false);
  const { settle, question } = useSettled(open?.editor);

  const show = useCallback(
    async (id: string) => {
      if (!(await settle())) return;
      const opened = await openCase(id);
      if (opened.ok) {
        tell('');
        setOpen(opened);
      } else tell({ text: t(failureText(opened.code)), refused: true });
    },
    [settle, t, tell],
  );
  const leave = useCallback(async () => {
    if (!(await settle())) return;
    tell('');
    setOpen(undefined);
  }, [settle, tell]);
  const lock = async () => {
    if (!(await settle())) return;
    const reply = await call('store.lock', undefined);
    if (reply.ok) onLocked(reply.value);
  };
  useEffect(() => window.kreds.on('closing', async () => window.kreds.closed(await settle())), [settle]);

  useActions([
    { id: 'palette', label: appTexts.palette, shortcut: 'Mod+K', hidden: true, run: () => setPalette(true) },
    { id: 'settings', label: settingsTexts.settings, shortcut: 'Mod+,', run: () => setSettings(true) },
    { id: 'lock', label: appTexts.lock, shortcut: 'Mod+Shift+L', run: () => void lock() },
  ]);

  return (
    <>
      {open ? (
        <Suspense fallback={<Loading label={t(appTexts.openingCase)} />}>
          <Workspace key={open.id} editor={open.editor} stations={stations} onLeave={leave} onPalette={() => setPalette(true)} />
        </Suspense>
      ) : (
        <CaseList
          onOpen={show}
          deleted={{ cases: deleted, change: setDeleted }}
          onSettings={() => setSettings(true)}
          onPalette={() => setPalette(true)}
        />
      )}
      <Palette open={palette} onClose={() => setPalette(false)} onOpenCase={show} />
      <SettingsDialog open={settings} onClose={() => setSettings(false)} />
      {question}
    </>
  );
}

/** Waits until the open case is saved. When it can't be, the user decides whether to leave it all the same. */
function useSettled(editor: Editor | undefined) {
  const [asked, setAsked] = useState<(leave: boolean) => void>();
  const latest = useRef(editor);
  latest.current = editor;
  const settle = useCallback(async (): Promise<boolean> => {
    leaveField();
    if (!latest.current || (await latest.current.settled())) return true;
    return new Promise((resolve) => setAsked(() => resolve));
  }, []);
  const answer = (leave: boolean) => {
    asked?.(leave);
    setAsked(undefined);
  };
  return { settle, question: <Unsaved open={asked !== undefined} onAnswer={answer} /> };
}
