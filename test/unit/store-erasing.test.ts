import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../../electron/failure';
import type { CaseStore } from '../../electron/store/case-store';
import { keptCases } from '../../electron/store/library';
import { caseFileKind, libraryKind } from '../../electron/store/migrations/kinds';
import { openAsItIs, openDatabase } from '../../electron/store/open';
import { apply, type Command } from '../../shared/case/change';
import { addPerson, updatePerson } from '../../shared/case/commands/person';
import { reopen, signAndLock } from '../../shared/case/commands/sign-off';
import { addRelation } from '../../shared/case/commands/ties';
import { revisionFaults } from '../../shared/case/revisions';
import type { Case } from '../../shared/case/schema';
import { receiptOf } from '../../shared/erasing/receipt';
import { caseOf, libraryKey, storeIn, temporaryFolder } from '../helpers/store';

let folder: string;
let store: CaseStore;
let day = '2026-11-27';
let second = 0;
const now = () => {
  second += 1;
  return Temporal.Instant.from(`${day}T08:00:00Z`).add({ seconds: second }).toString({ smallestUnit: 'millisecond' });
};
beforeEach(() => {
  day = '2026-11-27';
  folder = temporaryFolder();
  store = storeIn(folder, { now });
});
afterEach(() => store.close());

const everything = { query: '', archived: false, limit: 100 };
const codeOfCall = async (call: () => unknown) => {
  try {
    await call();
    return 'ok';
  } catch (error) {
    return codeOf(error);
  }
};

/** Does commands one after the other and saves each, as the window does. */
async function work(id: string, ...commands: ((value: Case) => Command)[]): Promise<{ case: Case; revision: number }> {
  let { case: value, revision } = await store['cases.open']({ id });
  for (const command of commands) {
    const outcome = apply(value, command(value));
    if (!outcome.ok) throw new Error(outcome.problem.text.en);
    const { name, label, patches, inverse } = outcome.edit;
    const edits = [{ name, label, patches: [...patches], inverse: [...inverse] }] as never;
    ({ revision } = await store['cases.save']({ id, base: revision, case: outcome.case, edits }));
    value = outcome.case;
  }
  return { case: value, revision };
}

/** All that anyone with the key could still read: every page of every file but the backups, without its encryption, freed ones too. */
function decrypted(): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  const library = openDatabase(path.join(copy, 'library.kreds'), libraryKey, libraryKind);
  const texts = [library.serialize().toString('utf8')];
  for (const { file, key } of keptCases(library, libraryKey)) {
    const database = openAsItIs(path.join(copy, 'cases', file), key, caseFileKind);
    texts.push(database.serialize().toString('utf8'));
    database.close();
  }
  library.close();
  return texts.join('\n');
}
const traces = (...words: string[]) => words.filter((word) => decrypted().toLowerCase().includes(word.toLowerCase()));

