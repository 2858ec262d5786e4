import type { Migration } from '../open';

/** The latest value with its revision, and the journal of edits that led to it. */
export const caseFile1: Migration = (database) =>
  database.exec(`
    CREATE TABLE current (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      revision INTEGER NOT NULL,
      saved_at TEXT NOT NULL,
      value TEXT NOT NULL
    ) STRICT;
    CREATE TABLE journal (
      number INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      name TEXT NOT NULL,
      label TEXT NOT NULL,
      patches TEXT NOT NULL,
      inverse TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
  `);
