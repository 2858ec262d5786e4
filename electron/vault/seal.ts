import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { Failure } from '../failure';

/**
 * Sealing in the age v1 format, which the `age` command opens too. A recipient (`age1…`) is public and can only seal; its identity
 * (`AGE-SECRET-KEY-1…`) opens.
 */
export const newIdentity = (): Promise<string> => generateX25519Identity();
export const recipientOf = (identity: string): Promise<string> => identityToRecipient(identity);

/** Seals content so that each of the recipients can open it. */
export function sealTo(recipients: readonly string[], content: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(content);
}

/** Throws `wrong-key` when the identity is none of those it was sealed to, or a bit was changed. */
export async function openSealed(sealed: Uint8Array, identity: string): Promise<Uint8Array> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return await decrypter.decrypt(sealed);
  } catch {
    throw new Failure('wrong-key');
  }
}
