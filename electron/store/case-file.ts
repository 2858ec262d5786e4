import type { CallInput, HistoryEntry } from '../../shared/bridge/bridge';
import { type Case, caseSchema } from '../../shared/case/schema';
import { codeOf, Failure } from '../failure';
import { caseFileKind } from './migrations/kinds';
import { type Database, openDatabase } from './open';

/** One edit as the window sends it. */
export type SentEdit = CallInput<'cases.save'>['edits'][number];

/** Who saves, and when (ISO instant). */
export interface Signature {
  readonly who: string;
  readonly at: string;
}

/** One case in its own encrypted file, open for this process alone. */
export interface CaseFile {
  read(): { case: Case; revision: number; savedAt: string };
  /** Durable when it returns the new revision. Throws `conflict` when the stored revision is not `base`; then nothing is changed. */
  save(base: number, value: Case, edits: readonly SentEdit[], signature: Signature): number;
  /** Newest first. */
  history(limit: number): HistoryEntry[];
  close(): void;
}

/** Makes the file of a new case, at revision 1. */
export function createCaseFile(file: string, key: Uint8Array, value: Case, signature: Signature): CaseFile {
  const database = openDatabase(file, key, caseFileKind, { create: true });
  database.prepare('INSERT INTO current (one, revision, saved_at, value) VALUES (1, 1, ?, ?)').run(signature.at, JSON.stringify(value));
  return caseFileOf(database);
}

/** Opens the file of a case. Its key comes from the library and is right: a file that it doesn't open is damaged. */
export function openCaseFile(file: string, key: Uint8Array): CaseFile {
  try {
    return caseFileOf(openDatabase(file, key, caseFileKind));
  } catch (error) {
    throw codeOf(error) === 'wrong-key' ? new Failure('damaged') : error;
  }
}

/** The value itself and not the checked copy: the schemas change nothing, but the copy has their order of fields. */
const isCase = (value: unknown): value is Case => caseSchema.safeParse(value).success;

function caseFileOf(database: Database): CaseFile {
  const current = database.prepare<[], { revision: number; saved_at: string; value: string }>(
    'SELECT revision, saved_at, value FROM current WHERE one = 1',
  );
  const replace = database.prepare('UPDATE current SET revision = ?, saved_at = ?, value = ? WHERE one = 1 AND revision = ?');
  const append = database.prepare('INSERT INTO journal (revision, at, who, name, label, patches, inverse) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const newest = database.prepare<[number], Omit<HistoryEntry, 'label'> & { label: string }>(
    'SELECT revision, at, who, name, label FROM journal ORDER BY number DESC LIMIT ?',
  );

  const save = database.transaction((base: number, value: Case, edits: readonly SentEdit[], { who, at }: Signature) => {
    const revision = base + 1;
    if (replace.run(revision, at, JSON.stringify(value), base).changes !== 1) throw new Failure('conflict');
    for (const { name, label, patches, inverse } of edits) {
      append.run(revision, at, who, name, JSON.stringify(label), JSON.stringify(patches), JSON.stringify(inverse));
    }
    return revision;
  });

  return {
    read() {
      const row = current.get();
      const value: unknown = row && JSON.parse(row.value);
      if (!row || !isCase(value)) throw new Failure('damaged');
      return { case: value, revision: row.revision, savedAt: row.saved_at };
    },
    save: (...given) => save.immediate(...given),
    history: (limit) => newest.all(limit).map(({ label, ...entry }) => ({ ...entry, label: JSON.parse(label) })),
    close: () => void database.close(),
  };
}
