import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { subkey, unwrap, wrap } from '../vault/wrap';
import type { Signature } from './case-file';

/**
 * What someone opened who could only read, since another had the store. It can't be written into the audit log then; it is left beside
 * it, encrypted, for the next one who opens the store.
 */
interface Reading extends Signature {
  readonly what: 'opened' | 'revealed';
  readonly subject: string;
  readonly detail: string;
}

const file = (folder: string) => path.join(folder, 'reading.log');
const purpose = 'reading log';

/** Leaves a line. A folder that can't be written to has no other log either. */
export function leaveReading(folder: string, key: Uint8Array, reading: Reading): void {
  try {
    const sealed = wrap(Buffer.from(JSON.stringify(reading)), subkey(key, purpose), purpose);
    appendFileSync(file(folder), `${Buffer.from(sealed).toString('base64')}\n`, { mode: 0o600 });
  } catch {
    // Nothing can be left here.
  }
}

/** Gives every line that was left to `take`, also under a key that the library had before, and takes the file away. */
export function takeReadings(folder: string, keys: readonly Uint8Array[], take: (reading: Reading) => void): void {
  let lines: string[];
  try {
    lines = readFileSync(file(folder), 'utf8').split('\n').filter(Boolean);
  } catch {
    return;
  }
  for (const line of lines) {
    const [opened] = keys.flatMap((key) => readingIn(line, key) ?? []);
    if (opened) take(opened);
  }
  rmSync(file(folder), { force: true });
}

function readingIn(line: string, key: Uint8Array): Reading | undefined {
  try {
    return JSON.parse(Buffer.from(unwrap(Buffer.from(line, 'base64'), subkey(key, purpose), purpose)).toString('utf8')) as Reading;
  } catch {
    return undefined;
  }
}
