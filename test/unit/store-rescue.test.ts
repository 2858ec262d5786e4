import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../../electron/failure';
import type { CaseStore } from '../../electron/store/case-store';
import { isUnmade } from '../../electron/store/places';
import { lookForRescue, type RescueStore, rescue } from '../../electron/store/rescue';
import { caseOf, filesIn, keyOf, libraryKey, renaming, storeIn, temporaryFolder } from '../helpers/store';

/** The list of cases is broken, and with it the keys of all of them: what the backups bring back then. */
let folder: string;
let store: CaseStore;
const ids = ['emma', 'noah'];
const everything = { query: '', archived: false, limit: 100 };
const library = () => path.join(folder, 'library.kreds');
const from = (given: Partial<RescueStore> = {}): RescueStore => ({
  folder,
  backups: path.join(folder, 'backups'),
  keys: {},
  ownKeys: [libraryKey],
  ...given,
});
const signature = { who: 'mette', at: '2026-11-27T08:00:00.000Z' };
const titles = async () => (await store['cases.list'](everything)).cases.map(({ title }) => title).sort();
const codeOfCall = (call: () => unknown) => {
  try {
    call();
    return 'ok';
  } catch (error) {
    return codeOf(error);
  }
};

beforeEach(async () => {
  folder = temporaryFolder();
  store = storeIn(folder);
  for (const id of ids) await store['cases.create']({ case: caseOf(id, id) });
  await store['backups.make'](undefined);
  await store['cases.save']({
    id: 'emma',
    base: 1,
    case: { ...caseOf('emma', 'emma'), titleDa: 'Efter kopien' },
    edits: [renaming('a', 'b')],
  });
});
afterEach(() => store.close());

async function breakLibrary(bytes: Buffer | undefined = Buffer.alloc(20_480, 3)): Promise<void> {
  await store.close();
  if (bytes) writeFileSync(library(), bytes);
  else rmSync(library());
}
const openAgain = () => {
  store = storeIn(folder);
};

describe('a library that is broken', () => {
  it('is found at opening; the backup brings the list, and each case stays as it was saved last', async () => {
    await breakLibrary();
    expect(codeOfCall(() => storeIn(folder))).toMatch(/damaged|wrong-key/);
    expect(lookForRescue(from())).toMatchObject({ kept: 2, back: 0, missing: 0, lost: 0 });
    rescue(from(), signature);
    openAgain();
    expect(await titles()).toEqual(['Efter kopien', 'noahs sag']);
    expect(await store['cases.history']({ id: 'emma', limit: 10 })).toHaveLength(1);
  });

  it('is set aside as it is', async () => {
    const broken = Buffer.alloc(20_480, 3);
    await breakLibrary(broken);
    rescue(from(), signature);
    const aside = filesIn(path.join(folder, 'aside')).filter(({ file }) => file.endsWith('library.kreds'));
    expect(aside.map(({ bytes }) => bytes.equals(broken))).toEqual([true]);
    openAgain();
  });

  it('is looked at without changing anything', async () => {
    await breakLibrary();
    const before = filesIn(folder).map(({ file, bytes }) => [file, bytes.toString('hex')]);
    lookForRescue(from());
    expect(filesIn(folder).map(({ file, bytes }) => [file, bytes.toString('hex')])).toEqual(before);
    rescue(from(), signature);
    openAgain();
  });

  it('is gone: the same', async () => {
    await breakLibrary(undefined);
    expect(isUnmade(folder)).toBe(false);
    rescue(from(), signature);
    openAgain();
    expect(await titles()).toEqual(['Efter kopien', 'noahs sag']);
  });

  it('takes cases made after the backup with it: that is said, and their files are set aside', async () => {
    await store['cases.create']({ case: caseOf('Ida') });
    await breakLibrary();
    expect(lookForRescue(from())).toMatchObject({ kept: 2, lost: 1 });
    rescue(from(), signature);
    openAgain();
    expect(readdirSync(path.join(folder, 'cases')).filter((name) => name.endsWith('.kreds'))).toHaveLength(2);
  });

  it('and all cases with it, as on a new computer: everything comes from the backup', async () => {
    const backups = path.join(folder, 'backups');
    await store.close();
    folder = temporaryFolder();
    expect(lookForRescue(from({ backups }))).toMatchObject({ kept: 0, back: 2, missing: 0, lost: 0 });
    rescue(from({ backups }), signature);
    openAgain();
    expect(await titles()).toEqual(['emmas sag', 'noahs sag']);
  });

  it('is brought back under the key of the backup, whose sealed key takes the place of the other', async () => {
    const backups = path.join(folder, 'backups');
    const id = readdirSync(backups).find((name) => name.startsWith('20')) ?? '';
    writeFileSync(path.join(backups, id, 'key.json'), 'the sealed key');
    writeFileSync(path.join(folder, 'key.json'), 'another');
    await breakLibrary();
    expect(rescue(from({ ownKeys: [keyOf(9)], keys: { [id]: [libraryKey] } }), signature)).toBe(libraryKey);
    expect(readFileSync(path.join(folder, 'key.json'), 'utf8')).toBe('the sealed key');
    openAgain();
  });

  it('has no backup that opens: that is said, and nothing is changed', async () => {
    await breakLibrary();
    expect(codeOfCall(() => rescue(from({ ownKeys: [keyOf(9)] }), signature))).toBe('missing');
    expect(existsSync(path.join(folder, 'library.rescue.kreds'))).toBe(false);
    rescue(from(), signature);
    openAgain();
  });

  it('is brought by an older backup when the newest went bad', async () => {
    await store['backups.make'](undefined);
    const [newest = ''] = readdirSync(path.join(folder, 'backups'))
      .filter((name) => name.startsWith('20'))
      .sort()
      .reverse();
    // The rule keeps one of a day: the older one is made of it.
    const older = newest.replace(/^2026/, '2025');
    const backups = path.join(folder, 'backups');
    const contents = JSON.parse(readFileSync(path.join(backups, newest, 'contents.json'), 'utf8'));
    cpSync(path.join(backups, newest), path.join(backups, older), { recursive: true });
    writeFileSync(
      path.join(backups, older, 'contents.json'),
      JSON.stringify({ ...contents, at: contents.at.replace('2026', '2025'), day: contents.day.replace('2026', '2025') }),
    );
    writeFileSync(path.join(backups, newest, 'library.kreds'), Buffer.alloc(8192, 1));
    await breakLibrary();
    expect(lookForRescue(from()).at).toMatch(/^2025/);
    rescue(from(), signature);
    openAgain();
  });
});
