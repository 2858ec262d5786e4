import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { replay } from '../../../shared/case/replay';
import type { Case } from '../../../shared/case/schema';
import { Failure } from '../../failure';
import { type JournalEntry, openCaseFile, type Signature } from '../case-file';
import { type Erased, erasuresSince, purgePerson, purgeRevision } from '../erasing';
import { asideFolder, caseFile } from '../places';
import type { Inside } from './backups';
import type { Backup } from './contents';
import { casesIn, takeCase } from './read';
import { goingOn, salvage } from './salvage';

/**
 * Puts cases of a backup in the place of those that are here now, each at once: it is the old one until the library names the new
 * file. A damaged one is set aside as it is, and what its journal still tells is done again on the copy. Gives how many came back.
 */
export function restoreCases(backup: Backup, ids: readonly string[], inside: Inside): number {
  const { folder } = inside;
  const aside = asideFolder(folder);
  const wanted = new Set(ids);
  const found = casesIn(backup, inside.keys(), aside).filter(({ id }) => wanted.has(id));
  for (const each of found) {
    const library = inside.library();
    const before = library.find(each.id);
    const broken = before?.state === 'kept' && inside.isBroken(before);
    inside.release(each.id);
    const fresh = { ...each, file: `${randomBytes(16).toString('hex')}.kreds` };
    takeCase(backup, each, caseFile(folder, fresh.file));
    if (broken) doAgain(caseFile(folder, fresh.file), each.key, salvage(caseFile(folder, before.file), before.key, aside) ?? []);
    eraseAgain(caseFile(folder, fresh.file), each.key, erasuresSince(library.database, each.id, backup.at));
    library.putBack(fresh);
    if (broken) setAside(folder, before.file, inside.now());
    else if (before) for (const end of ['', '-journal']) rmSync(caseFile(folder, before.file) + end, { force: true });
    inside.onRestored(each.id, backup);
  }
  if (found.length === 0) throw new Failure('missing');
  return found.length;
}

/** What was erased after the backup was made is erased from the copy as well: a backup brings back no one. */
function eraseAgain(file: string, key: Uint8Array, erasures: readonly (Erased & Signature)[]): void {
  if (erasures.length === 0) return;
  const copy = openCaseFile(file, key);
  try {
    for (const { person, revision, who, at } of erasures) {
      const has = (value: Case) => value.persons.some(({ id }) => id === person);
      const { case: value } = copy.read();
      if (person !== undefined && has(value)) purgePerson(copy, person, { who, at });
      if (value.lockedRevisions?.some((locked) => locked.revision === revision)) purgeRevision(copy, revision ?? 0, { who, at });
    }
    copy.compact();
  } finally {
    copy.close();
  }
}

/** Does the edits of a journal again, from where the copy stops, as long as they lead to a case. */
function doAgain(file: string, key: Uint8Array, journal: readonly JournalEntry[]): void {
  const copy = openCaseFile(file, key);
  try {
    let { case: value, revision } = copy.read();
    for (const step of goingOn(journal, revision)) {
      const [first] = step;
      const next =
        first &&
        replay(
          value,
          step.map(({ edit }) => edit),
        );
      if (!next) return;
      revision = copy.save(
        revision,
        next,
        step.map(({ edit }) => edit),
        first,
      );
      value = next;
    }
  } finally {
    copy.close();
  }
}

/** Takes a file of the store out of the way without touching what is in it. */
export function setAside(folder: string, file: string, at: string): void {
  const to = path.join(asideFolder(folder), at.replace(/[:.]/g, '-'));
  mkdirSync(to, { recursive: true });
  for (const end of ['', '-journal']) {
    try {
      renameSync(caseFile(folder, file) + end, path.join(to, file + end));
    } catch {
      // It is not there, or held by another program; its name is free of the library either way.
    }
  }
}
