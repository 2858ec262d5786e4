import type { Migration } from '../open';

/** What cases ask for, day by day, and what the overview counts of each; both are made from the cases. */
export const library3: Migration = (database) =>
  database.exec(`
    CREATE TABLE reminders (
      case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      day TEXT NOT NULL,
      reminder TEXT NOT NULL
    ) STRICT;
    CREATE INDEX reminders_of_case ON reminders (case_id);
    CREATE INDEX reminders_by_day ON reminders (day);
    ALTER TABLE cases ADD COLUMN unit TEXT NOT NULL DEFAULT '';
    ALTER TABLE cases ADD COLUMN tally TEXT NOT NULL DEFAULT '';
    UPDATE cases SET stale = 1;
  `);
