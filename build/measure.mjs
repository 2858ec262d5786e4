/** Runs bundled benchmarks (see test/bench/bench.ts) in Electron's Node, prints how each compares and what each reports, and keeps it as JSON and tables. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const rounded = (value) => Number(value.toPrecision(3));

/** One after the other in each round, so that a busy moment hits both; the first round only warms up. */
async function compare({ name, against, aim, rounds, measured, baseline, prepare, finish }) {
  await prepare?.();
  const times = { measured: [], baseline: [] };
  try {
    for (let round = 0; round <= rounds; round += 1) {
      globalThis.gc?.();
      const base = await baseline();
      const own = await measured();
      if (round === 0) continue;
      times.baseline.push(base);
      times.measured.push(own);
    }
  } finally {
    await finish?.();
  }
  const [own, base] = [median(times.measured), median(times.baseline)];
  return { name, against, measured: rounded(own), baseline: rounded(base), ratio: rounded(own / base), aim, reached: own / base <= aim };
}

const results = [];
const reported = [];
for (const file of process.argv.slice(2)) {
  const { benches = [], reports = [] } = await import(pathToFileURL(file).href);
  for (const bench of benches) {
    const result = await compare(bench);
    results.push(result);
    const { name, against, measured, baseline, ratio, aim, reached } = result;
    console.log(`${reached ? '✓' : '✗'} ${name}: ${measured}, ${against}: ${baseline} — × ${ratio} (aim ${aim})`);
  }
  for (const { name, run } of reports) {
    console.log(`\n${name}`);
    const lines = [];
    const print = (line) => {
      console.log(line);
      lines.push(line);
    };
    reported.push({ name, ...(await run(print)) });
    writeFileSync(file.replace(/\.bench\.mjs$/, '.md'), `${lines.join('\n').trim()}\n`);
  }
}
writeFileSync(path.join('out', 'bench', 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
if (reported.length > 0) writeFileSync(path.join('out', 'bench', 'reports.json'), `${JSON.stringify(reported, null, 2)}\n`);
