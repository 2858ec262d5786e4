import { rmSync } from 'node:fs';
import { Failure } from '../../failure';
import { renameDurably, syncFile } from '../../files/durable';
import { type Database, type FileKind, openAsItIs, versionOf } from '../open';

/**
 * Copies an open file whole, encrypted with the same key. The copy gets its name only when it has been opened, found sound and equal
 * in schema and number of rows, and has reached the disk: a copy that was cut short has no name that anything believes.
 */
export function copyDatabase(database: Database, key: Uint8Array, kind: FileKind, target: string): void {
  const making = `${target}.making`;
  rmSync(making, { force: true });
  try {
    database.prepare('VACUUM INTO ?').run(making);
    const copy = openAsItIs(making, key, kind);
    try {
      if (versionOf(copy) !== versionOf(database) || rowsOf(copy) !== rowsOf(database)) throw new Failure('damaged', 'the copy differs');
    } finally {
      copy.close();
    }
    syncFile(making);
    renameDurably(making, target);
  } catch (error) {
    rmSync(making, { force: true });
    throw error;
  }
}

/** Every table with the number of its rows. */
function rowsOf(database: Database): string {
  const tables = database.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
  return JSON.stringify(tables.map((table) => [table, database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()]));
}
