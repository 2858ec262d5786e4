import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { machineFlags, programEnvironment } from '../../build/launch.mjs';
import type { Bridge } from '../../shared/bridge/bridge';
import { temporaryFolder } from './store';

declare global {
  interface Window {
    readonly kreds: Bridge;
  }
}

const root = path.resolve(import.meta.dirname, '../..');
const pretendedStore = path.join(import.meta.dirname, 'key-store.cjs');
const holdReady = path.join(import.meta.dirname, 'hold-ready.cjs');

export interface LaunchOptions {
  /** The profile folder; a fresh temporary one without it. */
  readonly profile?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** The kind of key store that the system is to have; none without it. */
  readonly keyStore?: string;
}

export interface Kreds {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly profile: string;
  /** Ends the program as a user would, and waits until it has. */
  readonly close: () => Promise<void>;
  /** After the lock, which ends the program: the one that is started in its place, at its key page. */
  readonly again: () => Promise<Kreds>;
  /** Locks by its key, and gives the one that is started then. */
  readonly lock: () => Promise<Kreds>;
}

/** Starts the built program in the Electron that runs the tests, and waits for its window. No key store: a passphrase is needed. */
export async function launchKreds(options: LaunchOptions = {}): Promise<Kreds> {
  const { profile, env = {}, args = [], keyStore } = options;
  const folder = profile ?? temporaryFolder();
  const app = await launched({
    executablePath: process.execPath,
    args: [
      '-r',
      holdReady,
      ...(keyStore ? ['-r', pretendedStore] : []),
      ...machineFlags(),
      '--password-store=basic',
      '--use-mock-keychain',
      ...args,
      root,
    ],
    env: {
      ...definedOnly(programEnvironment()),
      KREDS_TEST: '1',
      KREDS_SUPERVISED: '1',
      KREDS_PROFILE: folder,
      KREDS_TEST_KEY_STORE: keyStore ?? '',
      ...env,
    },
  });
  const window = await app.firstWindow();
  const gone = new Promise<void>((resolve) => app.process().once('exit', () => resolve()));
  let closing: Promise<void> | undefined;
  const again = async () => {
    await gone;
    return launchKreds({ ...options, profile: folder });
  };
  return {
    app,
    window,
    profile: folder,
    close: () => {
      closing ??= ended(app);
      return closing;
    },
    again,
    lock: async () => {
      // The window may be gone before Playwright has let go of the key.
      await window.keyboard.press('Control+l').catch(() => undefined);
      return again();
    },
  };
}

/** On a starved machine Playwright's first words to a started Electron sometimes stay unanswered; a second Electron answers. */
async function launched(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: 25_000 });
  } catch {
    return _electron.launch({ ...options, timeout: 60_000 });
  }
}

/** On a starved machine Electron may stay in its own teardown, after the program has ended, for as long as a debugger watches. */
async function ended(app: ElectronApplication): Promise<void> {
  const valve = setTimeout(() => app.process().kill('SIGKILL'), 20_000);
  await app.close();
  clearTimeout(valve);
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
