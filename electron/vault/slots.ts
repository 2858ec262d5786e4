import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { readRecoveryCode } from '../../shared/keys/recovery-code';
import { Failure } from '../failure';
import { type KeyStore, openByKeyStore } from './key-store';
import { newIdentity, recipientOf } from './seal';
import { type Effort, newStretching, stretch, stretchingSchema } from './stretch';
import { subkey, unwrap, wrap } from './wrap';

/**
 * A slot is one way to the library's key: a recipient that the key is sealed to, and its identity, wrapped by something that the user
 * has. So the key can be changed for all slots without asking for any of their secrets. The escrow's identity is kept elsewhere.
 */
const slot = {
  /** The day on which it was made. */
  made: z.iso.date(),
  recipient: z.string().startsWith('age1').max(100),
};
const wrapped = z.base64().max(1000);

export const slotSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passphrase'), ...slot, stretching: stretchingSchema, wrapped }),
  z.object({
    kind: z.literal('key-store'),
    ...slot,
    /** The kind of key store that sealed the half kept here. */
    store: z.string().max(100),
    sealed: z.base64().max(10_000),
    /** With a code, the key store's half alone opens nothing. */
    stretching: stretchingSchema.optional(),
    wrapped,
  }),
  z.object({ kind: z.literal('recovery'), ...slot, wrapped }),
  z.object({ kind: z.literal('escrow'), ...slot }),
]);
export type Slot = z.infer<typeof slotSchema>;
type SlotOf<Kind extends Slot['kind']> = Extract<Slot, { kind: Kind }>;

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const bytesOf = (text: string) => Buffer.from(text, 'base64');

async function newSlot(made: string, withKey: Uint8Array, purpose: Slot['kind']) {
  const identity = await newIdentity();
  return { made, recipient: await recipientOf(identity), wrapped: base64(wrap(Buffer.from(identity), withKey, purpose)) };
}

const identityOf = (slot: Exclude<Slot, SlotOf<'escrow'>>, withKey: Uint8Array): string =>
  Buffer.from(unwrap(bytesOf(slot.wrapped), withKey, slot.kind)).toString();

/** A slot that a passphrase opens. */
export async function passphraseSlot(passphrase: string, made: string, effort: Effort): Promise<Slot> {
  const stretching = newStretching(effort);
  return { kind: 'passphrase', ...(await newSlot(made, await stretch(passphrase, stretching), 'passphrase')), stretching };
}

export const openPassphraseSlot = async (slot: SlotOf<'passphrase'>, passphrase: string): Promise<string> =>
  identityOf(slot, await stretch(passphrase, slot.stretching));

/** A slot that the system's key store opens together with a code, or alone. Throws `no-key-store` where there is none. */
export async function keyStoreSlot(keyStore: KeyStore, code: string | undefined, made: string, effort: Effort): Promise<Slot> {
  const store = await keyStore.kind();
  if (store === undefined) throw new Failure('no-key-store');
  const half = randomBytes(32);
  const stretching = code === undefined ? undefined : newStretching(effort);
  const withKey = await joined(half, code, stretching);
  const sealed = base64(await keyStore.seal(base64(half)));
  return { kind: 'key-store', ...(await newSlot(made, withKey, 'key-store')), store, sealed, ...(stretching ? { stretching } : {}) };
}

export async function openKeyStoreSlot(slot: SlotOf<'key-store'>, keyStore: KeyStore, code: string | undefined): Promise<string> {
  if ((code === undefined) !== (slot.stretching === undefined)) throw new Failure('wrong-key');
  const half = await openByKeyStore(keyStore, slot.store, bytesOf(slot.sealed));
  return identityOf(slot, await joined(bytesOf(half), code, slot.stretching));
}

/** The key store's half and the code's, made into one key. */
async function joined(half: Uint8Array, code: string | undefined, stretching: SlotOf<'key-store'>['stretching']): Promise<Uint8Array> {
  const remembered = code !== undefined && stretching ? await stretch(code, stretching) : new Uint8Array(0);
  return subkey(Buffer.concat([half, remembered]), 'key store');
}

/** A slot that the printed recovery code opens. The code is random and long: it needs no stretching. */
export async function recoverySlot(code: string, made: string): Promise<Slot> {
  return { kind: 'recovery', ...(await newSlot(made, keyOfCode(code, 'invalid'), 'recovery')) };
}

export const openRecoverySlot = async (slot: SlotOf<'recovery'>, typed: string): Promise<string> =>
  identityOf(slot, keyOfCode(typed, 'wrong-key'));

function keyOfCode(typed: string, otherwise: 'invalid' | 'wrong-key'): Uint8Array {
  const read = readRecoveryCode(typed);
  if (!('code' in read)) throw new Failure(otherwise);
  return subkey(Buffer.from(read.code), 'recovery code');
}

/** The municipality's slot: it seals only, and what opens it is kept offline. */
export const escrowSlot = (recipient: string, made: string): Slot => ({ kind: 'escrow', made, recipient });
