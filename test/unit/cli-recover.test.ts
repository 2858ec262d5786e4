import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../electron/command-line/run';
import { codeOf } from '../../electron/failure';
import { newIdentity, recipientOf } from '../../electron/vault/seal';
import { caseOf, storeIn, temporaryFolder } from '../helpers/store';
import { recoveryOf, vaultOf } from '../helpers/vault';

const recovery = recoveryOf(3);
let folder: string;
let identity: string;
const identityFile = () => path.join(folder, 'escrow.txt');
const profile = () => path.join(folder, 'profile');

async function kreds(...argv: string[]) {
  const said: string[] = [];
  const faults: string[] = [];
  const code = await run(argv, {
    say: (line) => said.push(line),
    complain: (line) => faults.push(line),
    today: '2026-11-23',
    print: async () => new Uint8Array(),
    draw: async () => new Uint8Array(),
  });
  return { code, said, faults };
}

beforeEach(async () => {
  folder = temporaryFolder();
  identity = await newIdentity();
  const escrow = await recipientOf(identity);
  writeFileSync(identityFile(), `# created: 2026-01-05T09:00:00+01:00\n# public key: ${escrow}\n${identity}\n`);
  mkdirSync(profile());
  const key = await vaultOf(profile(), { escrow }).create({ passphrase: 'ingen husker den', recovery });
  const store = storeIn(profile(), { key });
  await store['cases.create']({ case: caseOf('Emma', 'emma') });
  await store.close();
});

describe('kreds recover', () => {
  it('opens with the municipality’s key alone, and gives a new recovery code in the place of the old', async () => {
    const { code, said } = await kreds('recover', profile(), '--escrow', identityFile());
    expect(code).toBe(0);
    const [key] = await vaultOf(profile()).open({ recovery: said[0] ?? '' });
    const store = storeIn(profile(), { key });
    expect((await store['cases.open']({ id: 'emma' })).case.id).toBe('emma');
    await store.close();
    expect(await vaultOf(profile()).open({ recovery }).catch(codeOf)).toBe('wrong-key');
    expect(await vaultOf(profile()).state()).toMatchObject({ recoveryMade: '2026-11-23', escrow: true });
  });

  it('does nothing with another key, or with a file that is none', async () => {
    const before = readFileSync(path.join(profile(), 'key.json'));
    writeFileSync(identityFile(), await newIdentity());
    expect(await kreds('recover', profile(), '--escrow', identityFile(), '--language', 'en')).toMatchObject({
      code: 1,
      said: [],
      faults: [expect.stringMatching(/the key in the key file is none that these cases are locked for/)],
    });
    writeFileSync(identityFile(), 'age1qqqq');
    expect(await kreds('recover', profile(), '--escrow', identityFile())).toMatchObject({ code: 1, said: [] });
    expect(await kreds('recover', profile(), '--escrow', path.join(folder, 'gone'))).toMatchObject({ code: 1, said: [] });
    expect(await kreds('recover', profile())).toMatchObject({ code: 2 });
    expect(readFileSync(path.join(profile(), 'key.json')).equals(before)).toBe(true);
  });

  it('does nothing while Kreds is open', async () => {
    const [key] = await vaultOf(profile()).open({ recovery });
    const store = storeIn(profile(), { key });
    const { code, faults } = await kreds('recover', profile(), '--escrow', identityFile());
    expect([code, faults[0]]).toEqual([1, expect.stringMatching(/i brug/)]);
    await store.close();
    expect(
      await vaultOf(profile())
        .open({ recovery })
        .then(() => 'still opens', codeOf),
    ).toBe('still opens');
  });
});
