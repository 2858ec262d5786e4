import { z } from 'zod';
import { auditHead } from '../audit';
import { keptCases } from '../library';
import { caseFileKind, libraryKind } from '../migrations/kinds';
import type { Database } from '../open';
import { readSetting, writeSetting } from '../setting';
import { copyAtRest, type Shelf } from '../shelf';
import { copyDatabase } from './copy';
import type { BackupSource } from './make';

/** An open store, to be backed up while it is used. `prepare` makes its list true. */
export const sourceInUse = (folder: string, key: Uint8Array, shelf: Shelf, prepare: () => void): BackupSource => ({
  folder,
  cases: () => keptCases(shelf.library().database, key),
  copyLibrary(target) {
    prepare();
    shelf.library().copyTo(target);
  },
  copyCase: shelf.copyCase,
  auditHead: () => auditHead(shelf.library().database),
});

/** A library of an older version that was just opened, and its cases, none of which is open. */
export const sourceAtRest = (folder: string, key: Uint8Array, database: Database): BackupSource => ({
  folder,
  cases: () => keptCases(database, key),
  copyLibrary: (target) => copyDatabase(database, key, libraryKind, target),
  copyCase: (kept, target) => copyAtRest(folder, kept, target),
  auditHead: () => auditHead(database),
});

const name = 'case-version';

/** True once after Kreds was brought to a version that changes the files of cases, which happens as each of them is opened. */
export const casesGrowOld = (database: Database): boolean =>
  (readSetting(database, name, z.number()) ?? 1) < caseFileKind.migrations.length;

export const casesAreNew = (database: Database): void => writeSetting(database, name, caseFileKind.migrations.length);
