/**
 * The whole proof, `npm test`: format, lint and layers; types of every room; dead code; then the bundles, and all tests in
 * Electron's own Node, on a virtual display where there is none. The last line counts every static check and every test.
 *
 *     npm test                    everything
 *     npm test -- network         only the tests whose file name holds "network", without the static checks
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bundle, root } from './bundle.mjs';
import { findElectron } from './electron.mjs';
import { ensureDisplay, nodeEnvironment, run } from './launch.mjs';
import { ensureSystem } from './system.mjs';

const rooms = ['shared', 'electron', 'renderer', 'test'];

/** The static checks: what is proved, and the package whose command proves it. */
const checks = [
  { what: 'Format, lint and layers', tool: '@biomejs/biome', args: ['check', '--error-on-warnings', '.'] },
  ...rooms.map((room) => ({ what: `Types of ${room}`, tool: 'typescript', command: 'tsc', args: ['-p', room, '--pretty'] })),
  { what: 'No unused files, exports or packages', tool: 'knip', args: ['--no-progress'] },
];

/** The script that a package's command is. */
function commandOf(tool, command = path.basename(tool)) {
  const folder = path.join(root, 'node_modules', tool);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** @returns {Promise<boolean>} whether the check passed; what it found is printed only when it didn't */
async function passes({ what, tool, command, args }) {
  const started = Date.now();
  const { code, output } = await new Promise((resolve) => {
    const child = spawn(process.execPath, [commandOf(tool, command), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
    child.once('close', (exit) => resolve({ code: exit, output: Buffer.concat(chunks).toString() }));
  });
  console.log(`${code === 0 ? '✓' : '✗'} ${what} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

/** Two at a time: more would only get in each other's way. */
async function staticChecks() {
  const waiting = [...checks];
  const results = [];
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await passes(check));
  };
  await Promise.all([work(), work()]);
  return { passed: results.filter(Boolean).length, failed: results.filter((passed) => !passed).length };
}

/** A test that never ends must not hold the machine for ever, and vitest can't stop one that never yields. */
const longestRun = 45 * 60_000;

/** Runs vitest and counts; a file that can't even be loaded, or a fault outside any test, is one failure. */
async function tests(electron, filters) {
  const report = path.join(root, 'out', 'test', 'report.json');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters];
  const code = await run(electron.executable, [commandOf('vitest'), ...args], { cwd: root, env: nodeEnvironment(), timeout: longestRun });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

const filters = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
const count = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};
try {
  const electron = findElectron();
  ensureSystem(electron, { tests: true });
  if (filters.length === 0) count(await staticChecks());
  try {
    await bundle();
    console.log('✓ Bundles');
    count({ passed: 1, failed: 0 });
  } catch (fault) {
    console.log(`✗ Bundles\n${fault.message}`);
    count({ passed: 0, failed: 1 });
  }
  const stop = await ensureDisplay();
  count(await tests(electron, filters));
  stop();
} catch (fault) {
  console.error(fault.message);
  total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
