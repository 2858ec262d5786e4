import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../../failure';
import { hashOfBytes } from '../../files/durable';
import { backupsIn, contentsName, copiesFolder, namesIn } from './contents';
import { prune } from './prune';
import { keptOn, type Spans } from './rule';

/**
 * Brings a folder elsewhere, which may be a network share, to the same backups as here. Only finished copies are taken there, under a
 * temporary name, and read back before they get their own: what has its name is whole. Nothing waits for it, and where it is cut
 * short it goes on the next time.
 */
export async function mirror(backups: string, target: string, today: string, spans: Spans): Promise<void> {
  await mkdir(copiesFolder(target), { recursive: true });
  await prune(target, today, spans);
  const there = new Set(namesIn(target));
  for (const { id, folder, contents } of keptOn(backupsIn(backups), today, spans)) {
    if (there.has(id)) continue;
    for (const { copy, sha256, bytes } of contents.cases) {
      const file = path.join(copiesFolder(target), copy);
      if ((await sizeOf(file)) !== bytes) await copyAcross(path.join(copiesFolder(backups), copy), file, sha256);
    }
    const making = path.join(target, `.making-${randomBytes(6).toString('hex')}`);
    await mkdir(making);
    for (const name of namesIn(folder).filter((name) => name !== contentsName)) {
      await copyAcross(path.join(folder, name), path.join(making, name));
    }
    await copyAcross(path.join(folder, contentsName), path.join(making, contentsName));
    await rename(making, path.join(target, id));
  }
}

const sizeOf = (file: string) =>
  stat(file).then(
    ({ size }) => size,
    () => undefined,
  );

async function copyAcross(from: string, to: string, sha256?: string): Promise<void> {
  const bytes = await readFile(from);
  const hash = hashOfBytes(bytes);
  // A copy that went bad on the disk here must not take the place of a sound one there.
  if (sha256 !== undefined && hash !== sha256) throw new Failure('damaged');
  const making = `${to}.making`;
  const handle = await open(making, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (hashOfBytes(await readFile(making)) !== hash) {
    await rm(making, { force: true });
    throw new Failure('damaged');
  }
  await rename(making, to);
}
