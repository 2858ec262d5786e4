import type { Decrypter } from 'age-encryption';
import { Failure } from '../failure';

/**
 * Sealing in the age v1 format, which the `age` command opens too. A recipient (`age1…`) is public and can only seal; its identity
 * (`AGE-SECRET-KEY-1…`) opens. Loaded when it is first needed: the window opens sooner without it.
 */
const age = () => import('age-encryption');

export const newIdentity = async (): Promise<string> => (await age()).generateX25519Identity();
export const recipientOf = async (identity: string): Promise<string> => (await age()).identityToRecipient(identity);

/** Whether a text is the public half of a key that content can be sealed to. */
export async function isRecipient(text: string): Promise<boolean> {
  const { Encrypter } = await age();
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** Seals content so that each of the recipients can open it. */
export async function sealTo(recipients: readonly string[], content: Uint8Array): Promise<Uint8Array> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(content);
}

/** Seals content with a passphrase, which the format allows alone. The same letters written another way are the same passphrase. */
export async function sealWithPassphrase(passphrase: string, content: Uint8Array): Promise<Uint8Array> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  return encrypter.encrypt(content);
}

/** Throws as `opened` says. */
export const openSealed = (sealed: Uint8Array, identity: string): Promise<Uint8Array> =>
  opened(sealed, (decrypter) => decrypter.addIdentity(identity));

/** Throws as `opened` says. */
export const openWithPassphrase = (sealed: Uint8Array, passphrase: string): Promise<Uint8Array> =>
  opened(sealed, (decrypter) => decrypter.addPassphrase(passphrase.normalize('NFC')));

/**
 * Throws `wrong-key` when nothing that was given opens it, `newer-version` for a later version of the format, and `damaged` when it is
 * no such file, is cut short, or a bit of it was changed. One changed where the key lies is not told from a wrong key.
 */
async function opened(sealed: Uint8Array, give: (decrypter: Decrypter) => void): Promise<Uint8Array> {
  const version = /^age-encryption\.org\/v(\d+)\n/.exec(Buffer.from(sealed.subarray(0, 40)).toString('latin1'))?.[1];
  if (version !== undefined && Number(version) > 1) throw new Failure('newer-version');
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  give(decrypter);
  try {
    return await decrypter.decrypt(sealed);
  } catch (error) {
    const unmatched = error instanceof Error && error.message.startsWith('no identity matched');
    throw new Failure(unmatched ? 'wrong-key' : 'damaged');
  }
}
