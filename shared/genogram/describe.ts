import { earliest, longDate } from '../case/dates';
import { fullName } from '../case/find';
import type { Couple, Person } from '../case/schema';
import { coupleState } from '../kinship/course';
import { custodyHolders } from '../kinship/custody';
import type { Family } from '../kinship/family';
import { kinshipWord } from '../kinship/kinship';
import { ageOf, householdsOn, isDeadOn, isSecret, isThereOn, relationOn } from '../kinship/living';
import { coupleTypeWords, parentageTypeWords, relationTypeWords, sexAtBirthWords } from '../language/family-values';
import { describeWords as words } from '../language/genogram';
import { badgeWords } from '../language/network';
import { fill, say, type Text } from '../language/text';
import { isolated } from '../scene/direction';
import { conditionText } from './details';
import type { GenogramOptions } from './scene';
import { coupleLook, endingSymbols } from './symbols/couples';
import { yearText } from './years';

/** The genogram as one would tell it: the child, the others by what they are to the child, couples, homes, and relations. */
export function describeGenogram(family: Family, drawn: ReadonlySet<string>, shown: readonly number[], options: GenogramOptions): string {
  const teller = tellerOf(family, options);
  const { tell, names, name, and } = teller;
  const { case: value } = family;
  const people = value.persons.filter(({ id }) => drawn.has(id));
  const sentences = [
    tell(words.persons, { count: people.length, list: people.map((person) => personTold(person, family, teller)).join('; ') }),
  ];
  const say = (text: Text, list: readonly string[]) => {
    if (list.length > 0) sentences.push(tell(text, { list: list.join('; ') }));
  };
  const couples = (value.couples ?? []).filter(({ a, b }) => drawn.has(a) && drawn.has(b));
  say(
    words.couples,
    couples.map((couple) => tell(words.couple, { a: name(couple.a), b: name(couple.b), kind: coupleTold(couple, teller) })),
  );
  const elsewhere = (value.parentage ?? []).filter(({ type, child }) => type !== 'biological' && type !== 'step' && drawn.has(child));
  say(
    words.others,
    elsewhere.map((tie) => {
      const period = [tie.from, tie.to].some(Boolean)
        ? `${yearText(tie.from, options.language)}–${yearText(tie.to, options.language)}`
        : '';
      const kind = and([parentageTypeWords[tie.type][options.language].toLowerCase(), period, teller.secret(tie)]);
      return tell(words.other, { child: name(tie.child), parents: names(tie.parents), kind });
    }),
  );
  const secret = (value.parentage ?? []).filter((tie) => isSecret(tie) && drawn.has(tie.child) && !elsewhere.includes(tie));
  say(
    words.secretParents,
    secret.map((tie) => and([tell(words.holds, { child: name(tie.child), list: names(tie.parents) }), teller.secret(tie)])),
  );
  say(
    words.custody,
    people.flatMap(({ id }) => {
      const holders = custodyHolders(family, id, options.day);
      return holders.length > 0 ? [tell(words.holds, { child: name(id), list: names(holders) })] : [];
    }),
  );
  for (const { labelDa, members } of householdsOn(value, options.day)) {
    const list = members.filter(({ person }) => drawn.has(person)).map(({ person }) => person);
    if (list.length > 0) sentences.push(tell(words.home, { home: labelDa, list: names(list) }));
  }
  const relations = shown.flatMap((at) => value.emotional?.[at] ?? []);
  say(
    words.relations,
    relations.map((relation) => {
      const over = relationOn(relation, options.day) === 'over' ? teller.say(words.over) : '';
      const kind = and([relationTypeWords[relation.type][options.language].toLowerCase(), over, teller.secret(relation)]);
      return tell(words.relation, { from: name(relation.from), to: name(relation.to), kind });
    }),
  );
  return sentences.join(' ');
}

type Teller = ReturnType<typeof tellerOf>;

function tellerOf(family: Family, options: GenogramOptions) {
  const { language } = options;
  const tell = (text: Text, values: Record<string, string | number | Text>) => say(fill(text, values), language);
  const name = (id: string) => isolated(fullName(family.persons.get(id), language));
  const names = (ids: readonly string[]) => ids.map(name).join(', ');
  return {
    ...options,
    tell,
    name,
    names,
    say: (text: Text) => say(text, language),
    and: (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(', '),
    secret: (record: { readonly knownBy?: readonly string[] | null }) =>
      isSecret(record) ? tell(words.knownBy, { list: names(record.knownBy ?? []) }) : '',
  };
}

/** "skilt", "samlevende, endnu ikke begyndt": how the two stood on the day. */
function coupleTold(couple: Couple, { language, day, and, say: word, secret }: Teller): string {
  const { ending } = coupleLook([couple], false, day);
  const { bond, begun } = coupleState(couple, day);
  const kind = ending === undefined || ending === 'separated' ? coupleTypeWords[bond][language].toLowerCase() : '';
  const end = ending ? endingSymbols[ending].text[language].toLowerCase() : '';
  return and([ending === 'separated' && couple.type === 'separated' ? '' : kind, end, begun ? '' : word(words.notBegun), secret(couple)]);
}

function personTold(person: Person, family: Family, { language, day, badges, details, tell, and, say: word, secret }: Teller): string {
  const [index] = family.case.case.indexPersonIds;
  const kin = person.id === index ? word(words.child) : index ? kinshipWord(family, index, person.id)[language] : '';
  const born = isThereOn(person, day);
  const age = person.kind === 'person' && born ? ageOf(person, day) : undefined;
  const years = age && age.years < 130 ? tell(words.years, { years: age.years }) : '';
  const dead = person.kind === 'person' && isDeadOn(person, day) ? tell(words.dead, { date: longDate(person.death, language) }) : '';
  const badge = badges?.get(person.id);
  const conditions = (person.conditions ?? []).filter(({ from }) => !from || earliest(from) <= day);
  const migrated = yearText(person.migrated, language);
  return and([
    isolated(fullName(person, language)),
    kin,
    born ? dead || years : word(words.notBorn),
    person.kind === 'pregnancy' && person.birth ? tell(words.due, { date: longDate(person.birth, language) }) : '',
    person.kind === 'group' ? tell(words.group, { count: person.count ?? 'n' }) : '',
    person.sexAtBirth ? sexAtBirthWords[person.sexAtBirth][language] : '',
    ...conditions.map((condition) => and([conditionText(condition, language), secret(condition)])),
    migrated ? tell(words.migrated, { year: migrated }) : '',
    badge ? badgeWords[badge][language].toLowerCase() : '',
    ...(details ? [person.occupation, person.incomeDa, person.languageDa, (person.culturesDa ?? []).join(' · ')] : []),
  ]);
}
