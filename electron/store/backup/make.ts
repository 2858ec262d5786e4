import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../../failure';
import { hashOfFile, renameDurably, syncFile, syncFolder } from '../../files/durable';
import type { Kept } from '../library';
import { backupsFolder, caseFile, keyFile } from '../places';
import { type Backup, type Contents, type Copy, contentsName, copiesFolder, idOf, newestIn, readBackup } from './contents';
import { type BackupReason, sameWeek } from './rule';

/** What a backup is made of, as it is at this moment. */
export interface BackupSource {
  /** The profile folder. */
  readonly folder: string;
  cases(): Kept[];
  copyLibrary(target: string): void;
  copyCase(kept: Kept, target: string): void;
  auditHead(): Contents['audit'];
}

export interface Moment {
  readonly at: string;
  readonly day: string;
}

/**
 * Makes a backup in small steps, so that others can use the store between them; it has its name when all of it has reached the disk.
 * A case that is erased meanwhile makes it begin again: what was erased comes into no backup.
 */
export function* makeBackup(source: BackupSource, why: BackupReason, { at, day }: Moment): Generator<undefined, Backup> {
  const backups = backupsFolder(source.folder);
  const making = path.join(backups, `.making-${randomBytes(6).toString('hex')}`);
  mkdirSync(copiesFolder(backups), { recursive: true });
  try {
    for (;;) {
      rmSync(making, { recursive: true, force: true });
      mkdirSync(making, { mode: 0o700 });
      const library = path.join(making, 'library.kreds');
      source.copyLibrary(library);
      const cases = source.cases();
      const audit = source.auditHead();
      const copied = yield* copyCases(source, backups, cases, day);
      const still = new Set(source.cases().map(({ id }) => id));
      if (cases.some(({ id }) => !still.has(id))) continue;
      const sealed = keyFile(source.folder);
      if (existsSync(sealed)) copyDurably(sealed, path.join(making, 'key.json'));
      const { size } = statSync(library);
      const contents: Contents = { version: 1, at, day, why, audit, library: { bytes: size, sha256: hashOfFile(library) }, ...copied };
      const file = path.join(making, contentsName);
      writeFileSync(file, JSON.stringify(contents), { mode: 0o600 });
      syncFile(file);
      syncFolder(copiesFolder(backups));
      syncFolder(making);
      const id = idOf(at);
      renameDurably(making, path.join(backups, id));
      const made = readBackup(backups, id);
      if (!made) throw new Error('The backup can’t be read.');
      return made;
    }
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function* copyCases(source: BackupSource, backups: string, cases: readonly Kept[], day: string) {
  const { newest } = newestIn(backups);
  const before = new Map(newest?.contents.cases.map((copy) => [copy.file, copy]));
  const thisWeek = newest !== undefined && sameWeek(newest.day, day);
  const copies: Copy[] = [];
  let left = 0;
  for (const kept of cases) {
    const known = before.get(kept.file);
    const usable = known && statSync(path.join(copiesFolder(backups), known.copy), { throwIfNoEntry: false })?.size === known.bytes;
    try {
      const looked = lookOf(caseFile(source.folder, kept.file));
      copies.push(usable && thisWeek && known.looked === looked ? known : copyOf(source, backups, kept, looked));
    } catch (error) {
      // One broken case must not keep the others from being backed up; a disk without room does.
      if (!['damaged', 'missing', 'wrong-key', 'newer-version', 'in-use'].includes(codeOf(error))) throw error;
      left += 1;
      if (usable) copies.push(known);
    }
    yield;
  }
  return { cases: copies, left };
}

function copyOf(source: BackupSource, backups: string, kept: Kept, looked: string): Copy {
  const copy = `${path.parse(kept.file).name}-${randomBytes(6).toString('hex')}.kreds`;
  const target = path.join(copiesFolder(backups), copy);
  source.copyCase(kept, target);
  return { file: kept.file, copy, looked, bytes: statSync(target).size, sha256: hashOfFile(target) };
}

/** Size and time of the last change, to the nanosecond where the disk knows it. */
export function lookOf(file: string): string {
  const { size, mtimeNs } = statSync(file, { bigint: true });
  return `${size} ${mtimeNs}`;
}

function copyDurably(from: string, to: string): void {
  copyFileSync(from, to);
  syncFile(to);
}

/** Takes all steps at once, for what can't wait. */
export function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
