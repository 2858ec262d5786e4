import type { z } from 'zod';
import type { Database } from './open';

/** Things that the store remembers beside the cases, each by its name in the library's table of settings. */

/** What is remembered under a name; undefined when there is nothing, or nothing that can be understood. */
export function readSetting<Schema extends z.ZodType>(database: Database, name: string, schema: Schema): z.infer<Schema> | undefined {
  const kept = database.prepare<[string], string>('SELECT value FROM settings WHERE name = ?').pluck().get(name);
  const read = kept === undefined ? undefined : schema.safeParse(JSON.parse(kept));
  return read?.success ? read.data : undefined;
}

export function writeSetting(database: Database, name: string, value: unknown): void {
  database
    .prepare('INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
    .run(name, JSON.stringify(value));
}
