import type { CallInput, ListedCase, Summary } from '../../shared/bridge/bridge';
import { subkey, unwrap, wrap } from '../vault/wrap';
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

/** The list of cases, with the keys of their files. Nothing here opens a case. */
export interface Library {
  readonly database: Database;
  find(id: string): Kept | undefined;
  /** Cases in a state, or those whose summary is older than their content. */
  withState(state: KeepState): Kept[];
  stale(): Kept[];
  add(kept: Kept, at: string): void;
  setState(id: string, state: KeepState): void;
  setArchived(id: string, archived: boolean): void;
  markStale(id: string): void;
  /** What the list shows and is searched by. */
  setSummary(id: string, summary: Summary, changedAt: string): void;
  /** Forgets the key and everything else about the case. */
  erase(id: string): void;
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

const shown = `id, title, case_number AS caseNumber, caseworker, children, deadline, legal_step AS legalStep, missing,
  assessment_state AS state, ready, example, search, archived, changed_at AS changedAt`;
const noSummary = "title = '', case_number = '', caseworker = '', children = '', deadline = '', legal_step = '', search = ''";

/** Opens the library of a profile with its key, or makes it. */
export function openLibrary(file: string, key: Uint8Array, options: { create: boolean }): Library {
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
  const hide = change(`state = 'deleted', stale = 1, ${noSummary}`);
  const archive = change('archived = :archived');
  const makeStale = database.prepare('UPDATE cases SET stale = 1 WHERE id = :id AND stale = 0');
  const summarise = change(`stale = 0, title = :title, case_number = :caseNumber, caseworker = :caseworker, children = :children,
    deadline = :deadline, legal_step = :legalStep, missing = :missing, assessment_state = :state, ready = :ready, example = :example,
    search = :search, changed_at = :changedAt`);
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
    setState: (id, wanted) => void (wanted === 'deleted' ? hide.run({ id }) : state.run({ id, state: wanted })),
    setArchived: (id, archived) => void archive.run({ id, archived: Number(archived) }),
    markStale: (id) => void makeStale.run({ id }),
    setSummary: (id, summary, changedAt) =>
      void summarise.run({ ...summary, ready: Number(summary.ready), example: Number(summary.example), id, changedAt }),
    erase: (id) => void forget.run(id),
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
