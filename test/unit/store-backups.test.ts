import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseStore } from '../../electron/store/case-store';
import { libraryKind } from '../../electron/store/migrations/kinds';
import { openDatabase } from '../../electron/store/open';
import { caseOf, codeOfCall, filesIn, libraryKey, renaming, storeIn, temporaryFolder } from '../helpers/store';

let folder: string;
let store: CaseStore;
let day: string;
let second = 0;
const now = () => {
  second += 1;
  return Temporal.Instant.from(`${day}T08:00:00Z`).add({ seconds: second }).toString({ smallestUnit: 'millisecond' });
};
const opened = () => storeIn(folder, { now });

beforeEach(() => {
  folder = temporaryFolder();
  day = '2026-11-27';
  store = opened();
});
afterEach(() => store.close());

const backups = () => path.join(folder, 'backups');
const caseFiles = (under = folder) => readdirSync(path.join(under, 'cases')).filter((file) => file.endsWith('.kreds'));
const newest = async () => (await store['backups.list'](undefined))[0]?.id ?? '';
const look = async () => store['backups.look']({ place: 'here', id: await newest() });
const restore = async (...cases: string[]) => store['backups.restore']({ place: 'here', id: await newest(), cases });
const rename = async (id: string, base: number, name: string) => {
  const { case: value } = await store['cases.open']({ id });
  const renamed = { ...value, titleDa: name, persons: [{ ...value.persons[0], firstName: name }] } as typeof value;
  const edits = [{ ...renaming('', name), patches: [{ op: 'replace' as const, path: ['titleDa'], value: name }] }];
  return store['cases.save']({ id, base, case: { ...value, titleDa: renamed.titleDa }, edits });
};
const title = async (id: string) => (await store['cases.open']({ id })).case.titleDa;
describe('a backup', () => {
  it('holds every case, and what is needed to open them, and no name in plain text', async () => {
    writeFileSync(path.join(folder, 'key.json'), '{"sealed": true}');
    for (const name of ['Plantagenet', 'Tordenskjold']) await store['cases.create']({ case: caseOf(name) });
    await store['backups.make'](undefined);
    const [made] = readdirSync(backups()).filter((name) => name.startsWith('2026'));
    expect(readdirSync(path.join(backups(), made ?? '')).sort()).toEqual(['contents.json', 'key.json', 'library.kreds']);
    expect(caseFiles(backups())).toHaveLength(2);
    const holding = filesIn(backups()).filter(({ bytes }) => /plantagenet|tordenskjold/i.test(bytes.toString('latin1')));
    expect(holding).toEqual([]);
    expect((await look()).map(({ title, now }) => [title, now])).toEqual([
      ['Tordenskjolds sag', 'same'],
      ['Plantagenets sag', 'same'],
    ]);
  });

  it('is made once a day', async () => {
    await store['cases.create']({ case: caseOf('Emma') });
    await store.backUpDaily();
    await store.backUpDaily();
    expect(await store['backups.list'](undefined)).toHaveLength(1);
    day = '2026-11-28';
    await store.backUpDaily();
    expect((await store['backups.list'](undefined)).map(({ at, why }) => [at.slice(0, 10), why])).toEqual([
      ['2026-11-28', 'daily'],
      ['2026-11-27', 'daily'],
    ]);
  });

  it('copies only the cases that changed, and takes the copies away that no backup needs', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    await store['cases.create']({ case: caseOf('Noah') });
    await store['backups.make'](undefined);
    await rename(id, 1, 'Ea');
    day = '2026-11-28';
    await store['backups.make'](undefined);
    expect(caseFiles(backups())).toHaveLength(3);
    await store['backups.make'](undefined);
    await rename(id, 2, 'Bo');
    await store['backups.make'](undefined);
    // Of the 28th only the newest is kept: with Emma of the 27th, Noah, and Bo.
    expect(caseFiles(backups())).toHaveLength(3);
    expect(await store['backups.list'](undefined)).toHaveLength(2);
  });

  it('of a new week copies everything again, so that one bad copy is not in all of them', async () => {
    await store['cases.create']({ case: caseOf('Emma') });
    await store['backups.make'](undefined);
    day = '2026-11-30';
    await store['backups.make'](undefined);
    expect(caseFiles(backups())).toHaveLength(2);
  });

  it('of a store with a damaged case is made all the same, with the last good copy of it', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    await store['backups.make'](undefined);
    damage(await closedFile());
    await store['cases.create']({ case: caseOf('Noah') });
    // Also in a new week, when what is sound is copied again.
    day = '2026-11-30';
    const { left, newest } = await store['backups.make'](undefined);
    expect([left, newest?.cases]).toEqual([1, 2]);
    expect(await restore(id)).toEqual({ restored: 1 });
    expect(await title(id)).toBe('Emmas sag');
  });

  it('holds no case that was erased while it was made', async () => {
    const names = ['Emma', 'Noah', 'Ida'];
    const ids: string[] = [];
    for (const name of names) ids.push((await store['cases.create']({ case: caseOf(name) })).id);
    const made = store['backups.make'](undefined);
    await store['cases.delete']({ id: ids[0] ?? '' });
    await made;
    expect((await look()).map(({ title }) => title)).toEqual(['Idas sag', 'Noahs sag']);
  });

  it('that is cut short by the end of the program leaves nothing that looks like one', async () => {
    for (const name of ['Emma', 'Noah', 'Ida', 'Bo']) await store['cases.create']({ case: caseOf(name) });
    const made = codeOfCall(() => store['backups.make'](undefined));
    await new Promise((resolve) => setImmediate(resolve));
    expect(readdirSync(backups()).some((name) => name.startsWith('.making'))).toBe(true);
    await store.close();
    expect(await made).toBe('locked');
    store = opened();
    expect(await store['backups.list'](undefined)).toEqual([]);
    expect(readdirSync(backups())).toEqual(['cases']);
  });

  it('is made before a library of an older version is brought to the present one', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    await store.close();
    bringBack(path.join(folder, 'library.kreds'));
    store = opened();
    const [before] = await store['backups.list'](undefined);
    expect([before?.why, before?.cases]).toEqual(['before', 1]);
    expect((await look()).map((found) => [found.id, found.now])).toEqual([[id, 'same']]);
  });
});

