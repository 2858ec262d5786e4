import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where the store's files lie in the profile folder. */
export const libraryFile = (folder: string): string => path.join(folder, 'library.kreds');
export const casesFolder = (folder: string): string => path.join(folder, 'cases');

export const caseFile = (folder: string, file: string): string => path.join(casesFolder(folder), file);
export const keyFile = (folder: string): string => path.join(folder, 'key.json');
export const backupsFolder = (folder: string): string => path.join(folder, 'backups');
/** What was found broken or was replaced, untouched. */
export const asideFolder = (folder: string): string => path.join(folder, 'aside');

export const hasLibrary = (folder: string): boolean => (statSync(libraryFile(folder), { throwIfNoEntry: false })?.size ?? 0) > 0;

/** Where there are backups, there was a store, whatever else is gone. */
export const hasBackups = (folder: string): boolean =>
  existsSync(backupsFolder(folder)) && readdirSync(backupsFolder(folder)).some((name) => /^\d{4}-/.test(name));

/** True when no library was finished and no case was kept: a first start that was cut short may begin again. */
export function isUnmade(folder: string): boolean {
  return !hasLibrary(folder) && !hasBackups(folder) && (!existsSync(casesFolder(folder)) || readdirSync(casesFolder(folder)).length === 0);
}
