import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from './bridge';
import type { OpenCase } from './open-case';
import { useRemembered, useSettings } from './settings';
import { leaveField } from './use-side';

/**
 * When the store's process has died, the open case is closed, and opened again after unlocking. Edits that could not be saved before stay
 * in memory, off the screen, and are saved after it.
 */
export function useLock(
  locked: boolean,
  open: OpenCase | undefined,
  setOpen: (open: undefined) => void,
  show: (id: string) => Promise<void>,
): void {
  const [closed, setClosed] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the lock itself opens and closes.
  useEffect(() => {
    const unsaved = open && open.editor.state().saveState !== 'saved';
    if (locked && open && !unsaved) {
      setClosed(open.id);
      setOpen(undefined);
    }
    if (locked) return;
    if (unsaved) open.editor.retry();
    if (closed && !open) {
      setClosed(undefined);
      void show(closed);
    }
  }, [locked]);
}

const reopened = 'reopen';

/**
 * Locks, which ends the program: on demand when all is saved, or the user leaves it unsaved all the same; at once when nobody sits here,
 * after trying to save. Which case was open is remembered among the settings, which are encrypted.
 */
export function useLocking(open: OpenCase | undefined, settle: () => Promise<boolean>): () => Promise<void> {
  const { settings } = useSettings();
  const latest = useRef({ open, settings });
  latest.current = { open, settings };
  const lock = useCallback(async (away: boolean) => {
    const { open, settings } = latest.current;
    const { failure } = open?.editor.state() ?? {};
    const edits = open?.editor.unsaved() ?? 0;
    if (open) await call('settings.set', { ...settings, window: { ...settings.window, [reopened]: open.id } });
    await call('store.lock', { away, ...(edits > 0 ? { lost: { edits, code: failure ?? 'unexpected' } } : {}) });
  }, []);
  useEffect(
    () =>
      window.kreds.on('leaving', async () => {
        leaveField();
        await latest.current.open?.editor.settled();
        await lock(true);
      }),
    [lock],
  );
  return async () => {
    if (await settle()) await lock(false);
  };
}

/** After a lock the case that was open is opened again. */
export function useReopened(show: (id: string) => Promise<void>): void {
  const [id, remember] = useRemembered(reopened, '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the start.
  useEffect(() => {
    if (id === '') return;
    remember('');
    void show(id);
  }, []);
}
