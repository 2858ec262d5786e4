/** How electron-builder packs Kreds: the bundles, one native module for one platform, and the locks (fuses) of Electron closed. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/** Electron's own switches, set in the executable itself, where no flag or variable can turn them back. */
const fuses = {
  version: FuseVersion.V1,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};

/** As a fuse stands in the executable: the characters 1 and 0. */
const wired = (on) => (on ? 0x31 : 0x30);

/**
 * Closes the locks, and reads them back.
 * @param {string} executable
 * @throws {Error} when a lock did not close
 */
export async function closeFuses(executable) {
  await flipFuses(executable, fuses);
  const wire = await getCurrentFuseWire(executable);
  for (const [fuse, on] of Object.entries(fuses)) {
    if (fuse === 'version') continue;
    if (wire[fuse] !== wired(on)) throw new Error(`The fuse ${FuseV1Options[fuse]} is not ${on}.`);
  }
}

/** The packed executable, and the folder of what it loads. */
function packed({ appOutDir, electronPlatformName, packager }) {
  const name = packager.appInfo.productFilename;
  if (electronPlatformName === 'darwin') {
    const contents = path.join(appOutDir, `${name}.app`, 'Contents');
    return { executable: path.join(contents, 'MacOS', name), resources: path.join(contents, 'Resources') };
  }
  const executable = electronPlatformName === 'win32' ? `${name}.exe` : packager.executableName;
  return { executable: path.join(appOutDir, executable), resources: path.join(appOutDir, 'resources') };
}

/**
 * @param {{dist: string, version: string, output: string}} options the Electron to pack, its version, and where to
 * @returns {import('electron-builder').Configuration}
 */
export function packing({ dist, version, output }) {
  return {
    appId: 'dk.kreds.kreds',
    productName: 'Kreds',
    directories: { output, buildResources: 'build' },
    electronDist: dist,
    electronVersion: version,
    npmRebuild: false,
    icon: 'build/icon.png',
    asar: true,
    electronLanguages: ['da', 'en-US', 'en-GB'],
    files: [
      'out/app/**',
      'package.json',
      `!node_modules/better-sqlite3/{deps,src,binding.gyp,README.md}`,
      '!node_modules/node-addon-api',
      `!node_modules/better-sqlite3/prebuilds/!(${process.platform}-${process.arch}.node)`,
    ],
    asarUnpack: ['**/*.node'],
    linux: { target: 'dir', category: 'Office', executableName: 'kreds' },
    win: { target: 'dir' },
    mac: { target: 'dir' },
    afterPack: async (context) => {
      const { executable, resources } = packed(context);
      rmSync(path.join(resources, 'default_app.asar'), { force: true });
      await closeFuses(executable);
    },
  };
}
