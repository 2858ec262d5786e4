import { spawn } from 'node:child_process';
import { programEnvironment } from '../../build/launch.mjs';

/** Asks the first page of a program that listens on this port; undefined while there is none. */
async function askPage(port: string, expression: string): Promise<unknown> {
  const pages: { type: string; webSocketDebuggerUrl: string }[] = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
  const page = pages.find(({ type }) => type === 'page');
  if (!page) return undefined;
  const socket = new WebSocket(page.webSocketDebuggerUrl);
  try {
    return await new Promise((resolve, reject) => {
      socket.onerror = () => reject(new Error('The page does not answer.'));
      socket.onopen = () => socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression, returnByValue: true } }));
      socket.onmessage = ({ data }) => resolve(JSON.parse(String(data)).result?.result?.value);
    });
  } finally {
    socket.close();
  }
}

/** When the page first showed something, in milliseconds since 1970. */
const paintedAt = `performance.getEntriesByName('first-contentful-paint').map((entry) => performance.timeOrigin + entry.startTime)[0]`;

/**
 * Milliseconds from starting Electron until its first window shows something. The page itself says when that was, so asking
 * doesn't add to it. `shows`: an expression that is true once it is the right thing that is shown.
 */
export async function firstPaint(args: readonly string[], env: NodeJS.ProcessEnv = {}, shows = 'true'): Promise<number> {
  const started = Date.now();
  const program = spawn(process.execPath, ['--remote-debugging-port=0', ...args], {
    env: { ...programEnvironment(), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  try {
    const port = await new Promise<string>((resolve, reject) => {
      program.stderr.on('data', (chunk) => {
        const [, found] = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(String(chunk)) ?? [];
        if (found) resolve(found);
      });
      program.once('exit', () => reject(new Error('The program ended before it showed anything.')));
    });
    for (;;) {
      const painted = await askPage(port, `(${shows}) ? ${paintedAt} : undefined`).catch(() => undefined);
      if (typeof painted === 'number') return painted - started;
      if (Date.now() - started > 30_000) throw new Error('Nothing was shown within 30 s.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    program.kill('SIGKILL');
    await ended;
  }
}
