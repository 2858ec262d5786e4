/**
 * The system's own libraries that Electron needs on Linux, and the tools that the tests read PDF files with. As root on
 * Debian they are installed; anyone else is told the one line to paste. Nothing is asked of apt when nothing is missing.
 *
 *     node build/system.mjs [--tests]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findElectron } from './electron.mjs';
import { hasDisplay } from './launch.mjs';

/** Debian's packages, each with what newer releases call it. */
const libraries = [['libgtk-3-0', 'libgtk-3-0t64'], ['libnss3'], ['libasound2', 'libasound2t64'], ['libgbm1']];
const virtualDisplay = [['xvfb'], ['xauth']];
const pdfTools = { pdftotext: ['poppler-utils'], qpdf: ['qpdf'] };

/** @returns {string[]} shared libraries that the executable asks for and the system doesn't have */
function missingLibraries(executable) {
  const { status, stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  if (status !== 0) return [];
  return stdout.split('\n').flatMap((line) => (line.includes('not found') ? [line.trim().split(' ')[0]] : []));
}

function onPath(command) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, command)));
}

/** @returns {string[][]} the packages to install, each with its older and newer name */
function missingPackages(executable, tests) {
  const missing = missingLibraries(executable).length > 0 ? [...libraries] : [];
  if (!hasDisplay() && !onPath('Xvfb')) missing.push(...virtualDisplay);
  if (tests) missing.push(...Object.keys(pdfTools).flatMap((tool) => (onPath(tool) ? [] : [pdfTools[tool]])));
  return missing;
}

/** Of a package's names, the one that this release has; the first where apt can't tell. */
function nameHere(names) {
  const known = (name) => spawnSync('apt-cache', ['show', name], { encoding: 'utf8' }).stdout?.includes(`Package: ${name}\n`);
  return names.find(known) ?? names[0];
}

function apt(...args) {
  return spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/**
 * Sees to it that Electron can run here.
 * @param {{executable: string}} electron
 * @param {{tests?: boolean}} [options] tests: also the tools that only the tests use
 * @throws {Error} with the line to paste, when something is missing that can't be installed from here
 */
export function ensureSystem({ executable }, { tests = false } = {}) {
  if (process.platform !== 'linux') return;
  const missing = missingPackages(executable, tests);
  if (missing.length === 0) return;
  if (!onPath('apt-get')) {
    const files = missingLibraries(executable).join(', ');
    throw new Error(`Missing on this system: ${missing.map(([name]) => name).join(', ')} (Debian's names). ${files}`.trim());
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot) apt('update', '-q');
  const names = missing.map(nameHere);
  const install = ['install', '-y', '--no-install-recommends', ...names];
  if (!isRoot) throw new Error(`Libraries are missing. Paste this line:\n  sudo apt-get update && sudo apt-get ${install.join(' ')}`);
  console.error(`Installing ${names.join(', ')} …`);
  const { status, stderr } = apt(...install);
  if (status !== 0) throw new Error(`apt-get ${install.join(' ')} failed:\n${stderr.trim()}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureSystem(findElectron({ quiet: true }), { tests: process.argv.includes('--tests') });
    console.log('The system has everything that Kreds needs.');
  } catch (fault) {
    console.error(fault.message);
    process.exit(1);
  }
}
