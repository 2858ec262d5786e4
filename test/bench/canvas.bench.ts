import { spawn } from 'node:child_process';
import path from 'node:path';
import { machineFlags, programEnvironment } from '../../build/launch.mjs';
import type { Report } from './bench';
import type { Measured } from './canvas/page';
import { short, tableOf } from './table';

/** Each in so many rounds, by hand and by Kreds in turn. */
const sizes = [
  { persons: 60, rounds: 7 },
  { persons: 300, rounds: 7 },
  { persons: 1000, rounds: 5 },
];
const aim = 2;

interface Run {
  readonly way: 'kreds' | 'hand';
  readonly persons: number;
}

/** Frames come as fast as they are made, not sixty a second; everything else as the program is started. */
const flags = [...machineFlags(), '--password-store=basic', '--disable-frame-rate-limit', '--disable-gpu-vsync'];

async function measure(runs: readonly Run[]): Promise<(Run & Measured)[]> {
  const main = path.resolve('test/bench/canvas/main.mjs');
  const page = path.resolve('out/bench/canvas/index.html');
  const program = spawn(process.execPath, [...flags, main, page, JSON.stringify(runs)], {
    env: programEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaints = '';
  program.stderr.on('data', (chunk) => {
    complaints += String(chunk);
  });
  program.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  await new Promise((resolve) => program.once('close', resolve));
  const [, json] = /^measured (.*)$/m.exec(output) ?? [];
  if (!json) throw new Error(`The canvas could not be measured.\n${complaints}`);
  return JSON.parse(json);
}

const share = (values: readonly number[], part: number) => values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;

interface Figures {
  readonly first: number;
  readonly dragMedian: number;
  readonly dragSlow: number;
  readonly panMedian: number;
  readonly panSlow: number;
}

/** From the calmest round for each, as whatever else a shared machine does can only add. */
function figuresOf(rounds: readonly Measured[]): Figures {
  const over = (figure: (one: Measured) => number) => Math.min(...rounds.map(figure));
  return {
    first: over(({ first }) => first),
    dragMedian: over(({ drag }) => share(drag, 0.5)),
    dragSlow: over(({ drag }) => share(drag, 0.95)),
    panMedian: over(({ pan }) => share(pan, 0.5)),
    panSlow: over(({ pan }) => share(pan, 0.95)),
  };
}

const head = ['persons', 'first drawing', 'drag p50', 'drag p95', 'pan p50', 'pan p95'];
const columns = ['first', 'dragMedian', 'dragSlow', 'panMedian', 'panSlow'] as const;

async function run(print: (line: string) => void): Promise<object> {
  const results: { persons: number; kreds: Figures; hand: Figures }[] = [];
  for (const { persons, rounds } of sizes) {
    const runs = Array.from({ length: rounds }, (): Run[] => [
      { way: 'hand', persons },
      { way: 'kreds', persons },
    ]).flat();
    const measured = await measure(runs);
    const of = (way: Run['way']) => figuresOf(measured.filter((one) => one.way === way));
    results.push({ persons, kreds: of('kreds'), hand: of('hand') });
  }
  const rows = results.flatMap(({ persons, kreds, hand }) => [
    [`${persons}, by hand`, ...columns.map((column) => short(hand[column]))],
    [`${persons}, Kreds`, ...columns.map((column) => short(kreds[column]))],
    [`${persons}, Kreds ÷ by hand`, ...columns.map((column) => `× ${(kreds[column] / hand[column]).toFixed(2)}`)],
  ]);
  print('Milliseconds, drawn by software\n');
  for (const line of tableOf(head, rows)) print(line);
  print('');
  const aims = results.flatMap(({ persons, kreds, hand }) =>
    columns.map((column) => {
      const ratio = kreds[column] / hand[column];
      return { name: `${head[columns.indexOf(column) + 1]}, ${persons} persons`, value: ratio, reached: ratio <= aim };
    }),
  );
  for (const { name, value, reached } of aims)
    print(`- ${reached ? '✓' : '✗'} ${name}: × ${value.toFixed(2)} the canvas by hand (aim ${aim})`);
  return { results, aims };
}

export const reports: readonly Report[] = [{ name: 'Canvas: frame times beside a canvas written by hand', run }];
