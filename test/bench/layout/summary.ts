import { short } from '../table';
import type { Quality } from './quality';
import type { Trial } from './trial';

/** An engine at one size: means over its families, but the median of time. */
export interface Summary {
  readonly engine: string;
  readonly persons: number;
  readonly families: number;
  /** Families that the engine gave up on. */
  readonly failed: number;
  readonly milliseconds: number;
  /** The shares are of 1. */
  readonly clean: number;
  readonly missing: number;
  readonly crossings: number;
  readonly split: number;
  readonly order: number;
  readonly sides: number;
  readonly overlaps: number;
  /** Partners apart, children not below, persons off their row, persons drawn twice. */
  readonly rows: number;
  readonly width: number;
  readonly moved: number;
  readonly movedBy: number;
  readonly reordered: number;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export function summaryOf(engine: string, persons: number, trials: readonly (Trial | undefined)[]): Summary {
  const done = trials.filter((trial) => trial !== undefined);
  const average = (value: (quality: Quality) => number) => mean(done.map(({ quality }) => value(quality)));
  return {
    engine,
    persons,
    families: trials.length,
    failed: trials.length - done.length,
    milliseconds: median(done.map(({ milliseconds }) => milliseconds)),
    clean: done.filter(({ quality }) => quality.clean).length / Math.max(1, trials.length),
    missing: average(({ missing }) => missing) / persons,
    crossings: average(({ crossings }) => crossings),
    split: average(({ split }) => split),
    order: average(({ order }) => order),
    sides: average(({ sides }) => sides),
    overlaps: average(({ overlaps }) => overlaps),
    rows: average(({ apart, above, offRow, doubled }) => apart + above + offRow + doubled),
    width: average(({ width }) => width),
    moved: mean(done.map(({ movement }) => movement.share)),
    movedBy: mean(done.map(({ movement }) => movement.distance)),
    reordered: mean(done.map(({ movement }) => movement.reordered)),
  };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

export const summaryHead = [
  '',
  'ms',
  'clean',
  'crossings',
  'split',
  'order',
  'sides',
  'overlaps',
  'rows',
  'missing',
  'width',
  'moved',
  'by px',
  'reordered',
];

export const summaryRow = (one: Summary): string[] => [
  one.failed > 0 ? `${one.engine} (failed on ${one.failed} of ${one.families})` : one.engine,
  short(one.milliseconds),
  percent(one.clean),
  ...[one.crossings, one.split, one.order, one.sides, one.overlaps, one.rows].map(short),
  percent(one.missing),
  one.width.toFixed(2),
  percent(one.moved),
  short(one.movedBy),
  percent(one.reordered),
];
