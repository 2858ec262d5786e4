import { reason } from '../assessment/answer';
import { deadlineOf } from '../assessment/deadline';
import { factsOf } from '../assessment/facts';
import { findingsOf } from '../assessment/findings';
import { statusOf } from '../assessment/rules/circles';
import type { Attempt, Circle } from '../case/assessment-schema';
import type { Day } from '../case/dates';
import type { Case, CircleCode } from '../case/schema';
import { circles, type legalSteps } from '../case/values';

/**
 * What the overview counts of one case: codes, days and numbers, never a name or a word that someone wrote. All of it holds on any
 * day, so that the library can keep it.
 */
export interface Tally {
  readonly step: (typeof legalSteps)[number] | undefined;
  readonly awareness: Day | undefined;
  /** Of a child examination; whether it has passed depends on the day that one looks. */
  readonly deadline: Day | undefined;
  /** The rules that fail, each with how often. H5w is not among them: see `deadline`. */
  readonly failing: Readonly<Record<string, number>>;
  readonly circles: Readonly<Record<CircleCode, NonNullable<Circle['status']>>>;
  /** The first attempt that was not a meeting of professionals alone. */
  readonly firstAttempt: Day | undefined;
  /** The first one in which someone of the private network took part. */
  readonly involvedOn: Day | undefined;
  /** Answers that there is no one: circles, and the statement; with a day for the next review or without. */
  readonly absences: { readonly dated: number; readonly undated: number };
  /** Refusals: with a day to ask again, with a reason not to, with neither. */
  readonly refusals: { readonly dated: number; readonly reasoned: number; readonly undated: number };
  readonly sparring: 'held' | 'not_held' | 'unanswered';
}

/** The facts of a case that the overview counts, worked out on a day. */
export function tallyOf(value: Case, day: Day): Tally {
  const facts = factsOf(value, day);
  const { assessment, case: header } = value;
  const failing: Record<string, number> = {};
  for (const { rule } of findingsOf(value, day)) if (rule !== 'H5w') failing[rule] = (failing[rule] ?? 0) + 1;
  const statuses = circles.map((code) => [code, statusOf(facts, code)] as const);
  const reviews = statuses.flatMap(([code, status]) => (status === 'NONE' ? [assessment?.circles?.[code]?.nextReview] : []));
  const { noNetwork } = assessment ?? {};
  const absences = noNetwork?.statementDa ? [...reviews, noNetwork.nextReview] : reviews;
  const refusals = assessment?.refusals ?? [];
  const open = refusals.filter(({ askAgain }) => !askAgain);
  const reasoned = open.filter(({ notAskedAgainReasonDa }) => reason(notAskedAgainReasonDa)).length;
  const attempts = (assessment?.attempts ?? []).filter(({ type }) => type !== 'PROFESSIONALS_ONLY');
  const sparring = (assessment?.sparring ?? []).map(({ held }) => held);
  const professionals = new Set(value.persons.flatMap(({ id, professional }) => (professional ? [id] : [])));
  const inside = new Set([...header.indexPersonIds, ...(header.siblingsInSameExamination ?? []), ...facts.parents, ...professionals]);
  return {
    step: header.legalStep ?? undefined,
    awareness: header.awarenessDate ?? undefined,
    deadline: (header.legalStep === 'CHILD_EXAMINATION' && deadlineOf(value)) || undefined,
    failing,
    circles: Object.fromEntries(statuses) as Tally['circles'],
    firstAttempt: firstDay(attempts),
    involvedOn: firstDay(
      attempts.filter(({ participants }) => (participants ?? []).some((id) => facts.persons.has(id) && !inside.has(id))),
    ),
    absences: count(absences),
    refusals: { dated: refusals.length - open.length, reasoned, undated: open.length - reasoned },
    sparring: sparring.includes(true) ? 'held' : sparring.includes(false) ? 'not_held' : 'unanswered',
  };
}

const firstDay = (attempts: readonly Attempt[]): Day | undefined => attempts.flatMap(({ date }) => date ?? []).toSorted()[0];

const count = (days: readonly (Day | null | undefined)[]) => {
  const dated = days.filter(Boolean).length;
  return { dated, undated: days.length - dated };
};
