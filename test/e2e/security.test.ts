import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kreds, launchKreds } from '../helpers/kreds';
import { caseOf, temporaryFolder } from '../helpers/store';

/** The checklist of Electron's own security guide, and what Kreds promises beyond it, on the running program. */
const folder = temporaryFolder();
const netLog = path.join(folder, 'net-log.json');
const profile = path.join(folder, 'profile');
let kreds: Kreds;
let page: Page;
const violations: string[] = [];

beforeAll(async () => {
  kreds = await launchKreds({ profile, args: [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'] });
  page = kreds.window;
  page.on('console', (message) => /Content.Security.Policy/i.test(message.text()) && violations.push(message.text()));
});

/** Calls the machine as a page that was taken over might: by any name, with anything. */
const callAnything = (name: string, input: unknown) =>
  page.evaluate(([name, input]) => window.kreds.call(name as 'store.state', input as undefined), [name, input] as const);

describe('the window', () => {
  it('has no Node, no Electron and no module loader', async () => {
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
    );
    expect(found).toEqual([]);
  });

  it('is isolated, sandboxed and has every web protection on', async () => {
    const preferences = await kreds.app.evaluate(({ BrowserWindow }) => {
      // Not in Electron's types, but the only way to see what the window really runs with.
      type Inspected = { getLastWebPreferences(): Record<string, unknown> };
      return BrowserWindow.getAllWindows().map(({ webContents }) => (webContents as unknown as Inspected).getLastWebPreferences())[0];
    });
    expect(preferences).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true });
    expect(preferences).toMatchObject({ allowRunningInsecureContent: false, experimentalFeatures: false, webviewTag: false });
    expect(preferences?.nodeIntegrationInWorker ?? false).toBe(false);
    expect(preferences?.enableBlinkFeatures ?? '').toBe('');
  });

  it('gets three functions of the machine and nothing more, and can change none of them', async () => {
    const bridge = await page.evaluate(() => {
      const names = Object.keys(window.kreds);
      const writable = Reflect.set(window.kreds, 'call', () => 'taken over') || Reflect.set(globalThis, 'kreds', 'taken over');
      return { names, writable, kind: typeof window.kreds.call };
    });
    expect(bridge).toEqual({ names: ['call', 'on', 'closed'], writable: false, kind: 'function' });
  });

  it('comes from the program’s own protocol, with a title that holds no name', async () => {
    expect(page.url()).toBe('kreds://app/index.html');
    expect(await kreds.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.getTitle()))).toEqual(['Kreds']);
  });

  it('is not smaller than the screens are designed for, and opens as large as they are', async () => {
    const sizes = await kreds.app.evaluate(({ BrowserWindow }) => {
      const [first] = BrowserWindow.getAllWindows();
      return [first?.getMinimumSize(), first?.getSize()];
    });
    expect(sizes).toEqual([
      [1024, 640],
      [1366, 768],
    ]);
  });
});

describe('the content security policy', () => {
  const policyOf = async (): Promise<string> =>
    (await page.evaluate(async () => (await fetch('kreds://app/index.html')).headers.get('content-security-policy'))) ?? '';

  it('allows nothing that did not come with the program', async () => {
    const policy = (await policyOf()).replace(/'nonce-[^']+'/, "'nonce'");
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "style-src 'self' 'nonce'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  it('has a fresh nonce each time', async () => {
    expect(await policyOf()).not.toBe(await policyOf());
  });

  it('is broken by nothing that the program itself does', () => {
    expect(violations).toEqual([]);
  });

  it('stops scripts in the page, text run as code, and scripts from elsewhere', async () => {
    const ran = await page.evaluate(async () => {
      const inline = document.createElement('script');
      inline.textContent = 'globalThis.ranInline = true';
      document.head.append(inline);
      const remote = document.createElement('script');
      const settled = new Promise((resolve) => {
        remote.onload = () => resolve('loaded');
        remote.onerror = () => resolve('refused');
      });
      remote.src = 'https://example.com/a.js';
      document.head.append(remote);
      // In a task of the page's own: what a debugger evaluates is not held to the policy.
      const evaluated = new Promise((resolve) =>
        setTimeout(() => {
          try {
            resolve(new Function("return 'ran'")());
          } catch (error) {
            resolve((error as Error).name);
          }
        }),
      );
      return { inline: 'ranInline' in globalThis, remote: await settled, evaluated: await evaluated };
    });
    expect(ran).toEqual({ inline: false, remote: 'refused', evaluated: 'EvalError' });
  });

  it('stops every way of sending something out', async () => {
    const sent = await page.evaluate(async () => {
      const attempt = (send: () => Promise<unknown>) =>
        send().then(
          () => 'sent',
          () => 'refused',
        );
      const image = new Promise((resolve, reject) => {
        const one = new Image();
        one.onload = resolve;
        one.onerror = reject;
        one.src = 'https://example.com/a.png?name=Emma';
      });
      const socket = new Promise((resolve, reject) => {
        const one = new WebSocket('wss://example.com');
        one.onopen = resolve;
        one.onerror = reject;
      });
      return Promise.all([
        attempt(() => fetch('https://example.com', { method: 'POST', body: 'Emma' })),
        attempt(() => fetch('http://127.0.0.1:9')),
        attempt(() => fetch('file:///etc/passwd')),
        attempt(() => image),
        attempt(() => socket),
      ]);
    });
    expect(sent).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
  });
});

