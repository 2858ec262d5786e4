import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseStore } from '../../electron/store/case-store';
import { libraryKind } from '../../electron/store/migrations/kinds';
import { openDatabase } from '../../electron/store/open';
import { caseOf, codeOfCall, filesIn, keyOf, libraryKey, renaming, storeIn, temporaryFolder } from '../helpers/store';

let folder: string;
let store: CaseStore;
beforeEach(() => {
  folder = temporaryFolder();
  store = storeIn(folder);
});
afterEach(() => store.close());

const everything = { query: '', archived: false, limit: 100 };
const titles = async (wanted = everything) => (await store['cases.list'](wanted)).cases.map(({ title }) => title);

/** Closes the store and opens it again, as the next start of the program does. */
async function startAgain() {
  await store.close();
  store = storeIn(folder);
}

/** What lies on the disk at this moment, in another folder: what the program would find if it died now. */
function asAfterCrash(): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

const caseFiles = () => readdirSync(path.join(folder, 'cases'));

describe('the list of cases', () => {
  it('shows the newest first, and how many there are beyond the limit', async () => {
    for (const name of ['Emma', 'Noah', 'Ida']) await store['cases.create']({ case: caseOf(name) });
    expect(await titles()).toEqual(['Idas sag', 'Noahs sag', 'Emmas sag']);
    const { cases, total } = await store['cases.list']({ ...everything, limit: 2 });
    expect([cases.length, total]).toEqual([2, 3]);
  });

  it('is searched for every word of the query, in capitals or not', async () => {
    await store['cases.create']({ case: caseOf('Åse Ærø') });
    await store['cases.create']({ case: caseOf('Åse Holm') });
    expect(await titles({ ...everything, query: 'ÆRØ  åse' })).toEqual(['Åse Ærøs sag']);
    expect(await titles({ ...everything, query: '0412' })).toHaveLength(2);
    expect(await titles({ ...everything, query: "ingen ' OR 1 = 1" })).toEqual([]);
  });

  it('shows archived cases apart', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    await store['cases.archive']({ id, archived: true });
    expect(await titles()).toEqual([]);
    expect(await titles({ ...everything, archived: true })).toEqual(['Emmas sag']);
    await store['cases.archive']({ id, archived: false });
    expect(await titles()).toEqual(['Emmas sag']);
  });

  it('shows what was saved last, also when the program died before the list was made again', async () => {
    const value = caseOf('Emma');
    await store['cases.create']({ case: value });
    const renamed = { ...value, titleDa: 'Emilies sag' };
    await store['cases.save']({ id: value.id, base: 1, case: renamed, edits: [renaming('Emma', 'Emilie')] });
    const after = storeIn(asAfterCrash());
    expect((await after['cases.list'](everything)).cases.map(({ title }) => title)).toEqual(['Emilies sag']);
    await after.close();
    expect(await titles()).toEqual(['Emilies sag']);
  });
});

