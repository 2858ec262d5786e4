import { longDate } from '../case/dates';
import { fullName } from '../case/find';
import type { Person } from '../case/schema';
import type { Family } from '../kinship/family';
import { kinshipWord } from '../kinship/kinship';
import { ageOf, isDeadOn, isHouseholdOn } from '../kinship/living';
import { coupleSymbolWords, relationSymbolWords, describeWords as words } from '../language/genogram';
import { fill, type Language, say, type Text } from '../language/text';

/** The genogram as one would tell it: the child, the others by what they are to the child, couples, homes, and relations. */
export function describeGenogram(
  family: Family,
  drawn: ReadonlySet<string>,
  shown: readonly number[],
  day: string,
  language: Language,
): string {
  const [index] = family.case.case.indexPersonIds;
  const tell = (text: Text, values: Record<string, string | number | Text>) => say(fill(text, values), language);
  const name = (id: string) => fullName(family.persons.get(id), language);
  const people = family.case.persons.filter(({ id }) => drawn.has(id));
  const sentences = [
    tell(words.persons, { count: people.length, list: people.map((person) => told(person, family, index, day, language)).join('; ') }),
  ];
  const couples = (family.case.couples ?? []).filter(({ a, b }) => drawn.has(a) && drawn.has(b));
  if (couples.length > 0) {
    const list = couples.map(({ a, b, type }) =>
      tell(words.couple, { a: name(a), b: name(b), kind: coupleSymbolWords[type][language].toLowerCase() }),
    );
    sentences.push(tell(words.couples, { list: list.join('; ') }));
  }
  const homes = (family.case.households ?? []).filter((household) => isHouseholdOn(household, day));
  for (const { labelDa, members } of homes) {
    const list = members.filter(({ person }) => drawn.has(person)).map(({ person }) => name(person));
    if (list.length > 0) sentences.push(tell(words.home, { home: labelDa, list: list.join(', ') }));
  }
  const relations = shown.flatMap((at) => family.case.emotional?.[at] ?? []);
  if (relations.length > 0) {
    const list = relations.map(({ from, to, type }) =>
      tell(words.relation, { from: name(from), to: name(to), kind: relationSymbolWords[type][language].toLowerCase() }),
    );
    sentences.push(tell(words.relations, { list: list.join('; ') }));
  }
  return sentences.join(' ');
}

function told(person: Person, family: Family, index: string | undefined, day: string, language: Language): string {
  const kin = person.id === index ? say(words.child, language) : index ? kinshipWord(family, index, person.id)[language] : '';
  const age = person.kind === 'person' ? ageOf(person, day) : undefined;
  const years = age && age.years < 130 ? say(fill(words.years, { years: age.years }), language) : '';
  const dead =
    person.kind === 'person' && isDeadOn(person, day) ? say(fill(words.dead, { date: longDate(person.death, language) }), language) : '';
  return [fullName(person, language), kin, dead || years].filter(Boolean).join(', ');
}
