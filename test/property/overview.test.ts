import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../../shared/assessment/findings';
import type { Case } from '../../shared/case/schema';
import { circleStatuses, circles } from '../../shared/case/values';
import { figures, measure } from '../../shared/overview/figures';
import { overviewFile } from '../../shared/overview/file';
import { fewest, overviewOf } from '../../shared/overview/overview';
import { tallyOf } from '../../shared/overview/tally';
import { periodWords, valueWords } from '../../shared/overview/words';
import { countedCases } from '../fixtures/counted-cases';
import { holdsPlanted, planted } from '../fixtures/planted';

const day = '2026-11-20';
const talliesOf = (cases: readonly Case[]) => cases.map((value) => tallyOf(value, day));
const figureNamed = (id: string) => {
  const found = figures.find((figure) => figure.id === id);
  if (!found) throw new Error(`No figure ${id}`);
  return found;
};

/** What is counted, straight from the cases and slowly. */
const pastScreening = (cases: readonly Case[]) => cases.filter((value) => value.case.legalStep !== 'SCREENING');
const known = new WeakMap<Case, readonly string[]>();
function findings(value: Case): readonly string[] {
  const before = known.get(value);
  if (before) return before;
  const { blocking, warnings } = checkResult(value, day);
  known.set(value, [...blocking, ...warnings]);
  return findings(value);
}
const fails = (value: Case, rule: string) => findings(value).some((id) => id === rule || id.startsWith(`${rule}:`));
const uncovered = (value: Case) => !['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K6a', 'P0'].some((rule) => fails(value, rule));
const attempts = (value: Case) =>
  (value.assessment?.attempts ?? []).filter((each) => each.type !== 'PROFESSIONALS_ONLY' && each.date && each.date <= day);
/** In the generated cases the grandmother and the neighbour are the private network. */
const involved = (value: Case) => attempts(value).some((each) => each.participants?.some((id) => id === 'P4' || id === 'P5'));
const percent = (part: readonly unknown[], whole: readonly unknown[]) =>
  whole.length === 0 ? undefined : (100 * part.length) / whole.length;

function slowMedian(cases: readonly Case[]): number | undefined {
  const days: number[] = [];
  for (const value of cases) {
    const aware = value.case.awarenessDate;
    const first = attempts(value)
      .map(({ date }) => date ?? '')
      .toSorted()
      .at(0);
    // What was tried first is tried first, whether or not it lies ahead.
    const earliest = (value.assessment?.attempts ?? [])
      .filter((each) => each.type !== 'PROFESSIONALS_ONLY' && each.date)
      .map(({ date }) => date ?? '')
      .toSorted()
      .at(0);
    if (!aware || !first || first !== earliest || first < aware) continue;
    days.push((Date.parse(first) - Date.parse(aware)) / 86_400_000);
  }
  days.sort((a, b) => a - b);
  if (days.length === 0) return undefined;
  const [low = 0, high = 0] = [days[Math.floor((days.length - 1) / 2)], days[Math.ceil((days.length - 1) / 2)]];
  return (low + high) / 2;
}

const slow: Readonly<Record<string, (cases: readonly Case[]) => number | undefined>> = {
  uncoveredInvolved: (cases) =>
    percent(
      pastScreening(cases).filter((value) => uncovered(value) && involved(value)),
      pastScreening(cases),
    ),
  uncovered: (cases) => percent(pastScreening(cases).filter(uncovered), pastScreening(cases)),
  involved: (cases) => percent(pastScreening(cases).filter(involved), pastScreening(cases)),
  tried: (cases) =>
    percent(
      pastScreening(cases).filter((value) => attempts(value).length > 0),
      pastScreening(cases),
    ),
  daysToAttempt: slowMedian,
  refusals: (cases) => (cases.length ? cases.flatMap((value) => value.assessment?.refusals ?? []).length : undefined),
  refusalsDated: (cases) =>
    cases.length ? cases.flatMap((value) => value.assessment?.refusals ?? []).filter(({ askAgain }) => askAgain).length : undefined,
  refusalsUndated: (cases) =>
    cases.length
      ? cases
          .flatMap((value) => value.assessment?.refusals ?? [])
          .filter(({ askAgain, notAskedAgainReasonDa: why }) => !askAgain && (!why || why === 'ingen')).length
      : undefined,
  absencesUndated: (cases) => {
    if (cases.length === 0) return undefined;
    let count = 0;
    for (const { assessment } of cases) {
      for (const circle of Object.values(assessment?.circles ?? {})) if (circle.status === 'NONE' && !circle.nextReview) count += 1;
      if (assessment?.noNetwork?.statementDa && !assessment.noNetwork.nextReview) count += 1;
    }
    return count;
  },
  sparringHeld: (cases) =>
    percent(
      pastScreening(cases).filter((value) => value.assessment?.sparring?.some(({ held }) => held)),
      pastScreening(cases),
    ),
  sparringUnanswered: (cases) =>
    percent(
      pastScreening(cases).filter((value) => !value.assessment?.sparring?.some(({ held }) => held === true || held === false)),
      pastScreening(cases),
    ),
};

