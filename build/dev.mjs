/**
 * `npm run dev`: the window from vite's server, where an edit shows at once, and the machine bundled again and restarted
 * when its code changes. Ends when the window is closed.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build, createServer } from 'vite';
import { bundle, machineConfig, root, stampOf, windowConfig } from './bundle.mjs';
import { findElectron } from './electron.mjs';
import { ensureDisplay, machineFlags, programEnvironment, startAgain } from './launch.mjs';
import { ensureSystem } from './system.mjs';

const electron = findElectron();
ensureSystem(electron);
await ensureDisplay();
await bundle({ only: ['fonts'] });

const server = await createServer(await windowConfig());
await server.listen();
const url = server.resolvedUrls?.local[0];

/** The program that runs now; replaced when the machine's code has changed. */
let program;
let restarting = false;
process.once('exit', () => program?.kill());

function start() {
  const args = [...machineFlags(), root, ...process.argv.slice(2)];
  const env = { ...programEnvironment(), KREDS_DEV_URL: url, KREDS_SUPERVISED: '1' };
  program = spawn(electron.executable, args, { stdio: 'inherit', env });
  program.once('close', (code) => {
    if (!restarting && code !== startAgain) process.exit(code ?? 0);
    restarting = false;
    start();
  });
}

const machine = ['main', 'store', 'preload'];
// They are overwritten by what is made for development: the next command makes its own.
for (const name of machine) rmSync(stampOf(name), { force: true });
const ready = new Set();
for (const name of machine) {
  const watcher = await build(machineConfig(name, { watch: true }));
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code !== 'END') return;
    ready.add(name);
    if (ready.size < machine.length) return;
    if (!program) start();
    else if (!restarting) {
      restarting = true;
      program.kill();
    }
  });
}
