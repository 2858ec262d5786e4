/**
 * The command line of Kreds: `npm run -s kreds -- check|draw|attachment|convert|overview|recover …`. Passes the command on to the program
 * (electron/cli.ts) and its exit code back; says nothing of its own unless it can't start. What Chromium draws, the attachment
 * and drawings as PNG or PDF, needs a display, virtual if need be; everything else runs in Electron's plain Node.
 */
import path from 'node:path';
import { bundle, outApp } from './bundle.mjs';
import { findElectron } from './electron.mjs';
import { ensureDisplay, machineFlags, nodeEnvironment, programEnvironment, run } from './launch.mjs';
import { ensureSystem } from './system.mjs';

/** Names of files are meant from where the command was given, not from where npm runs it. */
const cwd = process.env.npm_lifecycle_event === 'kreds' && process.env.INIT_CWD ? process.env.INIT_CWD : process.cwd();

/** The attachment, and drawings that are no SVG. */
const needsChromium = ([command, ...rest]) =>
  command === 'attachment' || (command === 'draw' && rest.some((word) => /(^|=|\.)(png|pdf)$/i.test(word)));

async function main(args) {
  const electron = findElectron({ quiet: true });
  ensureSystem(electron);
  await bundle({ only: ['cli', 'fonts'] });
  const program = path.join(outApp, 'cli.js');
  if (!needsChromium(args)) return run(electron.executable, [program, ...args], { cwd, env: nodeEnvironment() });
  const stop = await ensureDisplay();
  try {
    return await run(electron.executable, [...machineFlags(), program, ...args], {
      cwd,
      env: programEnvironment(),
      stdio: ['inherit', 'inherit', 'pipe'],
    });
  } finally {
    stop();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (fault) {
  console.error(`kreds: ${fault.message.split('\n').join(' ')}`);
  process.exitCode = 70;
}
