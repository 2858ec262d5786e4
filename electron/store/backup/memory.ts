import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { fileNameOf } from '../../files/name';
import type { Database } from '../open';
import { readSetting, writeSetting } from '../setting';

/** What is remembered of the other folder: which it is, how ours is called in it, when all was there last, and why not now. */
const memorySchema = z.object({
  folder: z.string().optional(),
  name: z.string(),
  at: z.string().optional(),
  failure: z.string().optional(),
});
export type BackupMemory = z.infer<typeof memorySchema>;

const name = 'backup';

/** Several caseworkers may choose one share: each has a folder of their own in it. */
export function readMemory(database: Database, who: string): BackupMemory {
  const read = readSetting(database, name, memorySchema);
  if (read) return read;
  const fresh = { name: fileNameOf(`Kreds ${who} ${randomBytes(3).toString('hex')}`) };
  writeMemory(database, fresh);
  return fresh;
}

export const writeMemory = (database: Database, memory: BackupMemory): void => writeSetting(database, name, memory);