describe('one person, erased', () => {
  const planted = ['Plantagenet', 'Tordenskjold', 'Snurrebassen', 'hemmelig allergi', '230178-9998', 'Stamhus'];
  let id: string;
  let revision: number;

  beforeEach(async () => {
    ({ id } = await store['cases.create']({ case: caseOf('Emma') }));
    ({ revision } = await work(
      id,
      () => addPerson({ firstName: 'Tordenskjold', lastName: 'Stamhus', gender: 'm' }),
      (value) => updatePerson(value, 'P1', { noteDa: 'hemmelig allergi', cpr: '230178-9998' }),
      (value) => updatePerson(value, 'P1', { firstName: 'Snurrebassen' }),
      (value) => addRelation(value, { from: 'p1', to: 'P1', type: 'close' }),
      (value) => signAndLock(value, '2026-11-27', 'Mette'),
      (value) => reopen(value, '2026-11-28', 'Plantagenet er kommet til'),
      (value) => updatePerson(value, 'P1', { firstName: 'Plantagenet' }),
      (value) => updatePerson(value, 'p1', { noteDa: 'Bor hos Plantagenet Stamhus. Plantagenets hund hedder Rex.' }),
    ));
  });

  it('is in no database, journal, search or locked revision any more, nor is any name they ever had', async () => {
    expect(traces(...planted)).toEqual(planted);
    const { number } = await store['erasing.person']({ id, base: revision, person: 'P1' });
    expect(traces(...planted)).toEqual([]);
    const { case: value } = await store['cases.open']({ id });
    expect(value.persons.map((person) => person.id)).toEqual(['p1']);
    expect(value.persons[0]?.noteDa).toBe('Bor hos [slettet]. [slettet] hund hedder Rex.');
    expect((await store['cases.list']({ ...everything, query: 'plantagenet' })).total).toBe(0);
    expect(number).toBeGreaterThan(0);
  });

  it('leaves a locked revision that is sound in what is left, and says since when and what it was', async () => {
    const before = (await store['cases.open']({ id })).case.lockedRevisions?.[0]?.hash;
    await store['erasing.person']({ id, base: revision, person: 'P1' });
    const { case: value } = await store['cases.open']({ id });
    expect(value.lockedRevisions?.[0]?.erasedInPart).toEqual([{ on: '2026-11-27', formerHash: before }]);
    expect(value.lockedRevisions?.[0]?.hash).not.toBe(before);
    expect(revisionFaults(value)).toEqual([]);
  });

  it('is told of before: in how many texts of others they stand, and which revisions are no longer whole', async () => {
    expect(await store['erasing.look']({ id, person: 'P1' })).toEqual({ texts: 2, revisions: [1], backupsUntil: undefined });
    expect(traces(...planted)).toEqual(planted);
  });

  it('leaves the history of the others, with the words of what named the person gone', async () => {
    await store['erasing.person']({ id, base: revision, person: 'P1' });
    const history = await store['cases.history']({ id, limit: 100 });
    expect(history).toHaveLength(9);
    expect(history[0]?.label.da).toBe('Slettede alt om en person, så det ikke kan hentes tilbage');
    expect(history.filter(({ label }) => label.da === 'En ændring, hvis indhold er slettet').length).toBeGreaterThan(2);
    expect(history.some(({ label }) => label.da.includes('revision 1'))).toBe(true);
  });

  it('can be followed by more work, and by another erasure', async () => {
    await store['erasing.person']({ id, base: revision, person: 'P1' });
    ({ revision } = await work(id, () => addPerson({ firstName: 'Blåtand', gender: 'm' })));
    expect(traces('Blåtand')).toEqual(['Blåtand']);
    await store['erasing.person']({ id, base: revision, person: 'P1' });
    expect(traces('Blåtand', ...planted)).toEqual([]);
  });

  it('is refused where the person is the child whom the case is about, and where someone saved meanwhile', async () => {
    expect(await codeOfCall(() => store['erasing.person']({ id, base: revision, person: 'p1' }))).toBe('invalid');
    expect(await codeOfCall(() => store['erasing.person']({ id, base: revision - 1, person: 'P1' }))).toBe('conflict');
    expect(traces(...planted)).toEqual(planted);
  });

  it('stays erased when the case comes back from an older backup', async () => {
    await store['backups.make'](undefined);
    const [backup] = await store['backups.list'](undefined);
    day = '2026-11-28';
    await store['erasing.person']({ id, base: revision, person: 'P1' });
    await store['backups.restore']({ place: 'here', id: backup?.id ?? '', cases: [id] });
    expect(traces(...planted)).toEqual([]);
    expect((await store['cases.open']({ id })).case.persons).toHaveLength(1);
  });

  it('leaves another of the same first name as they are', async () => {
    ({ revision } = await work(id, () => addPerson({ firstName: 'Plantagenet', lastName: 'Hansen', gender: 'm' })));
    await store['erasing.person']({ id, base: revision, person: 'P1' });
    const { case: value } = await store['cases.open']({ id });
    expect(value.persons.map(({ lastName }) => lastName)).toContain('Hansen');
    expect(value.persons.map(({ firstName }) => firstName)).toContain('Plantagenet');
    expect(traces('Snurrebassen', 'Tordenskjold', 'Stamhus')).toEqual([]);
  });
});

