import type { Attempt } from '../../case/assessment-schema';
import { findingTexts } from '../../language/findings';
import { reason, some, text } from '../answer';
import { attemptTitle } from '../choices';
import { within } from './circles';
import { incomplete, type Rule, unless } from './rule';

/** A decision not to contact someone is looked at again within half a year. */
export const contraindicationDays = 186;

/** A meeting of professionals alone involves nobody. */
const involvesSomeone = ({ type }: Attempt) => type !== 'PROFESSIONALS_ONLY';

/** G, H and I: attempts to involve the network, refusals, and who must not be contacted. */
export const involvementRules: readonly Rule[] = [
  {
    id: 'A1',
    level: 'block',
    section: 'I',
    text: findingTexts.noAttempt,
    *check({ case: { assessment } }) {
      const tried = (assessment?.attempts ?? []).some(involvesSomeone);
      yield* unless(tried || text(assessment?.noAttemptReasonDa, 20), ['assessment', 'attempts']);
    },
  },
  {
    id: 'A2',
    level: 'block',
    section: 'I',
    text: findingTexts.attemptLacks,
    *check({ case: { assessment } }) {
      for (const [index, attempt] of (assessment?.attempts ?? []).entries()) {
        const agreements = attempt.agreements ?? [];
        const answers = {
          type: some(attempt.type),
          date: some(attempt.date),
          time: some(attempt.time),
          placeDa: some(attempt.placeDa),
          participants: some(attempt.participants),
          outcomeDa: some(attempt.outcomeDa),
          nextStepDa: some(attempt.nextStepDa),
          agreements: agreements.length > 0 || attempt.noAgreements === true,
          responsible: agreements.every(({ responsible }) => some(responsible)),
          due: agreements.every(({ due }) => some(due)),
        };
        const [miss] = incomplete(['assessment', 'attempts', index], answers, {
          about: attempt.id,
          values: { name: attemptTitle(attempt.type, attempt.date) },
        });
        if (miss) yield { ...miss, path: agreementPath(miss.path, agreements) };
      }
    },
  },
  {
    id: 'A3w',
    level: 'warn',
    section: 'I',
    text: findingTexts.familyGroup,
    *check({ case: { case: header, assessment } }) {
      if (header.placementConsidered !== true) return;
      const { date, answerDa, notInBestInterestDa } = assessment?.fgdmOffered ?? {};
      const offered = some(date) && some(answerDa);
      yield* unless(offered || text(notInBestInterestDa, 20), ['assessment', 'fgdmOffered', some(date) ? 'answerDa' : 'date']);
    },
  },
  {
    id: 'A4',
    level: 'block',
    section: 'I',
    text: findingTexts.networkPlacement,
    *check({ case: { case: header, assessment } }) {
      if (header.placementConsidered !== true) return;
      const { answer, reasonDa } = assessment?.networkPlacementConsidered ?? {};
      yield* incomplete(['assessment', 'networkPlacementConsidered'], { answer: some(answer), reasonDa: text(reasonDa, 20) });
    },
  },
  {
    id: 'R1',
    level: 'block',
    section: 'G',
    text: findingTexts.refusalLacks,
    *check({ case: { assessment } }) {
      for (const [index, refusal] of (assessment?.refusals ?? []).entries()) {
        const answers = {
          who: some(refusal.who),
          date: some(refusal.date),
          ownWordsDa: text(refusal.ownWordsDa, 8),
          motivationDa: text(refusal.motivationDa, 20),
          alternativeDa: some(refusal.alternativeDa),
          askAgain: some(refusal.askAgain) || reason(refusal.notAskedAgainReasonDa),
        };
        yield* incomplete(['assessment', 'refusals', index], answers, { about: refusal.id, values: { id: refusal.id } });
      }
    },
  },
  {
    id: 'R2',
    level: 'block',
    section: 'H',
    text: findingTexts.contraindicationLacks,
    *check({ case: { assessment } }) {
      for (const [index, { id, ...record }] of (assessment?.contraindications ?? []).entries()) {
        const answers = {
          ground: some(record.ground),
          sourceDa: some(record.sourceDa),
          date: some(record.date),
          assessedBy: some(record.assessedBy),
          reviewOn: some(record.reviewOn),
        };
        yield* incomplete(['assessment', 'contraindications', index], answers, { about: id, values: { id } });
      }
    },
  },
  {
    id: 'R2w',
    level: 'warn',
    section: 'H',
    text: findingTexts.contraindicationReview,
    *check({ case: { assessment } }) {
      for (const [index, { id, date, reviewOn }] of (assessment?.contraindications ?? []).entries()) {
        const path = ['assessment', 'contraindications', index, 'reviewOn'];
        yield* unless(within(date, reviewOn, contraindicationDays), path, { about: id, values: { id } });
      }
    },
  },
];

/** An agreement's own fields stand in the agreement, not in the attempt. */
function agreementPath(path: readonly (string | number)[], agreements: NonNullable<Attempt['agreements']>): (string | number)[] {
  const field = path.at(-1);
  if (field !== 'responsible' && field !== 'due') return [...path];
  return [...path.slice(0, -1), 'agreements', agreements.findIndex((agreement) => !some(agreement[field])), field];
}
