import { randomBytes } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { backupsIn, copiesFolder, isBackupId, namesIn } from './contents';
import { keptOn, type Spans } from './rule';

/** Takes away the backups that the rule no longer keeps, the copies of cases that only they had, and what was left half made. */
export async function prune(backups: string, today: string, spans: Spans): Promise<void> {
  for (const name of namesIn(backups))
    if (/^\.(making|gone)-/.test(name)) await rm(path.join(backups, name), { recursive: true, force: true });
  const all = backupsIn(backups);
  const kept = new Set(keptOn(all, today, spans).map(({ id }) => id));
  for (const { id, folder } of all.filter((backup) => !kept.has(backup.id))) {
    // Out of the list at once, whatever happens while its files go.
    const gone = path.join(backups, `.gone-${randomBytes(4).toString('hex')}-${id}`);
    await rename(folder, gone);
    await rm(gone, { recursive: true, force: true });
  }
  await sweepCopies(backups);
}

/** While a backup can't be read, nobody knows which copies it needs: then all of them stay. */
async function sweepCopies(backups: string): Promise<void> {
  const left = backupsIn(backups);
  if (namesIn(backups).filter(isBackupId).length !== left.length) return;
  const needed = new Set(left.flatMap(({ contents }) => contents.cases.map(({ copy }) => copy)));
  const copies = copiesFolder(backups);
  for (const name of await readdir(copies)) if (!needed.has(name)) await rm(path.join(copies, name), { force: true });
}

/** How many days what was broken or replaced stays where it was set aside. */
const daysAside = 30;

/** Takes away what was set aside long ago: it holds what may have been erased since. */
export async function pruneAside(aside: string, today: string): Promise<void> {
  const oldest = Temporal.PlainDate.from(today).subtract({ days: daysAside }).toString();
  for (const name of namesIn(aside).filter(isBackupId)) {
    if (name.slice(0, 10) < oldest) await rm(path.join(aside, name), { recursive: true, force: true });
  }
}
