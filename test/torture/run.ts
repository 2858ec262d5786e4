import { smallDisk } from './small-disk';
import { tableOf, torture } from './torture';

/**
 * `npm run torture -- [--minutes 10] [--seed 7]`: rounds of kills, damaged files and full disks until the time is up, and their table.
 * Fails when anything was lost or silently wrong, or when anything crashed.
 */
const argument = (name: string) => process.argv[process.argv.indexOf(`--${name}`) + 1];
const given = (name: string, otherwise: number) => (process.argv.includes(`--${name}`) ? Number(argument(name)) : otherwise);
const minutes = given('minutes', 1);
const seed = given('seed', Math.floor(Math.random() * 1_000_000));
const worker = process.env.KREDS_TORTURE_WORKER ?? '';
const disk = smallDisk('6m');
const end = performance.now() + minutes * 60_000;
const goOn = (round: number) => round === 0 || performance.now() < end;
const tortured = await torture({ worker, seed, goOn, kills: 40, damages: 20, smallDisk: disk?.folder });
disk?.remove();
process.stdout.write(`${tableOf(tortured, seed)}\n`);
const faults = [...tortured.lost, ...tortured.wrong, ...tortured.crashes];
for (const fault of faults.slice(0, 50)) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
