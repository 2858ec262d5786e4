import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { fileNameOf } from '../../files/name';
import type { Database } from '../open';

/** What is remembered of the other folder: which it is, how ours is called in it, when all was there last, and why not now. */
const memorySchema = z.object({
  folder: z.string().optional(),
  name: z.string(),
  at: z.string().optional(),
  failure: z.string().optional(),
});
export type BackupMemory = z.infer<typeof memorySchema>;

const row = 'backup';

/** Several caseworkers may choose one share: each has a folder of their own in it. */
export function readMemory(database: Database, who: string): BackupMemory {
  const kept = database.prepare<[string], string>('SELECT value FROM settings WHERE name = ?').pluck().get(row);
  const read = memorySchema.safeParse(kept && JSON.parse(kept));
  if (read.success) return read.data;
  const fresh = { name: fileNameOf(`Kreds ${who} ${randomBytes(3).toString('hex')}`) };
  writeMemory(database, fresh);
  return fresh;
}

export function writeMemory(database: Database, memory: BackupMemory): void {
  database
    .prepare('INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
    .run(row, JSON.stringify(memory));
}
