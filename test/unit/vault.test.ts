import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { codeOf, Failure } from '../../electron/failure';
import { countAttempts } from '../../electron/vault/attempts';
import { writeKeyFile } from '../../electron/vault/key-file';
import { newIdentity, openSealed, recipientOf } from '../../electron/vault/seal';
import { subkey, unwrap, wrap } from '../../electron/vault/wrap';
import { codeOfCall, keyOf, temporaryFolder } from '../helpers/store';
import { keyStoreOf, recoveryOf, vaultOf } from '../helpers/vault';

const passphrase = 'hest batteri hæfte';
const recovery = recoveryOf(3);

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
const keyFile = () => path.join(folder, 'key.json');
const keyCopy = () => path.join(folder, 'key.copy.json');
const written = () => JSON.parse(readFileSync(keyFile(), 'utf8'));

const same = (a: Uint8Array, b: Uint8Array) => Buffer.from(a).equals(b);

describe('the key of the library', () => {
  it('is opened by the passphrase it was made with', async () => {
    const key = await vaultOf(folder).create({ passphrase });
    expect(key).toHaveLength(32);
    expect(same((await vaultOf(folder).open({ passphrase }))[0], key)).toBe(true);
  });

  it('is opened however the keyboard composes its letters', async () => {
    await vaultOf(folder).create({ passphrase: 'Ærøskøbing på åben mark' });
    expect(await codeOfCall(() => vaultOf(folder).open({ passphrase: 'Ærøskøbing på åben mark'.normalize('NFD') }))).toBe('ok');
  });

  it('is not opened by another passphrase, or by none', async () => {
    await vaultOf(folder).create({ passphrase });
    expect(await codeOfCall(() => vaultOf(folder).open({ passphrase: `${passphrase} ` }))).toBe('wrong-key');
    expect(await codeOfCall(() => vaultOf(folder).open({}))).toBe('wrong-key');
    expect(await codeOfCall(() => vaultOf(folder).open({ code: passphrase }))).toBe('wrong-key');
  });

  it('is opened by the recovery code, as people type it, and by no other', async () => {
    const key = await vaultOf(folder).create({ passphrase, recovery });
    const typed = recovery.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(same((await vaultOf(folder).open({ recovery: typed }))[0], key)).toBe(true);
    expect(await codeOfCall(() => vaultOf(folder).open({ recovery: recoveryOf(4) }))).toBe('wrong-key');
    expect(await codeOfCall(() => vaultOf(folder).open({ recovery: 'ikke en kode' }))).toBe('wrong-key');
    expect(await codeOfCall(() => vaultOf(folder).create({ passphrase, recovery: 'ikke en kode' }))).toBe('invalid');
  });

  it('is never made twice', async () => {
    await vaultOf(folder).create({ passphrase });
    const before = readFileSync(keyFile());
    expect(await codeOfCall(() => vaultOf(folder).create({ passphrase: 'en helt anden sætning' }))).toBe('invalid');
    expect(readFileSync(keyFile()).equals(before)).toBe(true);
  });

  it('stands nowhere in its file, and neither does what opens it', async () => {
    const key = Buffer.from(await vaultOf(folder, { keyStore: keyStoreOf('keyring') }).create({ code: '394857', recovery }));
    const text = readFileSync(keyFile(), 'utf8');
    for (const form of [key.toString('base64'), key.toString('hex'), '394857', recovery, 'AGE-SECRET']) expect(text).not.toContain(form);
  });
});

describe('where the system keeps keys', () => {
  const keyring = keyStoreOf('gnome_libsecret');

  it('the key is kept there, and opened without asking anything', async () => {
    const vault = vaultOf(folder, { keyStore: keyring });
    expect(await vault.state()).toEqual({ keptBy: 'key-store' });
    const key = await vault.create({});
    expect(same((await vault.open({}))[0], key)).toBe(true);
    expect(written().slots).toMatchObject([{ kind: 'key-store', store: 'gnome_libsecret' }]);
  });

  it('a code makes the key store’s half worthless alone: whoever sits at the computer needs both', async () => {
    const vault = vaultOf(folder, { keyStore: keyring });
    await vault.create({ code: '394857' });
    expect(await vault.state()).toEqual({ keptBy: 'key-store', asksCode: true });
    expect(await codeOfCall(() => vault.open({ code: '394857' }))).toBe('ok');
    expect(await codeOfCall(() => vault.open({ code: '394858' }))).toBe('wrong-key');
    expect(await codeOfCall(() => vault.open({}))).toBe('wrong-key');
    expect(await codeOfCall(() => vaultOf(folder).open({ code: '394857' }))).toBe('no-key-store');
  });

  it('another kind of key store than before is refused, and so is none; the recovery code still opens', async () => {
    await vaultOf(folder, { keyStore: keyring }).create({ recovery });
    const moved = vaultOf(folder, { keyStore: keyStoreOf('kwallet6') });
    expect(await codeOfCall(() => moved.open({}))).toBe('key-store-changed');
    expect(await codeOfCall(() => vaultOf(folder).open({}))).toBe('no-key-store');
    expect(await moved.state()).toMatchObject({ keptBy: 'key-store', keyStoreGone: 'other' });
    expect(await codeOfCall(() => moved.open({ recovery }))).toBe('ok');
  });

  it('nothing is kept where there is none: a passphrase is needed', async () => {
    expect(await vaultOf(folder).state()).toEqual({ keptBy: 'passphrase' });
    expect(await codeOfCall(() => vaultOf(folder).create({}))).toBe('no-key-store');
  });
});

