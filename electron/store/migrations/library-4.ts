import type { Migration } from '../open';

/** Since when a case is archived, which the office's rule for erasing counts from; of those that are, by the audit log. */
export const library4: Migration = (database) =>
  database.exec(`
    ALTER TABLE cases ADD COLUMN archived_at TEXT NOT NULL DEFAULT '';
    UPDATE cases SET archived_at = coalesce(
      (SELECT max(at) FROM audit WHERE what = 'archived' AND subject = cases.id AND detail = 'true'), changed_at
    ) WHERE archived = 1;
  `);
