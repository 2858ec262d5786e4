import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEnvironment } from '../../build/launch.mjs';
import type { CaseStore } from '../../electron/store/case-store';
import { launchKreds } from '../helpers/kreds';
import { caseOf, filesIn, renaming, storeIn, temporaryFolder } from '../helpers/store';

const root = path.resolve(import.meta.dirname, '../..');
const writer = path.join(root, 'out', 'test', 'writer.js');

beforeAll(async () => {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: { ssr: 'test/helpers/writer.ts', outDir: path.dirname(writer), target: 'node24', minify: false },
  });
});

/** What was acknowledged and is not there. */
async function missingFrom(store: CaseStore, id: string, said: readonly string[]): Promise<string[]> {
  const { case: value, revision } = await store['cases.open']({ id });
  const history = await store['cases.history']({ id, limit: 10_000 });
  const revisions = new Set(history.map((entry) => entry.revision));
  const { cases } = await store['cases.list']({ query: '', archived: false, limit: 20_000 });
  const listed = new Set(cases.map((listedCase) => listedCase.id));
  expect(value.titleDa).toBe(`Navn ${revision}`);
  expect(cases.find((listedCase) => listedCase.id === id)?.title).toBe(value.titleDa);
  expect(history).toHaveLength(revision - 1);
  return said.filter((line) => {
    const [what, which = ''] = line.split(' ');
    return what === 'saved' ? !revisions.has(Number(which)) : !listed.has(which);
  });
}

describe('killed while it saves', () => {
  const kills = 50;
  const folder = temporaryFolder();

  /** Lets the writer write until it has acknowledged so much, kills it in the middle of what it does next, and tells all it said. */
  function writeUntilKilled(id: string, acknowledged: number): Promise<string[]> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [writer, folder, id], { env: nodeEnvironment(), stdio: ['ignore', 'pipe', 'inherit'] });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
        if (said.split('\n').length > acknowledged) child.kill('SIGKILL');
      });
      child.once('close', (_, signal) => {
        if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1));
        else reject(new Error(`The writer ended by itself after ${said.length} characters.`));
      });
    });
  }

  it(`${kills} times, it has lost nothing that it had acknowledged`, async () => {
    const first = storeIn(folder);
    const { id } = await first['cases.create']({ case: { ...caseOf('Emma'), titleDa: 'Navn 1' } });
    await first.close();
    const lost: string[] = [];
    const acknowledged: string[] = [];
    for (let round = 0; round < kills; round += 1) {
      acknowledged.push(...(await writeUntilKilled(id, 1 + (round % 7))));
      const store = storeIn(folder);
      lost.push(...(await missingFrom(store, id, acknowledged)));
      await store.close();
    }
    expect(acknowledged.length).toBeGreaterThan(kills);
    expect(lost).toEqual([]);
  });
});

describe('a computer that goes to sleep in the middle of a write', () => {
  it('keeps the store to itself, and goes on where it was when it wakes', async () => {
    const folder = temporaryFolder();
    const first = storeIn(folder);
    const { id } = await first['cases.create']({ case: { ...caseOf('Emma'), titleDa: 'Navn 1' } });
    await first.close();
    const child = spawn(process.execPath, [writer, folder, id], { env: nodeEnvironment(), stdio: ['ignore', 'pipe', 'inherit'] });
    let said: string[] = [];
    const heard = (count: number) =>
      new Promise<void>((resolve) => {
        child.stdout.on('data', () => said.length >= count && resolve());
      });
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said = [...said, ...chunk.split('\n').filter(Boolean)];
    });
    for (const nap of [3, 10, 25]) {
      await heard(nap);
      child.kill('SIGSTOP');
      expect(() => storeIn(folder)).toThrow(expect.objectContaining({ code: 'in-use' }));
      child.kill('SIGCONT');
    }
    await heard(40);
    const gone = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await gone;
    const store = storeIn(folder);
    expect(await missingFrom(store, id, said)).toEqual([]);
    await store.close();
  });
});

describe('the program killed while a case is open', () => {
  const passphrase = 'hest batteri hæfte';
  const value = { ...caseOf('Plantagenet', 'case-1'), titleDa: 'Plantagenets sag' };
  const edit = renaming('Plantagenet', 'Tordenskjold');

  it('has kept every edit, and left no name in any file of the profile or in the temporary folder', async () => {
    const profile = temporaryFolder();
    const temporary = temporaryFolder();
    const first = await launchKreds({ profile, env: { TMPDIR: temporary, TEMP: temporary, TMP: temporary } });
    const revision = await first.window.evaluate(
      async ({ passphrase, value, edit }) => {
        await window.kreds.call('store.create', { passphrase });
        await window.kreds.call('cases.create', { case: value });
        let base = 1;
        for (let count = 0; count < 5; count += 1) {
          const reply = await window.kreds.call('cases.save', { id: value.id, base, case: value, edits: [edit] });
          if (reply.ok) base = reply.value.revision;
        }
        return base;
      },
      { passphrase, value, edit },
    );
    const gone = new Promise((resolve) => first.app.process().once('close', resolve));
    first.app.process().kill('SIGKILL');
    await gone;

    const holding = [profile, temporary].flatMap((folder) =>
      filesIn(folder).filter(({ bytes }) => ['plantagenet', 'tordenskjold'].some((name) => holds(bytes, name))),
    );
    expect(holding.map(({ file }) => file)).toEqual([]);

    const second = await launchKreds({ profile });
    const opened = await second.window.evaluate(
      async ({ passphrase, id }) => {
        const unlocked = await window.kreds.call('store.unlock', { passphrase });
        return [unlocked, await window.kreds.call('cases.open', { id }), await window.kreds.call('cases.history', { id, limit: 10 })];
      },
      { passphrase, id: value.id },
    );
    await second.close();
    expect(revision).toBe(6);
    expect(opened[1]).toEqual({ ok: true, value: { case: value, revision } });
    expect(opened[2]).toMatchObject({ ok: true, value: { length: 5 } });
  });
});

/** True when the bytes hold the word in UTF-8 or UTF-16, in capitals or not. */
function holds(bytes: Buffer, word: string): boolean {
  return bytes.toString('latin1').toLowerCase().includes(word) || bytes.toString('utf16le').toLowerCase().includes(word);
}
