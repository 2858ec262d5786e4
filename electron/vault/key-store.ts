import { Failure } from '../failure';

/** The system's own key store: Keychain, DPAPI, libsecret, KWallet. Behind an interface so that the vault is tested without it. */
export interface KeyStore {
  /** Its name, or undefined when the system has none that protects anything. */
  kind(): Promise<string | undefined>;
  seal(text: string): Promise<Uint8Array>;
  open(sealed: Uint8Array): Promise<string>;
}

/** Opens what a key store of that kind sealed. Another one, or none, is never taken in its place unseen. */
export async function openByKeyStore(keyStore: KeyStore, kind: string, sealed: Uint8Array): Promise<string> {
  const now = await keyStore.kind();
  if (now === undefined) throw new Failure('no-key-store', kind);
  if (now !== kind) throw new Failure('key-store-changed', `${kind} ${now}`);
  try {
    return await keyStore.open(sealed);
  } catch {
    throw new Failure('wrong-key');
  }
}
