import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A disk of a few hundred kB or MB. */
export interface SmallDisk {
  readonly folder: string;
  readonly readOnly: (on: boolean) => void;
  readonly remove: () => void;
}

/** Makes one in memory, or gives undefined where only root could, or not even root. */
export function smallDisk(size: string): SmallDisk | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'kreds-disk-'));
  const mount = (options: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' });
  try {
    mount(`size=${size}`);
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  return {
    folder,
    readOnly: (on) => void mount(`remount,${on ? 'ro' : 'rw'},size=${size}`),
    remove() {
      execFileSync('umount', ['-l', folder], { stdio: 'pipe' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
