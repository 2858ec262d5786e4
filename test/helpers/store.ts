import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { codeOf } from '../../electron/failure';

export * from './local-store';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for a test, in the system's place for such; gone when the tests of its file have run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kreds-test-'));
  folders.push(folder);
  return folder;
}

/** What became of a call: `ok`, or the code of why it failed. */
export async function codeOfCall(call: () => unknown): Promise<string> {
  try {
    await call();
    return 'ok';
  } catch (error) {
    return codeOf(error);
  }
}
