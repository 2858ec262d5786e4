import { short } from '../table';
import type { FewestKnown } from './fewest';
import type { Summary } from './summary';

interface Aim {
  readonly name: string;
  readonly value: string;
  readonly reached: boolean;
}

const milliseconds = new Map([
  [60, 16],
  [300, 100],
]);
const closeToFewest = 1.05;
const mostWidth = 1.1;

/** What was to be reached, and whether it was. */
export function aimsOf(own: string, summaries: readonly Summary[], fewest: readonly FewestKnown[]): Aim[] {
  const kreds = summaries.filter(({ engine }) => engine === own);
  const aims: Aim[] = [];
  for (const { persons, milliseconds: took } of kreds) {
    const most = milliseconds.get(persons);
    if (most !== undefined) aims.push({ name: `${persons} persons within ${most} ms`, value: `${short(took)} ms`, reached: took <= most });
  }
  for (const one of fewest.filter(({ rules, known }) => rules.startsWith('birth order') && known > 0)) {
    const ratio = one.fewest === 0 ? (one.kreds === 0 ? 1 : Number.POSITIVE_INFINITY) : one.kreds / one.fewest;
    const name = `crossings at ${one.persons} persons within ${closeToFewest} × the exact minimum (${one.rules}; ${one.known} of ${one.families} families)`;
    aims.push({ name, value: `${short(one.kreds)} / ${short(one.fewest)} = × ${ratio.toFixed(2)}`, reached: ratio <= closeToFewest });
  }
  for (const one of kreds.filter(({ persons }) => persons >= 300)) {
    const peers = summaries.filter(({ persons, engine, missing }) => persons === one.persons && engine !== own && missing === 0);
    const best = peers.toSorted((a, b) => a.crossings - b.crossings)[0];
    if (!best) continue;
    aims.push({
      name: `fewest crossings of all at ${one.persons} persons`,
      value: `${short(one.crossings)}; ${best.engine} ${short(best.crossings)}, with ${short(best.order)} order faults`,
      reached: one.crossings <= best.crossings,
    });
  }
  const faults = kreds.reduce((sum, one) => sum + one.split + one.order + one.sides + one.overlaps + one.rows + one.missing, 0);
  const clean = Math.min(...kreds.map((one) => one.clean));
  aims.push({ name: 'no fault at any size', value: `least clean ${Math.round(clean * 100)} %`, reached: faults === 0 && clean === 1 });
  const widest = Math.max(...kreds.map(({ width }) => width));
  aims.push({
    name: `width within ${mostWidth} × the fullest row at every size`,
    value: `× ${widest.toFixed(2)}`,
    reached: widest <= mostWidth,
  });
  return aims;
}
