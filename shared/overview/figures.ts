import { appliesTo } from '../assessment/findings';
import { rules } from '../assessment/rules/rules';
import { type Day, daysBetween } from '../case/dates';
import { circleStatuses, circles } from '../case/values';
import { type overviewGroups, overviewRowWords, ruleTitles, overviewFigureWords as words } from '../language/overview-figures';
import { fill, type Text } from '../language/text';
import { valueWords } from '../language/values';
import type { Tally } from './tally';

/** `share`: how many of the cases; `count`: how many in all of them; `days`: the median. */
export type FigureUnit = 'share' | 'count' | 'days';

/** One figure of the overview: a row, with its definition at hand. */
export interface Figure {
  readonly id: string;
  readonly group: keyof typeof overviewGroups;
  readonly unit: FigureUnit;
  readonly title: Text;
  /** What is counted, among which cases, and which are left out and why. */
  readonly counts: Text;
  readonly among: Text;
  readonly leftOut: Text;
  /** Where the figure comes from. */
  readonly background?: Text;
  /** What one case gives: 1 or 0 to a share, a number to a count, days to a median. Undefined: the case is left out. */
  of(tally: Tally, day: Day): number | undefined;
}

const when = (holds: boolean): number => (holds ? 1 : 0);

/** A screening (§ 18) owes none of what is asked for later. */
const owing =
  (holds: (tally: Tally, day: Day) => boolean): Figure['of'] =>
  (tally, day) =>
    tally.step === 'SCREENING' ? undefined : when(holds(tally, day));

/** A planned meeting is no meeting yet. */
const happened = (on: Day | undefined, day: Day): boolean => on !== undefined && on <= day;

/** What must not fail for the network to count as uncovered: each circle's answer, and the combined map. */
const uncovering = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K6a', 'P0'];
const isUncovered = ({ failing }: Tally): boolean => uncovering.every((rule) => !failing[rule]);
const isInvolved = ({ involvedOn }: Tally, day: Day): boolean => happened(involvedOn, day);

const keyFigures: readonly Figure[] = [
  {
    id: 'uncoveredInvolved',
    group: 'network',
    unit: 'share',
    ...words.uncoveredInvolved,
    of: owing((tally, day) => isUncovered(tally) && isInvolved(tally, day)),
  },
  { id: 'uncovered', group: 'network', unit: 'share', ...words.uncovered, of: owing(isUncovered) },
  { id: 'involved', group: 'network', unit: 'share', ...words.involved, of: owing(isInvolved) },
  { id: 'tried', group: 'network', unit: 'share', ...words.tried, of: owing(({ firstAttempt }, day) => happened(firstAttempt, day)) },
  {
    id: 'daysToAttempt',
    group: 'time',
    unit: 'days',
    ...words.daysToAttempt,
    of: ({ awareness, firstAttempt }, day) =>
      awareness && firstAttempt && happened(firstAttempt, day) && firstAttempt >= awareness
        ? daysBetween(awareness, firstAttempt)
        : undefined,
  },
  { id: 'absences', group: 'absence', unit: 'count', ...words.absences, of: ({ absences }) => absences.dated + absences.undated },
  { id: 'absencesDated', group: 'absence', unit: 'count', ...words.absencesDated, of: ({ absences }) => absences.dated },
  { id: 'absencesUndated', group: 'absence', unit: 'count', ...words.absencesUndated, of: ({ absences }) => absences.undated },
  {
    id: 'refusals',
    group: 'absence',
    unit: 'count',
    ...words.refusals,
    of: ({ refusals }) => refusals.dated + refusals.reasoned + refusals.undated,
  },
  { id: 'refusalsDated', group: 'absence', unit: 'count', ...words.refusalsDated, of: ({ refusals }) => refusals.dated },
  { id: 'refusalsReasoned', group: 'absence', unit: 'count', ...words.refusalsReasoned, of: ({ refusals }) => refusals.reasoned },
  { id: 'refusalsUndated', group: 'absence', unit: 'count', ...words.refusalsUndated, of: ({ refusals }) => refusals.undated },
  { id: 'sparringHeld', group: 'sparring', unit: 'share', ...words.sparringHeld, of: owing(({ sparring }) => sparring === 'held') },
  {
    id: 'sparringNotHeld',
    group: 'sparring',
    unit: 'share',
    ...words.sparringNotHeld,
    of: owing(({ sparring }) => sparring === 'not_held'),
  },
  {
    id: 'sparringUnanswered',
    group: 'sparring',
    unit: 'share',
    ...words.sparringUnanswered,
    of: owing(({ sparring }) => sparring === 'unanswered'),
  },
];

const circleFigures: readonly Figure[] = circles.flatMap((code): Figure[] => {
  const circle = valueWords.circles[code];
  return [
    {
      id: `circle:${code}`,
      group: 'circles',
      unit: 'share',
      ...overviewRowWords.circleExamined,
      title: fill(overviewRowWords.circleExamined.title, { circle }),
      of: owing(({ circles: answers }) => answers[code] !== 'NOT_YET'),
    },
    ...circleStatuses.map(
      (status): Figure => ({
        id: `circle:${code}:${status}`,
        group: 'circles',
        unit: 'count',
        ...overviewRowWords.circleStatus,
        title: fill(overviewRowWords.circleStatus.title, { circle, status: valueWords.circleStatuses[status] }),
        of: ({ circles: answers }) => when(answers[code] === status),
      }),
    ),
  ];
});

const ruleFigures: readonly Figure[] = rules.map((rule): Figure => {
  const row = rule.id === 'H5w' ? overviewRowWords.deadlineRule : overviewRowWords.rule;
  return {
    id: `rule:${rule.id}`,
    group: 'rules',
    unit: 'share',
    ...row,
    title: fill(row.title, { rule: rule.id, text: ruleTitles[rule.id] ?? rule.text }),
    of: ({ step, failing, deadline }, day) => {
      if (!appliesTo(rule, step)) return undefined;
      return when(rule.id === 'H5w' ? deadline !== undefined && day > deadline : (failing[rule.id] ?? 0) > 0);
    },
  };
});

/** Every figure of the overview, in the order of the table and the file. */
export const figures: readonly Figure[] = [...keyFigures, ...circleFigures, ...ruleFigures];

/** What a figure is for some cases. */
export interface Measure {
  /** The share in per cent, the count, or the median; undefined where no case has it. */
  readonly value: number | undefined;
  /** What the cases gave together: the numerator of a share. */
  readonly sum: number;
  /** How many cases gave something: the denominator. */
  readonly cases: number;
  readonly leftOut: number;
}

export function measure({ unit, of }: Figure, tallies: readonly Tally[], day: Day): Measure {
  const days: number[] = [];
  let [sum, cases] = [0, 0];
  for (const tally of tallies) {
    const given = of(tally, day);
    if (given === undefined) continue;
    sum += given;
    cases += 1;
    if (unit === 'days') days.push(given);
  }
  const value = cases === 0 ? undefined : unit === 'days' ? median(days) : unit === 'count' ? sum : (100 * sum) / cases;
  return { value, sum, cases, leftOut: tallies.length - cases };
}

function median(given: readonly number[]): number | undefined {
  const sorted = given.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
