import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Failure } from '../failure';

const nonceBytes = 12;
const tagBytes = 16;

/** A fresh random 256-bit key. */
export const newKey = (): Uint8Array => randomBytes(32);

/** A key for one purpose, derived from another, so that no key does two jobs. */
export function subkey(key: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), `kreds/1 ${purpose}`, 32));
}

/** Seals a key with another (AES-256-GCM: nonce, ciphertext, tag). `purpose` is bound in: it opens for that purpose alone. */
export function wrap(key: Uint8Array, withKey: Uint8Array, purpose: string): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', withKey, nonce).setAAD(Buffer.from(purpose));
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
}

/** Throws `wrong-key` when the key is not the one that sealed it, or a bit was changed. */
export function unwrap(sealed: Uint8Array, withKey: Uint8Array, purpose: string): Uint8Array {
  if (sealed.length <= nonceBytes + tagBytes) throw new Failure('damaged');
  const decipher = createDecipheriv('aes-256-gcm', withKey, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(purpose)).setAuthTag(sealed.subarray(sealed.length - tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes)), decipher.final()]);
  } catch {
    throw new Failure('wrong-key');
  }
}