describe('a case', () => {
  it('comes back as it was given, with fields that Kreds does not know', async () => {
    const value = { ...caseOf('Emma'), futureField: { kept: ['as', 'it', 'is'] } };
    await store['cases.create']({ case: value });
    await startAgain();
    expect(await store['cases.open']({ id: value.id })).toEqual({ case: value, revision: 1 });
  });

  it('gets an id of its own when its id is taken', async () => {
    const value = caseOf('Emma');
    await store['cases.create']({ case: value });
    const { id } = await store['cases.create']({ case: value });
    expect(id).not.toBe(value.id);
    expect((await store['cases.open']({ id })).case.id).toBe(id);
  });

  it('is saved with the edits that led to it, newest first in its history', async () => {
    const value = caseOf('Emma');
    await store['cases.create']({ case: value });
    const first = renaming('Emma', 'Emilie');
    const second = renaming('Emilie', 'Ea');
    expect(await store['cases.save']({ id: value.id, base: 1, case: value, edits: [first] })).toEqual({ revision: 2 });
    expect(await store['cases.save']({ id: value.id, base: 2, case: value, edits: [second] })).toEqual({ revision: 3 });
    const history = await store['cases.history']({ id: value.id, limit: 10 });
    expect(history.map(({ revision, who, label }) => [revision, who, label.da])).toEqual([
      [3, 'mette', 'Rettede navnet til Ea'],
      [2, 'mette', 'Rettede navnet til Emilie'],
    ]);
  });

  it('is not overwritten by someone who has not seen its newest revision', async () => {
    const value = caseOf('Emma');
    await store['cases.create']({ case: value });
    await store['cases.save']({ id: value.id, base: 1, case: { ...value, titleDa: 'Først' }, edits: [] });
    const late = () => store['cases.save']({ id: value.id, base: 1, case: { ...value, titleDa: 'For sent' }, edits: [renaming('a', 'b')] });
    expect(await codeOfCall(late)).toBe('conflict');
    expect((await store['cases.open']({ id: value.id })).case.titleDa).toBe('Først');
    expect(await store['cases.history']({ id: value.id, limit: 10 })).toEqual([]);
  });

  it('is not saved under the id of another', async () => {
    const value = caseOf('Emma');
    await store['cases.create']({ case: value });
    expect(await codeOfCall(() => store['cases.save']({ id: value.id, base: 1, case: caseOf('Noah'), edits: [] }))).toBe('invalid');
  });

  it('is copied under a name that says so', async () => {
    const value = caseOf('Emma');
    await store['cases.create']({ case: value });
    const { id } = await store['cases.duplicate']({ id: value.id });
    const { case: copy } = await store['cases.open']({ id });
    expect(copy).toEqual({ ...value, id, titleDa: 'Emmas sag (kopi)' });
  });

  it('has a file and a key of its own', async () => {
    for (const name of ['Emma', 'Noah', 'Ida', 'Ea', 'Bo', 'Li']) await store['cases.create']({ case: caseOf(name) });
    expect(caseFiles().filter((file) => file.endsWith('.kreds'))).toHaveLength(6);
    const keys = keysInLibrary();
    expect(new Set(keys).size).toBe(6);
  });

  it('that is not there is missing', async () => {
    for (const name of ['cases.open', 'cases.delete', 'cases.restore', 'cases.duplicate'] as const) {
      expect(await codeOfCall(() => store[name]({ id: 'nobody' }))).toBe('missing');
    }
  });

  it('whose file is damaged is called damaged, and the others are untouched', async () => {
    const value = caseOf('Emma');
    await store['cases.create']({ case: value });
    const damaged = caseFiles()[0] ?? '';
    const other = await store['cases.create']({ case: caseOf('Noah') });
    await store.close();
    writeFileSync(path.join(folder, 'cases', damaged), Buffer.alloc(8192, 1));
    store = storeIn(folder);
    expect(await codeOfCall(() => store['cases.open']({ id: value.id }))).toBe('damaged');
    expect(await codeOfCall(() => store['cases.open']({ id: other.id }))).toBe('ok');
    expect(await titles()).toEqual(['Noahs sag', 'Emmas sag']);
  });

  it('whose file is gone is missing', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    await store.close();
    for (const file of caseFiles()) rmSync(path.join(folder, 'cases', file));
    store = storeIn(folder);
    expect(await codeOfCall(() => store['cases.open']({ id }))).toBe('missing');
  });
});

describe('a deleted case', () => {
  it('is out of the list, and comes back when the deletion is undone', async () => {
    const value = caseOf('Emma');
    await store['cases.create']({ case: value });
    await store['cases.delete']({ id: value.id });
    expect(await titles()).toEqual([]);
    expect(await codeOfCall(() => store['cases.open']({ id: value.id }))).toBe('missing');
    await store['cases.restore']({ id: value.id });
    expect(await titles()).toEqual(['Emmas sag']);
    expect((await store['cases.open']({ id: value.id })).case).toEqual(value);
  });

  it('is erased with its key and its file when the program ends', async () => {
    const value = caseOf('Emma');
    await store['cases.create']({ case: value });
    await store['cases.delete']({ id: value.id });
    await startAgain();
    expect(caseFiles()).toEqual([]);
    expect(await codeOfCall(() => store['cases.restore']({ id: value.id }))).toBe('missing');
  });

  it('is erased at the next start when the program died', async () => {
    const value = caseOf('Emma');
    await store['cases.create']({ case: value });
    await store['cases.delete']({ id: value.id });
    const copy = asAfterCrash();
    const after = storeIn(copy);
    expect(readdirSync(path.join(copy, 'cases'))).toEqual([]);
    await after.close();
  });

  it('leaves no name behind in the library, even to one who has its key', async () => {
    await store['cases.create']({ case: caseOf('Emma') });
    const { id } = await store['cases.create']({ case: caseOf('Plantagenet') });
    await store['cases.delete']({ id });
    expect(decryptedLibrary()).toContain('emma');
    expect(decryptedLibrary().toLowerCase()).not.toContain('plantagenet');
  });
});