describe('the folder elsewhere', () => {
  let share: string;
  beforeEach(() => {
    share = temporaryFolder();
  });
  const ours = () => path.join(share, readdirSync(share)[0] ?? '');
  const settled = async () => {
    for (;;) {
      const { there } = await store['backups.state'](undefined);
      if (there?.state !== 'under-way' && (there?.at || there?.failure)) return there;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  it('gets the same backups under a name of its own, and what comes back from there is the same', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    await store['backups.make'](undefined);
    await store.backUpTo({ folder: share });
    expect((await settled()).state).toBe('fine');
    expect(path.basename(ours())).toMatch(/^Kreds mette [0-9a-f]{6}$/);
    expect(filesIn(ours()).map(({ bytes }) => bytes.length)).toEqual(filesIn(backups()).map(({ bytes }) => bytes.length));
    rmSync(backups(), { recursive: true });
    await store['cases.delete']({ id });
    const [there] = await store['backups.list'](undefined);
    expect(there?.place).toBe('there');
    await store['backups.restore']({ place: 'there', id: there?.id ?? '', cases: [id] });
    expect(await title(id)).toBe('Emmas sag');
  });

  it('that is out of reach is told, and stops neither work nor the backups here', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    writeFileSync(path.join(share, 'away'), '');
    await store.backUpTo({ folder: path.join(share, 'away') });
    expect(await settled()).toMatchObject({ state: 'failed' });
    expect(await rename(id, 1, 'Ea')).toEqual({ revision: 2 });
    await store['backups.make'](undefined);
    expect(await store['backups.list'](undefined)).toHaveLength(1);
  });

  it('never takes a copy that went bad here', async () => {
    await store['cases.create']({ case: caseOf('Emma') });
    await store['backups.make'](undefined);
    damage(path.join(backups(), 'cases', caseFiles(backups())[0] ?? ''));
    await store.backUpTo({ folder: share });
    expect(await settled()).toMatchObject({ state: 'failed', failure: 'damaged' });
    expect(caseFiles(ours())).toEqual([]);
  });
});

