/** How Electron is started here: with which flags, as plain Node or as the program, and on which display. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const onLinux = process.platform === 'linux';

/** @returns {boolean} whether windows can be shown */
export function hasDisplay() {
  return !onLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The flags that this machine needs: Chromium's sandbox refuses root, and a container may lack graphics and shared memory. */
export function machineFlags() {
  const flags = [];
  if (onLinux && process.getuid?.() === 0) flags.push('--no-sandbox');
  if (onLinux && !existsSync('/dev/dri')) flags.push('--disable-gpu');
  if (onLinux && !existsSync('/dev/shm')) flags.push('--disable-dev-shm-usage');
  return flags;
}

/** The environment in which Electron is plain Node. */
export function nodeEnvironment(env = process.env) {
  return { ...env, ELECTRON_RUN_AS_NODE: '1' };
}

/** The environment in which Electron is the program. */
export function programEnvironment(env = process.env) {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = env;
  return rest;
}

/**
 * Gives a display to what is started afterwards: the one that is there, else a virtual one that ends with this process.
 * @returns {Promise<() => void>} takes the virtual display away
 */
export async function ensureDisplay() {
  if (hasDisplay()) return () => {};
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => server.kill();
  const number = await new Promise((resolve, reject) => {
    let written = '';
    server.stdio[3].on('data', (chunk) => {
      written += chunk;
      if (written.includes('\n')) resolve(written.trim());
    });
    server.once('error', () => reject(new Error('Xvfb is missing: run `node build/system.mjs`.')));
    server.once('exit', () => reject(new Error('Xvfb could not start.')));
  });
  server.unref();
  server.stdio[3].destroy();
  process.once('exit', stop);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])
    process.once(signal, () => process.exit(code));
  process.env.DISPLAY = `:${number}`;
  return () => {
    process.off('exit', stop);
    delete process.env.DISPLAY;
    stop();
  };
}

/** What Chromium says on stderr about the desktop it runs on: nothing that a user of the command line should read. */
const noise = [
  /^\[\d+:\d{4}\/\d{6}\.\d+:(?:INFO|WARNING|ERROR|VERBOSE\d)/,
  /^(?:Fontconfig|dconf|libva|MESA|libEGL|Gtk-|GLib-|\(electron:|\(kreds:)/,
  /^\s*$/,
];

/** @param {string} line a line of stderr */
export function isNoise(line) {
  return noise.some((pattern) => pattern.test(line));
}

/** What the program ends with to be started again by whoever started it: it has locked itself. */
export const startAgain = 75;

/** Runs the program, and again after each time that it has locked itself; gives the exit code of the last. */
export async function runProgram(executable, args, options = {}) {
  const env = { ...programEnvironment(), ...options.env, KREDS_SUPERVISED: '1' };
  let code = startAgain;
  while (code === startAgain) code = await run(executable, args, { ...options, env });
  return code;
}

/**
 * Runs a command to its end.
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : 143)));
    if (options.stdio?.[2] === 'pipe') {
      let rest = '';
      child.stderr.setEncoding('utf8').on('data', (chunk) => {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) if (!isNoise(line)) process.stderr.write(`${line}\n`);
      });
      child.stderr.once('end', () => {
        if (!isNoise(rest)) process.stderr.write(`${rest}\n`);
      });
    }
  });
}
