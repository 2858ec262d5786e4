import { type Settings, settingsSchema } from '../../shared/bridge/bridge';
import type { Database } from './open';
import { readSetting, writeSetting } from './setting';

/** The settings of a new profile. */
export const firstSettings: Settings = { language: 'da', theme: 'system', window: {} };

const name = 'window';

export const readSettings = (database: Database): Settings => readSetting(database, name, settingsSchema) ?? firstSettings;

export function writeSettings(database: Database, settings: Settings): Settings {
  writeSetting(database, name, settings);
  return settings;
}
