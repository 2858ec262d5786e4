import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, Failure } from '../../electron/failure';
import { readAudit } from '../../electron/store/audit';
import type { CaseStore } from '../../electron/store/case-store';
import { libraryKind } from '../../electron/store/migrations/kinds';
import { openDatabase } from '../../electron/store/open';
import { openReadingStore } from '../../electron/store/reading-store';
import { isShare, type System } from '../../electron/store/share';
import { failureCodes } from '../../shared/bridge/bridge';
import { failureTexts } from '../../shared/language/failures';
import { smallDisk } from '../helpers/disk';
import { caseOf, filesIn, libraryKey, plainListing, renaming, storeIn, temporaryFolder } from '../helpers/store';

const everything = { query: '', archived: false, limit: 100 };
const now = () => '2026-11-27T08:00:00.000Z';

/** What a call fails with, or `ok`. */
async function codeOfCall(call: () => unknown): Promise<string> {
  try {
    await call();
    return 'ok';
  } catch (error) {
    return codeOf(error);
  }
}

const renamed = (store: CaseStore, id: string, base: number, name: string) =>
  store['cases.save']({ id, base, case: { ...caseOf(name, id) }, edits: [renaming('', name)] });
const title = async (store: CaseStore, id: string) => (await store['cases.open']({ id })).case.titleDa;

describe('every failure', () => {
  it.each(failureCodes)('%s says in both languages what happened and, where something could be lost, what is safe', (code) => {
    const { da, en } = failureTexts[code];
    for (const text of [da, en]) expect(text.length).toBeGreaterThan(20);
    const harmless = ['locked', 'cancelled', 'missing', 'in-use', 'unreachable', 'wrong-key', 'too-soon'];
    if (!harmless.includes(code)) expect(da).toMatch(/ikke|intet|urør|er her endnu|er gemt|er der stadig|hel/i);
  });
});

describe('a full disk', () => {
  const disk = smallDisk('1500k');
  it.skipIf(!disk)('is told, loses nothing that was saved, and the same edit is saved once there is room', async () => {
    if (!disk) return;
    const store = storeIn(disk.folder);
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    const ballast = path.join(disk.folder, 'ballast');
    writeFileSync(ballast, Buffer.alloc(600_000));
    let revision = 1;
    let code = 'ok';
    for (; code === 'ok' && revision < 500; ) {
      const attempt = { ...caseOf(`Navn ${revision + 1}`, id), padding: 'x'.repeat(20_000 + revision) };
      const edits = [
        { ...renaming('', `Navn ${revision + 1}`), patches: [{ op: 'replace' as const, path: ['a'], value: 'y'.repeat(20_000) }] },
      ];
      code = await codeOfCall(async () => {
        ({ revision } = await store['cases.save']({ id, base: revision, case: attempt, edits }));
      });
    }
    expect(code).toBe('disk-full');
    expect(revision).toBeGreaterThan(5);
    expect(await title(store, id)).toBe(`Navn ${revision}s sag`);
    expect(await codeOfCall(() => store['backups.make'](undefined))).toBe('disk-full');
    expect(readdirSync(path.join(disk.folder, 'backups'))).toEqual(['cases']);
    rmSync(ballast);
    expect(await renamed(store, id, revision, 'Ea')).toEqual({ revision: revision + 1 });
    await store.close();
    const after = storeIn(disk.folder);
    expect(await title(after, id)).toBe('Eas sag');
    expect(await after['cases.history']({ id, limit: 1000 })).toHaveLength(revision);
    await after.close();
  });
});

describe('a read-only folder', () => {
  const disk = smallDisk('2m');
  it.skipIf(!disk)('is called so, can be read, and is as it was when it can be written to again', async () => {
    if (!disk) return;
    const store = storeIn(disk.folder);
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    await store.close();
    disk.readOnly(true);
    expect(await codeOfCall(() => storeIn(disk.folder))).toBe('read-only');
    const reader = openReadingStore({ folder: disk.folder, keys: [libraryKey], who: 'jens', now });
    expect(await title(reader, id)).toBe('Emmas sag');
    await reader.close();
    disk.readOnly(false);
    const after = storeIn(disk.folder);
    expect(await title(after, id)).toBe('Emmas sag');
    await after.close();
  });
});

