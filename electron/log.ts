import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const largest = 1024 * 1024;
let file: string | undefined;

/** Says where the log lies: `kreds.log` in a folder, and `kreds.1.log` with what came before. */
export function startLog(folder: string): void {
  mkdirSync(folder, { recursive: true });
  file = path.join(folder, 'kreds.log');
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, path.join(folder, 'kreds.1.log'));
}

/** Writes a line. Never a name, a text of a case or a path: codes, names of calls and places in the program only. */
export function log(where: string, what: string): void {
  if (!file) return;
  try {
    appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), where, what })}\n`, { mode: 0o600 });
  } catch {
    // A log that can't be written must not keep the program from working.
  }
}
