import { execFileSync } from 'node:child_process';
import { afterAll } from 'vitest';
import { temporaryFolder } from './store';

/** A disk of a few hundred kB, or undefined where only root could make one. */
export interface SmallDisk {
  readonly folder: string;
  readonly readOnly: (on: boolean) => void;
}

export function smallDisk(size: string): SmallDisk | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = temporaryFolder();
  const mount = (options: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' });
  try {
    mount(`size=${size}`);
  } catch {
    // A container may not allow it even to root.
    return undefined;
  }
  // Before the folder itself is taken away.
  afterAll(() => void execFileSync('umount', ['-l', folder], { stdio: 'pipe' }));
  return {
    folder,
    readOnly: (on) => void mount(`remount,${on ? 'ro' : 'rw'},size=${size}`),
  };
}
