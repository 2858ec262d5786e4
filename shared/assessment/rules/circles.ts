import type { Circle } from '../../case/assessment-schema';
import { daysBetween } from '../../case/dates';
import type { CircleCode } from '../../case/schema';
import { circles } from '../../case/values';
import { findingTexts } from '../../language/findings';
import { valueWords } from '../../language/values';
import { some, text } from '../answer';
import { type CaseFacts, nameOf } from '../facts';
import { incomplete, type Miss, type Rule, unless } from './rule';

/** Circles of kin: only the leader or the consultant may agree to leave one out. */
export const kinCircles: readonly CircleCode[] = ['MOTHER_SIDE', 'FATHER_SIDE', 'SIBLINGS'];
export const isKinCircle = (code: CircleCode): boolean => kinCircles.includes(code);

/** Longest time from one examination to the next: three months. */
export const reviewDays = 92;

type Status = NonNullable<Circle['status']>;

/** A circle that nobody wrote anything about is not examined yet. */
export const statusOf = ({ case: { assessment } }: CaseFacts, code: CircleCode): Status => assessment?.circles?.[code]?.status ?? 'NOT_YET';

/** What a check may yield about each circle of one status, circle by circle. */
function aboutEach(status: Status, check: (circle: Circle, code: CircleCode, facts: CaseFacts) => Iterable<Miss>): Rule['check'] {
  return function* (facts) {
    for (const code of circles) {
      if (statusOf(facts, code) !== status) continue;
      const about = { about: code, values: { circle: valueWords.circles[code] } };
      for (const { path, values } of check(facts.case.assessment?.circles?.[code] ?? {}, code, facts)) {
        yield { ...about, path: ['assessment', 'circles', code, ...path], values: { ...about.values, ...values } };
      }
    }
  };
}

/** D: each of the twelve circles was examined, and says how; and the genogram reaches far enough. */
export const circleRules: readonly Rule[] = [
  {
    id: 'K1',
    level: 'block',
    section: 'D',
    text: findingTexts.circleNotExamined,
    check: aboutEach('NOT_YET', function* (circle, code, facts) {
      // An uncovering (§ 19) owes the circles of kin, and those that the caseworker marks as relevant.
      const owed = facts.case.case.legalStep !== 'UNCOVERING' || isKinCircle(code) || circle.relevant === true;
      if (owed) yield { path: ['status'] };
    }),
  },
  {
    id: 'K2',
    level: 'block',
    section: 'D',
    text: findingTexts.circleFound,
    check: aboutEach('FOUND', (circle) => unless(some(circle.persons), ['persons'])),
  },
  {
    id: 'K3',
    level: 'block',
    section: 'D',
    text: findingTexts.circleNone,
    check: aboutEach('NONE', (circle) =>
      incomplete([], {
        sources: new Set(circle.sources).size >= 2,
        examinedOn: some(circle.examinedOn),
        whyDa: text(circle.whyDa, 20),
        nextReview: some(circle.nextReview),
      }),
    ),
  },
  {
    id: 'K3w',
    level: 'warn',
    section: 'D',
    text: findingTexts.circleReview,
    check: aboutEach('NONE', ({ examinedOn, nextReview }) => unless(within(examinedOn, nextReview, reviewDays), ['nextReview'])),
  },
  {
    id: 'K4',
    level: 'block',
    section: 'D',
    text: findingTexts.circleRefused,
    check: aboutEach('REFUSED', (circle, _code, facts) => unless(anyOf(facts.refusalIds, circle.refusals), ['refusals'])),
  },
  {
    id: 'K5',
    level: 'block',
    section: 'D',
    text: findingTexts.circleContraindicated,
    check: aboutEach('CONTRAINDICATED', (circle, _code, facts) =>
      unless(anyOf(facts.contraindicationIds, circle.contraindications), ['contraindications']),
    ),
  },
  {
    id: 'K6',
    level: 'block',
    section: 'D',
    text: findingTexts.circleDeselected,
    check: aboutEach('DESELECTED', (circle) => unless(text(circle.reasonDa, 20), ['reasonDa'])),
  },
  {
    id: 'K6a',
    level: 'block',
    section: 'D',
    text: findingTexts.circleApproved,
    check: aboutEach('DESELECTED', (circle, code) => unless(!isKinCircle(code) || some(circle.approvedBy), ['approvedBy'])),
  },
  {
    id: 'G1',
    level: 'block',
    section: 'D',
    text: findingTexts.genogramExtent,
    *check(facts) {
      for (const id of facts.parents) {
        const extent = facts.case.assessment?.genogramExtent?.[id];
        const answers = { grandparents: some(extent?.grandparents), siblings: some(extent?.siblings) };
        yield* incomplete(['assessment', 'genogramExtent', id], answers, { about: id, values: { name: nameOf(facts, id) } });
      }
    },
  },
];

/** True unless both dates are known and the second comes too many days after the first. */
export function within(from: string | null | undefined, to: string | null | undefined, days: number): boolean {
  return !from || !to || daysBetween(from, to) <= days;
}

const anyOf = (known: ReadonlySet<string>, ids: readonly string[] | null | undefined) => (ids ?? []).some((id) => known.has(id));