describe('Every figure', () => {
  it('is what counting the cases themselves gives', () => {
    fc.assert(
      fc.property(countedCases, (cases) => {
        const tallies = talliesOf(cases);
        for (const [id, count] of Object.entries(slow))
          expect([id, measure(figureNamed(id), tallies, day).value]).toEqual([id, count(cases)]);
        for (const code of circles) {
          for (const status of circleStatuses) {
            const answered = cases.filter((value) => (value.assessment?.circles?.[code]?.status ?? 'NOT_YET') === status);
            expect(measure(figureNamed(`circle:${code}:${status}`), tallies, day).sum).toBe(answered.length);
          }
        }
        for (const figure of figures.filter(({ group }) => group === 'rules')) {
          const rule = figure.id.slice('rule:'.length);
          expect([rule, measure(figure, tallies, day).sum]).toEqual([rule, cases.filter((value) => fails(value, rule)).length]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts or leaves out each case, and splits into its parts', () => {
    fc.assert(
      fc.property(countedCases, fc.nat(), (cases, at) => {
        const tallies = talliesOf(cases);
        const cut = tallies.length === 0 ? 0 : at % tallies.length;
        for (const figure of figures) {
          const [whole, left, right] = [tallies, tallies.slice(0, cut), tallies.slice(cut)].map((some) => measure(figure, some, day));
          expect((whole?.cases ?? 0) + (whole?.leftOut ?? 0)).toBe(tallies.length);
          expect(whole?.sum).toBe((left?.sum ?? 0) + (right?.sum ?? 0));
          if (figure.unit === 'share' && whole?.value !== undefined) expect(whole.value).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says in both languages what is counted, among which cases, and which are left out', () => {
    for (const { id, title, counts, among, leftOut } of figures) {
      for (const text of [title, counts, among, leftOut]) {
        expect([id, text.da.length > 3, text.en.length > 3]).toEqual([id, true, true]);
        expect(`${text.da}${text.en}`).not.toMatch(/[{}]|undefined/);
      }
    }
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  });
});

describe('Over time', () => {
  it('each case with a day of awareness is in one period, and the periods add up', () => {
    fc.assert(
      fc.property(countedCases, fc.constantFrom('month' as const, 'quarter' as const), (cases, step) => {
        const overview = overviewOf(talliesOf(cases), { day, step, ofOne: false });
        const inside = overview.periods.reduce((sum, period) => sum + period.cases, 0);
        expect(inside + overview.outsidePeriods).toBe(cases.length);
        expect(overview.periods.length).toBeLessThanOrEqual(24);
        expect(overview.periods.map(({ period }) => period)).toEqual(overview.periods.map(({ period }) => period).toSorted());
        if (step === 'quarter') expect(overview.outsidePeriods).toBe(cases.filter((value) => !value.case.awarenessDate).length);
        for (const { periods, total } of overview.rows) {
          expect(periods.reduce((sum, each) => sum + each.sum, 0)).toBeLessThanOrEqual(total.sum);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('few cases of one caseworker show nothing, neither together nor in a period', () => {
    fc.assert(
      fc.property(countedCases, (cases) => {
        const overview = overviewOf(talliesOf(cases), { day, step: 'quarter', ofOne: true });
        expect(overview.hidden).toBe(cases.length < fewest);
        if (overview.hidden) expect(overview.rows).toEqual([]);
        for (const { periods } of overview.rows) {
          for (const [index, each] of periods.entries()) {
            if ((overview.periods[index]?.cases ?? 0) < fewest) expect([each.value, each.sum, each.cases]).toEqual([undefined, 0, 0]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('Nobody is named', () => {
  it('in what the library keeps for it, the table, the chart or the file, though every text of the cases is a name', () => {
    fc.assert(
      fc.property(countedCases, (cases) => {
        const tallies = talliesOf(cases.map((value) => planted(value)));
        expect(holdsPlanted(JSON.stringify(tallies))).toBe(false);
        for (const ofOne of [true, false]) {
          const overview = overviewOf(tallies, { day, step: 'month', ofOne });
          // Everything that table and chart draw is in the overview; their words come from it and from the tables of language.
          const words = overview.rows.flatMap(({ figure, total, periods }) =>
            [total, ...periods].map((each) => valueWords(figure.unit, each, 'da')),
          );
          const shown = JSON.stringify([overview, words, overview.periods.map(({ period }) => periodWords(period, 'da'))]);
          expect(holdsPlanted(shown)).toBe(false);
          expect(holdsPlanted(overviewFile(overview, day, 'da'))).toBe(false);
        }
      }),
      { numRuns: 15 },
    );
  });
});
