import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { codeOf, Failure } from '../failure';
import { renameDurably, syncFile, syncFolder } from '../files/durable';
import { readKeyFile, writeKeyFile } from '../vault/key-file';
import type { Slot } from '../vault/slots';
import { newKey } from '../vault/wrap';
import { type Kept, type Library, openLibrary, rewrapKeys } from './library';
import { caseFileKind, libraryKind } from './migrations/kinds';
import { type Database, openDatabase, rekey } from './open';
import { caseFile, casesFolder, libraryFile } from './places';

/**
 * Changes keys while the store is closed. Nothing is changed in place: each file is copied under its new key, proved, and put in the
 * place of the old one by one rename or one transaction. While it lasts the key file holds both keys, so that the one that fits is
 * found however it ends.
 */
export interface Rotation {
  /** The ways to the key from now on. */
  readonly slots: readonly Slot[];
  /** The cases get new keys, too. */
  readonly everyCase: boolean;
}

const nextLibrary = (folder: string) => path.join(folder, 'library.next.kreds');

export interface Rotated {
  /** The key that opens the library now. */
  readonly key: Uint8Array;
  /** Why it could not be done: then the ways to the key are the old ones. */
  readonly fault?: unknown;
}

/** Gives the library a new key, sealed to the new slots in the last step of all. */
export async function rotateKeys(folder: string, key: Uint8Array, rotation: Rotation): Promise<Rotated> {
  const next = newKey();
  try {
    await writeKeyFile(folder, readKeyFile(folder).slots, [next, key]);
    rewrite(folder, key, next, rotation.everyCase);
    await writeKeyFile(folder, rotation.slots, [next]);
    return { key: next };
  } catch (fault) {
    return { key: await settleKeys(folder, [next, key]), fault };
  }
}

function rewrite(folder: string, key: Uint8Array, next: Uint8Array, everyCase: boolean) {
  const library = openLibrary(libraryFile(folder), key, { create: false });
  try {
    if (everyCase) for (const kept of library.withState('kept')) rekeyCase(folder, library, kept);
    copyUnder(library.database, nextLibrary(folder), { key, next, open: openLibraryFile }, (copy) => rewrapKeys(copy, key, next));
  } finally {
    library.close();
  }
  renameDurably(nextLibrary(folder), libraryFile(folder));
  rmSync(`${nextLibrary(folder)}-journal`, { force: true });
}

/** After a rotation that was cut short: the key that fits the library, with nothing half made left beside it. */
export async function settleKeys(folder: string, keys: readonly Uint8Array[]): Promise<Uint8Array> {
  const key = keys.find((one) => opens(libraryFile(folder), one));
  if (!key) throw new Failure('wrong-key');
  const library = openLibrary(libraryFile(folder), key, { create: false });
  try {
    for (const name of [nextLibrary(folder), `${nextLibrary(folder)}-journal`]) rmSync(name, { force: true });
    for (const state of ['kept', 'deleted'] as const) for (const kept of library.withState(state)) removeOtherCopies(folder, kept);
  } finally {
    library.close();
  }
  // On a full disk the file stays as it is: it holds this key, too.
  await writeKeyFile(folder, readKeyFile(folder).slots, [key]).catch(() => undefined);
  return key;
}

function opens(file: string, key: Uint8Array): boolean {
  try {
    openLibraryFile(file, key).close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'wrong-key') return false;
    throw error;
  }
}

const openLibraryFile = (file: string, key: Uint8Array) => openDatabase(file, key, libraryKind);
const openCase = (file: string, key: Uint8Array) => openDatabase(file, key, caseFileKind);

/** Puts a case under a new key, in a new file: the old one can be read by nobody. */
export function rekeyCase(folder: string, library: Library, kept: Kept) {
  const database = openSound(caseFile(folder, kept.file), kept.key);
  if (!database) return;
  const next = newKey();
  const file = nextName(kept.file);
  try {
    copyUnder(database, caseFile(folder, file), { key: kept.key, next, open: openCase });
  } finally {
    database.close();
  }
  syncFolder(casesFolder(folder));
  library.setFile(kept.id, file, next);
  removeOtherCopies(folder, { ...kept, file });
}

/** A broken case keeps its key: it must be possible to change those of the others. */
function openSound(file: string, key: Uint8Array): Database | undefined {
  try {
    return openCase(file, key);
  } catch (error) {
    if (['damaged', 'missing', 'wrong-key'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

/** `1f3a.kreds` → `1f3a-1.kreds` → `1f3a-2.kreds`. */
function nextName(file: string): string {
  const [, stem = '', count = '0'] = namePattern.exec(file) ?? [];
  return `${stem}-${Number(count) + 1}.kreds`;
}
const namePattern = /^([0-9a-f]+)(?:-(\d+))?\.kreds/;

/** What carries the name of the case and another count: made by a rotation, and no longer or never used. */
function removeOtherCopies(folder: string, { file }: Kept) {
  const stem = namePattern.exec(file)?.[1];
  for (const name of readdirSync(casesFolder(folder))) {
    const ours = name === file || name === `${file}-journal`;
    if (stem && !ours && namePattern.exec(name)?.[1] === stem) rmSync(caseFile(folder, name), { force: true });
  }
}

interface Under {
  readonly key: Uint8Array;
  readonly next: Uint8Array;
  readonly open: (file: string, key: Uint8Array) => Database;
}

/** Copies an open database whole and puts the copy under its next key. It has reached the disk, and opens. */
function copyUnder(database: Database, file: string, { key, next, open }: Under, change?: (copy: Database) => void) {
  for (const name of [file, `${file}-journal`]) rmSync(name, { force: true });
  database.prepare('VACUUM INTO ?').run(file);
  const copy = open(file, key);
  try {
    change?.(copy);
    rekey(copy, next);
  } finally {
    copy.close();
  }
  open(file, next).close();
  syncFile(file);
}
