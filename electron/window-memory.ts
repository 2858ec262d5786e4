import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { lostSchema, settingsSchema } from '../shared/bridge/bridge';
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
  /** Only from a lock, which ends the program, to the start that follows it. */
  locked: z.object({ away: z.boolean(), minimized: z.boolean(), lost: lostSchema.optional() }).optional(),
});
export type WindowMemory = z.infer<typeof memorySchema>;

const first: WindowMemory = { width: 1366, height: 768, maximized: false, language: 'da', theme: 'system' };

const fileIn = (folder: string) => path.join(folder, 'window.json');

function read(folder: string): WindowMemory {
  try {
    return memorySchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return first;
  }
}

export interface WindowMemoryKeeper {
  now(): WindowMemory;
  change(changed: Partial<WindowMemory>): void;
  /** Everything is written. */
  settled(): Promise<void>;
}

/** Reads the memory of a profile and keeps it, one write after the other; a place that can't be written to is only reported. */
export function keepWindowMemory(folder: string, report: (error: unknown) => void): WindowMemoryKeeper {
  let memory = read(folder);
  let written = Promise.resolve();
  return {
    now: () => memory,
    change(changed) {
      memory = { ...memory, ...changed };
      const content = `${JSON.stringify(memory)}\n`;
      written = written.then(() => writeAtomically(fileIn(folder), content)).catch(report);
    },
    settled: () => written,
  };
}