describe('a changed way to the key', () => {
  /** What the store does at the end of a rotation, here without changing the key. */
  const settle = async (slots: Parameters<typeof writeKeyFile>[1], key: Uint8Array) => writeKeyFile(folder, slots, [key]);

  it('takes the place of the old one of its kind, and leaves the others', async () => {
    const vault = vaultOf(folder);
    const key = await vault.create({ passphrase, recovery });
    await settle(await vault.slotsWith({ passphrase }, { passphrase: 'en ny og bedre sætning' }), key);
    expect(await codeOfCall(() => vault.open({ passphrase }))).toBe('wrong-key');
    expect(await codeOfCall(() => vault.open({ passphrase: 'en ny og bedre sætning' }))).toBe('ok');
    await settle(await vault.slotsWith({ recovery }, { recovery: recoveryOf(9) }), key);
    expect(await codeOfCall(() => vault.open({ recovery }))).toBe('wrong-key');
    expect(await codeOfCall(() => vault.open({ recovery: recoveryOf(9) }))).toBe('ok');
  });

  it('may be a code with the key store in the place of a passphrase', async () => {
    const vault = vaultOf(folder, { keyStore: keyStoreOf('keyring') });
    const key = await vault.create({ passphrase });
    await settle(await vault.slotsWith({ passphrase }, { code: '394857' }), key);
    expect(written().slots.map(({ kind }: { kind: string }) => kind)).toEqual(['key-store']);
    expect(await codeOfCall(() => vault.open({ code: '394857' }))).toBe('ok');
  });

  it('needs a right secret first', async () => {
    await vaultOf(folder).create({ passphrase });
    expect(await codeOfCall(() => vaultOf(folder).slotsWith({ passphrase: 'en forkert' }, { recovery }))).toBe('wrong-key');
  });
});

