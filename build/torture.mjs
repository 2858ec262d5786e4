/**
 * `npm run torture [-- --minutes 10 --seed 7]`: kills, damages and fills the real store, and prints what became of it. Its parts stand
 * in test/torture; they are bundled and run in Electron's own Node.
 */
import path from 'node:path';
import { build } from 'vite';
import { root } from './bundle.mjs';
import { findElectron } from './electron.mjs';
import { nodeEnvironment, run } from './launch.mjs';

const out = path.join(root, 'out', 'torture');

async function bundled(name) {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: { ssr: path.join('test', 'torture', `${name}.ts`), outDir: path.join(out, name), target: 'node24', minify: false },
  });
  return path.join(out, name, `${name}.js`);
}

try {
  const electron = findElectron();
  const [worker, runner] = [await bundled('worker'), await bundled('run')];
  const env = { ...nodeEnvironment(), KREDS_TORTURE_WORKER: worker };
  process.exitCode = await run(electron.executable, [runner, ...process.argv.slice(2)], { cwd: root, env });
} catch (fault) {
  console.error(fault.message);
  process.exitCode = 1;
}
process.exit();
