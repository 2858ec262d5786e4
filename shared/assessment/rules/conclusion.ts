import type { Conclusion } from '../../case/assessment-schema';
import { revisionFaults } from '../../case/revisions';
import { findingTexts } from '../../language/findings';
import type { Text } from '../../language/text';
import { reason, some, text } from '../answer';
import { type Answers, incomplete, type Rule, unless } from './rule';

const place = ['assessment', 'conclusion'] as const;

/** A rule about the conclusion: the answers it demands, and what it says when they are missing. */
const conclusionRule = (id: string, says: Text, answersOf: (conclusion: Conclusion) => Answers): Rule => ({
  id,
  level: 'block',
  section: 'M',
  text: says,
  check: ({ case: { assessment } }) => incomplete(place, answersOf(assessment?.conclusion ?? {})),
});

const isLow = ({ extent }: Conclusion) => extent === 'low' || extent === 'none';

/** M and N: what the network means for the child's need of support; signed, locked, and reopened for a reason. */
export const conclusionRules: readonly Rule[] = [
  conclusionRule('Q1', findingTexts.extent, ({ extent }) => ({ extent: some(extent) })),
  conclusionRule('Q2', findingTexts.difficulty, ({ difficulties }) => ({
    difficulties: (difficulties ?? []).some(({ area, textDa }) => some(area) || some(textDa)),
  })),
  conclusionRule('Q3', findingTexts.bearingOnNeed, ({ bearingOnNeedDa }) => ({ bearingOnNeedDa: text(bearingOnNeedDa, 100) })),
  conclusionRule('Q4', findingTexts.stances, ({ parentsStanceDa, childStanceDa }) => ({
    parentsStanceDa: some(parentsStanceDa),
    childStanceDa: some(childStanceDa),
  })),
  conclusionRule('Q5', findingTexts.knowledgeSources, ({ knowledgeSourcesDa }) => ({ knowledgeSourcesDa: some(knowledgeSourcesDa) })),
  conclusionRule('Q6', findingTexts.references, (conclusion) => ({ references: !isLow(conclusion) || some(conclusion.references) })),
  conclusionRule('Q7', findingTexts.explained, ({ explainedToDa }) => ({ explainedToDa: some(explainedToDa) })),
  {
    id: 'Z1',
    level: 'block',
    section: 'N',
    text: findingTexts.notSigned,
    *check({ case: { assessment } }) {
      const { authorSigned, locked } = assessment?.signOff ?? {};
      yield* incomplete(['assessment', 'signOff'], { authorSigned: some(authorSigned), locked: locked === true });
    },
  },
  {
    id: 'Z3',
    level: 'block',
    section: 'N',
    text: findingTexts.reopened,
    *check({ case: { assessment } }) {
      const { revision, reopenedReasonDa } = assessment?.signOff ?? {};
      yield* unless((revision ?? 1) <= 1 || reason(reopenedReasonDa), ['assessment', 'signOff', 'reopenedReasonDa']);
    },
  },
  {
    id: 'Z4',
    level: 'block',
    section: 'N',
    text: findingTexts.revisionFault,
    *check({ case: value }) {
      for (const { revision } of revisionFaults(value)) yield { path: ['lockedRevisions'], about: String(revision), values: { revision } };
    },
  },
];
