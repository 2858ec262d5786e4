import './jitless';
import path from 'node:path';
import { app, type BrowserWindow, nativeTheme, powerMonitor, session, type WebFrameMain } from 'electron';
import type { Settings } from '../shared/bridge/bridge';
import { idleMinutes } from '../shared/keys/idle';
import { origin } from './address';
import { answerCalls } from './bridge';
import { channels } from './call-names';
import { systemClipboard } from './clipboard';
import { faultOf } from './fault';
import { handlersOf } from './handlers';
import { watchLeaving } from './leaving';
import { lockWith } from './lock';
import { log, startLog } from './log';
import { setMenu } from './menu';
import { officeState } from './office';
import { rememberPrinted } from './printed';
import { declareProtocol, serveWindow } from './protocol';
import { confine, harden, refusedSwitch, silence } from './session';
import { startStoreProcess } from './store/client';
import { keepStore } from './store-keeper';
import { today } from './today';
import { countAttempts } from './vault/attempts';
import { systemKeyStore } from './vault/system-key-store';
import { vaultIn } from './vault/vault';
import { openWindow } from './window';
import { keepWindowMemory } from './window-memory';

/** The program: one process, one window, one store. */
const here = import.meta.dirname;
const devUrl = app.isPackaged ? undefined : process.env.KREDS_DEV_URL;
const testing = !app.isPackaged && process.env.KREDS_TEST === '1';

if (refusedSwitch() !== undefined) app.exit(2);
if (process.env.KREDS_PROFILE) app.setPath('userData', path.resolve(process.env.KREDS_PROFILE));
// The system's sandbox refuses root, for whom the program is then started without it; in a container, say.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
declareProtocol();

// Not awaited: a module that waits for `ready` at its top never gets there.
if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(giveUp);
else app.quit();

// Without this, Electron shows the error in a dialog of its own, with whatever it quotes. The store is another process, and sound.
process.on('uncaughtException', (error) => log('main', faultOf(error)));
process.on('unhandledRejection', (error) => log('main', faultOf(error)));

function giveUp(error: unknown) {
  log('main', faultOf(error));
  app.exit(1);
}

function start() {
  silence(session.defaultSession);
  harden(session.defaultSession, devUrl);
  serveWindow(session.defaultSession, path.join(here, 'renderer'));
  app.on('web-contents-created', (_, contents) => confine(contents, devUrl));

  const profile = app.getPath('userData');
  startLog(path.join(profile, 'log'));
  const memory = keepWindowMemory(profile, (error) => log('window memory', faultOf(error)));
  const { locked } = memory.now();
  if (locked) memory.change({ locked: undefined });
  const clipboard = systemClipboard();
  const forgetCopied = () => clipboard.forget().catch((error) => log('clipboard', faultOf(error)));
  // Printing is loaded when it is first needed: the window opens sooner without it.
  const printed = rememberPrinted(async (value, options) => (await import('./attachment')).attachmentFor(value, options));
  let window: BrowserWindow | undefined;

  const vaultOf = (folder: string) =>
    vaultIn({ folder, keyStore: systemKeyStore, escrow: officeState().office.recovery?.escrowKey, today });
  const store = keepStore({
    folder: profile,
    vault: vaultOf(profile),
    vaultOf,
    attempts: countAttempts(() => performance.now()),
    office: officeState().office,
    start: (onDeath) => startStoreProcess(path.join(here, 'store.js'), onDeath),
    onOpened: () => void learnMinutes().catch((error) => log('lock', faultOf(error))),
    onLocked: () => {
      void forgetCopied();
      printed.forget();
      if (window && !window.isDestroyed()) window.webContents.send(channels.event, 'locked');
    },
  });

  const lock = lockWith({ store, window: () => window, memory, forgetCopied });
  let chosenMinutes: number | undefined;
  const look = watchLeaving({
    presence: powerMonitor,
    minutes: () => idleMinutes(chosenMinutes, officeState().office),
    onLeft: lock.whenSaved,
  });
  const learnMinutes = async () => {
    chosenMinutes = (await store.ask('settings.get', undefined)).lockMinutes;
    look();
  };

  const setAppearance = ({ language, theme }: Settings) => {
    const before = memory.now();
    nativeTheme.themeSource = theme;
    if (language !== before.language) setMenu(language, devUrl !== undefined);
    if (language !== before.language || theme !== before.theme) memory.change({ language, theme });
  };

  const openedWindow = () => {
    if (!window || window.isDestroyed()) throw new Error('There is no window.');
    return window;
  };
  answerCalls(
    handlersOf({
      store,
      lock,
      lost: () => (store.wasOpen() ? undefined : locked?.lost),
      window: openedWindow,
      clipboard,
      printed,
      appearance: memory.now,
      setAppearance,
      learnMinutes,
    }),
    isOurWindow,
  );

  function isOurWindow(frame: WebFrameMain | null): boolean {
    const ours = window && !window.isDestroyed() ? window.webContents.mainFrame : undefined;
    return frame !== null && frame === ours && frame.origin === (devUrl ? URL.parse(devUrl)?.origin : origin);
  }

  async function openUnasked() {
    const { phase, keptBy, asksCode } = await store.state();
    if (phase === 'locked' && keptBy === 'key-store' && !asksCode) await store.unlock({});
  }

  setMenu(memory.now().language, devUrl !== undefined);
  // Where the system keeps the key, the store is open by the time that the window asks for the list.
  openUnasked().catch((error) => log('unlock', faultOf(error)));
  window = openWindow({
    preload: path.join(here, 'preload.cjs'),
    memory: memory.now,
    devUrl,
    capturable: testing,
    locked,
    remember: memory.change,
  });

  app.on('second-instance', () => {
    if (!window || window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());

  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void Promise.allSettled([store.lock(), forgetCopied(), memory.settled()]).then(() => {
      closed = true;
      app.quit();
    });
  });
}
