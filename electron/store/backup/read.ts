import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { codeOf, Failure } from '../../failure';
import { hashOfFile, renameDurably, syncFile } from '../../files/durable';
import { type CaseFile, openCaseFile } from '../case-file';
import { type Kept, keptCases, type ListedKept } from '../library';
import { libraryKind } from '../migrations/kinds';
import { type Database, openAsItIs } from '../open';
import { type Backup, copiesFolder } from './contents';

/**
 * Reads the list of a backup with the key of the library or one that it had before. Throws `wrong-key`, `damaged`, and what opening may
 * throw. Works on a copy in `scratch`.
 */
export function casesIn({ folder, contents }: Backup, keys: readonly Uint8Array[], scratch: string): ListedKept[] {
  return withCopy(path.join(folder, 'library.kreds'), contents.library.sha256, scratch, (file) => {
    const { database, key } = openWithOneOf(file, keys);
    try {
      const copied = new Set(contents.cases.map((copy) => copy.file));
      return keptCases(database, key).filter((found) => copied.has(found.file));
    } finally {
      database.close();
    }
  });
}

/** Looks into the library of a backup as it is, with its key, on a copy in `scratch`. */
export const withLibraryOf = <Result>(
  { folder, contents }: Backup,
  key: Uint8Array,
  scratch: string,
  use: (database: Database) => Result,
): Result =>
  withCopy(path.join(folder, 'library.kreds'), contents.library.sha256, scratch, (file) => {
    const database = openAsItIs(file, key, libraryKind);
    try {
      return use(database);
    } finally {
      database.close();
    }
  });

/** The files of cases of which a backup has a copy that is as large as it was. */
export const caseCopies = ({ folder, contents }: Backup): string[] =>
  contents.cases
    .filter(({ copy, bytes }) => statSync(path.join(copiesFolder(path.dirname(folder)), copy), { throwIfNoEntry: false })?.size === bytes)
    .map(({ file }) => file);

function openWithOneOf(file: string, [key, ...others]: readonly Uint8Array[]): { database: Database; key: Uint8Array } {
  if (!key) throw new Failure('wrong-key');
  try {
    return { database: openAsItIs(file, key, libraryKind), key };
  } catch (error) {
    if (codeOf(error) !== 'wrong-key' || others.length === 0) throw error;
    return openWithOneOf(file, others);
  }
}

/** Puts a case of a backup under a new name, when it opens and holds a case; its name there is given in the end, when all of it is. */
export function takeCase({ folder, contents }: Backup, found: Kept, target: string): void {
  const copy = contents.cases.find(({ file }) => file === found.file);
  if (!copy) throw new Failure('missing');
  const from = path.join(copiesFolder(path.dirname(folder)), copy.copy);
  withCopy(from, copy.sha256, path.dirname(target), (file) => {
    readAndClose(openCaseFile(file, found.key));
    syncFile(file);
    renameDurably(file, target);
  });
}

export function readAndClose(file: CaseFile) {
  try {
    return file.read();
  } finally {
    file.close();
  }
}

/** What lies in a backup is never opened itself: opening may write. */
function withCopy<Result>(from: string, sha256: string, scratch: string, use: (file: string) => Result): Result {
  if (!existsSync(from)) throw new Failure('missing');
  mkdirSync(scratch, { recursive: true });
  const file = path.join(scratch, `.taking-${randomBytes(6).toString('hex')}`);
  try {
    copyFileSync(from, file);
    if (hashOfFile(file) !== sha256) throw new Failure('damaged');
    return use(file);
  } finally {
    rmSync(file, { force: true });
    rmSync(`${file}-journal`, { force: true });
  }
}