describe('while it is open', () => {
  let folder: string;
  let store: CaseStore;
  let id: string;
  beforeEach(async () => {
    folder = path.join(temporaryFolder(), 'profile');
    mkdirSync(folder);
    store = storeIn(folder);
    ({ id } = await store['cases.create']({ case: caseOf('Emma') }));
    await renamed(store, id, 1, 'Ea');
  });
  afterEach(() => store.close());
  const file = () => path.join(folder, 'cases', readdirSync(path.join(folder, 'cases')).find((name) => name.endsWith('.kreds')) ?? '');
  const again = async () => {
    await store.close();
    store = storeIn(folder);
  };

  it('a case file that was deleted is put back with all it held, and the edit is saved', async () => {
    rmSync(file());
    expect(await renamed(store, id, 2, 'Eva')).toEqual({ revision: 3 });
    await again();
    expect(await title(store, id)).toBe('Evas sag');
    expect(await store['cases.history']({ id, limit: 10 })).toHaveLength(2);
  });

  it('a library that was deleted is put back', async () => {
    rmSync(path.join(folder, 'library.kreds'));
    await store['cases.create']({ case: caseOf('Noah') });
    await again();
    expect((await store['cases.list'](everything)).total).toBe(2);
  });

  it('a case file in whose place another was put is not written to, and the edit is not called saved', async () => {
    const other = Buffer.from('something else');
    rmSync(file());
    const name = path.join(folder, 'cases', readdirSync(path.join(folder, 'cases'))[0]?.replace('-journal', '') ?? '');
    writeFileSync(name, other);
    expect(await codeOfCall(() => renamed(store, id, 2, 'Eva'))).toBe('replaced');
    expect(readFileSync(name).equals(other)).toBe(true);
    expect(await codeOfCall(() => renamed(store, id, 2, 'Eva'))).toBe('damaged');
  });

  it('an older copy put in its place is read as what lies there, and never overwritten unseen', async () => {
    const older = path.join(folder, 'older');
    cpSync(file(), older);
    await renamed(store, id, 2, 'Eva');
    renameSync(older, file());
    expect(await codeOfCall(() => renamed(store, id, 3, 'Elly'))).toBe('replaced');
    expect(await codeOfCall(() => renamed(store, id, 3, 'Elly'))).toBe('conflict');
    expect(await title(store, id)).toBe('Eas sag');
  });

  it('a folder that was moved away is told, and work goes on when it is back', async () => {
    const elsewhere = `${folder}-moved`;
    renameSync(folder, elsewhere);
    expect(await codeOfCall(() => renamed(store, id, 2, 'Eva'))).toBe('missing');
    renameSync(elsewhere, folder);
    expect(await renamed(store, id, 2, 'Eva')).toEqual({ revision: 3 });
  });

  it('edits that are sent again, since the answer to them was lost, are saved once, with those made since', async () => {
    const first = renaming('Ea', 'Eva');
    const second = renaming('Eva', 'Elly');
    await store['cases.save']({ id, base: 2, case: caseOf('Eva', id), edits: [first] });
    const reply = await store['cases.save']({ id, base: 2, case: caseOf('Elly', id), edits: [first, second] });
    expect(reply).toEqual({ revision: 4 });
    expect(await store['cases.save']({ id, base: 3, case: caseOf('Elly', id), edits: [second] })).toEqual({ revision: 4 });
    expect((await store['cases.history']({ id, limit: 10 })).map(({ revision }) => revision)).toEqual([4, 3, 2]);
    expect(await title(store, id)).toBe('Ellys sag');
  });

  it('what an open file says in a bad moment is asked again of a file that was opened anew', async () => {
    await store.close();
    let bad = true;
    store = storeIn(folder, {
      listingOf: (value) => {
        if (bad) {
          bad = false;
          throw new Sqlite.SqliteError('file is not a database', 'SQLITE_NOTADB');
        }
        return plainListing(value);
      },
    });
    await renamed(store, id, 2, 'Eva');
    expect((await store['cases.list'](everything)).cases.map((listed) => listed.title)).toEqual(['Evas sag']);
    expect(bad).toBe(false);
  });

  describe('a second one', () => {
    it('is told who has it, and since when', async () => {
      const failure = await Promise.resolve()
        .then(() => storeIn(folder, { who: 'jens' }))
        .catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Failure);
      const { code, detail } = failure as Failure;
      expect([code, JSON.parse(detail ?? '{}')]).toMatchObject(['in-use', { who: 'mette' }]);
    });

    it('may read what was saved last, and writes nothing', async () => {
      const before = filesIn(folder).map(({ file, bytes }) => [file, bytes.toString('hex')]);
      const reader = openReadingStore({ folder, keys: [libraryKey], who: 'jens', now });
      expect(await title(reader, id)).toBe('Eas sag');
      expect(await codeOfCall(() => renamed(reader, id, 2, 'Eva'))).toBe('reading');
      expect(await codeOfCall(() => reader['cases.create']({ case: caseOf('Noah') }))).toBe('reading');
      const after = filesIn(folder).filter(({ file }) => path.basename(file) !== 'reading.log');
      expect(after.map(({ file, bytes }) => [file, bytes.toString('hex')])).toEqual(before);
      await renamed(store, id, 2, 'Eva');
      expect(await title(reader, id)).toBe('Evas sag');
      await reader.close();
    });

    it('who read stands in the audit log, once the store is opened again', async () => {
      const reader = openReadingStore({ folder, keys: [libraryKey], who: 'jens', now });
      await reader['cases.open']({ id });
      await reader.close();
      await again();
      await store.close();
      const database = openDatabase(path.join(folder, 'library.kreds'), libraryKey, libraryKind);
      const { rows, brokenAt } = readAudit(database);
      database.close();
      expect(rows.filter(({ who }) => who === 'jens')).toMatchObject([{ what: 'opened', subject: id, at: now() }]);
      expect(brokenAt).toBeUndefined();
      store = storeIn(folder);
    });
  });
});

