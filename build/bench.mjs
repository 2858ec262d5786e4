/**
 * `npm run bench [-- name…] [--docs]`: the benchmarks in test/bench, or those whose file name holds one of the names. They are
 * bundled as the program is, and run in Electron's own Node by build/measure.mjs. With --docs their tables replace those in
 * docs/benchmarks.md.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { bundle, root } from './bundle.mjs';
import { findElectron } from './electron.mjs';
import { ensureDisplay, nodeEnvironment, run } from './launch.mjs';
import { ensureSystem } from './system.mjs';

const sources = path.join(root, 'test', 'bench');
const out = path.join(root, 'out', 'bench');

async function bundled(file) {
  const output = file.replace(/\.ts$/, '.mjs');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    // Its modules name each other without an ending, which only a bundler understands.
    ssr: { noExternal: ['relatives-tree'] },
    build: {
      ssr: path.join(sources, file),
      outDir: out,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: output, codeSplitting: false } },
    },
  });
  return path.join(out, output);
}

/** A page that a benchmark shows in Electron stands in a folder of the benchmark's name. */
async function bundledPage(name) {
  const { default: react } = await import('@vitejs/plugin-react');
  await build({
    configFile: false,
    root: path.join(sources, name),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: path.join(out, name),
      emptyOutDir: false,
      target: 'chrome148',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
  });
}

/** What a benchmark printed stands between two comments with its name. */
function putInDocs() {
  const page = path.join(root, 'docs', 'benchmarks.md');
  let text = readFileSync(page, 'utf8');
  for (const file of readdirSync(out).filter((name) => name.endsWith('.md'))) {
    const name = path.basename(file, '.md');
    const printed = readFileSync(path.join(out, file), 'utf8').trim();
    const between = new RegExp(`(?<=<!-- ${name} -->\\n)[^]*?(?=<!-- /${name} -->)`);
    text = text.replace(between, () => `\n${printed}\n\n`);
  }
  writeFileSync(page, text);
}

try {
  const wanted = process.argv.slice(2).filter((name) => name !== '--docs');
  const files = readdirSync(sources)
    .filter((file) => file.endsWith('.bench.ts') && (wanted.length === 0 || wanted.some((name) => file.includes(name))))
    .sort();
  const electron = findElectron();
  ensureSystem(electron);
  await bundle();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const modules = [];
  for (const file of files) {
    modules.push(await bundled(file));
    const page = file.replace(/\.bench\.ts$/, '');
    if (existsSync(path.join(sources, page, 'index.html'))) await bundledPage(page);
  }
  await ensureDisplay();
  const measure = path.join(root, 'build', 'measure.mjs');
  process.exitCode = await run(electron.executable, ['--expose-gc', measure, ...modules], { cwd: root, env: nodeEnvironment() });
  if (process.exitCode === 0 && process.argv.includes('--docs')) putInDocs();
} catch (fault) {
  console.error(fault.message);
  process.exitCode = 1;
}
process.exit();
