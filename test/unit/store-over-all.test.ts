import { randomUUID } from 'node:crypto';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseStore } from '../../electron/store/case-store';
import { libraryKind } from '../../electron/store/migrations/kinds';
import { openDatabase } from '../../electron/store/open';
import type { Case } from '../../shared/case/schema';
import { listingOf } from '../../shared/overview/listing';
import { libraryKey, storeIn, temporaryFolder } from '../helpers/store';

const today = '2026-11-20';
const withRules = { listingOf: (value: Case) => listingOf(value, today) };

let folder: string;
let store: CaseStore;
beforeEach(() => {
  folder = temporaryFolder();
  store = storeIn(folder, withRules);
});
afterEach(() => store.close());

/** A case whose refusals are to be asked again about on these days. */
function caseAsking(name: string, days: readonly string[], more: Partial<Case> & { caseworker?: string; unit?: string } = {}): Case {
  const { caseworker = 'Mette', unit = 'Nord', ...rest } = more;
  return {
    schema: 'kreds-exchange/1',
    id: randomUUID(),
    titleDa: `${name}s sag`,
    case: { indexPersonIds: ['p1'], caseNumber: `27-${name}`, caseworker, unit },
    persons: [{ id: 'p1', firstName: name, gender: 'f', kind: 'person' }],
    assessment: { refusals: days.map((askAgain, index) => ({ id: `R${index + 1}`, askAgain })) },
    ...rest,
  };
}

const keep = async (value: Case) => (await store['cases.create']({ case: value })).id;
const asked = (more: { caseworker?: string; limit?: number } = {}) => store['reminders.list']({ today, limit: 100, ...more });
const daysFor = async (more: { caseworker?: string } = {}) => (await asked(more)).reminders.map((each) => [each.day, each.case.title]);

