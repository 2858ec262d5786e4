import { afterAll } from 'vitest';
import { smallDisk as makeSmallDisk, type SmallDisk } from '../torture/small-disk';

/** A disk of a few hundred kB, gone when the tests of its file have run; undefined where only root could make one. */
export function smallDisk(size: string): SmallDisk | undefined {
  const disk = makeSmallDisk(size);
  if (disk) afterAll(() => disk.remove());
  return disk;
}
