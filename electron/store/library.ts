import type { CallInput, ListedCase } from '../../shared/bridge/bridge';
import type { Listing } from '../../shared/overview/listing';
import { subkey, unwrap, wrap } from '../vault/wrap';
import { copyDatabase } from './backup/copy';
import { libraryKind } from './migrations/kinds';
import { type Database, openDatabase } from './open';

/** making: its file is being made; kept: in the list; deleted: out of the list, its key and file still there. */
export type KeepState = 'making' | 'kept' | 'deleted';

/** Where a case lies, and the key of its file. */
export interface Kept {
  readonly id: string;
  readonly file: string;
  readonly key: Uint8Array;
  readonly state: KeepState;
}

/** A case of the list as a backup tells of it. */
export interface ListedKept extends Kept {
  readonly title: string;
  readonly caseNumber: string;
  readonly changedAt: string;
  readonly archived: boolean;
}

/** The list of cases, with the keys of their files. Nothing here opens a case. */
export interface Library {
  readonly database: Database;
  find(id: string): Kept | undefined;
  /** Cases in a state, or those whose summary is older than their content. */
  withState(state: KeepState): Kept[];
  stale(): Kept[];
  add(kept: Kept, at: string): void;
  /** Puts a case of a backup into the list, in the place of the one of the same id. Its summary is made when the list is asked for. */
  putBack(kept: ListedKept): void;
  setState(id: string, state: KeepState): void;
  /** `at`: when it was archived; without, it no longer is. */
  setArchived(id: string, at: string | undefined): void;
  /** Archived cases with the instant since when. */
  archived(): { id: string; title: string; caseNumber: string; archivedAt: string }[];
  /** The case lies in another file, under another key. */
  setFile(id: string, file: string, key: Uint8Array): void;
  markStale(id: string): void;
  /** What the list shows and is searched by, what the case asks for, and what the overview counts. */
  setListing(id: string, listing: Listing, changedAt: string): void;
  /** Forgets the key and everything else about the case. */
  erase(id: string): void;
  /** Copies the library whole, verified. */
  copyTo(target: string): void;
  list(wanted: CallInput<'cases.list'>): { cases: ListedCase[]; total: number };
  close(): void;
}

interface KeptRow {
  readonly id: string;
  readonly file: string;
  readonly wrapped_key: Uint8Array;
  readonly state: KeepState;
}

/** As the database gives a listed case: truth is 0 or 1. */
type ListedRow = Omit<ListedCase, 'archived' | 'ready' | 'example'> & { readonly ready: number; readonly example: number };

const shown = `id, title, case_number AS caseNumber, unit, caseworker, children, deadline, legal_step AS legalStep, missing,
  assessment_state AS state, ready, example, search, archived, changed_at AS changedAt`;
const noListing =
  "title = '', case_number = '', unit = '', caseworker = '', children = '', deadline = '', legal_step = '', search = '', tally = ''";

interface LibraryOptions {
  readonly create: boolean;
  readonly beforeMigration?: (database: Database) => void;
}

/** The cases of a library of any version that are in its list, with their keys; the newest first. */
export function keptCases(database: Database, key: Uint8Array): ListedKept[] {
  const wrappingKey = subkey(key, 'case keys');
  return database
    .prepare<[], KeptRow & { title: string; caseNumber: string; changedAt: string; archived: number }>(
      `SELECT id, file, wrapped_key, state, title, case_number AS caseNumber, changed_at AS changedAt, archived
       FROM cases WHERE state = 'kept' ORDER BY changed_at DESC, rowid DESC`,
    )
    .all()
    .map(({ wrapped_key, archived, ...row }) => ({ ...row, archived: archived === 1, key: unwrap(wrapped_key, wrappingKey, row.id) }));
}

