import { type Settings, settingsSchema } from '../../shared/bridge/bridge';
import type { Database } from './open';

/** The settings of a new profile. */
export const firstSettings: Settings = { language: 'da', theme: 'system', window: {} };

const name = 'window';

export function readSettings(database: Database): Settings {
  const row = database.prepare<[string], { value: string }>('SELECT value FROM settings WHERE name = ?').get(name);
  const settings = settingsSchema.safeParse(row && JSON.parse(row.value));
  return settings.success ? settings.data : firstSettings;
}

export function writeSettings(database: Database, settings: Settings): Settings {
  database
    .prepare('INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
    .run(name, JSON.stringify(settings));
  return settings;
}
