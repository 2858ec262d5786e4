import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statfsSync } from 'node:fs';
import path from 'node:path';

/** What the system tells of a folder and where it lies. */
export interface System {
  readonly platform: NodeJS.Platform;
  /** The folder without links; on Windows a mapped drive is told by the share that it stands for. */
  readonly realPath: (folder: string) => string;
  /** The number that Linux gives to a kind of file system. */
  readonly kind: (folder: string) => number;
  /** Every mounted file system: where, and of which kind by name. */
  readonly mounts: () => readonly { readonly at: string; readonly kind: string }[];
}

/** NFS, SMB, CIFS, SMB 2, AFS in two kinds, NCP, Coda, Ceph, Lustre, GPFS, BeeGFS. */
const networkKinds = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x6b414653, 0x564c, 0x73757245, 0x00c36400, 0x0bd00bd0, 0x47504653, 0x19830326,
]);
/** Anything may hide behind FUSE: only its name in the table of mounts tells. */
const fuse = 0x65735546;
const networkNames =
  /^(?:nfs\d*|cifs|smb\w*|afpfs|webdav|davfs\d*|ncpfs|fuse\.(?:sshfs|rclone|glusterfs|s3fs|davfs\d*|curlftpfs|gvfsd-fuse|cifs\w*|smb\w*))$/;

/** True when a folder, or what will hold it once it is made, lies on another machine. */
export function isShare(folder: string, system: System = thisSystem): boolean {
  const { platform, realPath, kind, mounts } = system;
  if (platform === 'win32') return [folder, realPath(folder)].some((name) => /^(?:\\\\|\/\/)(?![.?][\\/])|^\\\\\?\\UNC\\/i.test(name));
  if (platform === 'linux') {
    const number = kind(folder) >>> 0;
    if (number !== fuse) return networkKinds.has(number);
  }
  const real = realPath(folder);
  const holding = mounts().filter(({ at }) => real === at || real.startsWith(at.endsWith('/') ? at : `${at}/`));
  const nearest = holding.reduce<{ at: string; kind: string } | undefined>((a, b) => (a && a.at.length > b.at.length ? a : b), undefined);
  return nearest !== undefined && networkNames.test(nearest.kind);
}

/** The folder, or the nearest above it that is there. */
function nearest(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(folder) || parent === folder ? folder : nearest(parent);
}

/** `/proc/self/mounts` writes a space as \040. */
const unescaped = (name: string) => name.replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));

const thisSystem: System = {
  platform: process.platform,
  realPath: (folder) => realpathSync.native(nearest(folder)),
  kind: (folder) => statfsSync(nearest(folder)).type,
  mounts: () =>
    process.platform === 'linux'
      ? readFileSync('/proc/self/mounts', 'utf8')
          .split('\n')
          .map((line) => line.split(' '))
          .map(([, at = '', kind = '']) => ({ at: unescaped(at), kind }))
      : execFileSync('/sbin/mount', { encoding: 'utf8' })
          .split('\n')
          .flatMap((line) => {
            const [, at = '', kind = ''] = / on (.+) \((\w+)/.exec(line) ?? [];
            return at ? [{ at, kind }] : [];
          }),
};
