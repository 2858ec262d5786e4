import type { TalliedCase } from '../bridge/bridge';
import type { Day } from '../case/dates';
import type { Tally } from './tally';

/** Which cases the overview is about. What is absent chooses nothing away. */
export interface Selection {
  readonly unit?: string | undefined;
  readonly caseworker?: string | undefined;
  readonly step?: Tally['step'];
  /** By the day of awareness, both days included. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly archived?: boolean;
  /** Ids of those taken out by hand. */
  readonly without?: ReadonlySet<string>;
}

export interface Selected {
  /** Whoever the filters let through; some of them may have been taken out by hand. */
  readonly offered: readonly TalliedCase[];
  readonly chosen: readonly TalliedCase[];
  /** Cases that no period can hold, since they have no day of awareness. */
  readonly undated: number;
  /** All that is chosen are the cases of one caseworker among several: the figures would be about a colleague. */
  readonly ofOne: boolean;
}

/** The cases that can be chosen among: examples only as long as there are no others. */
export function ownCases(cases: readonly TalliedCase[]): readonly TalliedCase[] {
  const own = cases.filter(({ example }) => !example);
  return own.length > 0 ? own : cases;
}

export function select(cases: readonly TalliedCase[], { unit, caseworker, step, from, to, archived, without }: Selection): Selected {
  const inPlace = cases.filter(
    (each) =>
      (archived || !each.archived) &&
      (!unit || each.unit === unit) &&
      (!caseworker || each.caseworker === caseworker) &&
      (!step || each.tally.step === step),
  );
  const inTime = inPlace.filter(({ tally: { awareness } }) => {
    if (!from && !to) return true;
    return awareness !== undefined && (!from || awareness >= from) && (!to || awareness <= to);
  });
  const undated = from || to ? inPlace.filter(({ tally }) => tally.awareness === undefined).length : 0;
  const chosen = inTime.filter(({ id }) => !without?.has(id));
  return { offered: inTime, chosen, undated, ofOne: workersOf(chosen).size === 1 && workersOf(cases).size > 1 };
}

const workersOf = (cases: readonly TalliedCase[]) => new Set(cases.map((each) => each.caseworker));