describe('a disk that is away for a moment while a file is opened', () => {
  const kind = libraryKind;
  const place = () => path.join(temporaryFolder(), 'library.kreds');

  it('makes nobody call the file damaged or the key wrong', () => {
    const file = place();
    openDatabase(file, libraryKey, kind, { create: true }).close();
    const sound = readFileSync(file);
    for (const outage of [Buffer.alloc(sound.length), Buffer.concat([sound.subarray(0, 5000), Buffer.alloc(sound.length - 5000, 7)])]) {
      writeFileSync(file, outage);
      openDatabase(file, libraryKey, kind, { wait: () => writeFileSync(file, sound) }).close();
    }
  });

  it('is believed when it says the same again', () => {
    const file = place();
    openDatabase(file, libraryKey, kind, { create: true }).close();
    writeFileSync(file, Buffer.alloc(20_480, 7));
    expect(() => openDatabase(file, libraryKey, kind, { wait: () => undefined })).toThrow(Failure);
  });
});

it('a library of a newer Kreds is left as it is', async () => {
  const folder = temporaryFolder();
  const newer = {
    ...libraryKind,
    migrations: [...libraryKind.migrations, (database: Sqlite.Database) => database.exec('CREATE TABLE next (a TEXT) STRICT')],
  };
  openDatabase(path.join(folder, 'library.kreds'), libraryKey, newer as typeof libraryKind, { create: true }).close();
  const before = readFileSync(path.join(folder, 'library.kreds'));
  expect(await codeOfCall(() => storeIn(folder))).toBe('newer-version');
  expect(readFileSync(path.join(folder, 'library.kreds')).equals(before)).toBe(true);
});

describe('a network share', () => {
  const system = (given: Partial<System>): System => ({
    platform: 'linux',
    realPath: (folder) => folder,
    kind: () => 0xef53,
    mounts: () => [{ at: '/', kind: 'ext4' }],
    ...given,
  });

  it('never holds the cases: the store says why it refuses to live there, and leaves nothing', async () => {
    const folder = temporaryFolder();
    expect(await codeOfCall(() => storeIn(folder, { isShare: () => true }))).toBe('on-share');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['NFS', system({ kind: () => 0x6969 })],
    ['SMB, whose number is negative to Node', system({ kind: () => 0xff534d42 | 0 })],
    [
      'SSHFS',
      system({
        kind: () => 0x65735546,
        mounts: () => [
          { at: '/', kind: 'ext4' },
          { at: '/net', kind: 'fuse.sshfs' },
        ],
      }),
    ],
    ['a UNC path', system({ platform: 'win32', realPath: () => '\\\\server\\share\\kreds' })],
    [
      'a share on a Mac',
      system({
        platform: 'darwin',
        mounts: () => [
          { at: '/', kind: 'apfs' },
          { at: '/net', kind: 'smbfs' },
        ],
      }),
    ],
  ])('is known: %s', (_, given) => expect(isShare('/net/kreds', given)).toBe(true));

  it.each([
    ['a disk of Linux', system({})],
    ['an encrypted home behind FUSE', system({ kind: () => 0x65735546, mounts: () => [{ at: '/net', kind: 'fuse.gocryptfs' }] })],
    ['a disk of Windows', system({ platform: 'win32', realPath: () => 'C:\\Users\\mette' })],
    [
      'a disk of a Mac',
      system({
        platform: 'darwin',
        mounts: () => [
          { at: '/', kind: 'apfs' },
          { at: '/netto', kind: 'smbfs' },
        ],
      }),
    ],
  ])('is not: %s', (_, given) => expect(isShare('/net/kreds', given)).toBe(false));

  it('is not this test’s own folder', () => expect(isShare(temporaryFolder())).toBe(false));
});
