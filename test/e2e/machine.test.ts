import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machineFlags, programEnvironment } from '../../build/launch.mjs';
import type { CallInput, CallName, CallOutput, Reply } from '../../shared/bridge/bridge';
import { writeExchange } from '../../shared/formats/exchange';
import { type Kreds, launchKreds } from '../helpers/kreds';
import { caseOf, temporaryFolder } from '../helpers/store';

/** The machine as the window meets it: first start, lock, files in and out, and its end. */
const root = path.resolve(import.meta.dirname, '../..');
const folder = temporaryFolder();
const profile = path.join(folder, 'profile');
const files = path.join(folder, 'files');
const passphrase = 'hest batteri hæfte';
let kreds: Kreds;

beforeAll(async () => {
  mkdirSync(files);
  kreds = await launchKreds({ profile, env: { KREDS_TEST_SAVE: files } });
});
afterAll(() => kreds?.close());

/** Calls the machine from the page. */
function call<Name extends CallName>(name: Name, input: CallInput<Name>, page: Page = kreds.window): Promise<Reply<CallOutput<Name>>> {
  const given = { name, input } as { name: 'store.state'; input: undefined };
  return page.evaluate(({ name, input }) => window.kreds.call(name, input), given) as Promise<Reply<CallOutput<Name>>>;
}

const everything = { query: '', archived: false, limit: 100 };

/** The store's process, as the system knows it. */
const storeProcess = () =>
  kreds.app.evaluate(
    ({ app }) => app.getAppMetrics().find(({ serviceName, name }) => `${serviceName} ${name}`.includes('Kreds store'))?.pid,
  );

describe('the first start', () => {
  it('finds nothing, and asks for a passphrase where the system keeps no keys', async () => {
    expect(await call('store.state', undefined)).toEqual({ ok: true, value: { phase: 'new', keptBy: 'passphrase' } });
    expect(await call('store.create', {})).toEqual({ ok: false, code: 'no-key-store' });
  });

  it('makes a store with the example cases, marked as invented', async () => {
    expect(await call('store.create', { passphrase })).toEqual({ ok: true, value: { phase: 'open', keptBy: 'passphrase' } });
    const listed = await call('cases.list', everything);
    expect(listed.ok && listed.value.total).toBeGreaterThan(0);
    const opened = await call('cases.open', { id: (listed.ok && listed.value.cases[0]?.id) || '' });
    expect(opened).toMatchObject({ ok: true, value: { revision: 1, case: { fictional: true } } });
  });

  it('happens once', async () => {
    expect(await call('store.create', { passphrase })).toMatchObject({ ok: false, code: 'invalid' });
  });
});

describe('the lock', () => {
  it('ends every process that knew the cases, and opens with the passphrase alone', async () => {
    expect(await storeProcess()).toBeGreaterThan(0);
    await call('store.lock', undefined).catch(() => undefined);
    kreds = await kreds.again();
    expect(await call('store.state', undefined)).toMatchObject({ ok: true, value: { phase: 'locked' } });
    expect(await storeProcess()).toBeUndefined();
    expect(await call('cases.list', everything)).toEqual({ ok: false, code: 'locked' });
    expect(await call('store.unlock', { passphrase: 'en anden sætning' })).toEqual({ ok: false, code: 'wrong-key' });
    expect(await call('store.unlock', { passphrase })).toMatchObject({ ok: true, value: { phase: 'open' } });
    expect(await call('cases.list', everything)).toMatchObject({ ok: true });
  });

  it('also holds when the store’s process dies: the window is told, and nothing is started again unseen', async () => {
    const told = kreds.window.evaluate(() => new Promise<string>((resolve) => window.kreds.on('locked', () => resolve('locked'))));
    const pid = await storeProcess();
    if (pid === undefined) throw new Error('The store has no process.');
    process.kill(pid, 'SIGKILL');
    expect(await told).toBe('locked');
    expect(await call('store.state', undefined)).toMatchObject({ ok: true, value: { phase: 'locked' } });
    expect(await call('store.unlock', { passphrase })).toMatchObject({ ok: true, value: { phase: 'open' } });
  });
});

