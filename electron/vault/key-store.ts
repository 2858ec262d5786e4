import { z } from 'zod';
import { Failure } from '../failure';

/** The system's own key store: Keychain, DPAPI, libsecret, KWallet. Behind an interface so that the vault is tested without it. */
export interface KeyStore {
  /** Its name, or undefined when the system has none that protects anything. */
  kind(): Promise<string | undefined>;
  seal(text: string): Promise<Uint8Array>;
  open(sealed: Uint8Array): Promise<string>;
}

/** A slot of the key file that the system's key store opens. `store` is the kind it was made with. */
export const keyStoreSlotSchema = z.object({ kind: z.literal('key-store'), store: z.string().max(100), wrapped: z.base64().max(10_000) });
export type KeyStoreSlot = z.infer<typeof keyStoreSlotSchema>;

/** Seals the library key with the system's key store. Throws `no-key-store` where there is none. */
export async function sealByKeyStore(key: Uint8Array, keyStore: KeyStore): Promise<KeyStoreSlot> {
  const store = await keyStore.kind();
  if (store === undefined) throw new Failure('no-key-store');
  const wrapped = await keyStore.seal(Buffer.from(key).toString('base64'));
  return { kind: 'key-store', store, wrapped: Buffer.from(wrapped).toString('base64') };
}

/** Throws `no-key-store` when the system's key store is gone or of another kind than the key was sealed with: never a silent change. */
export async function openByKeyStore(slot: KeyStoreSlot, keyStore: KeyStore): Promise<Uint8Array> {
  if ((await keyStore.kind()) !== slot.store) throw new Failure('no-key-store', slot.store);
  try {
    return Buffer.from(await keyStore.open(Buffer.from(slot.wrapped, 'base64')), 'base64');
  } catch {
    throw new Failure('wrong-key');
  }
}
