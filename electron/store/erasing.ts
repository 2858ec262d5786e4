import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { AuditedAction } from '../../shared/bridge/audit';
import type { DueCase, Erasing, RetentionState } from '../../shared/bridge/erasing';
import { labelAfter } from '../../shared/erasing/history';
import { type ErasedPerson, erasePerson, eraseRevision } from '../../shared/erasing/person';
import { dueOn } from '../../shared/erasing/retention';
import { erasingTexts } from '../../shared/language/erasing';
import { fill } from '../../shared/language/text';
import { Failure } from '../failure';
import { hashOfFile } from '../files/durable';
import { dayOf } from '../today';
import type { CaseFile, Signature } from './case-file';
import type { CaseStore } from './case-store';
import type { Kept } from './library';
import type { Database } from './open';
import { caseFile } from './places';
import { rekeyCase } from './rotate';
import { readSetting, writeSetting } from './setting';
import type { Shelf } from './shelf';

/** What an erasure leaves in the audit log, for its receipt: nothing personal but the number of the case. */
export interface Erased {
  readonly caseNumber: string;
  /** SHA-256 of the erased file, or of the case's file before a part of it was erased. */
  readonly hash: string;
  /** The last day on which it still lies in a backup; absent: in none. */
  readonly backupsUntil?: string | undefined;
  /** The id that an erased person had in the case; for a backup that still holds them. */
  readonly person?: string | undefined;
  readonly revision?: number | undefined;
}

/** What can still be said of a case that is about to go, however broken its file is. */
export function lastWords(file: string, open: () => CaseFile): Pick<Erased, 'caseNumber' | 'hash'> {
  const hash = existsSync(file) ? hashOfFile(file) : '';
  try {
    return { caseNumber: open().read().case.case.caseNumber ?? '', hash };
  } catch {
    return { caseNumber: '', hash };
  }
}

/** The parts of a case that were erased after an instant, oldest first. */
export function erasuresSince(database: Database, id: string, at: string): (Erased & Signature)[] {
  const rows = database
    .prepare<[string, string], { who: string; at: string; detail: string }>(
      "SELECT who, at, detail FROM audit WHERE subject = ? AND at > ? AND what IN ('erased-person', 'erased-revision') ORDER BY number",
    )
    .all(id, at);
  return rows.map(({ detail, ...by }) => ({ ...(JSON.parse(detail) as Erased), ...by }));
}

/** What would be erased with a person. Throws `invalid` where they can't be. */
export function lookAtPerson(file: CaseFile, person: string, at: string): ErasedPerson {
  const erased = erasePerson(file.read().case, file.pastEdits(), person, dayOf(at));
  if (!erased) throw new Failure('invalid', 'person');
  return erased;
}

/** Erases a person from a case and its journal. What the disk still holds is encrypted with a key that the caller destroys. */
export function purgePerson(file: CaseFile, person: string, signature: Signature): number {
  const { case: value, pattern, followed } = lookAtPerson(file, person, signature.at);
  return file.purge(file.read().revision, value, {
    ...signature,
    name: 'erasePerson',
    label: erasingTexts.erasedPerson,
    labelOf: (label, index) => labelAfter(label, pattern, index < followed),
  });
}

/** Erases the content of a locked revision, and the edits that led to it. */
export function purgeRevision(file: CaseFile, revision: number, signature: Signature): number {
  const { case: value, revision: base } = file.read();
  const erased = eraseRevision(value, revision, dayOf(signature.at));
  if (!erased) throw new Failure('missing');
  return file.purge(base, erased, {
    ...signature,
    name: 'eraseRevision',
    label: fill(erasingTexts.erasedRevision, { revision }),
    labelOf: () => erasingTexts.erasedEdit,
  });
}

interface Inside {
  readonly folder: string;
  readonly shelf: Shelf;
  /** A case of the list. Throws `missing`. */
  readonly find: (id: string) => Kept;
  readonly sign: () => Signature;
  readonly audit: (what: AuditedAction, subject: string, detail: string) => number;
  /** Makes the list true about a case. */
  readonly summarise: (kept: Kept) => void;
  /** Forgets a case whose file is gone. */
  readonly erase: (kept: Kept) => number | undefined;
  /** The last day on which what is erased now may lie in a backup. */
  readonly keptUntil: () => string | undefined;
  /** Makes a backup that takes the place of today's. */
  readonly backUp: () => void;
  /** What the office has decided. */
  readonly months: number | undefined;
}

type ErasingCalls = Pick<
  CaseStore,
  'erasing.case' | 'erasing.look' | 'erasing.person' | 'erasing.revision' | 'retention.due' | 'retention.set'
>;

/** The calls that erase, and the one that offers what is old enough. */
export function erasingCalls(inside: Inside): ErasingCalls {
  const { folder, shelf, find, sign, audit, keptUntil, backUp } = inside;
  const database = () => shelf.library().database;

  /** Erases a part of a case, and then the key and file that still hold it. */
  function inPart(id: string, base: number, what: AuditedAction, part: Partial<Erased>, purge: (file: CaseFile) => number): Erasing {
    const kept = find(id);
    const file = shelf.fileOf(kept);
    if (file.read().revision !== base) throw new Failure('conflict');
    const said = lastWords(caseFile(folder, kept.file), () => file);
    purge(file);
    shelf.release(id);
    rekeyCase(folder, shelf.library(), kept);
    inside.summarise(find(id));
    const backupsUntil = keptUntil();
    const number = audit(what, id, JSON.stringify({ ...said, ...part, backupsUntil } satisfies Erased));
    backUp();
    return { number, backupsUntil };
  }

  const retention = (): RetentionState => {
    const months = inside.months ?? readSetting(database(), 'retention', z.object({ months: z.number().optional() }))?.months;
    const today = dayOf(sign().at);
    const archived = shelf.library().archived();
    const due = archived.flatMap(({ archivedAt, ...found }): DueCase[] => {
      const archivedOn = dayOf(archivedAt);
      const on = months === undefined ? undefined : dueOn(archivedOn, months);
      return on !== undefined && on <= today ? [{ ...found, archivedOn, dueOn: on }] : [];
    });
    return { months, byOffice: inside.months !== undefined, due };
  };

  return {
    'erasing.case': ({ id }) => {
      const kept = shelf.library().find(id);
      if (!kept || kept.state === 'making') throw new Failure('missing');
      const backupsUntil = keptUntil();
      const number = inside.erase(kept);
      if (number === undefined) throw new Failure('in-use');
      backUp();
      return { number, backupsUntil };
    },
    'erasing.look': ({ id, person }) => {
      if (person === undefined) return { texts: 0, revisions: [], backupsUntil: keptUntil() };
      const { texts, revisions } = lookAtPerson(shelf.fileOf(find(id)), person, sign().at);
      return { texts, revisions, backupsUntil: keptUntil() };
    },
    'erasing.person': ({ id, base, person }) => inPart(id, base, 'erased-person', { person }, (file) => purgePerson(file, person, sign())),
    'erasing.revision': ({ id, base, revision }) =>
      inPart(id, base, 'erased-revision', { revision }, (file) => purgeRevision(file, revision, sign())),
    'retention.due': retention,
    'retention.set': ({ months }) => {
      if (inside.months !== undefined) throw new Failure('invalid', 'the office has decided');
      writeSetting(database(), 'retention', { months });
      return retention();
    },
  };
}
