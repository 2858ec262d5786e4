import type { CallInput, HistoryEntry } from '../../shared/bridge/bridge';
import { type Case, caseSchema } from '../../shared/case/schema';
import type { PastEdit } from '../../shared/erasing/history';
import type { Text } from '../../shared/language/text';
import { codeOf, Failure } from '../failure';
import { copyDatabase } from './backup/copy';
import { caseFileKind } from './migrations/kinds';
import { type Database, openDatabase } from './open';

/** One edit as the window sends it. */
export type SentEdit = CallInput<'cases.save'>['edits'][number];

/** Who saves, and when (ISO instant). */
export interface Signature {
  readonly who: string;
  readonly at: string;
}

/** What was erased, for the journal that goes on after it. */
export interface Erasure extends Signature {
  readonly name: string;
  readonly label: Text;
  readonly labelOf: (label: Text, index: number) => Text;
}

/** One edit as it stands in the journal. */
export interface JournalEntry extends Signature {
  readonly revision: number;
  readonly edit: SentEdit;
}

/** One case in its own encrypted file, open for this process alone. */
export interface CaseFile {
  read(): { case: Case; revision: number; savedAt: string };
  /**
   * Durable when it returns the new revision. Throws `conflict` when the stored revision is not `base`; then nothing is changed. Edits
   * that come a second time, since the answer to the first was lost, are saved once.
   */
  save(base: number, value: Case, edits: readonly SentEdit[], signature: Signature): number;
  /** Newest first. */
  history(limit: number): HistoryEntry[];
  /** How many edits were made after an instant, and when the last was. */
  editsSince(at: string): { edits: number; last: string | undefined };
  /** Every edit, newest first, as far as erasing looks into it. */
  pastEdits(): PastEdit[];
  /**
   * Saves a case from which something was erased, and takes what the journal holds of it out of the journal: every patch, and the words
   * of edits by `labelOf`, which is asked newest first. Gives the new revision.
   */
  purge(base: number, value: Case, erasure: Erasure): number;
  /** Leaves no page in the file that nothing uses. */
  compact(): void;
  /** Copies the file whole, verified. */
  copyTo(target: string): void;
  close(): void;
}

/** What was done to a case before it came here, newest first: told, and not to be played again. */
export type EarlierHistory = NonNullable<CallInput<'cases.create'>['history']>;

/** Makes the file of a new case, at revision 1. */
export function createCaseFile(file: string, key: Uint8Array, value: Case, signature: Signature, history: EarlierHistory = []): CaseFile {
  const database = openDatabase(file, key, caseFileKind, { create: true });
  const tell = database.prepare(
    "INSERT INTO journal (revision, at, who, name, label, patches, inverse) VALUES (1, ?, ?, ?, ?, '[]', '[]')",
  );
  const write = database.transaction(() => {
    for (const { at, who, name, label } of history.toReversed()) tell.run(at, who, name, JSON.stringify(label));
    database.prepare('INSERT INTO current (one, revision, saved_at, value) VALUES (1, 1, ?, ?)').run(signature.at, JSON.stringify(value));
  });
  write.immediate();
  return caseFileOf(database, key);
}

/** Opens the file of a case. Its key comes from the library and is right: a file that it doesn't open is damaged. */
export function openCaseFile(file: string, key: Uint8Array): CaseFile {
  try {
    return caseFileOf(openDatabase(file, key, caseFileKind), key);
  } catch (error) {
    throw codeOf(error) === 'wrong-key' ? new Failure('damaged') : error;
  }
}

/** The value itself and not the checked copy: the schemas change nothing, but the copy has their order of fields. */
const isCase = (value: unknown): value is Case => caseSchema.safeParse(value).success;

interface JournalRow extends Signature {
  readonly revision: number;
  readonly name: string;
  readonly label: string;
  readonly patches: string;
  readonly inverse: string;
}

