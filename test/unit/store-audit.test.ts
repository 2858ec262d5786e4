import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAudit, readAudit } from '../../electron/store/audit';
import { libraryKind } from '../../electron/store/migrations/kinds';
import { type Database, openDatabase } from '../../electron/store/open';
import { caseOf, libraryKey, storeIn, temporaryFolder } from '../helpers/store';

const by = (who: string) => ({ who, at: '2026-03-03T08:00:00.000Z' });

describe('the audit log', () => {
  let database: Database;
  beforeEach(() => {
    database = openDatabase(path.join(temporaryFolder(), 'library.kreds'), libraryKey, libraryKind, { create: true });
    for (const subject of ['a', 'b', 'c']) addAudit(database, by('mette'), 'opened', subject);
  });
  afterEach(() => database.close());

  it('is whole as long as nobody touched it', () => {
    expect(readAudit(database).brokenAt).toBeUndefined();
    expect(readAudit(database).rows.map(({ who, what, subject }) => [who, what, subject])).toEqual([
      ['mette', 'opened', 'a'],
      ['mette', 'opened', 'b'],
      ['mette', 'opened', 'c'],
    ]);
  });

  it.each([
    ['a changed line', "UPDATE audit SET who = 'someone else' WHERE number = 2", 2],
    ['a line taken out', 'DELETE FROM audit WHERE number = 2', 3],
    ['a line put in', "INSERT INTO audit SELECT 4, at, who, what, 'd', detail, hash FROM audit WHERE number = 3", 4],
  ])('shows %s', (_, tampering, number) => {
    database.exec(tampering);
    expect(readAudit(database).brokenAt).toBe(number);
  });
});

it('the store writes down who did what with which case, without a name', async () => {
  const folder = temporaryFolder();
  const store = storeIn(folder);
  const { id } = await store['cases.create']({ case: caseOf('Plantagenet') });
  await store['cases.open']({ id });
  await store.audit({ what: 'exported', subject: id, detail: 'attachment internal' });
  await store['cases.delete']({ id });
  await store.close();
  const database = openDatabase(path.join(folder, 'library.kreds'), libraryKey, libraryKind);
  const { rows, brokenAt } = readAudit(database);
  database.close();
  expect(rows.map(({ what }) => what)).toEqual(['created', 'opened', 'exported', 'deleted', 'erased']);
  expect(rows.every(({ who, subject }) => who === 'mette' && subject === id)).toBe(true);
  expect(JSON.stringify(rows)).not.toMatch(/plantagenet/i);
  expect(brokenAt).toBeUndefined();
});
