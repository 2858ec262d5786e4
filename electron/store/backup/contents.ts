import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Dated } from './rule';

/**
 * A folder of backups holds the copies of cases in `cases/`, and a folder for each backup: the library (`library.kreds`), the sealed
 * key (`key.json`), and `contents.json`, which says which copies belong to it. A copy belongs to every backup made while the case was
 * as it is in the copy. There is no name, number or id of a case in `contents.json`: the files are called at random.
 */
const part = z.object({ bytes: z.number(), sha256: z.string() });
const copySchema = part.extend({
  /** The file as it is called in the store, and its copy. */
  file: z.string(),
  copy: z.string(),
  /** How the file looked when it was copied: as long as it looks so, it is not copied again. */
  looked: z.string(),
});
export type Copy = z.infer<typeof copySchema>;

const contentsSchema = z.object({
  version: z.literal(1),
  at: z.string(),
  day: z.string(),
  why: z.enum(['daily', 'asked', 'before']),
  library: part,
  /** The last line of the audit log: a log that was cut short since is found by it. */
  audit: z.object({ number: z.number(), hash: z.string() }),
  cases: z.array(copySchema),
  /** Files that could not be copied, for which an older copy or none is there. */
  left: z.number(),
});
export type Contents = z.infer<typeof contentsSchema>;

/** A backup: where it lies, and what it holds. */
export interface Backup extends Dated {
  /** The name of its folder. */
  readonly id: string;
  readonly folder: string;
  readonly contents: Contents;
}

export const copiesFolder = (backups: string): string => path.join(backups, 'cases');
export const contentsName = 'contents.json';

const idPattern = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z$/;
export const idOf = (at: string): string => at.replace(/[:.]/g, '-');
export const isBackupId = (name: string): boolean => idPattern.test(name);

/** The backup in a folder, or undefined when it can't be read. */
export function readBackup(backups: string, id: string): Backup | undefined {
  if (!isBackupId(id)) return undefined;
  const folder = path.join(backups, id);
  try {
    const contents = contentsSchema.parse(JSON.parse(readFileSync(path.join(folder, contentsName), 'utf8')));
    const { at, day, why } = contents;
    return { id, folder, at, day, why, contents };
  } catch {
    return undefined;
  }
}

/** All backups of a folder that can be read, the newest first. */
export function backupsIn(backups: string): Backup[] {
  return namesIn(backups)
    .flatMap((id) => readBackup(backups, id) ?? [])
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** The newest backup that can be read, and how many there are: without reading the others. */
export function newestIn(backups: string): { newest: Backup | undefined; count: number } {
  const ids = namesIn(backups).filter(isBackupId).sort().reverse();
  for (const id of ids) {
    const newest = readBackup(backups, id);
    if (newest) return { newest, count: ids.length };
  }
  return { newest: undefined, count: 0 };
}

/** What lies in a folder; nothing when there is none. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Where the backups lie in a folder that someone chose: in itself, or in the one of a caseworker in it that has the newest. */
export function backupsUnder(chosen: string): string {
  const folders = [chosen, ...namesIn(chosen).map((name) => path.join(chosen, name))];
  const newest = folders.map((folder) => ({ folder, at: backupsIn(folder)[0]?.at ?? '' })).sort((a, b) => (a.at < b.at ? 1 : -1));
  return newest[0]?.at ? newest[0].folder : chosen;
}