describe('the municipality’s escrow', () => {
  it('is sealed to in the age format, and opens with its private half alone', async () => {
    const identity = await newIdentity();
    const key = await vaultOf(folder, { escrow: await recipientOf(identity) }).create({ passphrase });
    const sealed = Buffer.from(written().library[0], 'base64');
    expect(sealed.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect(same(await openSealed(sealed, identity), key)).toBe(true);
    expect(await codeOfCall(async () => openSealed(sealed, await newIdentity()))).toBe('wrong-key');
  });

  it('is put in, or changed, when the cases are next opened', async () => {
    await vaultOf(folder).create({ passphrase });
    const [first, second] = [await newIdentity(), await newIdentity()];
    for (const identity of [first, second]) await vaultOf(folder, { escrow: await recipientOf(identity) }).open({ passphrase });
    const sealed = Buffer.from(written().library[0], 'base64');
    expect(await codeOfCall(() => openSealed(sealed, second))).toBe('ok');
    expect(await codeOfCall(() => openSealed(sealed, first))).toBe('wrong-key');
    expect(await vaultOf(folder).state()).toMatchObject({ escrow: true });
  });
});

describe('a key file', () => {
  const lost = () => rmSync(keyCopy(), { force: true });

  it.each([
    ['that is missing', undefined, 'missing'],
    ['that is no JSON', '{"version": 1', 'damaged'],
    ['without slots', '{"version": 1, "slots": []}', 'damaged'],
    ['of a newer Kreds', '{"version": 2, "slots": [{"kind": "quantum"}]}', 'newer-version'],
  ])('%s is refused', async (_, content, code) => {
    if (content !== undefined) writeFileSync(keyFile(), content);
    expect(await codeOfCall(() => vaultOf(folder).open({ passphrase }))).toBe(code);
  });

  it.each([
    ['lost', () => rmSync(keyFile())],
    ['damaged', () => writeFileSync(keyFile(), readFileSync(keyFile()).subarray(0, 300))],
    ['emptied', () => writeFileSync(keyFile(), '')],
  ])('that is %s is read from its copy', async (_, harm) => {
    await vaultOf(folder).create({ passphrase });
    harm();
    expect(vaultOf(folder).exists()).toBe(true);
    expect(await codeOfCall(() => vaultOf(folder).open({ passphrase }))).toBe('ok');
    expect(await codeOfCall(() => vaultOf(folder).open({ passphrase: 'en forkert' }))).toBe('wrong-key');
  });

  it('that asks for more memory than a machine has is refused before it is tried', async () => {
    await vaultOf(folder).create({ passphrase });
    lost();
    writeFileSync(keyFile(), readFileSync(keyFile(), 'utf8').replace('"memory": 64', '"memory": 999999999'));
    expect(await codeOfCall(() => vaultOf(folder).open({ passphrase }))).toBe('damaged');
  });

  it('with one changed byte opens nothing', async () => {
    await vaultOf(folder).create({ passphrase });
    const file = written();
    const wrapped = Buffer.from(file.slots[0].wrapped, 'base64');
    wrapped[20] = (wrapped[20] ?? 0) ^ 1;
    file.slots[0].wrapped = wrapped.toString('base64');
    writeFileSync(keyFile(), JSON.stringify(file));
    expect(await codeOfCall(() => vaultOf(folder).open({ passphrase }))).toBe('wrong-key');
  });

  it('into which someone put a slot of their own is refused, so that nothing is ever sealed to it', async () => {
    await vaultOf(folder).create({ passphrase });
    lost();
    const file = written();
    file.slots.push({ kind: 'escrow', made: '2026-03-03', recipient: await recipientOf(await newIdentity()) });
    writeFileSync(keyFile(), JSON.stringify(file));
    expect(await codeOfCall(() => vaultOf(folder).open({ passphrase }))).toBe('damaged');
    expect(await codeOfCall(() => vaultOf(folder).slotsWith({ passphrase }, { recovery }))).toBe('damaged');
  });
});

describe('a secret that is guessed', () => {
  const wrong = () => Promise.reject(new Failure('wrong-key'));
  const unreadable = () => Promise.reject(new Failure('damaged'));

  it('may be mistyped three times, and costs twice the wait each time after that, up to five minutes', async () => {
    let now = 0;
    const attempts = countAttempts(() => now);
    const waits: number[] = [];
    for (let count = 0; count < 14; count += 1) {
      expect(await codeOfCall(() => attempts.try(wrong))).toBe('wrong-key');
      const began = now;
      while ((await codeOfCall(() => attempts.try(unreadable))) === 'too-soon') now += 1000;
      waits.push((now - began) / 1000);
    }
    expect(waits).toEqual([0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
  });

  it('is not even tried while one has to wait, and all is forgotten once it was right', async () => {
    let now = 0;
    const attempts = countAttempts(() => now);
    for (let count = 0; count < 4; count += 1) await codeOfCall(() => attempts.try(wrong));
    let tried = false;
    const right = async () => {
      tried = true;
    };
    expect(await attempts.try(right).catch((error: Error) => [codeOf(error), error.message])).toEqual(['too-soon', '2']);
    expect(tried).toBe(false);
    now += 2000;
    await attempts.try(right);
    expect(await codeOfCall(() => attempts.try(wrong))).toBe('wrong-key');
    expect(await codeOfCall(() => attempts.try(right))).toBe('ok');
  });
});

describe('a sealed key', () => {
  const sealed = wrap(keyOf(1), keyOf(2), 'case a');

  it('opens with the key and for the purpose it was sealed with', () => {
    expect(Buffer.from(unwrap(sealed, keyOf(2), 'case a')).equals(keyOf(1))).toBe(true);
  });

  it('opens with no other key and for no other purpose', () => {
    expect(() => unwrap(sealed, keyOf(3), 'case a')).toThrow();
    expect(() => unwrap(sealed, keyOf(2), 'case b')).toThrow();
    expect(() => unwrap(sealed.subarray(0, 20), keyOf(2), 'case a')).toThrow();
  });

  it('is another each time', () => {
    expect(Buffer.from(wrap(keyOf(1), keyOf(2), 'case a')).equals(sealed)).toBe(false);
  });

  it('is not sealed with the very key that opens a file', () => {
    expect(subkey(keyOf(1), 'case keys')).not.toEqual(keyOf(1));
    expect(subkey(keyOf(1), 'case keys')).not.toEqual(subkey(keyOf(1), 'other keys'));
  });
});