describe('a locked revision, erased', () => {
  it('leaves that it was and who signed it, and nothing of what it held or of how it came to be', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    const { revision } = await work(
      id,
      (value) => updatePerson(value, 'p1', { noteDa: 'Plantagenet' }),
      (value) => signAndLock(value, '2026-11-27', 'Mette'),
      (value) => reopen(value, '2026-11-28', 'Ny viden'),
      (value) => updatePerson(value, 'p1', { noteDa: undefined }),
    );
    expect(traces('Plantagenet')).toEqual(['Plantagenet']);
    await store['erasing.revision']({ id, base: revision, revision: 1 });
    expect(traces('Plantagenet')).toEqual([]);
    const { case: value } = await store['cases.open']({ id });
    expect(value.lockedRevisions?.[0]).toMatchObject({ revision: 1, lockedBy: 'Mette', content: {}, erasedInPart: [{ on: '2026-11-27' }] });
    expect(revisionFaults(value)).toEqual([]);
  });
});

describe('a case, erased', () => {
  it('is gone at once, with its key, file, and place in the list, and stands in the log with its number alone', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Plantagenet') });
    await store['cases.delete']({ id });
    const { number } = await store['erasing.case']({ id });
    expect(readdirSync(path.join(folder, 'cases'))).toEqual([]);
    expect(traces('Plantagenet')).toEqual([]);
    expect(await codeOfCall(() => store['cases.restore']({ id }))).toBe('missing');
    const line = await store.auditLine({ number });
    expect(JSON.parse(line.detail)).toEqual({ caseNumber: '27.24.00-G01-0412-26', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('has a receipt that says what, when and who, and until when it lies in a backup, and no name', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Plantagenet') });
    await store['backups.make'](undefined);
    const { number, backupsUntil } = await store['erasing.case']({ id });
    expect(backupsUntil).toBe('2027-10-31');
    const receipt = receiptOf(await store.auditLine({ number }), 'Europe/Copenhagen', 'da', []);
    expect(receipt?.fileName).toBe('kvittering-sletning-27.24.00-G01-0412-26.pdf');
    const text = receipt?.html.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ');
    for (const part of ['27.24.00-G01-0412-26', 'mette', '27. november 2026 kl. 09.0', '31. oktober 2027', 'SHA-256'])
      expect(text).toContain(part);
    expect(text).not.toMatch(/plantagenet/i);
  });

  it('is in today’s backup no longer', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Plantagenet') });
    await store['cases.create']({ case: caseOf('Emma') });
    await store['backups.make'](undefined);
    await store['erasing.case']({ id });
    await store['backups.make'](undefined);
    const backups = await store['backups.list'](undefined);
    expect(backups).toHaveLength(1);
    const titles = await store['backups.look']({ place: 'here', id: backups[0]?.id ?? '' });
    expect(titles.map(({ title }) => title)).toEqual(['Emmas sag']);
    expect(readdirSync(path.join(folder, 'backups', 'cases')).filter((name) => name.endsWith('.kreds'))).toHaveLength(1);
  });
});

describe('the rule of how long archived cases are kept', () => {
  const due = async () => (await store['retention.due'](undefined)).due.map(({ title, dueOn }) => [title, dueOn]);

  it('offers what has been archived for so many months, and erases nothing itself', async () => {
    const { id } = await store['cases.create']({ case: caseOf('Emma') });
    await store['cases.create']({ case: caseOf('Noah') });
    await store['cases.archive']({ id, archived: true });
    expect(await due()).toEqual([]);
    await store['retention.set']({ months: 6 });
    expect(await due()).toEqual([]);
    day = '2027-05-26';
    expect(await due()).toEqual([]);
    day = '2027-05-27';
    expect(await due()).toEqual([['Emmas sag', '2027-05-27']]);
    await store['cases.archive']({ id, archived: false });
    expect(await due()).toEqual([]);
    expect((await store['cases.list'](everything)).total).toBe(2);
  });

  it('is the office’s where it has decided, and can’t be changed then', async () => {
    await store.close();
    store = storeIn(folder, { now, months: 60 });
    expect(await store['retention.due'](undefined)).toEqual({ months: 60, byOffice: true, due: [] });
    expect(await codeOfCall(() => store['retention.set']({ months: 1 }))).toBe('invalid');
  });
});