function caseFileOf(database: Database, key: Uint8Array): CaseFile {
  const current = database.prepare<[], { revision: number; saved_at: string; value: string }>(
    'SELECT revision, saved_at, value FROM current WHERE one = 1',
  );
  const replace = database.prepare('UPDATE current SET revision = ?, saved_at = ?, value = ? WHERE one = 1 AND revision = ?');
  const append = database.prepare('INSERT INTO journal (revision, at, who, name, label, patches, inverse) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const newest = database.prepare<[number], Omit<HistoryEntry, 'label'> & { label: string }>(
    'SELECT revision, at, who, name, label FROM journal ORDER BY number DESC LIMIT ?',
  );

  const since = database.prepare<[string], { edits: number; last: string | null }>(
    'SELECT count(*) AS edits, max(at) AS last FROM journal WHERE at > ?',
  );

  const revisionNow = database.prepare<[], number>('SELECT revision FROM current WHERE one = 1').pluck();
  const savedAs = database.prepare<[number], string>('SELECT patches FROM journal WHERE revision = ? ORDER BY number').pluck();

  /** How many of the edits were saved already by a save whose answer never arrived. */
  const alreadySaved = (base: number, edits: readonly SentEdit[]): number => {
    if (revisionNow.get() !== base + 1) return 0;
    const known = savedAs.all(base + 1);
    return known.every((patches, index) => patches === JSON.stringify(edits[index]?.patches)) ? known.length : 0;
  };

  const saveOnce = (base: number, value: Case, edits: readonly SentEdit[], { who, at }: Signature): number => {
    const revision = base + 1;
    if (replace.run(revision, at, JSON.stringify(value), base).changes !== 1) throw new Failure('conflict');
    for (const { name, label, patches, inverse } of edits) {
      append.run(revision, at, who, name, JSON.stringify(label), JSON.stringify(patches), JSON.stringify(inverse));
    }
    return revision;
  };

  const save = database.transaction((base: number, value: Case, edits: readonly SentEdit[], signature: Signature): number => {
    const before = alreadySaved(base, edits);
    if (before === 0) return saveOnce(base, value, edits, signature);
    return before === edits.length ? base + 1 : saveOnce(base + 1, value, edits.slice(before), signature);
  });

  const past = database.prepare<[], { number: number; label: string; inverse: string }>(
    'SELECT number, label, inverse FROM journal ORDER BY number DESC',
  );
  const rewrite = database.transaction((base: number, value: Case, { labelOf, name, label, who, at }: Erasure): number => {
    const revision = saveOnce(base, value, [], { who, at });
    const triggers = database
      .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      .all();
    for (const trigger of triggers) database.exec(`DROP TRIGGER ${trigger.name}`);
    const clean = database.prepare("UPDATE journal SET label = ?, patches = 'null', inverse = 'null' WHERE number = ?");
    for (const [index, row] of past.all().entries()) clean.run(JSON.stringify(labelOf(JSON.parse(row.label), index)), row.number);
    for (const trigger of triggers) database.exec(trigger.sql);
    append.run(revision, at, who, name, JSON.stringify(label), 'null', 'null');
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
    editsSince: (at) => {
      const found = since.get(at);
      return { edits: found?.edits ?? 0, last: found?.last ?? undefined };
    },
    pastEdits: () => past.all().map(({ label, inverse }) => ({ label: JSON.parse(label), inverse: JSON.parse(inverse) })),
    purge: (...given) => rewrite.exclusive(...given),
    compact: () => void database.exec('VACUUM'),
    copyTo: (target) => copyDatabase(database, key, caseFileKind, target),
    close: () => void database.close(),
  };
}

/** The edits after a revision, oldest first, each as it is read. */
export function* journalAfter(database: Database, revision: number): Generator<JournalEntry> {
  const rows = database.prepare<[number], JournalRow>(
    'SELECT revision, at, who, name, label, patches, inverse FROM journal WHERE revision > ? ORDER BY number',
  );
  for (const { revision: of, at, who, name, label, patches, inverse } of rows.iterate(revision)) {
    const edit = { name, label: JSON.parse(label), patches: JSON.parse(patches), inverse: JSON.parse(inverse) };
    yield { revision: of, at, who, edit };
  }
}
