import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../../electron/failure';
import { formerKeys, openLibrary } from '../../electron/store/library';
import { rotateKeys } from '../../electron/store/rotate';
import { caseOf, renaming, storeIn, temporaryFolder } from '../helpers/store';
import { vaultOf } from '../helpers/vault';

const passphrase = 'den gamle sætning';
const next = 'den nye sætning';

let folder: string;
let key: Uint8Array;
beforeEach(async () => {
  folder = temporaryFolder();
  key = await vaultOf(folder).create({ passphrase });
  const store = storeIn(folder, { key });
  for (const name of ['Emma', 'Noah']) await store['cases.create']({ case: caseOf(name, name) });
  await store['cases.save']({ id: 'Emma', base: 1, case: { ...caseOf('Emma', 'Emma'), titleDa: 'Gemt' }, edits: [renaming('A', 'B')] });
  await store.close();
});

const caseFiles = () => readdirSync(path.join(folder, 'cases')).filter((name) => name.endsWith('.kreds'));
const slots = () => vaultOf(folder).slotsWith({ passphrase }, { passphrase: next });
const opens = (one: Uint8Array) => {
  try {
    openLibrary(path.join(folder, 'library.kreds'), one, { create: false }).close();
    return 'ok';
  } catch (error) {
    return codeOf(error);
  }
};

describe('a new key of the library', () => {
  it('opens it, and the old one no longer does, nor the old passphrase', async () => {
    const rotated = await rotateKeys(folder, key, { slots: await slots(), everyCase: false });
    expect([opens(rotated.key), opens(key)]).toEqual(['ok', 'wrong-key']);
    expect(await vaultOf(folder).open({ passphrase }).catch(codeOf)).toBe('wrong-key');
    const store = storeIn(folder, { key: rotated.key });
    expect(await store['cases.open']({ id: 'Emma' })).toMatchObject({ case: { titleDa: 'Gemt' }, revision: 2 });
    await store.close();
  });

  it('remembers those before it, for what was backed up under them', async () => {
    const first = await rotateKeys(folder, key, { slots: await slots(), everyCase: false });
    const second = await rotateKeys(folder, first.key, {
      slots: await vaultOf(folder).slotsWith({ passphrase: next }, {}),
      everyCase: false,
    });
    const library = openLibrary(path.join(folder, 'library.kreds'), second.key, { create: false });
    expect(formerKeys(library.database, second.key).map((one) => Buffer.from(one))).toEqual(
      [first.key, key].map((one) => Buffer.from(one)),
    );
    library.close();
  });

  it('still opens what was backed up before', async () => {
    const before = storeIn(folder, { key });
    await before['backups.make'](undefined);
    await before.close();
    const { key: now } = await rotateKeys(folder, key, { slots: await slots(), everyCase: true });
    const store = storeIn(folder, { key: now });
    const [backup] = await store['backups.list'](undefined);
    expect(await store['backups.look']({ place: 'here', id: backup?.id ?? '' })).toHaveLength(2);
    expect(await store['backups.restore']({ place: 'here', id: backup?.id ?? '', cases: ['Emma'] })).toEqual({ restored: 1 });
    expect(await store['cases.open']({ id: 'Emma' })).toMatchObject({ case: { titleDa: 'Gemt' } });
    await store.close();
  });

  it('leaves the files of the cases alone', async () => {
    const before = caseFiles();
    await rotateKeys(folder, key, { slots: await slots(), everyCase: false });
    expect(caseFiles()).toEqual(before);
  });
});

describe('new keys of the cases', () => {
  it('make new files, and leave none of the old', async () => {
    const before = caseFiles();
    const rotated = await rotateKeys(folder, key, { slots: await slots(), everyCase: true });
    expect(caseFiles()).toHaveLength(2);
    expect(caseFiles().filter((name) => before.includes(name))).toEqual([]);
    const again = await rotateKeys(folder, rotated.key, {
      slots: await vaultOf(folder).slotsWith({ passphrase: next }, {}),
      everyCase: true,
    });
    const store = storeIn(folder, { key: again.key });
    expect(await store['cases.open']({ id: 'Emma' })).toMatchObject({ case: { titleDa: 'Gemt' }, revision: 2 });
    expect(await store['cases.history']({ id: 'Emma', limit: 9 })).toHaveLength(1);
    await store.close();
  });

  it('are made for all others when one case is broken, which keeps what is left of it', async () => {
    const [first = ''] = caseFiles();
    const file = path.join(folder, 'cases', first);
    const broken = readFileSync(file).fill(0, 0, 5000);
    writeFileSync(file, broken);
    const rotated = await rotateKeys(folder, key, { slots: await slots(), everyCase: true });
    expect(rotated.fault).toBeUndefined();
    expect(readFileSync(file).equals(broken)).toBe(true);
    const store = storeIn(folder, { key: rotated.key });
    const outcomes = await Promise.all(
      ['Emma', 'Noah'].map(async (id) => {
        try {
          return (await store['cases.open']({ id })).revision > 0;
        } catch (error) {
          return codeOf(error);
        }
      }),
    );
    expect(outcomes.sort()).toEqual(['damaged', true]);
    await store.close();
  });
});

describe('a rotation that can’t be done', () => {
  it('leaves everything as it was, and the old ways to the key', async () => {
    // Nothing can be written where a folder lies.
    mkdirSync(path.join(folder, 'library.next.kreds'));
    writeFileSync(path.join(folder, 'library.next.kreds', 'in the way'), '');
    const rotated = await rotateKeys(folder, key, { slots: await slots(), everyCase: true }).catch((error: unknown) => error);
    expect(rotated).toBeInstanceOf(Error);
    expect(opens(key)).toBe('ok');
    expect((await vaultOf(folder).open({ passphrase })).length).toBeGreaterThan(0);
    expect(await vaultOf(folder).open({ passphrase: next }).catch(codeOf)).toBe('wrong-key');
  });
});
