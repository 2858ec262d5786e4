import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Rescue } from '../../shared/bridge/backups';
import { codeOf, Failure } from '../failure';
import { hashOfFile, renameDurably, syncFile } from '../files/durable';
import { addAudit } from './audit';
import { type Backup, backupsIn, namesIn } from './backup/contents';
import { caseCopies, readAndClose, takeCase, withLibraryOf } from './backup/read';
import { setAside } from './backup/restore';
import { openCaseFile, type Signature } from './case-file';
import { type Kept, keptCases, openLibrary } from './library';
import { asideFolder, caseFile, casesFolder, keyFile, libraryFile } from './places';

/** Where to rescue from: a folder of backups, and the keys that may open them. */
export interface RescueStore {
  readonly folder: string;
  readonly backups: string;
  /** By the id of a backup: the keys that the secret opens in its own key file. */
  readonly keys: Readonly<Record<string, readonly Uint8Array[]>>;
  /** The keys of the profile itself. */
  readonly ownKeys: readonly Uint8Array[];
}

interface Plan {
  readonly backup: Backup;
  readonly key: Uint8Array;
  /** Cases whose files here open with the keys of the backup: they stay as they are, newer or not. */
  readonly kept: readonly Kept[];
  readonly back: readonly Kept[];
  readonly missing: readonly Kept[];
  /** Files here that no key opens any more. */
  readonly lost: readonly string[];
}

/** The newest backup whose list can be read, and what becomes of each case with it. Changes nothing. Throws `missing` without one. */
function planOf({ folder, backups, keys, ownKeys }: RescueStore): Plan {
  for (const backup of backupsIn(backups)) {
    for (const key of [...ownKeys, ...(keys[backup.id] ?? [])]) {
      const cases = casesOf(backup, key, folder);
      if (!cases) continue;
      const kept = cases.filter((found) => opens(folder, found));
      const copied = new Set(caseCopies(backup));
      const rest = cases.filter((found) => !kept.includes(found));
      const known = new Set(cases.map(({ file }) => file));
      return {
        backup,
        key,
        kept,
        back: rest.filter(({ file }) => copied.has(file)),
        missing: rest.filter(({ file }) => !copied.has(file)),
        lost: namesIn(casesFolder(folder)).filter((name) => name.endsWith('.kreds') && !known.has(name)),
      };
    }
  }
  throw new Failure('missing', 'no backup');
}

function casesOf(backup: Backup, key: Uint8Array, folder: string): Kept[] | undefined {
  try {
    return withLibraryOf(backup, key, asideFolder(folder), (database) => keptCases(database, key));
  } catch (error) {
    if (['wrong-key', 'damaged', 'missing', 'newer-version'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

function opens(folder: string, kept: Kept): boolean {
  try {
    readAndClose(openCaseFile(caseFile(folder, kept.file), kept.key));
    return true;
  } catch {
    return false;
  }
}

/** What a rescue would bring. */
export function lookForRescue(from: RescueStore): Rescue {
  const { backup, kept, back, missing, lost } = planOf(from);
  return { at: backup.at, kept: kept.length, back: back.length, missing: missing.length, lost: lost.length };
}

/**
 * Puts the list of the newest good backup in the place of the broken one, and with it the cases that no longer open. What was here is
 * set aside as it is. The library takes its place in the last step: until then the next start finds the same and offers the same. Gives
 * the key that opens the store now.
 */
export function rescue(from: RescueStore, signature: Signature): Uint8Array {
  const { folder, ownKeys } = from;
  const { backup, key, back, lost } = planOf(from);
  mkdirSync(casesFolder(folder), { recursive: true });
  const staged = path.join(folder, 'library.rescue.kreds');
  for (const end of ['', '-journal']) rmSync(staged + end, { force: true });
  copyFileSync(path.join(backup.folder, 'library.kreds'), staged);
  if (hashOfFile(staged) !== backup.contents.library.sha256) throw new Failure('damaged');
  for (const kept of back) {
    setAside(folder, kept.file, signature.at);
    takeCase(backup, kept, caseFile(folder, kept.file));
  }
  for (const file of lost) setAside(folder, file, signature.at);
  const library = openLibrary(staged, key, { create: false });
  library.database.exec('UPDATE cases SET stale = 1');
  addAudit(library.database, signature, 'rescued', '', backup.at);
  library.close();
  syncFile(staged);
  if (!ownKeys.includes(key)) takeKeyFile(backup, folder, signature.at);
  takeOutOfTheWay(folder, signature.at, [libraryFile(folder), `${libraryFile(folder)}-journal`]);
  renameDurably(staged, libraryFile(folder));
  rmSync(`${staged}-journal`, { force: true });
  return key;
}

/** The sealed key that belongs to the library of the backup. */
function takeKeyFile(backup: Backup, folder: string, at: string): void {
  const staged = path.join(folder, 'key.rescue.json');
  copyFileSync(path.join(backup.folder, 'key.json'), staged);
  syncFile(staged);
  takeOutOfTheWay(folder, at, [keyFile(folder), path.join(folder, 'key.copy.json')]);
  renameDurably(staged, keyFile(folder));
}

function takeOutOfTheWay(folder: string, at: string, files: readonly string[]): void {
  const to = path.join(asideFolder(folder), at.replace(/[:.]/g, '-'));
  mkdirSync(to, { recursive: true });
  for (const file of files) if (existsSync(file)) renameSync(file, path.join(to, path.basename(file)));
}
