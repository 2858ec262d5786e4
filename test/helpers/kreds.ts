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
const holdReady = path.join(import.meta.dirname, 'hold-ready.cjs');

export interface LaunchOptions {
  /** The profile folder; a fresh temporary one without it. */
  readonly profile?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

export interface Kreds {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly profile: string;
  /** Ends the program as a user would, and waits until it has. */
  readonly close: () => Promise<void>;
}

/** Starts the built program in the Electron that runs the tests, and waits for its window. No key store: a passphrase is needed. */
export async function launchKreds({ profile, env = {}, args = [] }: LaunchOptions = {}): Promise<Kreds> {
  const folder = profile ?? temporaryFolder();
  const app = await launched({
    executablePath: process.execPath,
    args: ['-r', holdReady, ...machineFlags(), '--password-store=basic', '--use-mock-keychain', ...args, root],
    env: { ...definedOnly(programEnvironment()), KREDS_TEST: '1', KREDS_PROFILE: folder, ...env },
  });
  const window = await app.firstWindow();
  let closing: Promise<void> | undefined;
  return {
    app,
    window,
    profile: folder,
    close: () => {
      closing ??= ended(app);
      return closing;
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
