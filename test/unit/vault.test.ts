import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../../electron/failure';
import type { KeyStore } from '../../electron/vault/key-store';
import { createKey, keptBy, openKey } from '../../electron/vault/vault';
import { subkey, unwrap, wrap } from '../../electron/vault/wrap';
import { keyOf, temporaryFolder } from '../helpers/store';

const lightEffort = { memory: 64, passes: 1 };
const passphrase = 'hest batteri hæfte';

/** A key store of a kind that turns every letter round. */
const keyStoreOf = (kind: string | undefined): KeyStore => ({
  kind: async () => kind,
  seal: async (text) => Buffer.from([...text].reverse().join('')),
  open: async (sealed) => [...Buffer.from(sealed).toString()].reverse().join(''),
});
const none = keyStoreOf(undefined);

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
const keyFile = () => path.join(folder, 'key.json');

const codeOfCall = (call: () => Promise<unknown>) => call().then(() => 'ok', codeOf);

describe('the key of the library', () => {
  it('is opened by the passphrase it was made with', async () => {
    const key = await createKey(folder, none, passphrase, lightEffort);
    expect(key).toHaveLength(32);
    expect(Buffer.from(await openKey(folder, none, passphrase)).equals(key)).toBe(true);
  });

  it('is opened however the keyboard composes its letters', async () => {
    await createKey(folder, none, 'Ærøskøbing på åben mark', lightEffort);
    expect(await codeOfCall(() => openKey(folder, none, 'Ærøskøbing på åben mark'.normalize('NFD')))).toBe('ok');
  });

  it('is not opened by another passphrase, or by none', async () => {
    await createKey(folder, none, passphrase, lightEffort);
    expect(await codeOfCall(() => openKey(folder, none, `${passphrase} `))).toBe('wrong-key');
    expect(await codeOfCall(() => openKey(folder, none, undefined))).toBe('wrong-key');
  });

  it('is kept by the system where it has a key store', async () => {
    const keyring = keyStoreOf('gnome_libsecret');
    expect(await keptBy(folder, keyring)).toBe('key-store');
    const key = await createKey(folder, keyring, undefined);
    expect(Buffer.from(await openKey(folder, keyring, undefined)).equals(key)).toBe(true);
    expect(await keptBy(folder, none)).toBe('key-store');
  });

  it('needs a passphrase where there is no key store', async () => {
    expect(await keptBy(folder, none)).toBe('passphrase');
    expect(await codeOfCall(() => createKey(folder, none, undefined))).toBe('no-key-store');
  });

  it('is not opened when the key store is of another kind than before, or gone', async () => {
    await createKey(folder, keyStoreOf('gnome_libsecret'), undefined);
    expect(await codeOfCall(() => openKey(folder, keyStoreOf('kwallet6'), undefined))).toBe('no-key-store');
    expect(await codeOfCall(() => openKey(folder, none, undefined))).toBe('no-key-store');
  });

  it('is never made twice', async () => {
    await createKey(folder, none, passphrase, lightEffort);
    const before = readFileSync(keyFile());
    expect(await codeOfCall(() => createKey(folder, none, 'en helt anden sætning', lightEffort))).toBe('invalid');
    expect(readFileSync(keyFile()).equals(before)).toBe(true);
  });

  it('stands nowhere in its file', async () => {
    const key = Buffer.from(await createKey(folder, none, passphrase, lightEffort));
    const written = readFileSync(keyFile(), 'utf8');
    for (const form of [key.toString('base64'), key.toString('hex'), passphrase]) expect(written).not.toContain(form);
  });
});

describe('a key file', () => {
  it.each([
    ['that is missing', undefined, 'missing'],
    ['that is no JSON', '{"version": 1', 'damaged'],
    ['without slots', '{"version": 1, "slots": []}', 'damaged'],
    ['of a newer Kreds', '{"version": 2, "slots": [{"kind": "quantum"}]}', 'newer-version'],
  ])('%s is refused', async (_, content, code) => {
    if (content !== undefined) writeFileSync(keyFile(), content);
    expect(await codeOfCall(() => openKey(folder, none, passphrase))).toBe(code);
  });

  it('that asks for more memory than a machine has is refused before it is tried', async () => {
    await createKey(folder, none, passphrase, lightEffort);
    writeFileSync(keyFile(), readFileSync(keyFile(), 'utf8').replace('"memory": 64', '"memory": 999999999'));
    expect(await codeOfCall(() => openKey(folder, none, passphrase))).toBe('damaged');
  });

  it('with one changed byte opens nothing', async () => {
    await createKey(folder, none, passphrase, lightEffort);
    const file = JSON.parse(readFileSync(keyFile(), 'utf8'));
    const wrapped = Buffer.from(file.slots[0].wrapped, 'base64');
    wrapped[20] = (wrapped[20] ?? 0) ^ 1;
    file.slots[0].wrapped = wrapped.toString('base64');
    writeFileSync(keyFile(), JSON.stringify(file));
    expect(await codeOfCall(() => openKey(folder, none, passphrase))).toBe('wrong-key');
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
