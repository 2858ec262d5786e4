import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type JournalEntry, journalAfter } from '../case-file';
import { openUnchecked } from '../open';

/**
 * The journal of a damaged case as far as it can be read, oldest first, or undefined when none of it can. Every page carries its own
 * seal, so that what is read is what was written. The damaged file itself is not touched.
 */
export function salvage(file: string, key: Uint8Array, scratch: string): JournalEntry[] | undefined {
  mkdirSync(scratch, { recursive: true });
  const copy = path.join(scratch, `.reading-${randomBytes(6).toString('hex')}`);
  const entries: JournalEntry[] = [];
  try {
    copyFileSync(file, copy);
    const database = openUnchecked(copy, key);
    try {
      for (const entry of journalAfter(database, 0)) entries.push(entry);
    } finally {
      database.close();
    }
    return entries;
  } catch {
    return entries.length > 0 ? entries : undefined;
  } finally {
    rmSync(copy, { force: true });
    rmSync(`${copy}-journal`, { force: true });
  }
}

/** The entries that go on without a gap from a revision: only those lead to a case that once was. */
export function goingOn(entries: readonly JournalEntry[], revision: number): JournalEntry[][] {
  const steps = [
    ...Map.groupBy(
      entries.filter((entry) => entry.revision > revision),
      (entry) => entry.revision,
    ),
  ];
  const unbroken = steps.findIndex(([of], index) => of !== revision + 1 + index);
  return steps.slice(0, unbroken < 0 ? undefined : unbroken).map(([, step]) => step);
}
