import { app, type BrowserWindow } from 'electron';
import type { Lost } from '../shared/bridge/bridge';
import { channels } from './call-names';
import { log } from './log';
import type { StoreKeeper } from './store-keeper';
import { shapeOf } from './window';
import type { WindowMemoryKeeper } from './window-memory';

export interface LockOptions {
  readonly store: StoreKeeper;
  readonly window: () => BrowserWindow | undefined;
  readonly memory: WindowMemoryKeeper;
  /** Takes what was copied off the system's clipboard. */
  readonly forgetCopied: () => Promise<void>;
}

export interface Lock {
  /** Locks now, whatever could not be saved. */
  readonly now: (how: { away: boolean; lost?: Lost | undefined }) => Promise<void>;
  /** Lets the window save first, and locks also when it doesn't answer. */
  readonly whenSaved: () => void;
}

const patience = 5000;

/** The exit code that asks whoever started the program to start it again: a script of the repository, or a test. */
const startAgain = 75;

/**
 * Locking ends the program and starts it anew at its key page. A name that was on the screen lies in the memory of the window's process,
 * of the store's, and in passing of the one that drew, printed, or handed on between them; what is freed is not wiped. So none of these
 * processes survives the lock.
 */
export function lockWith({ store, window, memory, forgetCopied }: LockOptions): Lock {
  let locking: Promise<void> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const now: Lock['now'] = ({ away, lost }) => {
    locking ??= end(away, lost);
    return locking;
  };

  async function end(away: boolean, lost: Lost | undefined): Promise<void> {
    clearTimeout(waiting);
    const open = window();
    if (open && !open.isDestroyed()) {
      memory.change({ ...shapeOf(open), locked: { away, minimized: open.isMinimized(), lost } });
      open.hide();
    }
    await Promise.allSettled([store.lock(), forgetCopied(), memory.settled()]);
    if (!app.isPackaged && process.env.KREDS_SUPERVISED === '1') {
      app.exit(startAgain);
      return;
    }
    app.relaunch();
    app.exit(0);
  }

  return {
    now,
    whenSaved: () => {
      // Before anyone was let in there is nothing to hide.
      if (!store.wasOpen() || locking || waiting) return;
      waiting = setTimeout(() => {
        log('lock', 'the window gave no answer');
        void now({ away: true, lost: { edits: 0, code: 'unexpected' } });
      }, patience);
      const open = window();
      if (open && !open.isDestroyed()) open.webContents.send(channels.event, 'leaving');
    },
  };
}
