import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAudit, auditHead, readAudit } from '../../electron/store/audit';
import { libraryKind } from '../../electron/store/migrations/kinds';
import { type Database, openDatabase } from '../../electron/store/open';
import { auditCsv, auditLines } from '../../shared/audit/write';
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

  it('shows that its end was cut off, by the last line that a backup remembers', () => {
    const anchor = auditHead(database);
    database.exec('DELETE FROM audit WHERE number = 3');
    expect(readAudit(database).brokenAt).toBeUndefined();
    expect(readAudit(database, [anchor]).brokenAt).toBe(3);
    addAudit(database, by('someone else'), 'opened', 'c');
    expect(readAudit(database, [anchor]).brokenAt).toBe(3);
  });
});

describe('the audit log in the window', () => {
  it('is shown newest first, of one case or of all, with what the cases are called now', async () => {
    const store = storeIn(temporaryFolder());
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    await store['cases.create']({ case: caseOf('Noah') });
    await store['audit.revealed']({ id, person: 'p1', what: 'cpr' });
    const all = await store['audit.list']({ limit: 100 });
    expect(all.entries.map(({ what, title }) => [what, title])).toEqual([
      ['revealed', 'Emmas sag'],
      ['created', 'Noahs sag'],
      ['created', 'Emmas sag'],
    ]);
    expect([all.total, all.brokenAt]).toEqual([3, undefined]);
    const one = await store['audit.list']({ case: id, limit: 1 });
    expect([one.entries.map(({ detail }) => detail), one.total]).toEqual([['cpr p1'], 2]);
    await store.close();
  });

  it('is cut short by nobody unseen, once a backup was made', async () => {
    const folder = temporaryFolder();
    const store = storeIn(folder);
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    await store['cases.open']({ id });
    await store['backups.make'](undefined);
    await store.close();
    const database = openDatabase(path.join(folder, 'library.kreds'), libraryKey, libraryKind);
    database.exec('DELETE FROM audit WHERE number = 2');
    database.close();
    const after = storeIn(folder);
    expect((await after['audit.list']({ limit: 10 })).brokenAt).toBe(2);
    await after.close();
  });

  it('is written as a table without what the cases are called, and without formulas', () => {
    const entry = {
      number: 1,
      at: 'now',
      who: '=cmd()',
      what: 'opened',
      subject: 'a',
      title: 'Emmas sag',
      caseNumber: '27;1',
      detail: '',
      hash: 'h',
    };
    const later = { ...entry, number: 2, who: 'mette' };
    expect(auditCsv([later, entry])).toBe(
      '\uFEFFnumber;at;who;what;subject;caseNumber;detail;hash\r\n1;now;\'=cmd();opened;a;"27;1";;h\r\n2;now;mette;opened;a;"27;1";;h\r\n',
    );
    expect(
      auditLines([later, entry])
        .split('\n')
        .map((line) => line && JSON.parse(line).number),
    ).toEqual([1, 2, '']);
    expect(auditLines([entry])).not.toContain('Emma');
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
