import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { settingsSchema } from '../shared/bridge/bridge';
import { writeAtomically } from './files/write';

/**
 * What must be known before the store can be opened: the window's size, its language and theme. It lies beside the store in plain
 * text, so nothing about cases is ever put here.
 */
const memorySchema = z.object({
  width: z.number().int().min(1024).max(20_000),
  height: z.number().int().min(640).max(20_000),
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  maximized: z.boolean(),
  language: settingsSchema.shape.language,
  theme: settingsSchema.shape.theme,
});
export type WindowMemory = z.infer<typeof memorySchema>;

const first: WindowMemory = { width: 1366, height: 768, maximized: false, language: 'da', theme: 'system' };

const fileIn = (folder: string) => path.join(folder, 'window.json');

export function readWindowMemory(folder: string): WindowMemory {
  try {
    return memorySchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return first;
  }
}

export async function writeWindowMemory(folder: string, memory: WindowMemory): Promise<void> {
  await writeAtomically(fileIn(folder), `${JSON.stringify(memory)}\n`);
}
