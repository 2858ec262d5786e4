import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codeOf, Failure } from '../failure';
import { lookOf } from './backup/make';
import { readAndClose } from './backup/read';
import { type CaseFile, openCaseFile } from './case-file';
import type { CaseStore } from './case-store';
import { type Library, openLibrary } from './library';
import { listReminders, listTallies } from './over-all';
import { caseFile, libraryFile } from './places';
import { leaveReading } from './reading-log';
import { readSettings } from './settings';

export interface Reader {
  readonly folder: string;
  /** The keys of the library, newest first: two where changing it was cut short. */
  readonly keys: readonly Uint8Array[];
  readonly who: string;
  readonly now: () => string;
}

/**
 * The store for one who comes second, or whose folder is read-only: everything can be read, as it was saved last, and nothing written.
 * Each look takes an encrypted copy of what lies there, whole, and reads that.
 */
export function openReadingStore({ folder, keys, who, now }: Reader): CaseStore {
  const scratch = mkdtempSync(path.join(tmpdir(), 'kreds-reading-'));

  /** Proves the key, before anything says that the store is open. */
  const fitting = () => {
    const copy = copyOf(libraryFile(folder), scratch);
    for (const one of keys) {
      try {
        openLibrary(copy, one, { create: false }).close();
        return one;
      } catch (error) {
        if (codeOf(error) !== 'wrong-key') throw error;
      }
    }
    throw new Failure('wrong-key');
  };
  const key = fitting();

  const withLibrary = <Result>(use: (library: Library) => Result): Result => {
    const library = openLibrary(copyOf(libraryFile(folder), scratch), key, { create: false });
    try {
      return use(library);
    } finally {
      library.close();
    }
  };

  const caseOf = (id: string): CaseFile => {
    const kept = withLibrary((library) => library.find(id));
    if (kept?.state !== 'kept') throw new Failure('missing');
    return openCaseFile(copyOf(caseFile(folder, kept.file), scratch), kept.key);
  };

  const refuse = () => {
    throw new Failure('reading');
  };

  return {
    'cases.list': (wanted) => withLibrary((library) => library.list(wanted)),
    'cases.open': ({ id }) => {
      const { case: value, revision } = readAndClose(caseOf(id));
      leaveReading(folder, key, { who, at: now(), what: 'opened', subject: id, detail: 'reading' });
      return { case: value, revision };
    },
    'cases.history': ({ id, limit }) => {
      const file = caseOf(id);
      try {
        return file.history(limit);
      } finally {
        file.close();
      }
    },
    'reminders.list': (wanted) => withLibrary(({ database }) => listReminders(database, wanted)),
    'overview.list': () => withLibrary(({ database }) => listTallies(database)),
    'settings.get': () => withLibrary(({ database }) => readSettings(database)),
    // The look of the window is the reader's own, for as long as it is open.
    'settings.set': (settings) => settings,
    'audit.revealed': ({ id, person, what }) => {
      leaveReading(folder, key, { who, at: now(), what: 'revealed', subject: id, detail: `${what} ${person}` });
      return null;
    },
    'erasing.case': refuse,
    'erasing.look': refuse,
    'erasing.person': refuse,
    'erasing.revision': refuse,
    'retention.due': refuse,
    'retention.set': refuse,
    'audit.list': refuse,
    auditLine: refuse,
    'cases.create': refuse,
    'cases.save': refuse,
    'cases.duplicate': refuse,
    'cases.archive': refuse,
    'cases.delete': refuse,
    'cases.restore': refuse,
    'backups.state': refuse,
    'backups.make': refuse,
    'backups.list': refuse,
    'backups.look': refuse,
    'backups.restore': refuse,
    'packages.key': refuse,
    sealPackage: refuse,
    openPackage: refuse,
    backUpTo: refuse,
    backUpDaily: async () => null,
    audit: refuse,
    close: () => rmSync(scratch, { recursive: true, force: true }),
  };
}

const tries = 50;

/**
 * A file as it was between two saves. A save begins by filling the journal and ends by emptying it: when the journal is empty before and
 * after, and the file looks the same, nothing was written in between.
 */
function copyOf(file: string, scratch: string): string {
  const copy = path.join(scratch, path.basename(file));
  const look = () => {
    const journal = statSync(`${file}-journal`, { throwIfNoEntry: false })?.size ?? 0;
    return journal === 0 ? lookOf(file) : undefined;
  };
  if (!statSync(file, { throwIfNoEntry: false })) throw new Failure('missing');
  for (let count = 0; count < tries; count += 1) {
    const before = look();
    copyFileSync(file, copy);
    if (before !== undefined && before === look()) return copy;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
  throw new Failure('in-use');
}
