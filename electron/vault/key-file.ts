import { createHmac, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { codeOf, Failure } from '../failure';
import { writeAtomically } from '../files/write';
import { openSealed, sealTo } from './seal';
import { type Slot, slotSchema } from './slots';
import { subkey } from './wrap';

/** The library's key lies beside it in `key.json`, sealed to every slot, and once more in a copy of that file. */
const version = 1;
const keyFileSchema = z.object({
  version: z.literal(version),
  slots: z.array(slotSchema).min(1).max(20),
  /** The library's key, in the age format to every slot; while it is being changed, the next and the present one. */
  library: z.array(z.base64().max(20_000)).min(1).max(2),
  /** Over all of it, by the key itself: a slot that someone else put in is found out before anything is sealed to it. */
  mark: z.base64().max(100),
});
type KeyFile = z.infer<typeof keyFileSchema>;

const original = (folder: string) => path.join(folder, 'key.json');
const copy = (folder: string) => path.join(folder, 'key.copy.json');

export const hasKeyFile = (folder: string): boolean => existsSync(original(folder)) || existsSync(copy(folder));

/** Seals the keys, newest first, to the slots, and writes that down: whole or not at all. */
export async function writeKeyFile(folder: string, slots: readonly Slot[], keys: readonly Uint8Array[]): Promise<void> {
  const [newest] = keys;
  if (!newest) throw new Failure('invalid', 'no key');
  const recipients = slots.map(({ recipient }) => recipient);
  const sealed = await Promise.all(keys.map((key) => sealTo(recipients, key)));
  const library = sealed.map((one) => Buffer.from(one).toString('base64'));
  // Read by the schema as it will be when it is opened: the mark is over that order of fields.
  const unmarked = { version, slots: keyFileSchema.shape.slots.parse(slots), library } as const;
  const file: KeyFile = { ...unmarked, mark: markOf(unmarked, newest) };
  const written = `${JSON.stringify(file, null, 2)}\n`;
  await writeAtomically(original(folder), written);
  await writeAtomically(copy(folder), written);
}

const markOf = ({ version, slots, library }: Omit<KeyFile, 'mark'>, key: Uint8Array): string =>
  createHmac('sha256', subkey(key, 'key file'))
    .update(JSON.stringify([version, slots, library]))
    .digest('base64');

/** The file as it is written, unproved: what can be known before the key is there. The copy, where the original can't be read. */
export function readKeyFile(folder: string): KeyFile {
  try {
    return readOne(original(folder));
  } catch (error) {
    if (!isLoss(error) || !existsSync(copy(folder))) throw error;
    return readOne(copy(folder));
  }
}

/**
 * Opens the keys, newest first, with the identity of a slot. `identityIn` may throw. The copy is looked into only where the original
 * is lost, so that nothing that no longer opens the one opens the other.
 */
export async function openKeyFile(
  folder: string,
  identityIn: (slots: readonly Slot[]) => Promise<string>,
): Promise<{ slots: readonly Slot[]; keys: readonly [Uint8Array, ...Uint8Array[]] }> {
  try {
    return await openOne(readOne(original(folder)), identityIn);
  } catch (error) {
    if (!isLoss(error) || !existsSync(copy(folder))) throw error;
    return openOne(readOne(copy(folder)), identityIn);
  }
}

const isLoss = (error: unknown) => codeOf(error) === 'damaged' || codeOf(error) === 'missing';

async function openOne(file: KeyFile, identityIn: (slots: readonly Slot[]) => Promise<string>) {
  const identity = await identityIn(file.slots);
  const [newest, ...others] = await Promise.all(file.library.map((sealed) => openSealed(Buffer.from(sealed, 'base64'), identity)));
  if (!newest) throw new Failure('damaged', 'key.json');
  const [said, meant] = [file.mark, markOf(file, newest)].map((mark) => Buffer.from(mark, 'base64'));
  if (!said || !meant || said.length !== meant.length || !timingSafeEqual(said, meant)) throw new Failure('damaged', 'key.json');
  return { slots: file.slots, keys: [newest, ...others] as const };
}

function readOne(file: string): KeyFile {
  if (!existsSync(file)) throw new Failure('missing', 'key.json');
  const written = jsonOf(readFileSync(file, 'utf8'));
  if (z.object({ version: z.number().gt(version) }).safeParse(written).success) throw new Failure('newer-version');
  const read = keyFileSchema.safeParse(written);
  if (!read.success) throw new Failure('damaged', 'key.json');
  return read.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure('damaged', 'key.json');
  }
}