describe('what comes back', () => {
  it('is told before it does: what is the same, what is replaced and by how much, what is gone', async () => {
    const ids: string[] = [];
    for (const name of ['Emma', 'Noah', 'Ida']) ids.push((await store['cases.create']({ case: caseOf(name) })).id);
    await store['backups.make'](undefined);
    await rename(ids[0] ?? '', 1, 'Ea');
    await rename(ids[0] ?? '', 2, 'Eva');
    await store['cases.delete']({ id: ids[1] ?? '' });
    await store['cases.create']({ case: caseOf('Bo') });
    expect((await look()).map(({ title, now, since }) => [title, now, since?.edits])).toEqual([
      ['Idas sag', 'same', undefined],
      ['Noahs sag', 'missing', undefined],
      ['Emmas sag', 'changed', 2],
    ]);
    expect(await title(ids[0] ?? '')).toBe('Eva');
  });

  it('is only what was chosen, and what it replaced lies in a backup of its own', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    const other = await store['cases.create']({ case: caseOf('Noah') });
    await store['backups.make'](undefined);
    await rename(id, 1, 'Ea');
    await rename(other.id, 1, 'Nor');
    await restore(id);
    expect([await title(id), await title(other.id)]).toEqual(['Emmas sag', 'Nor']);
    const [before] = await store['backups.list'](undefined);
    expect(before?.why).toBe('before');
    await restore(id);
    expect(await title(id)).toBe('Ea');
    expect(await store['cases.history']({ id, limit: 10 })).toHaveLength(1);
  });

  it('of a damaged case is the copy and all that its journal still tells, and the damaged file is set aside as it is', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    await store['backups.make'](undefined);
    await rename(id, 1, 'Ea');
    await rename(id, 2, 'Eva');
    const file = await closedFile();
    // The page of the value: the journal lies behind it.
    damage(file, 4096 + 2000);
    const bytes = readFileSync(file);
    expect(await codeOfCall(() => store['cases.open']({ id }))).toBe('damaged');
    expect((await look()).map(({ now, since, journal }) => [now, since?.edits, journal])).toEqual([['damaged', 2, true]]);
    await restore(id);
    expect(await title(id)).toBe('Eva');
    expect((await store['cases.history']({ id, limit: 10 })).map(({ revision }) => revision)).toEqual([3, 2]);
    const aside = filesIn(path.join(folder, 'aside')).filter((found) => !found.file.endsWith('-journal'));
    expect(aside.map((found) => found.bytes.equals(bytes))).toEqual([true]);
    day = '2026-12-27';
    await store.backUpDaily();
    expect(filesIn(path.join(folder, 'aside')).length).toBeGreaterThan(0);
    day = '2026-12-28';
    await store.backUpDaily();
    expect(filesIn(path.join(folder, 'aside'))).toEqual([]);
  });

  it('of a copy that went bad is refused, and nothing is changed', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    await store['backups.make'](undefined);
    await rename(id, 1, 'Ea');
    damage(path.join(backups(), 'cases', caseFiles(backups())[0] ?? ''));
    expect(await codeOfCall(() => restore(id))).toBe('damaged');
    expect(await title(id)).toBe('Ea');
  });

  it('is written in the audit log', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    await store['backups.make'](undefined);
    await restore(id);
    await store.close();
    const database = openDatabase(path.join(folder, 'library.kreds'), libraryKey, libraryKind);
    expect(database.prepare('SELECT what FROM audit ORDER BY number DESC LIMIT 1').pluck().get()).toBe('brought-back');
    database.close();
    store = opened();
  });
});

/** The one case's file, after the store was closed and opened again, so that nothing holds it. */
async function closedFile(): Promise<string> {
  await store.close();
  store = opened();
  return path.join(folder, 'cases', caseFiles()[0] ?? '');
}

function damage(file: string, at = 600): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

/** Makes a library as the version before this one would have: its tables, with the rows of the present one. */
function bringBack(file: string): void {
  const now = openDatabase(file, libraryKey, libraryKind);
  const kept = now.prepare('SELECT id, file, wrapped_key, state, changed_at, title FROM cases').all() as Record<string, unknown>[];
  now.close();
  const old = `${file}.old`;
  const before = openDatabase(old, libraryKey, { ...libraryKind, migrations: libraryKind.migrations.slice(0, 2) }, { create: true });
  const insert = before.prepare(
    'INSERT INTO cases (id, file, wrapped_key, state, changed_at, title) VALUES (:id, :file, :wrapped_key, :state, :changed_at, :title)',
  );
  for (const row of kept) insert.run(row);
  before.close();
  renameSync(old, file);
  if (existsSync(`${old}-journal`)) cpSync(`${old}-journal`, `${file}-journal`);
}
