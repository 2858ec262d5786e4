import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeEnvironment } from '../../build/launch.mjs';
import { damageOne } from './damage';
import { chanceOf, type Line } from './deeds';
import { createModel, type Model } from './model';
import { openProfile } from './profile';

export interface TortureOptions {
  /** The bundled worker. */
  readonly worker: string;
  readonly seed: number;
  /** Rounds: each some kills, some damaged files, and one full disk where there is a small one. */
  readonly goOn: (round: number) => boolean;
  readonly kills: number;
  readonly damages: number;
  /** A folder on a disk of a few MB, or none. */
  readonly smallDisk?: string | undefined;
}

export interface Tortured {
  readonly rounds: number;
  readonly kills: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly damages: { told: number; harmless: number; broughtBack: number };
  readonly fullDisks: number;
  /** Each of these must be empty. */
  readonly lost: readonly string[];
  readonly wrong: readonly string[];
  readonly crashes: readonly string[];
}

/** Kills, damages and fills until it is told to stop, on real encrypted files, and counts. */
export async function torture({ worker, seed, goOn, kills, damages, smallDisk }: TortureOptions): Promise<Tortured> {
  const chance = chanceOf(seed);
  const folder = mkdtempSync(path.join(tmpdir(), 'kreds-torture-'));
  const [profile, copy] = [path.join(folder, 'profile'), path.join(folder, 'copy')];
  mkdirSync(profile);
  const model = createModel();
  const found = { lost: [] as string[], wrong: [] as string[], crashes: [] as string[] };
  const done = { kills: 0, fullDisks: 0, told: 0, harmless: 0, broughtBack: 0 };

  /** Opens what a worker left behind, and compares. */
  const inspect = async (place: string, of: Model) => {
    try {
      const { store } = await openProfile(place);
      const { lost, wrong } = await of.compare(store);
      found.lost.push(...lost);
      found.wrong.push(...wrong);
      await store.close();
    } catch (error) {
      found.crashes.push(`opening again: ${error instanceof Error ? `${error.name} ${error.message}` : 'unknown'}`);
    }
  };

  let round = 0;
  for (; goOn(round); round += 1) {
    for (let kill = 0; kill < kills; kill += 1) {
      // Most are killed in the middle of a write; some live on to lock, back up and change keys.
      const crash = await workOn(worker, profile, chance, model, { killAfter: 5 + Math.floor(chance() ** 2 * 150) });
      if (crash) found.crashes.push(crash);
      done.kills += 1;
      await inspect(profile, model);
    }
    for (let count = 0; count < damages; count += 1) {
      const { outcome, what, broughtBack } = await damageOne(profile, copy, model, chance);
      if (outcome === 'wrong') found.wrong.push(what);
      else if (outcome === 'crash') found.crashes.push(what);
      else done[outcome] += 1;
      if (broughtBack) done.broughtBack += 1;
    }
    if (smallDisk) {
      const place = path.join(smallDisk, `profile-${round}`);
      mkdirSync(place);
      const full = createModel();
      const crash = await workOn(worker, place, chance, full, { deeds: 150, ballast: path.join(smallDisk, 'ballast') });
      if (crash) found.crashes.push(`full disk: ${crash}`);
      await inspect(place, full);
      for (const [what, times] of full.counts) model.counts.set(what, (model.counts.get(what) ?? 0) + times);
      rmSync(place, { recursive: true, force: true });
      done.fullDisks += 1;
    }
  }
  rmSync(folder, { recursive: true, force: true });
  const { told, harmless, broughtBack } = done;
  return { rounds: round, ...done, counts: model.counts, damages: { told, harmless, broughtBack }, ...found };
}

interface Work {
  /** Kill it when it has said so many lines; without, it works to its end. */
  readonly killAfter?: number;
  readonly deeds?: number;
  readonly ballast?: string;
}

/** Lets a worker work, and takes down what it says. Gives what it died of when nobody killed it. */
function workOn(worker: string, folder: string, chance: () => number, model: Model, work: Work): Promise<string | undefined> {
  const { killAfter = Number.POSITIVE_INFINITY, deeds = 100_000, ballast } = work;
  const args = [worker, folder, String(Math.floor(chance() * 2 ** 32)), String(deeds), ...(ballast ? [ballast] : [])];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env: nodeEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complained = '';
    let lines = 0;
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complained += chunk;
    });
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (said + chunk).split('\n');
      said = parts.pop() ?? '';
      for (const line of parts) model.take(JSON.parse(line) as Line);
      lines += parts.length;
      if (lines >= killAfter) child.kill('SIGKILL');
    });
    child.once('close', (code, signal) =>
      resolve(signal === 'SIGKILL' || code === 0 ? undefined : complained.slice(0, 500) || `code ${code}`),
    );
  });
}

/** The table that is printed and kept in docs/torture.md. */
export function tableOf({ rounds, kills, counts, damages, fullDisks, lost, wrong, crashes }: Tortured, seed: number): string {
  const of = (what: string) => counts.get(what) ?? 0;
  const refused = [...counts].filter(([what]) => what.startsWith('refused: ')).map(([what, times]) => `${what.slice(9)} ${times}`);
  const rows: [string, string | number][] = [
    ['Rounds (seed)', `${rounds} (${seed})`],
    ['kill -9 at work', kills],
    ['Edits acknowledged, of them undone', `${of('save')}, ${of('undo')}`],
    ['Cases made, deleted, brought back', `${of('create')}, ${of('delete')}, ${of('restore')}`],
    ['Locked and opened again', of('lock')],
    ['Backups made while others worked', of('backup')],
    ['Keys changed', of('rotate')],
    ['Full disks', fullDisks],
    ['Refused with a reason', refused.join(', ') || 'none'],
    ['Damaged files: told, harmless', `${damages.told}, ${damages.harmless}`],
    ['Damaged cases brought back from a backup', damages.broughtBack],
    ['**Acknowledged edits lost**', lost.length],
    ['**Silently wrong cases**', wrong.length],
    ['**Crashes**', crashes.length],
  ];
  return ['| What | How often |', '|---|---|', ...rows.map(([what, value]) => `| ${what} | ${value} |`)].join('\n');
}
