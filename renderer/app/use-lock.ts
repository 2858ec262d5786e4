import { useEffect, useState } from 'react';
import type { OpenCase } from './open-case';

/**
 * A lock closes the open case, and unlocking opens it again. Edits that could not be saved before the lock (the store's process died)
 * stay in memory, off the screen, and are saved after it.
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
