import type { Conclusion, ParentResources, ProfessionalEntry } from '../../case/assessment-schema';
import type { Case, CircleCode } from '../../case/schema';
import { doubtTexts } from '../../language/doubts';
import { listOf } from '../../language/findings';
import { fill, type Text } from '../../language/text';
import { valueWords } from '../../language/values';
import { some } from '../answer';
import type { FieldContext } from '../field';
import { statusOf } from '../rules/circles';
import { naming } from './persons';

/** Doubts about the statement of no network, services, parents, and the conclusion. */

type Difficulty = NonNullable<Conclusion['difficulties']>[number];

const childsOwn: readonly CircleCode[] = ['FRIENDS_CHILD', 'LEISURE', 'CARERS'];

/** A child who is said to have nobody, though someone of its own was found. */
export function scopeDoubt({ case: { assessment }, facts }: FieldContext<Case>): Text | undefined {
  const scope = assessment?.noNetwork?.scope;
  const found = childsOwn.filter((code) => statusOf(facts, code) === 'FOUND');
  if (scope !== 'child' || found.length === 0) return undefined;
  return fill(doubtTexts.ownNetwork, { names: listOf(found.map((code) => valueWords.circles[code])) });
}

export function serviceDoubt({ item: { status, knowledgeDa } }: FieldContext<ProfessionalEntry>): Text | undefined {
  if (!status || status === 'obtained' || !knowledgeDa) return undefined;
  return fill(doubtTexts.knowledgeStands, { words: knowledgeDa.length > 40 ? `${knowledgeDa.slice(0, 40).trim()} …` : knowledgeDa });
}

export const notAssessedDoubt = ({ item }: FieldContext<ParentResources>): Text | undefined =>
  [item.resourcesDa, item.difficultiesDa, item.changeCapacityDa, item.heldAgainstNeedDa].some(some) ? doubtTexts.assessedToo : undefined;

const saying = ({ case: { assessment } }: FieldContext, ...answers: readonly string[]) =>
  (assessment?.personEntries ?? []).filter(({ willingness }) => answers.includes(willingness ?? '')).map(({ person }) => person);

export function extentDoubt(context: FieldContext<Case>): Text | undefined {
  const extent = context.case.assessment?.conclusion?.extent;
  const willing = saying(context, 'yes', 'partly');
  if (extent === 'none') return naming(doubtTexts.someWilling, willing, context.facts);
  return extent === 'high' && willing.length === 0 ? doubtTexts.noneWilling : undefined;
}

export const canSolveDoubt = ({ item }: FieldContext<Difficulty>): Text | undefined =>
  item.networkCanSolve === 'yes' && !some(item.by) ? doubtTexts.byWhom : undefined;

export const solverDoubt = (context: FieldContext<Difficulty>): Text | undefined =>
  naming(
    doubtTexts.notWilling,
    (context.item.by ?? []).filter((id) => saying(context, 'no').includes(id)),
    context.facts,
  );

export const scaleDoubt = ({ case: { assessment } }: FieldContext<Case>): Text | undefined => {
  const scale = assessment?.conclusion?.scale ?? 0;
  return scale < 0 || scale > 10 ? doubtTexts.scaleRange : undefined;
};
