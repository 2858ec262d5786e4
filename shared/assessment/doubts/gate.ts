import type { Assessment } from '../../case/assessment-schema';
import { addMonths, latest } from '../../case/dates';
import type { Case } from '../../case/schema';
import { isDeadOn } from '../../kinship/living';
import { doubtTexts } from '../../language/doubts';
import { fill, type Text } from '../../language/text';
import { isPlaced } from '../choices';
import type { FieldContext } from '../field';
import { naming } from './persons';

/** Doubts about the facts of the case, the safety gate and the child's view. */

type Context = FieldContext<Case>;
type Talk = NonNullable<NonNullable<Assessment['childView']>['talks']>[number];

export function childrenDoubt({ case: value, facts, day }: Context): Text | undefined {
  const grown = value.case.indexPersonIds.filter((id) => {
    const person = facts.persons.get(id);
    return person?.birth && !isDeadOn(person, day) && addMonths(latest(person.birth), 18 * 12) <= day;
  });
  return naming(doubtTexts.grownUp, grown, facts);
}

export const placementConsideredDoubt = ({ case: value }: Context): Text | undefined =>
  value.case.placementConsidered === false && isPlaced(value) ? doubtTexts.placedAlready : undefined;

/** Danger is told, and nobody is kept from being contacted. */
export const dangerDoubt = (answer: string | null | undefined, { case: { assessment } }: Context): Text | undefined =>
  answer === 'yes' && (assessment?.contraindications ?? []).length === 0 ? doubtTexts.nobodyBarred : undefined;

export const protectedDoubt = ({ case: { safety }, facts }: Context, drawn: readonly string[]): Text | undefined =>
  naming(
    doubtTexts.alsoProtected,
    drawn.filter((id) => !safety?.protectedAddressPersons?.includes(id)),
    facts,
  );

export function notHeardDoubt({ case: { assessment } }: Context): Text | undefined {
  const { status, talks } = assessment?.childView ?? {};
  return status === 'not_heard' && talks?.length ? fill(doubtTexts.talkedWith, { count: talks.length }) : undefined;
}

/** Who leads the talk: the child is alone with them. */
const leaders = /rådgiver|sagsbehandler|tolk/i;

export function aloneDoubt({ item, case: value, facts }: FieldContext<Talk>): Text | undefined {
  const children = [...value.case.indexPersonIds, ...(value.case.siblingsInSameExamination ?? [])].map((id) => facts.persons.get(id));
  const isChild = (role: string) =>
    /^barnet$|^child$/i.test(role) ||
    children.some((child) => child?.firstName && role.toLowerCase().startsWith(child.firstName.toLowerCase()));
  const others = [
    ...(item.presentRoles ?? []).filter((role) => !leaders.test(role) && !isChild(role)),
    ...(item.supporter ? [item.supporter] : []),
  ];
  if (item.alone === true && others.length > 0) {
    const names = [...new Set(others)].join(', ');
    return fill(doubtTexts.notAlone, { names });
  }
  return item.alone === false && (item.presentRoles ?? []).length > 0 && others.length === 0 ? doubtTexts.nobodyElse : undefined;
}

export const noMapDoubt = (maps: readonly unknown[]): Text | undefined => (maps.length > 0 ? doubtTexts.mapDrawn : undefined);
