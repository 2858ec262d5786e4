import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { machineFlags, programEnvironment } from '../../build/launch.mjs';
import { type Kreds, launchKreds } from '../helpers/kreds';
import { countInMemory, processesOf } from '../helpers/memory';
import { keepCases, passphrase, savedCase, startWith } from '../helpers/start';
import { caseOf, temporaryFolder } from '../helpers/store';

/** The lock, with the program as whoever starts it has it: it ends, and is there again without anything in mind. */

const root = path.resolve(import.meta.dirname, '../..');
let kreds: Kreds | undefined;
let program: ChildProcess | undefined;
const ours = `--kreds-test=${Math.random().toString(36).slice(2)}`;

afterEach(async () => {
  await kreds?.close();
  kreds = undefined;
  for (const pid of processesOf(ours)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has just ended.
    }
  }
  program = undefined;
});

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** The window of whatever program is to be spoken to at that port. */
async function windowAt(port: number): Promise<{ browser: Browser; page: Page }> {
  for (;;) {
    try {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const page = browser.contexts()[0]?.pages()[0];
      if (page) return { browser, page };
      await browser.close();
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('after the lock', () => {
  // Longer than any name of the program's own texts, so that each count is a copy of what was planted.
  const names = ['Plantagenetta', 'Tordenskjoldine', 'Grevindesdatter'];

  it('no planted name is left in the memory of any process, and none of the old ones is there', async () => {
    const port = await freePort();
    const start = [...machineFlags(), '--password-store=basic', `--remote-debugging-port=${port}`, ours, root];
    const env = { ...programEnvironment(), KREDS_TEST: '1', KREDS_PROFILE: path.join(temporaryFolder(), 'profile') };
    program = spawn(process.execPath, start, { env, stdio: 'ignore' });
    const first = await windowAt(port);
    await keepCases(first.page, [
      {
        ...caseOf(names[0] ?? '', 'plantet'),
        persons: names.map((firstName, index) => ({ id: `p${index + 1}`, firstName, gender: 'f', kind: 'person' })),
      },
    ]);
    await first.page
      .getByText(names[0] ?? '')
      .first()
      .dblclick();
    await first.page.getByRole('application').waitFor();
    await first.page.getByRole('button', { name: 'Bilag', exact: true }).click();
    await first.page.locator('.page-frame canvas').first().waitFor();
    await first.page.keyboard.press('Control+2');
    await first.page.getByRole('application').waitFor();

    const before = processesOf(ours);
    const held = before.map((pid) => countInMemory(pid, names));
    expect(held.filter((count) => count > 0).length).toBeGreaterThan(2);

    await first.page.keyboard.press('Control+l').catch(() => undefined);
    await new Promise((resolve) => program?.once('exit', resolve));
    const second = await windowAt(port);
    await second.page.getByRole('heading', { name: 'Kreds er låst' }).waitFor();
    await expect.poll(() => processesOf(ours).filter((pid) => before.includes(pid)), { timeout: 20_000 }).toEqual([]);
    const after = processesOf(ours);
    expect(after.length).toBeGreaterThan(2);
    expect(after.map((pid) => countInMemory(pid, names))).toEqual(after.map(() => 0));
    await second.browser.close();
  });
});

describe('Kreds locks by itself', () => {
  const open = async () => {
    kreds = await startWith([caseOf('Emma', 'emma')]);
    await kreds.window.getByText('Emmas sag').first().dblclick();
    await kreds.window.getByRole('application').waitFor();
    return kreds;
  };
  const locked = async (of: Kreds) => {
    kreds = await of.again();
    await kreds.window.getByRole('heading', { name: 'Kreds er låst' }).waitFor();
    return kreds.window;
  };

  it.each(['lock-screen', 'suspend'])('at %s, with what was being typed saved, and opens the same case again', async (event) => {
    const of = await open();
    await of.window.keyboard.press('Control+1');
    await of.window.getByLabel('Sagsnummer').fill('27.24.00-G01-9999-26');
    // Not by a call from the page: the system says it, as it does, to the main process alone.
    await of.app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event).catch(() => undefined);
    const page = await locked(of);
    await page.getByLabel('Adgangssætning').fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('application').waitFor();
    expect((await savedCase(page, 'emma')).case.caseNumber).toBe('27.24.00-G01-9999-26');
  });

  it('when nobody has been at the computer for the minutes that were chosen', async () => {
    const of = await open();
    const idle = (seconds: number) =>
      of.app.evaluate(({ powerMonitor }, now) => {
        powerMonitor.getSystemIdleTime = () => now;
      }, seconds);
    const choose = (lockMinutes: number) =>
      of.window.evaluate(
        (minutes) => window.kreds.call('settings.set', { language: 'da', theme: 'light', lockMinutes: minutes, window: {} }),
        lockMinutes,
      );
    await idle(299);
    expect(await choose(5)).toMatchObject({ ok: true });
    // Never, which this office doesn't allow, is the usual time.
    await choose(0);
    expect(await of.window.evaluate(() => window.kreds.call('store.state', undefined))).toMatchObject({
      ok: true,
      value: { phase: 'open' },
    });
    await idle(300);
    await choose(5).catch(() => undefined);
    await locked(of);
  });

  it('also when saving fails, and then says what was lost with it', async () => {
    const of = await open();
    await of.app.evaluate(({ ipcMain }) => {
      const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...given: unknown[]) => Promise<unknown>> })._invokeHandlers;
      const handle = handlers.get('kreds:call');
      // The disk is full from here on.
      handlers.set('kreds:call', async (event, name, input) =>
        name === 'cases.save' ? { ok: false, code: 'disk-full' } : handle?.(event, name, input),
      );
    });
    await of.window.keyboard.press('Control+1');
    await of.window.getByLabel('Sagsnummer').fill('27.24.00-G01-9999-26');
    await of.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen')).catch(() => undefined);
    const page = await locked(of);
    await page.getByText(/Disken var fuld.*1 ændring/).waitFor();
    await page.getByLabel('Adgangssætning').fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('application').waitFor();
    expect((await savedCase(page, 'emma')).case.caseNumber).toBe('27.24.00-G01-0412-26');
  });

  it('never before anyone was let in: there is nothing to hide', async () => {
    kreds = await launchKreds();
    await kreds.window.getByRole('heading', { name: 'Velkommen til Kreds' }).waitFor();
    await kreds.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'));
    await kreds.window.getByRole('heading', { name: 'Velkommen til Kreds' }).waitFor();
    expect(await kreds.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true);
  });
});
