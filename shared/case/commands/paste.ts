import { done, refused } from '../../language/case';
import { clipboardTexts } from '../../language/clipboard';
import { fill, type Text } from '../../language/text';
import type { CaseDraft, Command } from '../change';
import { fullName, nextId } from '../find';
import type { Fragment } from '../fragment';
import { Refusal } from '../refusal';
import { limits, type Person } from '../schema';

/** Puts copied persons into a case, with new ids and their ties among each other. */
export const pasteFragment = (fragment: Fragment): Command => ({
  name: 'pasteFragment',
  label: fill(done.paste, { name: namesOf(fragment) }),
  change: (draft) => {
    if (draft.persons.length + fragment.persons.length > limits.persons)
      throw new Refusal(fill(refused.tooManyPersons, { most: limits.persons }));
    const persons = renamed(fragment.persons, draft.persons, 'P');
    const elsewhere = fragment.from !== draft.id;
    for (const person of fragment.persons) draft.persons.push({ ...personFor(person, elsewhere, persons), id: persons(person.id) });
    pasteTies(draft, fragment, persons);
    pasteHomes(draft, fragment, persons);
    if (fragment.protectedAddresses.length > 0) {
      draft.safety ??= {};
      draft.safety.protectedAddressPersons = [...(draft.safety.protectedAddressPersons ?? []), ...fragment.protectedAddresses.map(persons)];
    }
  },
});

const most = 4;

function namesOf({ persons }: Fragment): string | Text {
  return persons.length > most ? fill(clipboardTexts.several, { n: persons.length }) : persons.map((person) => fullName(person)).join(', ');
}

type NewId = (id: string) => string;

/** A new id for each of some records, free in the case that they come into. */
function renamed(
  records: readonly { readonly id: string }[],
  taken: readonly { readonly id: string }[] | null | undefined,
  prefix: string,
): NewId {
  const ids = new Map<string, string>();
  const used = [...(taken ?? [])];
  for (const { id } of records) {
    const fresh = nextId(used, prefix);
    used.push({ id: fresh });
    ids.set(id, fresh);
  }
  return (id) => ids.get(id) ?? id;
}

/** What somebody is in the one case, and whom they have custody of there, is not said of the other. */
function personFor(person: Person, elsewhere: boolean, ids: NewId): Person {
  const { role, custody, ...rest } = person;
  const conditions = person.conditions?.map((condition) => ({
    ...condition,
    ...(condition.knownBy ? { knownBy: condition.knownBy.map(ids) } : {}),
  }));
  return {
    ...rest,
    ...(conditions ? { conditions } : {}),
    ...(role && (!elsewhere || person.kind === 'pet') ? { role } : {}),
    ...(custody && !elsewhere ? { custody } : {}),
  };
}

const known = ({ knownBy }: { readonly knownBy?: readonly string[] | null }, ids: NewId) => (knownBy ? { knownBy: knownBy.map(ids) } : {});

function pasteTies(draft: CaseDraft, fragment: Fragment, ids: NewId): void {
  const couples = renamed(fragment.couples, draft.couples, 'C');
  draft.couples ??= [];
  for (const couple of fragment.couples)
    draft.couples.push({ ...couple, id: couples(couple.id), a: ids(couple.a), b: ids(couple.b), ...known(couple, ids) });
  draft.parentage ??= [];
  for (const tie of fragment.parentage) {
    const { couple, custody } = tie;
    draft.parentage.push({
      ...tie,
      child: ids(tie.child),
      parents: tie.parents.map(ids),
      ...(couple ? { couple: couples(couple) } : {}),
      ...(custody ? { custody: custody.map(ids) } : {}),
      ...known(tie, ids),
    });
  }
  draft.multipleBirths ??= [];
  for (const birth of fragment.multipleBirths) draft.multipleBirths.push({ ...birth, members: birth.members.map(ids) });
  draft.emotional ??= [];
  for (const relation of fragment.relations)
    draft.emotional.push({ ...relation, from: ids(relation.from), to: ids(relation.to), ...known(relation, ids) });
}

function pasteHomes(draft: CaseDraft, fragment: Fragment, ids: NewId): void {
  const homes = renamed(fragment.households, draft.households, 'H');
  draft.households ??= [];
  for (const home of fragment.households)
    draft.households.push({
      ...home,
      id: homes(home.id),
      members: home.members.map((member) => ({ ...member, person: ids(member.person) })),
    });
}