describe('the own protocol', () => {
  it.each(['kreds://app/../main.js', 'kreds://app/..%2fmain.js', 'kreds://app/%2e%2e%2fstore.js', 'kreds://app/none.js', 'kreds://app/'])(
    'gives nothing for %s',
    async (url) => {
      const status = await page.evaluate(async (url) => (await fetch(url)).status, url);
      expect(status).toBe(404);
    },
  );

  it('serves no other host', async () => {
    expect(
      await page.evaluate(() =>
        fetch('kreds://other/index.html').then(
          () => 'served',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
  });
});

describe('leaving the page', () => {
  it.each(['https://example.com/', 'file:///etc/passwd', 'data:text/html,<h1>Emma</h1>', 'kreds://app/other.html'])(
    'to %s is refused',
    async (url) => {
      await page.evaluate((url) => {
        location.href = url;
      }, url);
      const link = await page.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.src = 'https://example.com/';
        document.body.append(frame);
        return frame.contentWindow?.length;
      });
      expect(link).toBe(0);
      expect(page.url()).toBe('kreds://app/index.html');
    },
  );

  it('for a new window is refused', async () => {
    expect(
      await page.evaluate(() => [globalThis.open('https://example.com'), globalThis.open('kreds://app/index.html'), globalThis.open()]),
    ).toEqual([null, null, null]);
    expect(await kreds.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('by a download is refused', async () => {
    const started = await kreds.app.evaluate(async ({ session, BrowserWindow }) => {
      const states: string[] = [];
      session.defaultSession.on('will-download', (event) => states.push(event.defaultPrevented ? 'refused' : 'started'));
      const [first] = BrowserWindow.getAllWindows();
      first?.webContents.downloadURL('kreds://app/index.html');
      await new Promise<void>((resolve) => {
        const look = () => (states.length > 0 ? resolve() : setImmediate(look));
        look();
      });
      return states;
    });
    expect(started).toEqual(['refused']);
  });
});

describe('permissions', () => {
  it('are all refused', async () => {
    const answers = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi', 'persistent-storage'];
      const states = await Promise.all(
        names.map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(
            ({ state }) => state,
            () => 'denied',
          ),
        ),
      );
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        () => 'refused',
      );
      const screen = await navigator.mediaDevices.getDisplayMedia().then(
        () => 'given',
        () => 'refused',
      );
      return { states: [...new Set(states)], camera, screen };
    });
    expect(answers).toEqual({ states: ['denied'], camera: 'refused', screen: 'refused' });
  });
});

