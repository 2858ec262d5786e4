import type { PersonEntry } from '../../case/assessment-schema';
import { shortDate } from '../../case/dates';
import { isDeadOn } from '../../kinship/living';
import { doubtTexts } from '../../language/doubts';
import { listOf } from '../../language/findings';
import { fill, type Text } from '../../language/text';
import { type CaseFacts, nameOf } from '../facts';
import type { FieldContext } from '../field';

/** Doubts about persons, and about what stands of each of them as part of the network. */

type Ids = readonly string[] | null | undefined;

/** The text with the names of these persons; nothing where there are none. */
export function naming(text: Text, ids: Ids, facts: CaseFacts): Text | undefined {
  const known = [...new Set(ids)].filter((id) => facts.persons.has(id));
  return known.length === 0 ? undefined : fill(text, { names: listOf(known.map((id) => nameOf(facts, id))) });
}

export const theDead = ({ persons }: CaseFacts, ids: Ids, day: string): string[] =>
  (ids ?? []).filter((id) => {
    const person = persons.get(id);
    return person !== undefined && isDeadOn(person, day);
  });

/** Those whom the assessment says must not be contacted. */
export const theBarred = ({ case: { assessment } }: CaseFacts, ids: Ids): string[] =>
  (ids ?? []).filter((id) => (assessment?.contraindications ?? []).some(({ persons }) => persons?.includes(id)));

/** Someone who is chosen to take part, and can't or must not. */
export const outOfReach = (facts: CaseFacts, ids: Ids, day: string): Text | undefined =>
  naming(doubtTexts.dead, theDead(facts, ids, day), facts) ?? naming(doubtTexts.barred, theBarred(facts, ids), facts);

type Context = FieldContext<PersonEntry>;

const isWilling = ({ willingness }: PersonEntry) => willingness === 'yes' || willingness === 'partly';
const start = (text: string) => (text.length > 40 ? `${text.slice(0, 40).trim()} …` : text);

export function willingnessDoubt({ item, facts, day }: Context): Text | undefined {
  if (isWilling(item)) {
    const out = outOfReach(facts, [item.person], day);
    if (out) return out;
    return item.refusal ? fill(doubtTexts.refusalStands, { id: item.refusal }) : undefined;
  }
  if (item.willingness === 'not_asked' && (item.pipeline?.contacted || item.pipeline?.answered)) return doubtTexts.contactedAlready;
  return item.resourceDa ? fill(doubtTexts.offerStands, { words: start(item.resourceDa) }) : undefined;
}

export const consideredDoubt = ({ item }: Context): Text | undefined =>
  item.consideredForInvolvement === 'no' && isWilling(item) ? doubtTexts.willingThough : undefined;

export function childWishDoubt({ item, case: { assessment } }: Context): Text | undefined {
  const { childWantsInvolved, childDoesNotWant } = assessment?.childView ?? {};
  if (item.childWish === 'yes' && childDoesNotWant?.includes(item.person)) return doubtTexts.childSaidNo;
  return item.childWish === 'no' && childWantsInvolved?.includes(item.person) ? doubtTexts.childSaidYes : undefined;
}

export function consentDoubt({ item: { contactConsentOn, pipeline } }: Context): Text | undefined {
  const contacted = pipeline?.contacted;
  return contactConsentOn && contacted && contactConsentOn > contacted
    ? fill(doubtTexts.contactedBefore, { date: shortDate(contacted) })
    : undefined;
}

export function entryRefusalDoubt({ item, facts }: Context): Text | undefined {
  const refusal = (facts.case.assessment?.refusals ?? []).find(({ id }) => id === item.refusal);
  return refusal?.person && refusal.person !== item.person ? naming(doubtTexts.othersRefusal, [refusal.person], facts) : undefined;
}

/** Whom the child both wants and does not want. */
export function bothWaysDoubt({ case: { assessment }, facts }: FieldContext): Text | undefined {
  const { childWantsInvolved, childDoesNotWant } = assessment?.childView ?? {};
  return naming(
    doubtTexts.bothWays,
    (childDoesNotWant ?? []).filter((id) => childWantsInvolved?.includes(id)),
    facts,
  );
}
