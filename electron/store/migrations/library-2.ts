import type { Migration } from '../open';

/** The list tells which cases only wait for the signature, and which are examples. */
export const library2: Migration = (database) =>
  database.exec(`
    ALTER TABLE cases ADD COLUMN ready INTEGER NOT NULL DEFAULT 0 CHECK (ready IN (0, 1));
    ALTER TABLE cases ADD COLUMN example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1));
    UPDATE cases SET stale = 1;
  `);