describe('a call to the machine', () => {
  it.each(['store.open', 'audit', 'constructor', '__proto__', 'toString', ''])('by the unknown name %j is refused', async (name) => {
    expect(await callAnything(name, undefined)).toMatchObject({ ok: false, code: 'invalid' });
  });

  it.each([
    ['store.create', { passphrase: 'kort' }],
    ['store.create', { passphrase: 12_345_678 }],
    ['store.state', { more: 'than nothing' }],
    ['cases.list', { query: 'a'.repeat(201), archived: false, limit: 1 }],
    ['cases.list', { query: '', archived: false, limit: 1_000_000 }],
    ['cases.open', { id: '' }],
    ['cases.open', { id: { $ne: null } }],
    ['cases.open', undefined],
    ['cases.create', { case: { schema: 'kreds-exchange/1', id: 'a', titleDa: 'Uden personer' } }],
    ['settings.set', { language: 'tlh', theme: 'dark', window: {} }],
    ['files.save', { name: '', text: 'a' }],
  ])('%s with %j is invalid', async (name, input) => {
    expect(await callAnything(name, input)).toMatchObject({ ok: false, code: 'invalid' });
  });

  it('is refused when the store is not open, with no hint of what is there', async () => {
    expect(await callAnything('cases.open', { id: 'case-1' })).toEqual({ ok: false, code: 'locked' });
    expect(await callAnything('cases.list', { query: '', archived: false, limit: 1 })).toEqual({ ok: false, code: 'locked' });
  });

  it('that is refused for its input tells the field and never its content', async () => {
    const broken = { ...caseOf('Plantagenet'), persons: [{ id: 'p', firstName: 'Plantagenet', gender: 'Plantagenet', kind: 'person' }] };
    const reply = await callAnything('cases.create', { case: broken });
    expect(reply).toMatchObject({ ok: false, code: 'invalid', detail: 'case.persons.0.gender' });
  });

  it('from another frame or another page is refused', async () => {
    const replies = await kreds.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
      const hidden = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true } });
      await hidden.loadURL('data:text/html,<p>another page</p>');
      const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...given: unknown[]) => Promise<unknown>> })._invokeHandlers;
      const handle = handlers.get('kreds:call');
      const fromOther = await handle?.({ senderFrame: hidden.webContents.mainFrame }, 'store.state', undefined);
      const fromNone = await handle?.({ senderFrame: null }, 'store.state', undefined);
      hidden.destroy();
      return [fromOther, fromNone];
    });
    expect(replies).toEqual([
      { ok: false, code: 'invalid', detail: 'sender' },
      { ok: false, code: 'invalid', detail: 'sender' },
    ]);
  });
});

describe('a whole session', () => {
  it('asks the network for nothing: no look-up, no request, no spell-check dictionary', async () => {
    await page.evaluate(
      async ({ value }) => {
        await window.kreds.call('store.create', { passphrase: 'hest batteri hæfte' });
        await window.kreds.call('cases.create', { case: value });
        await window.kreds.call('attachment.preview', { case: value, options: { recipient: 'internal', fullCpr: false, language: 'da' } });
        const text = document.createElement('textarea');
        text.spellcheck = true;
        document.body.append(text);
        text.focus();
        text.value = 'Enn tekst mde mange fejll';
      },
      { value: caseOf('Emma') },
    );
    await kreds.close();
    const asked = outgoing(readFileSync(netLog, 'utf8'));
    expect(asked.filter((what) => !what.includes('example.com'))).toEqual([]);
    expect(asked.filter((what) => what.startsWith('lookup'))).toEqual([]);
  });
});

/** The requests and host look-ups that Chromium's own log of the network names. */
function outgoing(log: string): string[] {
  const { constants, events } = JSON.parse(log) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string; host?: string } }[];
  };
  const { URL_REQUEST_START_JOB, HOST_RESOLVER_MANAGER_REQUEST, HOST_RESOLVER_MANAGER_JOB, TCP_CONNECT_ATTEMPT } = constants.logEventTypes;
  expect([URL_REQUEST_START_JOB, HOST_RESOLVER_MANAGER_REQUEST, HOST_RESOLVER_MANAGER_JOB, TCP_CONNECT_ATTEMPT]).not.toContain(undefined);
  return events.flatMap(({ type, params }) => {
    if (type === URL_REQUEST_START_JOB && /^(https?|wss?|ftp):/.test(params?.url ?? '')) return [`request ${params?.url}`];
    if ((type === HOST_RESOLVER_MANAGER_REQUEST || type === HOST_RESOLVER_MANAGER_JOB) && params?.host) return [`lookup ${params.host}`];
    return type === TCP_CONNECT_ATTEMPT ? ['connection'] : [];
  });
}

afterAll(() => kreds?.close());
