import path from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { smallDisk } from '../helpers/disk';
import { torture } from '../torture/torture';

/** A minute of `npm run torture`; the long run and its table stand in docs/torture.md. */
const root = path.resolve(import.meta.dirname, '../..');
const worker = path.join(root, 'out', 'test', 'torture', 'worker.js');
const disk = smallDisk('6m');

beforeAll(async () => {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: { ssr: 'test/torture/worker.ts', outDir: path.dirname(worker), target: 'node24', minify: false },
  });
});

it('killed, damaged and with its disk full, the store loses nothing that it acknowledged, and is never wrong without saying so', async () => {
  const options = { worker, seed: 20_261_127, kills: 15, damages: 20, smallDisk: disk?.folder, goOn: (round: number) => round < 1 };
  const { kills, lost, wrong, crashes, counts, damages } = await torture(options);
  expect([kills, damages.told + damages.harmless]).toEqual([15, 20]);
  expect(counts.get('save')).toBeGreaterThan(30);
  expect(lost).toEqual([]);
  expect(wrong).toEqual([]);
  expect(crashes).toEqual([]);
});
