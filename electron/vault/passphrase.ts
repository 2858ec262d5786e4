import { randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { z } from 'zod';
import { unwrap, wrap } from './wrap';

/** How slow guessing is made. RFC 9106's second recommendation (64 MiB, three passes), which every office machine manages. */
export interface Effort {
  readonly memory: number;
  readonly passes: number;
}
export const usualEffort: Effort = { memory: 64 * 1024, passes: 3 };

const base64 = z.base64().max(1000);

/** A slot of the key file that a passphrase opens. The bounds keep a tampered file from taking all memory. */
export const passphraseSlotSchema = z.object({
  kind: z.literal('passphrase'),
  algorithm: z.literal('argon2id'),
  salt: base64,
  /** KiB */
  memory: z
    .number()
    .int()
    .min(8)
    .max(1024 * 1024),
  passes: z.number().int().min(1).max(20),
  wrapped: base64,
});
export type PassphraseSlot = z.infer<typeof passphraseSlotSchema>;

const purpose = 'library key by passphrase';

/** The same letters typed on another keyboard are the same passphrase: æ, ø, å may come composed or not. */
function stretch(passphrase: string, salt: Uint8Array, { memory, passes }: Effort): Promise<Uint8Array> {
  return argon2id({
    password: passphrase.normalize('NFC'),
    salt,
    iterations: passes,
    parallelism: 1,
    memorySize: memory,
    hashLength: 32,
    outputType: 'binary',
  });
}

/** Seals the library key with a passphrase. */
export async function sealByPassphrase(key: Uint8Array, passphrase: string, effort: Effort): Promise<PassphraseSlot> {
  const salt = randomBytes(16);
  const wrapped = wrap(key, await stretch(passphrase, salt, effort), purpose);
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  return { kind: 'passphrase', algorithm: 'argon2id', salt: text(salt), ...effort, wrapped: text(wrapped) };
}

/** Throws `wrong-key` for a wrong passphrase. */
export async function openByPassphrase(slot: PassphraseSlot, passphrase: string): Promise<Uint8Array> {
  const stretched = await stretch(passphrase, Buffer.from(slot.salt, 'base64'), slot);
  return unwrap(Buffer.from(slot.wrapped, 'base64'), stretched, purpose);
}
