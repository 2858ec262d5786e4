import { some } from '../assessment/answer';
import { deadlineOf } from '../assessment/deadline';
import { type CaseFacts, factsOf, nameOf } from '../assessment/facts';
import type { SectionId } from '../assessment/field';
import { statusOf } from '../assessment/rules/circles';
import { isStatementDue } from '../assessment/rules/no-network';
import type { Refusal } from '../case/assessment-schema';
import type { FieldPath } from '../case/commands/field';
import { addMonths, type Day, isDay } from '../case/dates';
import type { Case } from '../case/schema';
import { circles } from '../case/values';
import { type reminderKinds, reminderTexts as texts } from '../language/reminders';
import { fill, type Text } from '../language/text';
import { valueWords } from '../language/values';

export type ReminderKind = keyof typeof reminderKinds;

/** A day on which a case asks for something. */
export interface Reminder {
  readonly kind: ReminderKind;
  readonly day: Day;
  /** Names it within the case, the same from one save to the next. */
  readonly key: string;
  readonly what: Text;
  /** Where it leads: the field that holds the day, or settles it. */
  readonly section: SectionId;
  readonly path: FieldPath;
}

/** One day found for a kind; `of` tells those of one kind apart. */
interface Found {
  readonly day: Day | null | undefined;
  readonly of?: string;
  readonly what: Text;
  readonly path: FieldPath;
}

interface Row {
  readonly kind: ReminderKind;
  readonly section: SectionId;
  find(facts: CaseFacts): Iterable<Found>;
}

/** Every kind of reminder: where its days stand, and when they no longer ask for anything. */
const rows: readonly Row[] = [
  {
    kind: 'deadline',
    section: 'A',
    *find({ case: value }) {
      if (!isPreliminary(value)) yield { day: openDeadline(value), what: texts.deadline, path: ['case', 'deadline'] };
    },
  },
  {
    // § 20, stk. 3: after a preliminary assessment the examination is to be finished soon.
    kind: 'preliminary',
    section: 'A',
    *find({ case: value }) {
      if (isPreliminary(value)) yield { day: openDeadline(value), what: texts.preliminary, path: ['case', 'deadline'] };
    },
  },
  {
    kind: 'follow_up',
    section: 'N',
    *find({ case: value }) {
      const start = startOfMeasure(value);
      if (start && !wasFollowedUp(value, start)) {
        yield { day: addMonths(start, 3), what: texts.followUp, path: ['assessment', 'signOff', 'trigger'] };
      }
    },
  },
  {
    kind: 'ask_again',
    section: 'G',
    *find(facts) {
      for (const [index, refusal] of (facts.case.assessment?.refusals ?? []).entries()) {
        const path = ['assessment', 'refusals', index, 'askAgain'];
        yield { day: refusal.askAgain, of: refusal.id, what: askAgain(facts, refusal), path };
      }
    },
  },
  {
    kind: 'next_review',
    section: 'D',
    *find(facts) {
      for (const code of circles.filter((circle) => statusOf(facts, circle) === 'NONE')) {
        const what = fill(texts.circle, { circle: valueWords.circles[code] });
        yield {
          day: facts.case.assessment?.circles?.[code]?.nextReview,
          of: code,
          what,
          path: ['assessment', 'circles', code, 'nextReview'],
        };
      }
    },
  },
  {
    kind: 'next_review',
    section: 'F',
    *find(facts) {
      const path = ['assessment', 'noNetwork', 'nextReview'];
      if (isStatementDue(facts)) yield { day: facts.case.assessment?.noNetwork?.nextReview, of: 'N', what: texts.statement, path };
    },
  },
  {
    kind: 'contraindication_review',
    section: 'H',
    *find({ case: { assessment } }) {
      for (const [index, { id, aboutDa, reviewOn }] of (assessment?.contraindications ?? []).entries()) {
        const what = some(aboutDa) ? fill(texts.contraindicationAbout, { about: aboutDa ?? '' }) : texts.contraindication;
        yield { day: reviewOn, of: id, what, path: ['assessment', 'contraindications', index, 'reviewOn'] };
      }
    },
  },
  {
    kind: 'planned',
    section: 'D',
    *find(facts) {
      for (const code of circles.filter((circle) => statusOf(facts, circle) === 'NOT_YET')) {
        const what = fill(texts.planned, { circle: valueWords.circles[code] });
        yield {
          day: facts.case.assessment?.circles?.[code]?.plannedOn,
          of: code,
          what,
          path: ['assessment', 'circles', code, 'plannedOn'],
        };
      }
    },
  },
  {
    kind: 'agreement',
    section: 'I',
    *find(facts) {
      for (const [index, { id, agreements }] of (facts.case.assessment?.attempts ?? []).entries()) {
        for (const [at, { whatDa, responsible, due, status }] of (agreements ?? []).entries()) {
          if (status === 'kept' || status === 'not_kept') continue;
          const what = agreed(whatDa ?? '', responsible ? nameOf(facts, responsible) : undefined);
          yield { day: due, of: `${id}-${at + 1}`, what, path: ['assessment', 'attempts', index, 'agreements', at, 'due'] };
        }
      }
    },
  },
];

