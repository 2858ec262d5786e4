/**
 * `npm run package`: the program as users get it, in dist/ — a folder with its licences and its bill of materials (SBOM), and on Linux
 * a tar.gz of it. What is packed with the
 * stand-in Electron is for trying out only, and says so in its name.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'electron-builder';
import { bundle, codeBundles, root } from './bundle.mjs';
import { findElectron } from './electron.mjs';
import { packing } from './electron-builder.mjs';
import { billOfMaterials, licencesText, partsOf } from './parts.mjs';
import { ensureSystem } from './system.mjs';
import { tryPackage } from './try-package.mjs';

const dist = path.join(root, 'dist');
const work = path.join(dist, 'work');

try {
  const electron = findElectron();
  ensureSystem(electron);
  const { name: product, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const electronVersion = readFileSync(path.join(electron.dist, 'version'), 'utf8').trim().replace(/^v/, '');
  const name = `kreds-${version}-${process.platform}-${process.arch}${electron.official ? '' : '-TEST-ONLY'}`;
  await bundle({ fresh: true });
  const parts = partsOf(root, codeBundles, electronVersion);
  rmSync(work, { recursive: true, force: true });
  await build({ projectDir: root, publish: 'never', config: packing({ dist: electron.dist, version: electronVersion, output: work }) });

  const folder = path.join(dist, name);
  rmSync(folder, { recursive: true, force: true });
  const unpacked = { linux: 'linux-unpacked', win32: 'win-unpacked', darwin: process.arch === 'arm64' ? 'mac-arm64' : 'mac' }[
    process.platform
  ];
  renameSync(path.join(work, unpacked), folder);
  rmSync(work, { recursive: true, force: true });
  writeFileSync(path.join(folder, 'THIRD-PARTY-LICENCES.txt'), licencesText(parts));
  writeFileSync(path.join(folder, 'kreds.cdx.json'), `${JSON.stringify(billOfMaterials({ name: product, version }, parts), null, 2)}\n`);
  const made = [folder];
  if (process.platform === 'linux') {
    const offline = await tryPackage(path.join(folder, 'kreds'));
    console.log(`The packed program starts${offline ? ' where there is no network' : ''}, with its fuses closed.`);
    const archive = `${folder}.tar.gz`;
    execFileSync('tar', ['-I', 'gzip -6', '--owner=0', '--group=0', '-cf', archive, '-C', dist, name]);
    made.push(archive);
  }
  for (const file of made) console.log(`Made ${path.relative(root, file)}`);
  if (!electron.official) console.log('It holds the stand-in Electron: for trying out here, never for users.');
} catch (fault) {
  console.error(fault.message);
  process.exitCode = 1;
}
