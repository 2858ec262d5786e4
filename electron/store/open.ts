import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { codeOf, Failure } from '../failure';

export type { Database };

/** Brings a file of one kind a version further: the first makes it. Runs inside a transaction. */
export type Migration = (database: Database) => void;

/** The encrypted build has a call that the types of better-sqlite3 don't know. */
type Keyed = Database & { key(key: Buffer): number; rekey(key: Buffer): number };

/** A kind of file: the mark by which it is known, and the way to its present schema. */
export interface FileKind {
  readonly applicationId: number;
  readonly migrations: readonly Migration[];
}

interface OpenOptions {
  readonly create?: boolean;
  /** Called with a file of an older version before it is changed. */
  readonly beforeMigration?: ((database: Database) => void) | undefined;
  /** How long a disk gets to come back before a file is called broken. */
  readonly wait?: () => void;
}

/**
 * Opens an encrypted SQLite file with its raw 256-bit key, checked and brought to the present version; makes it when `create`.
 * Throws a `Failure`: missing, in-use, wrong-key, damaged, newer-version, read-only, disk-full.
 */
export function openDatabase(file: string, key: Uint8Array, kind: FileKind, options: OpenOptions = {}): Database {
  const { create = false, wait = pause, beforeMigration } = options;
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  // Making is one transaction: what a crash in the middle leaves behind is an empty file, and may be made again.
  if (create && size) throw new Failure('invalid', 'the file is already there');
  if (!create && size === undefined) throw new Failure('missing');
  refuseReadOnly(file, create);
  return checked(
    openTwice(() => openWithKey(file, key, create), wait),
    (database) => {
      makeDurable(database);
      if (!create) identify(database, kind);
      const version = versionOf(database);
      if (!create && version < kind.migrations.length) beforeMigration?.(database);
      migrate(database, kind);
      compareSchema(database, kind);
    },
  );
}

/** SQLite opens what can't be written to without a word, and would refuse the first edit. */
function refuseReadOnly(file: string, create: boolean) {
  try {
    if (!create) accessSync(file, constants.W_OK);
    accessSync(path.dirname(file), constants.W_OK);
  } catch (error) {
    throw new Failure(codeOf(error));
  }
}

/**
 * Opens a file as it is, without bringing it to the present version, to copy it or to read it: also one of an older Kreds. Throws the
 * same failures.
 */
export function openAsItIs(file: string, key: Uint8Array, kind: FileKind): Database {
  if (!existsSync(file)) throw new Failure('missing');
  return checked(
    openTwice(() => openWithKey(file, key, false), pause),
    (database) => {
      database.pragma('synchronous = FULL');
      identify(database, kind);
      const version = versionOf(database);
      if (version > kind.migrations.length) throw new Failure('newer-version');
      compareSchema(database, { ...kind, migrations: kind.migrations.slice(0, version) });
    },
  );
}

/** Closes the file again when a check throws, and says why as a `Failure`. */
function checked(database: Database, check: (database: Database) => void): Database {
  try {
    check(database);
    return database;
  } catch (error) {
    database.close();
    throw error instanceof Failure ? error : new Failure(codeOf(error), error instanceof Sqlite.SqliteError ? error.code : undefined);
  }
}

/** While a disk or share is away for a moment, SQLite calls a sound file foreign or broken: only the second answer is believed. */
function openTwice(open: () => Database, wait: () => void): Database {
  try {
    return open();
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'wrong-key' && code !== 'damaged') throw error;
    wait();
    return open();
  }
}

const pause = () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);

const raw = (key: Uint8Array) => Buffer.from(`raw:${Buffer.from(key).toString('hex')}`);

/** Writes every page of an open database anew under another key. Only for a copy that nothing depends on yet. */
export const rekey = (database: Database, key: Uint8Array): void => void (database as Keyed).rekey(raw(key));

function openWithKey(file: string, key: Uint8Array, create: boolean): Database {
  const database = openUnchecked(file, key, create);
  try {
    if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Failure('damaged');
    return database;
  } catch (error) {
    database.close();
    throw error instanceof Failure ? error : new Failure(codeOf(error));
  }
}

/** Opens a file that may be broken, to read what can still be read of it. */
export function openUnchecked(file: string, key: Uint8Array, create = false): Database {
  if (key.length !== 32) throw new Failure('invalid', 'a key has 256 bits');
  const database = new Sqlite(file, { timeout: 1000, fileMustExist: !create });
  database.pragma("cipher = 'sqlcipher'");
  database.pragma('legacy = 4');
  // What can be set without touching the file comes before the first look into it: a file is never trusted.
  database.pragma('temp_store = MEMORY');
  database.pragma('mmap_size = 0');
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  database.pragma('locking_mode = EXCLUSIVE');
  (database as Keyed).key(raw(key));
  return database;
}

/** Answered means durable: these settings lost no acknowledged write in simulated power cuts; the library's own defaults did. */
function makeDurable(database: Database) {
  if (database.pragma('journal_mode = TRUNCATE', { simple: true }) !== 'truncate') throw new Failure('in-use');
  database.pragma('synchronous = FULL');
  if (process.platform === 'darwin') database.pragma('fullfsync = ON');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  database.pragma('cache_size = -32000');
  // Taken once and kept: with locking_mode EXCLUSIVE nobody else can open the file from here on.
  database.exec('BEGIN EXCLUSIVE; COMMIT');
}

/** An empty file opens as an empty database: only the mark tells that it is ours. */
function identify(database: Database, { applicationId }: FileKind) {
  if (database.pragma('application_id', { simple: true }) !== applicationId) throw new Failure('damaged', 'not a file of this kind');
}

/** All steps that are missing, the first of which make the file, in one transaction. A file from the future is left alone. */
function migrate(database: Database, { applicationId, migrations }: FileKind) {
  const version = versionOf(database);
  if (version > migrations.length) throw new Failure('newer-version');
  if (version === migrations.length) return;
  const all = database.transaction(() => {
    for (const step of migrations.slice(version)) step(database);
    database.pragma(`application_id = ${applicationId}`);
    database.pragma(`user_version = ${migrations.length}`);
  });
  all.exclusive();
}

export const versionOf = (database: Database): number => Number(database.pragma('user_version', { simple: true }));

/** By the last step that led to each. */
const knownSchemas = new WeakMap<Migration, string>();

/** A trigger or view smuggled into a file would run with our rights: the schema is exactly the one that the migrations make. */
function compareSchema(database: Database, kind: FileKind) {
  const last = kind.migrations.at(-1);
  if (!last) throw new Failure('damaged', 'not a file of this kind');
  const known = knownSchemas.get(last) ?? knownSchema(kind);
  knownSchemas.set(last, known);
  if (schemaOf(database) !== known) throw new Failure('damaged', 'the schema is not the known one');
}

function knownSchema(kind: FileKind): string {
  const database = new Sqlite(':memory:');
  for (const step of kind.migrations) step(database);
  const schema = schemaOf(database);
  database.close();
  return schema;
}

function schemaOf(database: Database): string {
  const rows = database
    .prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'")
    .raw()
    .all();
  return JSON.stringify(rows.map((row) => JSON.stringify(row)).sort());
}
