import type { Attempt, Contraindication, Refusal } from '../../case/assessment-schema';
import { shortDate } from '../../case/dates';
import type { Case } from '../../case/schema';
import { doubtTexts } from '../../language/doubts';
import { fill, type Text } from '../../language/text';
import { attemptTitle } from '../choices';
import type { CaseFacts } from '../facts';
import type { FieldContext } from '../field';
import { naming, outOfReach } from './persons';

/** Doubts about refusals, about who must not be contacted, and about attempts. */

export function refusalDateDoubt({ item, case: value }: FieldContext<Refusal>): Text | undefined {
  const aware = value.case.awarenessDate;
  return item.date && aware && item.date < aware ? fill(doubtTexts.beforeAwareness, { date: shortDate(aware) }) : undefined;
}

export function groundDoubt({ item, case: { safety } }: FieldContext<Contraindication>): Text | undefined {
  const denied =
    (item.ground === 'contact_ban' && safety?.contactBan === 'no') ||
    (item.ground === 'violence' && safety?.domesticViolence === 'no') ||
    (item.ground === 'honour_related' && safety?.honourConflict === 'no');
  return denied ? doubtTexts.gateSaysNo : undefined;
}

export const barredDoubt = ({ item, case: value }: FieldContext<Contraindication>): Text | undefined =>
  item.persons?.some((id) => value.case.indexPersonIds.includes(id)) ? doubtTexts.childItself : undefined;

type Context = FieldContext<Attempt>;
type Agreement = NonNullable<Attempt['agreements']>[number];

const isPrivate = ({ persons }: CaseFacts, id: string) => persons.has(id) && !persons.get(id)?.professional;

export function attemptTypeDoubt({ item, facts }: Context): Text | undefined {
  const family = new Set([...facts.case.case.indexPersonIds, ...facts.parents]);
  const present = item.participants ?? [];
  if (item.type === 'PROFESSIONALS_ONLY') {
    return naming(
      doubtTexts.privateToo,
      present.filter((id) => isPrivate(facts, id)),
      facts,
    );
  }
  const network = item.type === 'NETWORK_MEETING' || item.type === 'FAMILY_GROUP' || item.type === 'INVOLVING_MEETING';
  return network && present.length > 0 && !present.some((id) => isPrivate(facts, id) && !family.has(id)) ? doubtTexts.noPrivate : undefined;
}

export function participantsDoubt({ item, facts, day }: Context): Text | undefined {
  const away = new Set([...(item.absent ?? []).map(({ person }) => person), ...(item.invitedNotAnswered ?? [])]);
  const twice = (item.participants ?? []).filter((id) => away.has(id));
  return naming(doubtTexts.thereAndAway, twice, facts) ?? outOfReach(facts, item.participants, item.date ?? day);
}

export function childPresentDoubt({ item, case: value }: Context): Text | undefined {
  const there = item.participants?.some((id) => value.case.indexPersonIds.includes(id)) ?? false;
  return item.childPresent === false && there ? doubtTexts.childTookPart : undefined;
}

export function noAgreementsDoubt({ item }: Context): Text | undefined {
  const count = item.agreements?.length ?? 0;
  return item.noAgreements && count > 0 ? fill(doubtTexts.agreementsStand, { count }) : undefined;
}

export function notOfferedDoubt({ case: { assessment } }: FieldContext<Case>): Text | undefined {
  const date = assessment?.fgdmOffered?.date;
  return date ? fill(doubtTexts.offeredToo, { date: shortDate(date) }) : undefined;
}

export function placementDoubt({ case: { assessment }, facts }: FieldContext<Case>): Text | undefined {
  const { answer, persons } = assessment?.networkPlacementConsidered ?? {};
  return answer === 'no' ? naming(doubtTexts.someConsidered, persons, facts) : undefined;
}

/** An agreement that was due before the meeting in which it was made. */
export function dueDoubt({ item, case: { assessment } }: FieldContext<Agreement>): Text | undefined {
  const made = (assessment?.attempts ?? []).find(({ agreements }) => agreements?.includes(item))?.date;
  if (!item.due || !made || item.due >= made) return undefined;
  return fill(doubtTexts.beforeOther, { field: attemptTitle(undefined, undefined), date: shortDate(made) });
}
