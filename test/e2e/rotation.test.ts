import { spawn } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEnvironment } from '../../build/launch.mjs';
import { settleKeys } from '../../electron/store/rotate';
import { caseOf, renaming, storeIn, temporaryFolder } from '../helpers/store';
import { vaultOf } from '../helpers/vault';

const root = path.resolve(import.meta.dirname, '../..');
const rotator = path.join(root, 'out', 'test', 'rotator.js');
const passphrase = 'den gamle sætning';
const next = 'den nye sætning';

/** Changes all keys, and is killed before that step; how many steps there were, or -1 when it was killed. */
function rotate(folder: string, step?: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const words = [rotator, folder, passphrase, next, ...(step === undefined ? [] : [String(step)])];
    const child = spawn(process.execPath, words, { env: nodeEnvironment(), stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
    child.once('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(-1);
      else if (code === 0) resolve(Number(said));
      else reject(new Error(`The rotator ended with ${code}.`));
    });
  });
}

const opensWith = (folder: string, phrase: string) =>
  vaultOf(folder)
    .open({ passphrase: phrase })
    .then(
      (keys) => keys,
      () => undefined,
    );

describe('changing all keys', () => {
  const names = ['Emma', 'Noah', 'Ida'];
  let made: string;

  beforeAll(async () => {
    made = temporaryFolder();
    const key = await vaultOf(made).create({ passphrase });
    const store = storeIn(made, { key });
    for (const name of names) {
      await store['cases.create']({ case: caseOf(name, name) });
      await store['cases.save']({
        id: name,
        base: 1,
        case: { ...caseOf(name, name), titleDa: `${name} gemt` },
        edits: [renaming('A', 'B')],
      });
    }
    await store.close();
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      ssr: { noExternal: true, external: ['better-sqlite3'] },
      build: { ssr: 'test/helpers/rotator.ts', outDir: path.dirname(rotator), emptyOutDir: false, target: 'node24', minify: false },
    });
  });

  function copyOfStore(): string {
    const folder = temporaryFolder();
    cpSync(made, folder, { recursive: true });
    return folder;
  }

  /** Opens with whichever passphrase holds, and tells what was found; everything has to be there, and nothing else. */
  async function found(folder: string): Promise<'old' | 'new'> {
    const [byOld, byNew] = [await opensWith(folder, passphrase), await opensWith(folder, next)];
    expect([byOld, byNew].filter(Boolean)).toHaveLength(1);
    const keys = byOld ?? byNew ?? [];
    const [only, ...others] = keys;
    const key = others.length > 0 ? await settleKeys(folder, keys) : only;
    const store = storeIn(folder, { key });
    for (const name of names) {
      const { case: value, revision } = await store['cases.open']({ id: name });
      expect([value.titleDa, revision]).toEqual([`${name} gemt`, 2]);
      expect(await store['cases.history']({ id: name, limit: 10 })).toHaveLength(1);
    }
    await store.close();
    expect(await opensWith(folder, byOld ? passphrase : next)).toHaveLength(1);
    const lying = (place: string) => readdirSync(path.join(folder, place)).filter((name) => !name.endsWith('-journal'));
    expect(lying('cases')).toHaveLength(names.length);
    expect(lying('.').filter((name) => !name.startsWith('.'))).toEqual(['cases', 'key.copy.json', 'key.json', 'library.kreds']);
    return byOld ? 'old' : 'new';
  }

  it('killed before each of its steps, has lost nothing, and leaves one passphrase that opens: the old one, or in the end the new', async () => {
    const whole = copyOfStore();
    const steps = await rotate(whole);
    expect(await found(whole)).toBe('new');
    expect(steps).toBeGreaterThan(50);
    const outcomes: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      const folder = copyOfStore();
      expect(await rotate(folder, step)).toBe(-1);
      outcomes.push(await found(folder));
    }
    const first = outcomes.indexOf('new');
    expect(first).toBeGreaterThan(steps / 2);
    expect(new Set(outcomes.slice(first))).toEqual(new Set(['new']));
  }, 600_000);
});