describe('on the disk', () => {
  it('no file holds a name, while the store is open and after it', async () => {
    const value = caseOf('Plantagenet');
    await store['cases.create']({ case: value });
    await store['cases.save']({ id: value.id, base: 1, case: value, edits: [renaming('Plantagenet', 'Tordenskjold')] });
    const holding = () => filesIn(folder).filter(({ bytes }) => /plantagenet|tordenskjold/i.test(bytes.toString('latin1')));
    expect(filesIn(folder).length).toBeGreaterThan(1);
    expect(holding()).toEqual([]);
    await startAgain();
    expect(holding()).toEqual([]);
  });

  it('a library of the first version is brought to the present one, and its list will be made anew', () => {
    const file = path.join(temporaryFolder(), 'library.kreds');
    const before = openDatabase(file, libraryKey, { ...libraryKind, migrations: libraryKind.migrations.slice(0, 1) }, { create: true });
    before.exec("INSERT INTO cases (id, file, wrapped_key, state, changed_at) VALUES ('emma', 'emma.kreds', x'00', 'kept', '2026-03-03')");
    before.close();
    const now = openDatabase(file, libraryKey, libraryKind);
    expect(now.prepare('SELECT id, stale, ready, example FROM cases').all()).toEqual([{ id: 'emma', stale: 1, ready: 0, example: 0 }]);
    now.close();
  });

  it('a library of the third version learns from its audit log since when each archived case is', () => {
    const file = path.join(temporaryFolder(), 'library.kreds');
    const before = openDatabase(file, libraryKey, { ...libraryKind, migrations: libraryKind.migrations.slice(0, 3) }, { create: true });
    const insert = before.prepare(
      "INSERT INTO cases (id, file, wrapped_key, state, archived, changed_at) VALUES (?, ?, x'00', 'kept', ?, ?)",
    );
    for (const [id, archived] of [
      ['emma', 1],
      ['noah', 0],
      ['ida', 1],
    ] as const)
      insert.run(id, id, archived, '2026-03-03');
    const log = before.prepare("INSERT INTO audit (at, who, what, subject, detail, hash) VALUES (?, 'mette', 'archived', ?, ?, '')");
    for (const [at, detail] of [
      ['2026-03-04', 'true'],
      ['2026-03-05', 'false'],
      ['2026-03-06', 'true'],
    ])
      log.run(at, 'emma', detail);
    before.close();
    const now = openDatabase(file, libraryKey, libraryKind);
    expect(now.prepare('SELECT archived_at FROM cases ORDER BY rowid').pluck().all()).toEqual(['2026-03-06', '', '2026-03-03']);
    now.close();
  });

  it('the library opens with its own key only', async () => {
    await store.close();
    expect(await codeOfCall(() => storeIn(folder, { key: keyOf(8) }))).toBe('wrong-key');
    store = storeIn(folder);
  });

  it('the store belongs to one program', async () => {
    expect(await codeOfCall(() => storeIn(folder))).toBe('in-use');
  });

  it('a case that was half made when the program died is gone at the next start', async () => {
    await store['cases.create']({ case: caseOf('Emma') });
    await store.close();
    const failing = storeIn(folder, {
      listingOf: () => {
        throw new Error('the program dies here');
      },
    });
    expect(await codeOfCall(() => failing['cases.create']({ case: caseOf('Noah') }))).toBe('unexpected');
    expect(caseFiles().filter((file) => file.endsWith('.kreds'))).toHaveLength(2);
    await failing.close();
    store = storeIn(folder);
    expect(caseFiles().filter((file) => file.endsWith('.kreds'))).toHaveLength(1);
    expect(await titles()).toEqual(['Emmas sag']);
  });
});

describe('the settings', () => {
  it('are those of a new profile until they are changed, and kept then', async () => {
    expect(await store['settings.get'](undefined)).toEqual({ language: 'da', theme: 'system', window: {} });
    const changed = { language: 'en', theme: 'dark', window: { panel: 420 } } as const;
    await store['settings.set'](changed);
    await startAgain();
    expect(await store['settings.get'](undefined)).toEqual(changed);
  });
});

/** The library's rows with a look that only one who has the key can take. */
function readLibrary<Row>(query: string): Row[] {
  const copy = path.join(asAfterCrash(), 'library.kreds');
  const database = openDatabase(copy, libraryKey, libraryKind);
  const rows = database.prepare<[], Row>(query).all();
  database.close();
  return rows;
}

const keysInLibrary = () =>
  readLibrary<{ wrapped_key: Buffer }>('SELECT wrapped_key FROM cases').map((row) => row.wrapped_key.toString('hex'));

/** Every page of the library without its encryption: also what no query shows any more. */
function decryptedLibrary(): string {
  const copy = path.join(asAfterCrash(), 'library.kreds');
  const database = openDatabase(copy, libraryKey, libraryKind);
  const text = database.serialize().toString('utf8');
  database.close();
  return text;
}
