import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../../electron/failure';
import { type Database, type FileKind, openDatabase, versionOf } from '../../electron/store/open';
import { keyOf, temporaryFolder } from '../helpers/store';

const kind: FileKind = {
  applicationId: 0x4b520001,
  migrations: [(database) => database.exec('CREATE TABLE notes (text TEXT NOT NULL) STRICT')],
};
const nextKind: FileKind = {
  applicationId: kind.applicationId,
  migrations: [...kind.migrations, (database) => database.exec("ALTER TABLE notes ADD COLUMN author TEXT NOT NULL DEFAULT 'unknown'")],
};

let file: string;
beforeEach(() => {
  file = path.join(temporaryFolder(), 'notes.kreds');
});

/** Makes the file with some pages of notes in it, and closes it. */
function make(of: FileKind = kind) {
  const database = openDatabase(file, keyOf(1), of, { create: true });
  const insert = database.prepare('INSERT INTO notes (text) VALUES (?)');
  const fill = database.transaction(() => {
    for (let count = 0; count < 200; count += 1) insert.run(`Grethe er mormor ${count} `.repeat(10));
  });
  fill();
  database.close();
}

function codeOfOpening(of: FileKind = kind, key = keyOf(1)): string {
  try {
    openDatabase(file, key, of).close();
    return 'opened';
  } catch (error) {
    return codeOf(error);
  }
}

const setting = (database: Database, name: string) => database.pragma(name, { simple: true });

describe('an open file', () => {
  it('has exactly the settings that keep what was acknowledged', () => {
    const database = openDatabase(file, keyOf(1), kind, { create: true });
    const names = ['journal_mode', 'synchronous', 'locking_mode', 'temp_store', 'foreign_keys', 'secure_delete'];
    const more = ['trusted_schema', 'cell_size_check', 'mmap_size', 'application_id', 'user_version', 'cipher', 'legacy'];
    const settings = Object.fromEntries([...names, ...more].map((name) => [name, setting(database, name)]));
    database.close();
    expect(settings).toEqual({
      journal_mode: 'truncate',
      synchronous: 2,
      locking_mode: 'exclusive',
      temp_store: 2,
      foreign_keys: 1,
      secure_delete: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      mmap_size: 0,
      application_id: kind.applicationId,
      user_version: 1,
      cipher: 'sqlcipher',
      legacy: '4',
    });
  });

  it('has them again when it is opened a second time', () => {
    make();
    const database = openDatabase(file, keyOf(1), kind);
    expect([setting(database, 'journal_mode'), setting(database, 'synchronous'), setting(database, 'secure_delete')]).toEqual([
      'truncate',
      2,
      1,
    ]);
    database.close();
  });

  it('belongs to one opener alone', () => {
    make();
    const database = openDatabase(file, keyOf(1), kind);
    expect(codeOfOpening()).toBe('in-use');
    database.close();
    expect(codeOfOpening()).toBe('opened');
  });

  it('shows nothing of its content to one without the key', () => {
    make();
    const bytes = readFileSync(file);
    expect(bytes.includes('Grethe')).toBe(false);
    expect(bytes.includes('SQLite format')).toBe(false);
    expect(bytes.includes('CREATE TABLE')).toBe(false);
  });
});

describe('a file that should not be opened', () => {
  it('is missing', () => expect(codeOfOpening()).toBe('missing'));

  it('has another key', () => {
    make();
    expect(codeOfOpening(kind, keyOf(2))).toBe('wrong-key');
  });

  it('is empty', () => {
    writeFileSync(file, '');
    expect(codeOfOpening()).toBe('damaged');
  });

  it('is a plain SQLite file put in its place', () => {
    new Sqlite(file).exec('CREATE TABLE notes (text TEXT)').close();
    expect(codeOfOpening()).toBe('wrong-key');
  });

  it('is of another kind', () => {
    make();
    expect(codeOfOpening({ ...kind, applicationId: 0x4b520002 })).toBe('damaged');
  });

  it('was written by a newer Kreds, and is left as it was', () => {
    make(nextKind);
    const before = readFileSync(file);
    expect(codeOfOpening(kind)).toBe('newer-version');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('holds something that no migration put there', () => {
    const smuggling: FileKind = {
      ...kind,
      migrations: [
        (database) => {
          kind.migrations[0]?.(database);
          database.exec("CREATE TRIGGER lurking AFTER INSERT ON notes BEGIN DELETE FROM notes WHERE text = ''; END");
        },
      ],
    };
    make(smuggling);
    expect(codeOfOpening()).toBe('damaged');
  });
});

describe('a damaged file', () => {
  it('is called damaged wherever one bit was flipped, and never shows changed content', () => {
    make();
    const sound = readFileSync(file);
    const answers = new Set<string>();
    for (let count = 0; count < 40; count += 1) {
      const bytes = Buffer.from(sound);
      const place = Math.floor(((count + 0.5) / 40) * bytes.length);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << (count % 8));
      writeFileSync(file, bytes);
      answers.add(codeOfOpening());
    }
    expect([...answers].filter((answer) => answer !== 'damaged' && answer !== 'wrong-key')).toEqual([]);
  });

  it.each([0.3, 0.7])('is called damaged when only a part of it (%d) is left', (share) => {
    make();
    const sound = readFileSync(file);
    writeFileSync(file, sound.subarray(0, Math.floor((sound.length * share) / 4096) * 4096));
    expect(codeOfOpening()).toBe('damaged');
  });

  it('is called damaged when pages of it are zero', () => {
    make();
    const bytes = readFileSync(file);
    bytes.fill(0, 8192, 12_288);
    writeFileSync(file, bytes);
    expect(codeOfOpening()).toBe('damaged');
  });
});

describe('a migration', () => {
  it('brings a file of the version before to the present one, with what it held', () => {
    make(kind);
    const database = openDatabase(file, keyOf(1), nextKind);
    expect(versionOf(database)).toBe(2);
    expect(database.prepare('SELECT count(*) AS count, min(author) AS author FROM notes').get()).toEqual({ count: 200, author: 'unknown' });
    database.close();
  });

  it('that fails changes nothing', () => {
    make(kind);
    const failing: FileKind = {
      ...kind,
      migrations: [
        ...nextKind.migrations,
        (database) => {
          database.exec('DELETE FROM notes');
          throw new Error('no room');
        },
      ],
    };
    expect(codeOfOpening(failing)).toBe('unexpected');
    const database = openDatabase(file, keyOf(1), kind);
    expect(database.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(200);
    database.close();
  });

  it('makes tables of strict types only', () => {
    make();
    const database = openDatabase(file, keyOf(1), kind);
    expect(() => database.prepare('INSERT INTO notes (text) VALUES (NULL)').run()).toThrow();
    database.close();
  });
});
