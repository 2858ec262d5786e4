import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { StoreState } from '../../shared/bridge/bridge';
import { Failure } from '../failure';
import { writeAtomically } from '../files/write';
import { type KeyStore, keyStoreSlotSchema, openByKeyStore, sealByKeyStore } from './key-store';
import { type Effort, openByPassphrase, passphraseSlotSchema, sealByPassphrase, usualEffort } from './passphrase';
import { newKey } from './wrap';

/** The library's key lies beside it in `key.json`, once in each slot, each time sealed by something that the user has. */
const version = 1;
const slotSchema = z.discriminatedUnion('kind', [keyStoreSlotSchema, passphraseSlotSchema]);
const keyFileSchema = z.object({ version: z.literal(version), slots: z.array(slotSchema).min(1).max(20) });
type KeyFile = z.infer<typeof keyFileSchema>;

const keyFilePath = (folder: string) => path.join(folder, 'key.json');

export const hasKeyFile = (folder: string): boolean => existsSync(keyFilePath(folder));

/** How the key is kept; before there is one, how it will be. */
export async function keptBy(folder: string, keyStore: KeyStore): Promise<StoreState['keptBy']> {
  if (hasKeyFile(folder)) return readKeyFile(folder).slots.some(({ kind }) => kind === 'key-store') ? 'key-store' : 'passphrase';
  return (await keyStore.kind()) === undefined ? 'passphrase' : 'key-store';
}

/** Makes the library's key and writes its slot: by the passphrase when one is given, else by the system's key store. */
export async function createKey(
  folder: string,
  keyStore: KeyStore,
  passphrase: string | undefined,
  effort: Effort = usualEffort,
): Promise<Uint8Array> {
  if (hasKeyFile(folder)) throw new Failure('invalid', 'there is a key already');
  const key = newKey();
  const slot = passphrase === undefined ? await sealByKeyStore(key, keyStore) : await sealByPassphrase(key, passphrase, effort);
  const file: KeyFile = { version, slots: [slot] };
  await writeAtomically(keyFilePath(folder), `${JSON.stringify(file, null, 2)}\n`);
  return key;
}

/** Opens the library's key: by the passphrase when one is given, else by the system's key store. */
export async function openKey(folder: string, keyStore: KeyStore, passphrase: string | undefined): Promise<Uint8Array> {
  for (const slot of readKeyFile(folder).slots) {
    if (passphrase === undefined && slot.kind === 'key-store') return openByKeyStore(slot, keyStore);
    if (passphrase !== undefined && slot.kind === 'passphrase') return openByPassphrase(slot, passphrase);
  }
  throw new Failure('wrong-key');
}

function readKeyFile(folder: string): KeyFile {
  if (!hasKeyFile(folder)) throw new Failure('missing', 'key.json');
  const written = jsonOf(readFileSync(keyFilePath(folder), 'utf8'));
  const newer = z.object({ version: z.number().gt(version) }).safeParse(written);
  if (newer.success) throw new Failure('newer-version');
  const file = keyFileSchema.safeParse(written);
  if (!file.success) throw new Failure('damaged', 'key.json');
  return file.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure('damaged', 'key.json');
  }
}
