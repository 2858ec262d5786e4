import { lifelikeFamily } from '../fixtures/lifelike-families';
import type { Report } from './bench';
import { aimsOf } from './layout/aims';
import type { Engine } from './layout/engine';
import { type FewestKnown, fewestOf, fewestRows } from './layout/fewest';
import { kreds } from './layout/kreds';
import { minimumFinder } from './layout/minimum';
import { d3Dag } from './layout/peers/d3-dag';
import { dagre, dagreInOrder } from './layout/peers/dagre';
import { elkjs, elkjsInOrder } from './layout/peers/elk';
import { familyChart } from './layout/peers/family-chart';
import { relativesTree } from './layout/peers/relatives-tree';
import { type Summary, summaryHead, summaryOf, summaryRow } from './layout/summary';
import { type Subject, subjectOf, type Trial, trialOf } from './layout/trial';
import { tableOf } from './table';

const engines: readonly Engine[] = [kreds, dagre, dagreInOrder, elkjs, elkjsInOrder, d3Dag, relativesTree, familyChart];

/** Families of each size, a third of each share of hard features; and how long the fewest crossings of one are looked for. */
const sizes = [
  { persons: 10, each: 12, seconds: 20 },
  { persons: 30, each: 12, seconds: 20 },
  { persons: 60, each: 12, seconds: 20 },
  { persons: 100, each: 6, seconds: 20 },
  { persons: 300, each: 2, seconds: 20 },
  { persons: 1000, each: 1, seconds: 0 },
];
const hardness = [0, 0.1, 0.25];

/** An engine that took this long for one family is not asked for more of that size, nor for larger ones. */
const longest = 20_000;

const familiesOf = (persons: number, each: number): Subject[] =>
  hardness.flatMap((hard) =>
    Array.from({ length: each }, (_, index) => subjectOf(lifelikeFamily({ persons, hard, seed: 500 + index }), index)),
  );

const slow = new Set<Engine>();

async function trialsOf(engine: Engine, subjects: readonly Subject[]): Promise<(Trial | undefined)[]> {
  const [first] = subjects;
  if (first && first.value.persons.length <= 100) await trialOf(engine, first);
  const trials: (Trial | undefined)[] = [];
  globalThis.gc?.();
  for (const subject of subjects) {
    const started = performance.now();
    trials.push(await trialOf(engine, subject));
    if (performance.now() - started > longest * 2) {
      slow.add(engine);
      break;
    }
  }
  return trials;
}

async function run(print: (line: string) => void): Promise<unknown> {
  const find = await minimumFinder();
  const summaries: Summary[] = [];
  const fewest: FewestKnown[] = [];
  for (const { persons, each, seconds } of sizes) {
    const subjects = familiesOf(persons, each);
    print(`\n### ${persons.toLocaleString('en')} persons, ${subjects.length} families\n`);
    const rows: string[][] = [];
    let own: (Trial | undefined)[] = [];
    for (const engine of engines) {
      if (slow.has(engine)) {
        rows.push([`${engine.name}: left out, took longer than ${longest / 1000} s before`]);
        continue;
      }
      const trials = await trialsOf(engine, subjects);
      if (engine === kreds) own = trials;
      const summary = summaryOf(engine.name, persons, trials);
      summaries.push(summary);
      rows.push(summaryRow(summary));
    }
    const known = fewestOf(find, persons, subjects, own, seconds);
    fewest.push(...known);
    for (const line of tableOf(summaryHead, [...rows, ...fewestRows(known)])) print(line);
  }
  const aims = aimsOf(kreds.name, summaries, fewest);
  print('\n### The aims\n');
  for (const { name, value, reached } of aims) print(`- ${reached ? '✓' : '✗'} ${name}: ${value}`);
  return { summaries, fewest, aims };
}

export const reports: readonly Report[] = [{ name: 'Layout beside its peers', run }];