/** Opens the library of a profile with its key, or makes it. */
export function openLibrary(file: string, key: Uint8Array, options: LibraryOptions): Library {
  const database = openDatabase(file, key, libraryKind, options);
  const wrappingKey = subkey(key, 'case keys');
  const keptOf = ({ id, file, wrapped_key, state }: KeptRow): Kept => ({ id, file, state, key: unwrap(wrapped_key, wrappingKey, id) });
  const rows = (where: string) => database.prepare<string[], KeptRow>(`SELECT id, file, wrapped_key, state FROM cases WHERE ${where}`);
  const change = (what: string) => database.prepare(`UPDATE cases SET ${what} WHERE id = :id`);

  const byId = rows('id = ?');
  const byState = rows('state = ?');
  const byStaleness = rows("stale = 1 AND state = 'kept'");
  const insert = database.prepare('INSERT INTO cases (id, file, wrapped_key, state, stale, changed_at) VALUES (?, ?, ?, ?, 1, ?)');
  const state = change('state = :state');
  const hide = change(`state = 'deleted', stale = 1, ${noListing}`);
  const archive = change('archived = :archived, archived_at = :at');
  const move = change('file = :file, wrapped_key = :key');
  const makeStale = database.prepare('UPDATE cases SET stale = 1 WHERE id = :id AND stale = 0');
  const summarise =
    change(`stale = 0, title = :title, case_number = :caseNumber, unit = :unit, caseworker = :caseworker, children = :children,
    deadline = :deadline, legal_step = :legalStep, missing = :missing, assessment_state = :state, ready = :ready, example = :example,
    search = :search, tally = :tally, changed_at = :changedAt`);
  const addReminder = database.prepare('INSERT INTO reminders (case_id, day, reminder) VALUES (?, ?, ?)');
  const forgetReminders = database.prepare('DELETE FROM reminders WHERE case_id = ?');
  const replace = database.prepare(`INSERT INTO cases (id, file, wrapped_key, state, archived, archived_at, stale, changed_at)
    VALUES (?, ?, ?, 'kept', ?, ?, 1, ?)
    ON CONFLICT (id) DO UPDATE SET file = excluded.file, wrapped_key = excluded.wrapped_key, state = 'kept', stale = 1`);
  const archived = database.prepare<[], { id: string; title: string; caseNumber: string; archivedAt: string }>(
    `SELECT id, title, case_number AS caseNumber, archived_at AS archivedAt FROM cases
     WHERE state = 'kept' AND archived = 1 ORDER BY archived_at`,
  );
  const forget = database.prepare('DELETE FROM cases WHERE id = ?');

  return {
    database,
    find(id) {
      const row = byId.get(id);
      return row && keptOf(row);
    },
    withState: (wanted) => byState.all(wanted).map(keptOf),
    stale: () => byStaleness.all().map(keptOf),
    add: ({ id, file, key: caseKey, state }, at) => void insert.run(id, file, wrap(caseKey, wrappingKey, id), state, at),
    setState: database.transaction((id: string, wanted: KeepState) => {
      if (wanted !== 'deleted') return void state.run({ id, state: wanted });
      forgetReminders.run(id);
      hide.run({ id });
    }),
    putBack: ({ id, file, key: caseKey, archived, changedAt }) =>
      void replace.run(id, file, wrap(caseKey, wrappingKey, id), Number(archived), archived ? changedAt : '', changedAt),
    setArchived: (id, at) => void archive.run({ id, archived: Number(at !== undefined), at: at ?? '' }),
    archived: () => archived.all(),
    setFile: (id, file, caseKey) => void move.run({ id, file, key: wrap(caseKey, wrappingKey, id) }),
    markStale: (id) => void makeStale.run({ id }),
    setListing: database.transaction((id: string, { summary, reminders, tally }: Listing, changedAt: string) => {
      const truths = { ready: Number(summary.ready), example: Number(summary.example) };
      summarise.run({ ...summary, ...truths, tally: JSON.stringify(tally), id, changedAt });
      forgetReminders.run(id);
      for (const reminder of reminders) addReminder.run(id, reminder.day, JSON.stringify(reminder));
    }),
    erase: (id) => void forget.run(id),
    copyTo: (target) => copyDatabase(database, key, libraryKind, target),
    list: (wanted) => list(database, wanted),
    close: () => void database.close(),
  };
}

/** Newest first; every word of the query stands somewhere in the search text. No index of words: it would keep deleted names. */
function list(database: Database, { query, archived, limit }: CallInput<'cases.list'>): { cases: ListedCase[]; total: number } {
  const words = query.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  const where = `state = 'kept' AND archived = ?${' AND instr(search, ?) > 0'.repeat(words.length)}`;
  const found = database
    .prepare<unknown[], ListedRow>(`SELECT ${shown} FROM cases WHERE ${where} ORDER BY changed_at DESC, rowid DESC LIMIT ?`)
    .all(Number(archived), ...words, limit);
  const counted = database.prepare<unknown[], number>(`SELECT count(*) FROM cases WHERE ${where}`).pluck();
  const total = found.length < limit ? found.length : (counted.get(Number(archived), ...words) ?? 0);
  return { cases: found.map((row) => ({ ...row, ready: row.ready === 1, example: row.example === 1, archived })), total };
}

const formerKeysName = 'former keys';

/** Wraps the keys of all cases for a next key of the library, and keeps the present one for what was backed up under it. */
export function rewrapKeys(database: Database, key: Uint8Array, next: Uint8Array): void {
  const [from, to] = [key, next].map((one) => subkey(one, 'case keys')) as [Uint8Array, Uint8Array];
  const replace = database.prepare('UPDATE cases SET wrapped_key = ? WHERE id = ?');
  const former = [key, ...formerKeys(database, key)].map((one) => Buffer.from(wrap(one, subkey(next, formerKeysName), formerKeysName)));
  const all = database.transaction(() => {
    for (const { id, wrapped_key } of database.prepare<[], KeptRow>('SELECT id, wrapped_key FROM cases').all())
      replace.run(wrap(unwrap(wrapped_key, from, id), to, id), id);
    const written = JSON.stringify(former.map((one) => one.toString('base64')));
    database.prepare('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)').run(formerKeysName, written);
  });
  all.immediate();
}

/** The keys that the library had before, newest first: they open its earlier backups. */
export function formerKeys(database: Database, key: Uint8Array): Uint8Array[] {
  const row = database.prepare<[string], { value: string }>('SELECT value FROM settings WHERE name = ?').get(formerKeysName);
  const wrapped: unknown = row ? JSON.parse(row.value) : [];
  if (!Array.isArray(wrapped)) return [];
  return wrapped.map((one) => unwrap(Buffer.from(String(one), 'base64'), subkey(key, formerKeysName), formerKeysName));
}
