import { randomUUID } from 'node:crypto';
import { rmSync, statfsSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../../electron/failure';
import type { CaseStore } from '../../electron/store/case-store';
import { rotateKeys } from '../../electron/store/rotate';
import type { Case } from '../../shared/case/schema';
import { caseOf, renaming } from '../helpers/local-store';
import { vaultOf } from '../helpers/vault';
import { chanceOf, type Line, passphrase } from './deeds';
import { openProfile, openStore } from './profile';

/**
 * A caseworker who never rests and does everything at once: saves, takes back, makes, deletes, locks, backs up and changes keys, on a
 * real profile, and says what was acknowledged, until it is killed or has done so many deeds.
 *
 *     worker FOLDER SEED DEEDS [BALLAST]
 *
 * With a file that is ballast, it fills the disk with that now and then, and makes room again when it was refused.
 */
const [folder = '', seed = '', most = '', ballast] = process.argv.slice(2);
const chance = chanceOf(Number(seed));
const say = (line: Line) => writeSync(1, `${JSON.stringify(line)}\n`);
const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(chance() * items.length)];

interface Known {
  value: Case;
  revision: number;
  /** Titles before, to go back to. */
  past: string[];
}

let store = undefined as unknown as CaseStore;
let key: Uint8Array;
const known = new Map<string, Known>();
const deleted = new Set<string>();

async function open() {
  ({ store, key } = await openProfile(folder));
  deleted.clear();
}

async function learn() {
  const listed = await Promise.all([false, true].map((archived) => store['cases.list']({ query: '', archived, limit: 1000 })));
  for (const { id } of listed.flatMap(({ cases }) => cases)) {
    const { case: value, revision } = await store['cases.open']({ id });
    known.set(id, { value, revision, past: known.get(id)?.past ?? [] });
  }
}

async function save(id: string, one: Known, title: string) {
  const { value, revision: base } = one;
  say({ say: 'try', deed: 'save', id, revision: base + 1, title });
  const next = { ...value, titleDa: title, padding: 'x'.repeat(Math.floor(chance() * 4000)) };
  const edits = [{ ...renaming(value.titleDa, title), patches: [{ op: 'replace' as const, path: ['titleDa'], value: title }] }];
  const { revision } = await store['cases.save']({ id, base, case: next, edits });
  one.past.push(value.titleDa);
  one.value = next;
  one.revision = revision;
  say({ say: 'ok', deed: 'save', id, revision, title });
}

let count = 0;
const deeds: Record<string, () => Promise<void>> = {
  async save() {
    const [id, one] = pick([...known].filter(([id]) => !deleted.has(id))) ?? [];
    if (id && one) await save(id, one, `Navn ${randomUUID().slice(0, 8)}`);
  },
  async undo() {
    const [id, one] = pick([...known].filter(([id, { past }]) => !deleted.has(id) && past.length > 0)) ?? [];
    if (!id || !one) return;
    await save(id, one, one.past.pop() ?? '');
    say({ say: 'ok', deed: 'undo' });
  },
  async create() {
    if (known.size >= 25) return;
    const value = caseOf(`Barn${count}`);
    say({ say: 'try', deed: 'create', id: value.id, title: value.titleDa });
    await store['cases.create']({ case: value });
    known.set(value.id, { value, revision: 1, past: [] });
    say({ say: 'ok', deed: 'create', id: value.id, title: value.titleDa });
  },
  async delete() {
    const id = pick([...known.keys()].filter((each) => !deleted.has(each)));
    if (!id || known.size < 4) return;
    say({ say: 'try', deed: 'delete', id, title: '' });
    await store['cases.delete']({ id });
    deleted.add(id);
    say({ say: 'ok', deed: 'delete', id, title: '' });
  },
  async restore() {
    const id = pick([...deleted]);
    if (!id) return;
    say({ say: 'try', deed: 'restore', id, title: '' });
    await store['cases.restore']({ id });
    deleted.delete(id);
    say({ say: 'ok', deed: 'restore', id, title: '' });
  },
  async archive() {
    const id = pick([...known.keys()].filter((each) => !deleted.has(each)));
    if (id) await store['cases.archive']({ id, archived: chance() < 0.5 });
    say({ say: 'ok', deed: 'archive' });
  },
  async read() {
    const id = pick([...known.keys()].filter((each) => !deleted.has(each)));
    if (id) await store['cases.open']({ id });
    await store['cases.list']({ query: 'barn', archived: false, limit: 10 });
    say({ say: 'ok', deed: 'read' });
  },
  // Often not waited for: others are served between its steps, and it may be killed in any of them.
  async backup() {
    const made = Promise.resolve(store['backups.make'](undefined)).then(
      () => say({ say: 'ok', deed: 'backup' }),
      (error: unknown) => {
        if (codeOf(error) === 'unexpected') throw error;
        say({ say: 'refused', deed: 'backup', code: codeOf(error) });
      },
    );
    if (chance() < 0.5) await made;
  },
  async lock() {
    for (const id of deleted) known.delete(id);
    await store.close();
    await open();
    say({ say: 'ok', deed: 'lock' });
  },
  async rotate() {
    for (const id of deleted) known.delete(id);
    await store.close();
    const slots = await vaultOf(folder).slotsWith({ passphrase }, { passphrase });
    const rotated = await rotateKeys(folder, key, { slots, everyCase: chance() < 0.5 });
    key = rotated.key;
    store = openStore(folder, key);
    deleted.clear();
    if (rotated.fault) say({ say: 'refused', deed: 'rotate', code: codeOf(rotated.fault) });
    else say({ say: 'ok', deed: 'rotate' });
  },
};
const often: readonly (keyof typeof deeds)[] = [
  ...Array<string>(30).fill('save'),
  ...Array<string>(6).fill('undo'),
  ...['create', 'create', 'create', 'read', 'read', 'read', 'delete', 'delete', 'restore', 'restore', 'archive', 'archive'],
  ...['backup', 'backup', 'backup', 'lock', 'lock', 'rotate'],
];

/** Fills the disk but for a few pages. */
function fillDisk(file: string): void {
  const { bavail, bsize } = statfsSync(path.dirname(file));
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail - 2 - Math.floor(chance() * 40)) * bsize));
}

/** As after a lock: what is stored counts, whatever was under way. */
async function startAgain(): Promise<void> {
  if (ballast) rmSync(ballast, { force: true });
  try {
    await store.close();
  } catch (error) {
    if (codeOf(error) !== 'disk-full') throw error;
  }
  await open();
  known.clear();
  await learn();
}

await open();
await learn();
for (; count < Number(most); count += 1) {
  if (ballast && count % 25 === 10) fillDisk(ballast);
  const deed = pick(often) ?? 'save';
  try {
    await deeds[deed]?.();
  } catch (error) {
    const code = codeOf(error);
    say({ say: 'refused', deed, code });
    if (code !== 'disk-full') throw error;
    await startAgain();
  }
}
await startAgain();
await store.close();
