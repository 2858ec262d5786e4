import type { Migration } from '../open';

/** The list with what it shows and is searched by, the wrapped key of each case, the settings, and the audit log. */
export const library1: Migration = (database) =>
  database.exec(`
    CREATE TABLE cases (
      id TEXT PRIMARY KEY,
      file TEXT NOT NULL UNIQUE,
      wrapped_key BLOB NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('making', 'kept', 'deleted')),
      archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
      stale INTEGER NOT NULL DEFAULT 0 CHECK (stale IN (0, 1)),
      changed_at TEXT NOT NULL,
      title TEXT NOT NULL DEFAULT '',
      case_number TEXT NOT NULL DEFAULT '',
      caseworker TEXT NOT NULL DEFAULT '',
      children TEXT NOT NULL DEFAULT '',
      deadline TEXT NOT NULL DEFAULT '',
      legal_step TEXT NOT NULL DEFAULT '',
      missing INTEGER NOT NULL DEFAULT 0,
      assessment_state TEXT NOT NULL DEFAULT '',
      search TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX cases_newest ON cases (state, archived, changed_at DESC);
    CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE audit (
      number INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      what TEXT NOT NULL,
      subject TEXT NOT NULL,
      detail TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
  `);
