import { randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { z } from 'zod';

/** How slow guessing is made. RFC 9106's second recommendation (64 MiB, three passes), which every office machine manages. */
export interface Effort {
  readonly memory: number;
  readonly passes: number;
}
export const usualEffort: Effort = { memory: 64 * 1024, passes: 3 };

/** How a passphrase was stretched, kept beside what it opens. The bounds keep a tampered file from taking all memory. */
export const stretchingSchema = z.object({
  algorithm: z.literal('argon2id'),
  salt: z.base64().max(100),
  /** KiB */
  memory: z
    .number()
    .int()
    .min(8)
    .max(1024 * 1024),
  passes: z.number().int().min(1).max(20),
});
export type Stretching = z.infer<typeof stretchingSchema>;

/** A way to stretch with a salt of its own. */
export const newStretching = (effort: Effort): Stretching => ({
  algorithm: 'argon2id',
  salt: randomBytes(16).toString('base64'),
  ...effort,
});

/** Makes a key of what a person remembers. The same letters are the same from every keyboard: æ, ø, å may come composed or not. */
export function stretch(remembered: string, { salt, memory, passes }: Stretching): Promise<Uint8Array> {
  return argon2id({
    password: remembered.normalize('NFC'),
    salt: Buffer.from(salt, 'base64'),
    iterations: passes,
    parallelism: 1,
    memorySize: memory,
    hashLength: 32,
    outputType: 'binary',
  });
}
