import type { Assessment, Circle } from '../../case/assessment-schema';
import { familyOf, parentsOf, siblingsOf } from '../../kinship/family';
import { doubtTexts } from '../../language/doubts';
import type { Text } from '../../language/text';
import type { FieldContext } from '../field';
import { naming, theDead } from './persons';

/** Doubts about the circles, and about how far the genogram reaches. */

type Extent = NonNullable<NonNullable<Assessment['genogramExtent']>[string]>;

/** "None", where somebody is named or drawn who lives. */
export function circleDoubt(
  context: FieldContext<Circle>,
  belonging: (context: FieldContext<Circle>) => readonly string[],
): Text | undefined {
  const { item, facts, day } = context;
  if (item.status !== 'NONE') return undefined;
  const drawn = belonging(context);
  const dead = new Set(theDead(facts, drawn, day));
  return (
    naming(doubtTexts.namedThere, item.persons, facts) ??
    naming(
      doubtTexts.drawnThere,
      drawn.filter((id) => !dead.has(id)),
      facts,
    )
  );
}

/** A person who is found and no longer lives. */
export const foundDoubt = ({ item, facts, day }: FieldContext<Circle>): Text | undefined =>
  naming(doubtTexts.dead, theDead(facts, item.persons, day), facts);

export const grandparentsDoubt = (context: FieldContext<Extent>): Text | undefined =>
  extentDoubt(context.item.grandparents, parentsOf(familyOf(context.case), String(context.at)).length > 0);

export const siblingsDoubt = (context: FieldContext<Extent>): Text | undefined =>
  extentDoubt(
    context.item.siblings,
    siblingsOf(familyOf(context.case), String(context.at)).some(({ kind }) => kind !== 'step'),
  );

function extentDoubt(answer: Extent['siblings'], drawn: boolean): Text | undefined {
  if (answer === 'recorded') return drawn ? undefined : doubtTexts.notDrawn;
  return answer && drawn ? doubtTexts.drawn : undefined;
}
