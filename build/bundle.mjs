/**
 * Makes the program's bundles in out/app: the machine's entries (ESM, the preload script CommonJS), the window, and the font
 * that printing embeds. Each is made again only when something it is made of has changed, so every command may ask for it.
 *
 *     node build/bundle.mjs [name…]       all bundles, or the named ones
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { partsFile, recordParts } from './parts.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const outApp = path.join(root, 'out', 'app');

/** Each bundle's entry, what it writes in out/app, and the rooms it is made of. */
const bundles = {
  main: { entry: 'electron/main.ts', output: 'main.js', rooms: ['shared', 'electron'], make: makeMachine },
  store: { entry: 'electron/store/process.ts', output: 'store.js', rooms: ['shared', 'electron'], make: makeMachine },
  preload: { entry: 'electron/preload.ts', output: 'preload.cjs', rooms: ['shared', 'electron'], make: makeMachine },
  cli: { entry: 'electron/cli.ts', output: 'cli.js', rooms: ['shared', 'electron'], make: makeMachine },
  renderer: { entry: 'renderer/index.html', output: 'renderer', rooms: ['shared', 'renderer'], make: makeWindow },
  fonts: { entry: 'node_modules/@fontsource/source-sans-3/files', output: 'fonts', rooms: [], make: copyFonts },
};
export const bundleNames = Object.keys(bundles);
/** Those that are made of modules. */
export const codeBundles = bundleNames.filter((name) => name !== 'fonts');

/** Loaded when the program runs, not bundled: given by Electron, or native. */
const external = [/^node:/, 'electron', 'better-sqlite3'];

/** @returns {import('vite').InlineConfig} how one entry of the machine is bundled; its lazy parts go to a folder of its name */
export function machineConfig(name, { watch = false } = {}) {
  const { entry, output } = bundles[name];
  const commonJs = output.endsWith('.cjs');
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    mode: watch ? 'development' : 'production',
    define: { 'process.env.NODE_ENV': JSON.stringify(watch ? 'development' : 'production') },
    plugins: [recordParts(root, name)],
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'], target: 'node' },
    build: {
      ssr: entry,
      outDir: outApp,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node24',
      minify: !watch,
      sourcemap: watch ? 'inline' : false,
      watch: watch ? {} : null,
      rolldownOptions: {
        external,
        output: {
          format: commonJs ? 'cjs' : 'es',
          entryFileNames: output,
          chunkFileNames: `${name}/[name]-[hash].js`,
          codeSplitting: !commonJs,
        },
      },
    },
  };
}

/** @returns {Promise<import('vite').InlineConfig>} how the window is bundled or served: nothing inline, so that the strictest policy fits */
export async function windowConfig() {
  const { default: react } = await import('@vitejs/plugin-react');
  return {
    configFile: false,
    root: path.join(root, 'renderer'),
    base: './',
    logLevel: 'warn',
    plugins: [react(), recordParts(root, 'renderer')],
    build: {
      outDir: path.join(outApp, 'renderer'),
      emptyOutDir: false,
      target: 'chrome148',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: false,
      chunkSizeWarningLimit: 4000,
    },
  };
}

async function makeMachine(name) {
  const { build } = await import('vite');
  await build(machineConfig(name));
}

async function makeWindow() {
  const { build } = await import('vite');
  await build(await windowConfig());
}

function copyFonts() {
  const fonts = path.join(outApp, 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const subset of ['latin', 'latin-ext']) {
    for (const weight of [400, 600]) {
      const file = `source-sans-3-${subset}-${weight}-normal.woff2`;
      copyFileSync(path.join(root, bundles.fonts.entry, file), path.join(fonts, file));
    }
  }
}

/** @returns {string} the file that remembers what a bundle was made of */
export function stampOf(name) {
  return path.join(root, 'out', 'stamps', name);
}

/** A hash of everything the rooms hold; the packages are known by the lockfile. */
function contentOf(rooms) {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'build/bundle.mjs']) hash.update(readFileSync(path.join(root, file)));
  for (const room of rooms) {
    const files = readdirSync(path.join(root, room), { recursive: true, withFileTypes: true }).filter((found) => found.isFile());
    for (const file of files.map((found) => path.join(found.parentPath, found.name)).sort()) {
      hash.update(file.slice(root.length)).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/**
 * Makes those of the named bundles that are missing or older than what they are made of. Earlier lazy parts are left where
 * they are, since a running program may still ask for them.
 * @param {{only?: string[], fresh?: boolean}} [options] only: the bundles wanted; all without it. fresh: from an empty folder
 * @returns {Promise<string[]>} the bundles that were made
 */
export async function bundle({ only = bundleNames, fresh = false } = {}) {
  const made = [];
  if (fresh) rmSync(outApp, { recursive: true, force: true });
  for (const name of only) {
    const { output, rooms, make } = bundles[name];
    const stamp = stampOf(name);
    const content = contentOf(rooms);
    const whole = existsSync(path.join(outApp, output)) && (rooms.length === 0 || existsSync(partsFile(root, name)));
    if (whole && existsSync(stamp) && readFileSync(stamp, 'utf8') === content) continue;
    rmSync(stamp, { force: true });
    await make(name);
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, content);
    made.push(name);
  }
  return made;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !bundleNames.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no bundle ${unknown.join(', ')}: ${bundleNames.join(', ')}.`);
    process.exit(2);
  }
  const started = Date.now();
  const made = await bundle(wanted.length > 0 ? { only: wanted } : {});
  console.log(
    made.length > 0 ? `Made ${made.join(', ')} in ${((Date.now() - started) / 1000).toFixed(1)} s.` : 'Everything is up to date.',
  );
}
