import type { Assessment } from '../../case/assessment-schema';
import { circles } from '../../case/values';
import { findingTexts } from '../../language/findings';
import { some, text } from '../answer';
import type { CaseFacts } from '../facts';
import { reviewDays, statusOf, within } from './circles';
import { incomplete, type Rule, unless } from './rule';

const place = ['assessment', 'noNetwork'] as const;
const withoutAnyone = ['NONE', 'REFUSED', 'CONTRAINDICATED'];

/** Siblings and the school are there for nearly every child: they don't make a network. */
const ownNetwork = circles.filter((code) => code !== 'SIBLINGS' && code !== 'SCHOOL_DAYCARE');

/** True when the case must state that, and how it was found that, there is no network to involve. */
export function isStatementDue(facts: CaseFacts): boolean {
  const found = ownNetwork.some((code) => statusOf(facts, code) === 'FOUND');
  const noKin = withoutAnyone.includes(statusOf(facts, 'MOTHER_SIDE')) && withoutAnyone.includes(statusOf(facts, 'FATHER_SIDE'));
  return !found || noKin;
}

function usesTools({ tools }: NonNullable<Assessment['noNetwork']>, { mapIds }: CaseFacts): boolean {
  const used = tools ?? [];
  return used.some((tool) => /genogram/i.test(tool)) && used.some((tool) => mapIds.has(tool) || /network.?map|netværkskort/i.test(tool));
}

/** F: the statement that there is no network. */
export const noNetworkRules: readonly Rule[] = [
  {
    id: 'N1',
    level: 'block',
    section: 'F',
    text: findingTexts.noNetwork,
    *check(facts) {
      if (!isStatementDue(facts)) return;
      const statement = facts.case.assessment?.noNetwork ?? {};
      yield* incomplete(place, {
        statementDa: text(statement.statementDa, 20),
        sources: new Set(statement.sources).size >= 3 && (statement.sources ?? []).includes('child'),
        tools: usesTools(statement, facts),
        examinedOn: some(statement.examinedOn),
        whyDa: text(statement.whyDa, 20),
        offeredInstead: some(statement.offeredInstead),
        nextReview: some(statement.nextReview),
      });
    },
  },
  {
    id: 'N1w',
    level: 'warn',
    section: 'F',
    text: findingTexts.noNetworkReview,
    *check(facts) {
      const { examinedOn, nextReview } = facts.case.assessment?.noNetwork ?? {};
      yield* unless(!isStatementDue(facts) || within(examinedOn, nextReview, reviewDays), [...place, 'nextReview']);
    },
  },
];
