import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';
import { machineFlags, programEnvironment } from '../../build/launch.mjs';
import type { Times } from './attachment/main';
import type { Bench } from './bench';

const rounds = 5;
const out = path.resolve('out', 'bench');
let times: Times | undefined;

/** All rounds at once, in an Electron of their own, where bare and whole prints take turns. */
async function measured(): Promise<Times> {
  if (times) return times;
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: path.resolve('test/bench/attachment/main.ts'),
      outDir: out,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        external: ['electron'],
        output: { format: 'es', entryFileNames: 'attachment-main.mjs', chunkFileNames: 'attachment/[name].mjs' },
      },
    },
  });
  const said = execFileSync(process.execPath, [...machineFlags(), path.join(out, 'attachment-main.mjs')], {
    env: { ...programEnvironment(), KREDS_BENCH_ROUNDS: String(rounds) },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  times = JSON.parse(said.trim().split('\n').at(-1) ?? '') as Times;
  return times;
}

/** The times of one kind, one at each call. */
function each(kind: keyof Times): () => Promise<number> {
  let round = 0;
  return async () => {
    const all = (await measured())[kind];
    round += 1;
    return all[(round - 1) % all.length] ?? Number.NaN;
  };
}

/** How long the window waits after a change before it asks for a new preview. */
const rest = 250;
const preview = each('example');

export const benches: readonly Bench[] = [
  {
    name: 'Attachment of 60 persons, seven drawings',
    against: 'the bare print of the same HTML',
    aim: 2,
    rounds,
    measured: each('whole'),
    baseline: each('bare'),
  },
  {
    name: 'Attachment of 60 persons, seven drawings',
    against: 'five seconds',
    aim: 1,
    rounds,
    measured: each('whole'),
    baseline: () => 5000,
  },
  {
    name: 'Preview of an example case, from the change to the bytes',
    against: 'a second',
    aim: 1,
    rounds,
    measured: async () => rest + (await preview()),
    baseline: () => 1000,
  },
];