describe('files', () => {
  const choose = (file: string) =>
    kreds.app.evaluate((_, chosen) => {
      process.env.KREDS_TEST_OPEN = chosen;
    }, file);

  it('that are cases are read, and those that are not say why', async () => {
    const good = path.join(files, 'emma.json');
    const bad = path.join(files, 'broken.json');
    writeFileSync(good, writeExchange(caseOf('Emma', 'case-1')));
    writeFileSync(bad, '{"schema": "kreds-exchange/1"');
    await choose([good, bad].join(path.delimiter));
    const reply = await call('files.import', undefined);
    expect(reply).toMatchObject({ ok: true, value: [{ file: 'emma.json', case: { id: 'case-1' }, faults: [] }, { file: 'broken.json' }] });
    expect(reply.ok && reply.value[1]?.faults.length).toBeGreaterThan(0);
  });

  it('that are gone are missing', async () => {
    await choose(path.join(files, 'gone.json'));
    expect(await call('files.import', undefined)).toEqual({ ok: false, code: 'missing' });
  });

  it('are saved whole, under a name that leads nowhere else', async () => {
    expect(await call('files.save', { name: '../../emma.svg', text: '<svg/>' })).toEqual({ ok: true, value: { file: '-..-emma.svg' } });
    expect(readFileSync(path.join(files, '-..-emma.svg'), 'utf8')).toBe('<svg/>');
  });

  it('of attachments are PDFs without a name in their own', async () => {
    const value = caseOf('Plantagenet', 'case-2');
    const options = { recipient: 'internal', fullCpr: false, language: 'da' } as const;
    const saved = await call('attachment.save', { case: value, options });
    expect(saved).toMatchObject({ ok: true });
    const name = saved.ok ? saved.value.file : '';
    expect(name).not.toMatch(/plantagenet/i);
    expect(readFileSync(path.join(files, name)).subarray(0, 5).toString()).toBe('%PDF-');
    const start = await kreds.window.evaluate(
      async (input) => {
        const reply = await window.kreds.call('attachment.preview', input);
        return reply.ok && String.fromCharCode(...reply.value.pdf.slice(0, 5));
      },
      { case: value, options },
    );
    expect(start).toBe('%PDF-');
  });

  it('for a recipient that the case does not have are refused', async () => {
    const options = { recipient: 'nobody', fullCpr: false, language: 'da' } as const;
    expect(await call('attachment.preview', { case: caseOf('Emma'), options })).toMatchObject({ ok: false, code: 'invalid' });
  });
});

describe('a profile', () => {
  it('belongs to one program: a second one gives way', async () => {
    const second = spawn(process.execPath, [...machineFlags(), '--password-store=basic', root], {
      env: { ...programEnvironment(), KREDS_TEST: '1', KREDS_PROFILE: profile },
      stdio: 'ignore',
    });
    expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
    expect(await call('cases.list', everything)).toMatchObject({ ok: true });
  });

  it('keeps no name in its log', async () => {
    await call('window.fault', { where: 'editor.save', what: 'TypeError: Plantagenet is no function\n at kreds://app/assets/a.js:1:2' });
    const log = readdirSync(path.join(profile, 'log')).map((file) => readFileSync(path.join(profile, 'log', file), 'utf8'));
    expect(log.join('')).toContain('editor.save');
    expect(log.join('')).not.toMatch(/plantagenet/i);
  });
});

describe('the size of the window', () => {
  it('is remembered, with language and theme, in a file that holds nothing else', async () => {
    const settings = { language: 'en', theme: 'dark', window: { seen: 'Plantagenet' } } as const;
    expect(await call('settings.set', settings)).toEqual({ ok: true, value: settings });
    await kreds.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1200, 700));
    await kreds.close();
    expect(Object.keys(JSON.parse(readFileSync(path.join(profile, 'window.json'), 'utf8'))).sort()).toEqual([
      'height',
      'language',
      'maximized',
      'theme',
      'width',
      'x',
      'y',
    ]);
    kreds = await launchKreds({ profile, env: { KREDS_TEST_SAVE: files } });
    expect(await kreds.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize())).toEqual([1200, 700]);
    expect(
      await kreds.app.evaluate(({ nativeTheme, Menu }) => [nativeTheme.themeSource, Menu.getApplicationMenu()?.items[0]?.label]),
    ).toEqual(['dark', '&File']);
    const known = { language: 'en', theme: 'dark', window: {} };
    expect(await call('settings.get', undefined)).toEqual({ ok: true, value: known });
    await call('store.unlock', { passphrase });
    expect(await call('settings.get', undefined)).toEqual({ ok: true, value: settings });
  });
});

describe('closing the window', () => {
  const page = `<!doctype html><html><head><title>Emma</title></head><body></body></html>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));

  it('waits for what is not saved yet, and can be called off', async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const own = await launchKreds({ env: { KREDS_DEV_URL: `http://127.0.0.1:${port}/` } });
    await own.window.evaluate(() => {
      let asked = 0;
      window.kreds.on('closing', () => {
        asked += 1;
        document.title = `asked ${asked}`;
        window.kreds.closed(asked > 1);
      });
    });
    const ask = () => own.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await ask();
    await own.window.waitForFunction(() => document.title === 'asked 1');
    expect(await own.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).toBe('Kreds');
    const ended = new Promise((resolve) => own.app.process().once('exit', resolve));
    await ask();
    expect(await ended).toBe(0);
    server.close();
  });
});
