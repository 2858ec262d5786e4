import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { machineFlags } from '../../build/launch.mjs';
import type { Bench } from './bench';
import { firstPaint } from './first-paint';

const flags = [...machineFlags(), '--password-store=basic'];
const profiles = path.join(os.tmpdir(), 'kreds-bench-');
let profile = '';

export const benches: readonly Bench[] = [
  {
    name: 'Start: until the first screen shows',
    against: 'an empty Electron window',
    aim: 1.3,
    rounds: 7,
    prepare: () => {
      profile = mkdtempSync(profiles);
    },
    measured: () =>
      firstPaint([...flags, process.cwd()], { KREDS_TEST: '1', KREDS_PROFILE: profile }, `document.querySelector('h1') !== null`),
    baseline: () => firstPaint([...flags, `--user-data-dir=${profile}-empty`, path.resolve('test/bench/empty-window/main.mjs')]),
    finish: () => {
      for (const folder of [profile, `${profile}-empty`]) rmSync(folder, { recursive: true, force: true });
    },
  },
];
