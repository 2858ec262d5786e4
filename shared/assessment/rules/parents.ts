import type { Assessment, ParentResources } from '../../case/assessment-schema';
import { findingTexts } from '../../language/findings';
import { reason, some } from '../answer';
import { nameOf } from '../facts';
import { kinCircles, statusOf } from './circles';
import { type Answers, incomplete, type Rule, unless } from './rule';

const resourceAnswers = (record: Partial<ParentResources>): Answers => ({
  resourcesDa: some(record.resourcesDa),
  difficultiesDa: some(record.difficultiesDa),
  changeCapacityDa: some(record.changeCapacityDa),
  childNeed: some(record.childNeed),
  heldAgainstNeedDa: some(record.heldAgainstNeedDa),
});

type Sparring = NonNullable<Assessment['sparring']>[number];

function sparringAnswers(sparring: Sparring): Answers {
  if (sparring.held === false) return { reasonDa: reason(sparring.reasonDa) };
  return {
    held: sparring.held === true,
    date: some(sparring.date),
    withWhom: some(sparring.withWhom),
    aboutDa: some(sparring.aboutDa),
    adviceDa: some(sparring.adviceDa),
    decisionDa: some(sparring.decisionDa),
  };
}

/** K and L: what the parents can, held against what the child needs; and with whom the caseworker talked it over. */
export const parentRules: readonly Rule[] = [
  {
    id: 'PR1',
    level: 'block',
    section: 'K',
    text: findingTexts.parentResources,
    *check(facts) {
      const records = facts.case.assessment?.parentResources ?? [];
      for (const parent of facts.livingParents) {
        const index = records.findIndex((record) => record.parent === parent);
        const record: Partial<ParentResources> = records[index] ?? {};
        if (reason(record.notAssessedReasonDa)) continue;
        const path = ['assessment', 'parentResources', ...(index < 0 ? [] : [index])];
        const [miss] = incomplete(path, resourceAnswers(record), { about: parent, values: { name: nameOf(facts, parent) } });
        if (miss) yield index < 0 ? { ...miss, path } : miss;
      }
    },
  },
  {
    id: 'SP1',
    level: 'block',
    section: 'L',
    text: findingTexts.sparring,
    *check({ case: { assessment } }) {
      const records = assessment?.sparring ?? [];
      yield* unless(records.length > 0, ['assessment', 'sparring'], { values: { fields: findingTexts.sparringAnswer } });
      for (const [index, record] of records.entries()) yield* incomplete(['assessment', 'sparring', index], sparringAnswers(record));
    },
  },
  {
    id: 'SP1w',
    level: 'warn',
    section: 'L',
    text: findingTexts.sparringOnKin,
    *check(facts) {
      const held = (facts.case.assessment?.sparring ?? []).some((record) => record.held === true);
      const kinMissing = kinCircles.some((code) => ['NONE', 'REFUSED'].includes(statusOf(facts, code)));
      yield* unless(held || !kinMissing, ['assessment', 'sparring']);
    },
  },
];
