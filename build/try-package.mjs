/** Starts a packed program, whose locks let nobody drive it, and sees from outside whether its window comes up and stays. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureDisplay, machineFlags, programEnvironment } from './launch.mjs';

/** Whether a process of this program draws a window; as /proc tells it. */
function drawsWindow(executable) {
  return readdirSync('/proc').some((name) => {
    try {
      const command = /^\d+$/.test(name) ? readFileSync(path.join('/proc', name, 'cmdline'), 'utf8') : '';
      return command.startsWith(executable) && command.includes('--type=renderer');
    } catch {
      return false;
    }
  });
}

/** Runs a command where there is no network at all, for those who may make such a place (root); undefined for others. */
function withoutNetwork() {
  try {
    execFileSync('unshare', ['--net', 'true'], { stdio: 'ignore' });
    return ['unshare', '--net'];
  } catch {
    return undefined;
  }
}

/**
 * @param {string} executable the packed program's, on Linux
 * @returns {Promise<boolean>} whether it was started where there is no network
 * @throws {Error} when the program ends by itself, or shows no window within 30 s
 */
export async function tryPackage(executable) {
  const stop = await ensureDisplay();
  const profile = mkdtempSync(path.join(os.tmpdir(), 'kreds-package-'));
  const cage = withoutNetwork();
  const [command, ...args] = [...(cage ?? []), executable, ...machineFlags(), `--user-data-dir=${profile}`];
  const program = spawn(command, args, { env: programEnvironment(), stdio: 'ignore' });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  try {
    for (let tries = 0; !drawsWindow(executable); tries += 1) {
      if (program.exitCode !== null) throw new Error(`The packed program ended at once, with ${program.exitCode}.`);
      if (tries >= 150) throw new Error('The packed program showed no window within 30 s.');
      await wait(200);
    }
    await wait(2000);
    if (program.exitCode !== null || !drawsWindow(executable)) throw new Error('The packed program did not keep its window.');
    return cage !== undefined;
  } finally {
    program.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
    stop();
  }
}
