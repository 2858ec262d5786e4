import { lazy, type RefObject, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ListedCase } from '../../shared/bridge/bridge';
import { appTexts } from '../../shared/language/app';
import { settingsTexts } from '../../shared/language/settings';
import { fill } from '../../shared/language/text';
import type { Reminder } from '../../shared/overview/reminders';
import { ClipboardProvider } from '../editor/clipboard';
import { SettingsDialog } from '../settings/dialog';
import { settingsParts } from '../settings/parts';
import type { StartPage } from '../start/pages';
import { StartSide } from '../start/start-side';
import { Loading } from '../ui/loading';
import { useTell } from '../ui/status-line';
import { useActions } from './actions';
import { call, failureText } from './bridge';
import { useOnCasesChanged } from './cases-changed';
import { useLanguage } from './language';
import { type OpenCase, openCase } from './open-case';
import { Palette } from './palette';
import type { Stations } from './stations';
import { useLock, useLocking, useReopened } from './use-lock';
import { usePageActions } from './use-page-actions';
import { useSettled } from './use-settled';

/** What the list doesn't need comes when a case is opened. */
const Workspace = lazy(async () => ({ default: (await import('./workspace')).Workspace }));

interface MainProps {
  /** The program was started for the first time: it opens on an example. */
  readonly first: boolean;
  readonly stations: Stations;
  /** The store is gone, and what could not be saved before is kept here, out of sight. */
  readonly locked: boolean;
}

/** The pages over all cases or the open case, and what can be called up from everywhere. */
export function Main({ stations, first, locked }: MainProps) {
  const { t } = useLanguage();
  const tell = useTell();
  const [open, setOpen] = useState<OpenCase>();
  const [page, setPage] = useState<StartPage>('cases');
  /** The line of the reminders from which a case was opened. */
  const reminderRow = useRef(0);
  const [deleted, setDeleted] = useState<readonly ListedCase[]>([]);
  const [palette, setPalette] = useState(false);
  const [settings, setSettings] = useState<string>();
  const { settle, question } = useSettled(open?.editor);
  const opened = useRef<string>(undefined);
  opened.current = open?.id;

  const show = useCallback(
    async (id: string, goal?: Reminder) => {
      if (id === opened.current || !(await settle())) return;
      const found = await openCase(id);
      if (found.ok) {
        tell('');
        setOpen({ ...found, goal });
      } else tell({ text: t(failureText(found.code)), refused: true });
    },
    [settle, t, tell],
  );
  useLock(locked, open, setOpen, show);
  useExample(first, show);
  useReopened(show);
  useOpenedAnew(opened, setOpen);
  useEffect(() => {
    if (!locked) return;
    setDeleted([]);
    tell('');
  }, [locked, tell]);
  /** Back to the page that the case was opened from, or to another. */
  const leave = useCallback(
    async (to?: StartPage) => {
      if (!(await settle())) return;
      tell('');
      setOpen(undefined);
      if (!to) return;
      reminderRow.current = 0;
      setPage(to);
    },
    [settle, tell],
  );
  const lock = useLocking(open, settle);
  useEffect(() => window.kreds.on('closing', async () => window.kreds.closed(await settle())), [settle]);

  useActions([
    { id: 'palette', label: appTexts.palette, shortcut: 'Mod+K', hidden: true, run: () => setPalette(true) },
    { id: 'settings', label: settingsTexts.settings, shortcut: 'Mod+,', run: () => setSettings('general') },
    ...settingsActions(setSettings),
    { id: 'lock', label: appTexts.lock, shortcut: 'Mod+L', run: () => void lock() },
  ]);
  usePageActions(page, open !== undefined, leave);

  return (
    <ClipboardProvider locked={locked}>
      {open && (
        <Suspense fallback={<Loading label={t(appTexts.openingCase)} />}>
          <Workspace
            key={open.id}
            editor={open.editor}
            goal={open.goal}
            home={page}
            stations={stations}
            onLeave={() => void leave()}
            onPalette={() => setPalette(true)}
          />
        </Suspense>
      )}
      {!open && !locked && (
        <StartSide
          page={page}
          onPage={leave}
          onOpen={show}
          reminderRow={reminderRow}
          deleted={{ cases: deleted, change: setDeleted }}
          onSettings={() => setSettings('general')}
          onPalette={() => setPalette(true)}
        />
      )}
      <Palette open={palette} onClose={() => setPalette(false)} onOpenCase={show} />
      <SettingsDialog part={settings} onPart={setSettings} onClose={() => setSettings(undefined)} />
      {question}
    </ClipboardProvider>
  );
}

/** Each part of the settings can be found in the palette. */
const settingsActions = (open: (part: string) => void) =>
  settingsParts.map(({ id, title }) => ({
    id: `settings.${id}`,
    label: fill(settingsTexts.part, { part: title }),
    searched: true,
    run: () => open(id),
  }));

/** An open case that the machine changed by itself is opened anew: its history could bring back what was erased. */
function useOpenedAnew(opened: RefObject<string | undefined>, setOpen: (open: OpenCase | undefined) => void): void {
  const again = useCallback(
    async (ids: readonly string[]) => {
      const id = opened.current;
      if (id === undefined || !ids.includes(id)) return;
      const found = await openCase(id);
      // Nothing of the workspace as it was is to stay.
      flushSync(() => setOpen(undefined));
      if (found.ok) setOpen(found);
    },
    [opened, setOpen],
  );
  useOnCasesChanged(again);
}

/** At the first start an example case is opened, to look around in. */
function useExample(first: boolean, show: (id: string) => Promise<void>): void {
  const shown = useRef(!first);
  useEffect(() => {
    if (shown.current) return;
    shown.current = true;
    void call('cases.list', { query: '', archived: false, limit: 1 }).then((reply) => {
      const [example] = reply.ok ? reply.value.cases : [];
      if (example) void show(example.id);
    });
  }, [show]);
}
