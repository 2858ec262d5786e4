import type { Day } from '../case/dates';
import { type Figure, figures, type Measure, measure } from './figures';
import type { Tally } from './tally';

/** Fewer cases than this may lead to a family, or weigh a colleague by chance: flagged, and of one caseworker not shown. */
export const fewest = 5;

/** Periods further back count in the total alone. */
const shownPeriods = 24;

export type Step = 'month' | 'quarter';

/** A month `2026-03` or a quarter `2026-Q1`. */
export type Period = string;

export interface OverviewOptions {
  readonly day: Day;
  readonly step: Step;
  /** The cases are those of one caseworker among several: too few of them are not shown. */
  readonly ofOne: boolean;
}

export interface Row {
  readonly figure: Figure;
  readonly total: Measure;
  /** In the order of the overview's periods. */
  readonly periods: readonly Measure[];
}

/** All figures of some cases: what table, chart and file show. It holds codes and numbers alone. */
export interface Overview {
  readonly cases: number;
  /** Too few to be shown: there are no rows. */
  readonly hidden: boolean;
  readonly periods: readonly { readonly period: Period; readonly cases: number }[];
  /** Cases without a day of awareness, or further back than the periods. */
  readonly outsidePeriods: number;
  readonly rows: readonly Row[];
}

/** Counts. A case belongs to the period in which the municipality became aware of the child. */
export function overviewOf(tallies: readonly Tally[], { day, step, ofOne }: OverviewOptions): Overview {
  const hidden = ofOne && tallies.length < fewest;
  const dated = hidden ? [] : tallies.filter(({ awareness }) => awareness);
  const byPeriod = Map.groupBy(dated, ({ awareness }) => periodOf(awareness ?? '', step));
  const periods = allBetween([...byPeriod.keys()], step)
    .slice(-shownPeriods)
    .map((period) => ({ period, tallies: byPeriod.get(period) ?? [] }));
  const inside = periods.reduce((sum, each) => sum + each.tallies.length, 0);
  const shown = (some: readonly Tally[]) => !(ofOne && some.length < fewest);
  return {
    cases: tallies.length,
    hidden,
    periods: periods.map(({ period, tallies: some }) => ({ period, cases: some.length })),
    outsidePeriods: tallies.length - inside,
    rows: hidden
      ? []
      : figures.map((figure) => ({
          figure,
          total: measure(figure, tallies, day),
          periods: periods.map(({ tallies: some }) => measure(figure, shown(some) ? some : [], day)),
        })),
  };
}

export function periodOf(day: Day, step: Step): Period {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  return step === 'month' ? `${year}-${two(month)}` : `${year}-Q${Math.ceil(month / 3)}`;
}

/** Every period from the first to the last of some, also those without cases. */
function allBetween(periods: readonly Period[], step: Step): Period[] {
  const numbers = periods.map((period) => numberOf(period, step));
  if (numbers.length === 0) return [];
  const first = Math.max(Math.min(...numbers), Math.max(...numbers) - shownPeriods);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, index) => periodNumbered(first + index, step));
}

const parts: Record<Step, number> = { month: 12, quarter: 4 };

const numberOf = (period: Period, step: Step): number =>
  Number(period.slice(0, 4)) * parts[step] + Number(period.slice(5).replace('Q', '')) - 1;

function periodNumbered(number: number, step: Step): Period {
  const year = String(Math.floor(number / parts[step])).padStart(4, '0');
  const part = (number % parts[step]) + 1;
  return step === 'month' ? `${year}-${two(part)}` : `${year}-Q${part}`;
}

const two = (value: number) => String(value).padStart(2, '0');