/** All days that a case asks for, the first day first. What is done, or holds no more, has none. */
export function remindersOf(value: Case, day: Day): Reminder[] {
  const facts = factsOf(value, day);
  const found = rows.flatMap(({ kind, section, find }) =>
    [...find(facts)].flatMap(({ day: on, of, what, path }): Reminder[] =>
      on ? [{ kind, day: on, key: of === undefined ? kind : `${kind}:${of}`, what, section, path }] : [],
    ),
  );
  return found.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** A deadline that was set, or the four months of a child examination; over when the assessment is locked. */
function openDeadline(value: Case): Day | undefined {
  const { deadline, legalStep } = value.case;
  const applies = Boolean(deadline) || legalStep === 'CHILD_EXAMINATION';
  return applies && value.assessment?.signOff?.locked !== true ? deadlineOf(value) : undefined;
}

const isPreliminary = ({ case: { legalStep }, assessment }: Case) =>
  legalStep === 'CHILD_EXAMINATION' && some(assessment?.signOff?.preliminaryReasonDa);

/** When the support began (§ 95): the day of placement, else the day on which the assessment behind it was signed. */
function startOfMeasure({ case: { legalStep, placedSince }, assessment }: Case): Day | undefined {
  if (legalStep !== 'SUPPORT' && legalStep !== 'PLACEMENT' && legalStep !== 'FOLLOW_UP') return undefined;
  if (placedSince) return isDay(placedSince) ? placedSince : undefined;
  return assessment?.signOff?.authorSigned ?? undefined;
}

/** Whether a revision was opened for the follow-up since. */
function wasFollowedUp({ assessment }: Case, start: Day): boolean {
  const signOff = assessment?.signOff;
  const revisions = [...(signOff?.revisions ?? []), ...(signOff ? [signOff] : [])];
  return revisions.some(({ trigger, reopenedOn }) => trigger === 'follow_up' && (reopenedOn ?? '') > start);
}

function askAgain(facts: CaseFacts, { who, person, aboutDa }: Refusal): Text {
  const asked = person ? nameOf(facts, person) : roleOf(who);
  return some(aboutDa) ? fill(texts.askAgainAbout, { who: asked, about: aboutDa ?? '' }) : fill(texts.askAgain, { who: asked });
}

/** As one says it in a sentence: "mor", "netværkspersonen". */
function roleOf(who: Refusal['who']): Text {
  if (who === 'network' || who === 'professional') return texts[who];
  return who ? lowered(valueWords.refusers[who]) : texts.someone;
}

const lowered = ({ da, en }: Text): Text => ({ da: da.toLowerCase(), en: en.toLowerCase() });

function agreed(what: string, who: Text | undefined): Text {
  const told = what.trim() === '' ? texts.agreementUntold : { da: what, en: what };
  return who ? fill(texts.agreementBy, { what: told, who }) : told;
}