describe('what all cases ask for', () => {
  it('comes soonest first, with how much is overdue, due within a week, and later', async () => {
    await keep(caseAsking('Emma', ['2026-12-24', '2026-11-19']));
    await keep(caseAsking('Noah', ['2026-11-20', '2026-11-26', '2026-11-27']));
    const { overdue, soon, later, reminders } = await asked();
    expect(reminders.map((each) => [each.day, each.case.title])).toEqual([
      ['2026-11-19', 'Emmas sag'],
      ['2026-11-20', 'Noahs sag'],
      ['2026-11-26', 'Noahs sag'],
      ['2026-11-27', 'Noahs sag'],
      ['2026-12-24', 'Emmas sag'],
    ]);
    expect([overdue, soon, later]).toEqual([1, 2, 2]);
    expect((await asked({ limit: 0 })).overdue).toBe(1);
  });

  it('is that of one caseworker when asked for', async () => {
    await keep(caseAsking('Emma', ['2026-12-24'], { caseworker: 'Bo' }));
    await keep(caseAsking('Noah', ['2026-11-20']));
    expect(await daysFor({ caseworker: 'Bo' })).toEqual([['2026-12-24', 'Emmas sag']]);
    expect((await asked({ caseworker: 'Bo' })).caseworkers).toEqual(['Bo', 'Mette']);
  });

  it('follows what is saved, archived, deleted and brought back', async () => {
    const value = caseAsking('Emma', ['2026-12-24']);
    const id = await keep(value);
    await store['cases.save']({
      id,
      base: 1,
      case: { ...value, assessment: { refusals: [{ id: 'R1', askAgain: '2027-01-05' }] } },
      edits: [],
    });
    expect(await daysFor()).toEqual([['2027-01-05', 'Emmas sag']]);
    await store['cases.archive']({ id, archived: true });
    expect(await daysFor()).toEqual([]);
    await store['cases.archive']({ id, archived: false });
    await store['cases.delete']({ id });
    expect(await daysFor()).toEqual([]);
    await store['cases.restore']({ id });
    expect(await daysFor()).toEqual([['2027-01-05', 'Emmas sag']]);
  });

  it('leaves the examples out as soon as there is a case of one’s own', async () => {
    await keep(caseAsking('Eksempel', ['2026-12-24'], { fictional: true }));
    expect(await daysFor()).toEqual([['2026-12-24', 'Eksempels sag']]);
    await keep(caseAsking('Emma', []));
    expect(await daysFor()).toEqual([]);
  });

  it('is made anew from the cases after a program that knew nothing of it', async () => {
    await keep(caseAsking('Emma', ['2026-12-24']));
    await store.close();
    const old = openDatabase(path.join(folder, 'library.kreds'), libraryKey, libraryKind);
    old.exec("DELETE FROM reminders; UPDATE cases SET tally = '', stale = 1");
    old.close();
    store = storeIn(folder, withRules);
    expect(await daysFor()).toEqual([['2026-12-24', 'Emmas sag']]);
    expect((await store['overview.list'](undefined)).cases.map(({ tally }) => tally.refusals.dated)).toEqual([1]);
  });

  it('names a case that can’t be read, and tells the rest', async () => {
    const broken = caseAsking('Emma', ['2026-12-24']);
    await keep(broken);
    const [file = ''] = readdirSync(path.join(folder, 'cases'));
    await keep(caseAsking('Noah', ['2026-11-20']));
    await store.close();
    const library = openDatabase(path.join(folder, 'library.kreds'), libraryKey, libraryKind);
    library.exec('UPDATE cases SET stale = 1');
    library.close();
    writeFileSync(path.join(folder, 'cases', file), Buffer.alloc(8192, 1));
    store = storeIn(folder, withRules);
    const { cases, unread } = await store['overview.list'](undefined);
    expect(cases.map(({ title }) => title)).toEqual(['Noahs sag']);
    expect(unread.map(({ title }) => title)).toEqual(['Emmas sag']);
    expect((await asked()).unread).toHaveLength(1);
  });

  it('is told without a look into any case', async () => {
    await keep(caseAsking('Emma', ['2026-12-24']));
    await store.close();
    for (const file of readdirSync(path.join(folder, 'cases'))) rmSync(path.join(folder, 'cases', file));
    store = storeIn(folder, withRules);
    expect(await daysFor()).toEqual([['2026-12-24', 'Emmas sag']]);
    expect((await store['overview.list'](undefined)).cases).toHaveLength(1);
  });

  it('keeps nothing of a deleted case in the library, even for one who has its key', async () => {
    const id = await keep(
      caseAsking('Emma', [], { assessment: { refusals: [{ id: 'R1', askAgain: '2026-12-24', aboutDa: 'moster Plantagenet' }] } }),
    );
    expect(decrypted()).toContain('Plantagenet');
    await store['cases.delete']({ id });
    expect(decrypted()).not.toContain('Plantagenet');
  });
});

describe('what the overview counts', () => {
  it('comes for each case with unit, caseworker and whether it is archived', async () => {
    const id = await keep(caseAsking('Emma', ['2026-12-24'], { unit: 'Syd', caseworker: 'Bo' }));
    await store['cases.archive']({ id, archived: true });
    const { cases } = await store['overview.list'](undefined);
    expect(cases).toMatchObject([
      { title: 'Emmas sag', caseNumber: '27-Emma', unit: 'Syd', caseworker: 'Bo', archived: true, tally: { refusals: { dated: 1 } } },
    ]);
  });
});

it('a library of the second version is brought to the third, and its listings will be made anew', () => {
  const file = path.join(temporaryFolder(), 'library.kreds');
  const before = openDatabase(file, libraryKey, { ...libraryKind, migrations: libraryKind.migrations.slice(0, 2) }, { create: true });
  before.exec("INSERT INTO cases (id, file, wrapped_key, state, changed_at) VALUES ('emma', 'emma.kreds', x'00', 'kept', '2026-03-03')");
  before.close();
  const now = openDatabase(file, libraryKey, libraryKind);
  expect(now.prepare('SELECT id, stale, unit, tally FROM cases').all()).toEqual([{ id: 'emma', stale: 1, unit: '', tally: '' }]);
  expect(now.prepare('SELECT count(*) AS count FROM reminders').all()).toEqual([{ count: 0 }]);
  now.close();
});

/** Every page of the library without its encryption, as it lies on the disk now. */
function decrypted(): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  const database = openDatabase(path.join(copy, 'library.kreds'), libraryKey, libraryKind);
  const text = database.serialize().toString('utf8');
  database.close();
  return text;
}
