import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { Failure } from '../failure';

/** Who has the store open: a note beside it, for the one who comes second. The lock itself is the library's. */
const note = (folder: string) => path.join(folder, 'in-use.json');

/** Leaves the note. A folder where that can't be done keeps nobody from working. */
export function takeHold(folder: string, who: string, at: string): void {
  try {
    writeFileSync(note(folder), JSON.stringify({ who, host: hostname(), at }), { mode: 0o600 });
  } catch {
    // Then the second one is only told that someone has it.
  }
}

export const letGo = (folder: string): void => rmSync(note(folder), { force: true });

/** The failure for the one who comes second, with the note as its detail where there is one. */
export function inUse(folder: string): Failure {
  try {
    return new Failure('in-use', readFileSync(note(folder), 'utf8').slice(0, 500));
  } catch {
    return new Failure('in-use');
  }
}
