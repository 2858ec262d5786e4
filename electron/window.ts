import { BrowserWindow, dialog, ipcMain, nativeTheme, screen } from 'electron';
import { machineTexts } from '../shared/language/machine';
import { say } from '../shared/language/text';
import { darkPalette, lightPalette } from '../shared/scene/palette';
import { origin } from './address';
import { channels } from './call-names';
import { log } from './log';
import type { WindowMemory } from './window-memory';

export interface WindowOptions {
  readonly preload: string;
  readonly memory: () => WindowMemory;
  /** The development server, in development only. */
  readonly devUrl: string | undefined;
  /** Test runs take screenshots; otherwise the screen is not to be captured. */
  readonly capturable: boolean;
  /** How the program was locked, when that is why it starts. */
  readonly locked: WindowMemory['locked'];
  /** Called when the window is about to be closed, with what it should open with next time. */
  readonly remember: (memory: Partial<WindowMemory>) => void;
}

const smallest = { width: 1024, height: 640 };

/** Opens the one window. It shows when it has something to show, in the colour of its theme, and its title never holds a name. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const { devUrl } = options;
  const memory = options.memory();
  nativeTheme.themeSource = memory.theme;
  const window = new BrowserWindow({
    ...placeOf(memory),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: say(machineTexts.program, memory.language),
    backgroundColor: (nativeTheme.shouldUseDarkColors ? darkPalette : lightPalette).paper,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: options.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
      devTools: devUrl !== undefined,
    },
  });
  window.setContentProtection(!options.capturable);
  if (memory.maximized) window.maximize();
  window.once('ready-to-show', () => showAs(options.locked, window));
  window.on('page-title-updated', (event) => event.preventDefault());
  window.webContents.on('render-process-gone', (_, { reason }) => {
    log('window', `render process gone: ${reason}`);
    if (reason !== 'clean-exit') void offerReopening(window, options.memory());
  });
  closeWithConsent(window, options);
  void window.loadURL(devUrl ?? `${origin}/index.html`);
  return window;
}

/** After a lock while nobody was there, the window comes back as it was left, and takes the focus from nothing else. */
function showAs(locked: WindowMemory['locked'], window: BrowserWindow) {
  if (locked?.minimized) window.minimize();
  else if (locked?.away) window.showInactive();
  else window.show();
}

/** The remembered place, unless that screen is gone. */
function placeOf({ width, height, x, y }: WindowMemory): Partial<WindowMemory> {
  if (x === undefined || y === undefined) return { width, height };
  const { workArea } = screen.getDisplayMatching({ x, y, width, height });
  const visible = x < workArea.x + workArea.width && x + width > workArea.x && y < workArea.y + workArea.height && y >= workArea.y;
  return visible ? { width, height, x, y } : { width, height };
}

const patience = 5000;

/** Closing asks the window first, since it may hold an edit that is not saved yet; a window that doesn't answer is not waited for for ever. */
function closeWithConsent(window: BrowserWindow, { memory, remember }: WindowOptions) {
  let settled = false;
  let asking = false;
  // Before the page stands there is nothing to lose, and nobody to ask.
  let stands = false;
  window.webContents.once('did-finish-load', () => {
    stands = true;
  });
  window.on('close', (event) => {
    if (settled || !stands || window.webContents.isCrashed() || window.webContents.isLoadingMainFrame()) {
      remember(shapeOf(window));
      return;
    }
    event.preventDefault();
    if (asking) return;
    asking = true;
    void mayClose(window, memory()).then((consent) => {
      asking = false;
      settled = consent;
      if (consent && !window.isDestroyed()) window.close();
    });
  });
}

/** Where a window stands, and how large. */
export function shapeOf(window: BrowserWindow): Partial<WindowMemory> {
  const { width, height, x, y } = window.getNormalBounds();
  return { width: Math.max(width, smallest.width), height: Math.max(height, smallest.height), x, y, maximized: window.isMaximized() };
}

async function mayClose(window: BrowserWindow, { language }: WindowMemory): Promise<boolean> {
  const answer = await answerOf(window);
  if (answer !== undefined || window.isDestroyed()) return answer ?? true;
  log('window', 'gives no answer');
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say(machineTexts.notAnswering, language),
    detail: say(machineTexts.notAnsweringDetail, language),
    buttons: [say(machineTexts.stay, language), say(machineTexts.closeAnyway, language)],
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** Undefined when the window gives no answer in time. */
function answerOf(window: BrowserWindow): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    const finish = (answer: boolean | undefined) => {
      clearTimeout(timer);
      ipcMain.off(channels.closed, heard);
      resolve(answer);
    };
    const heard = ({ senderFrame }: Electron.IpcMainEvent, ready: unknown) => {
      if (senderFrame === window.webContents.mainFrame) finish(ready === true);
    };
    const timer = setTimeout(() => finish(undefined), patience);
    ipcMain.on(channels.closed, heard);
    window.webContents.send(channels.event, 'closing');
  });
}

async function offerReopening(window: BrowserWindow, { language }: WindowMemory) {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: say(machineTexts.windowCrashed, language),
    detail: say(machineTexts.windowCrashedDetail, language),
    buttons: [say(machineTexts.openAgain, language), say(machineTexts.quit, language)],
    noLink: true,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.reload();
  else window.destroy();
}
