import { fullName, indexChildOf, nameIn } from '../../shared/case/find';
import type { Case, Person } from '../../shared/case/schema';
import { familyOf } from '../../shared/kinship/family';
import { kinshipWord } from '../../shared/kinship/kinship';
import { inspected } from '../../shared/language/drawings';
import { coupleTypeWords, parentageTypeWords, relationTypeWords } from '../../shared/language/family-values';
import { outlineTexts, spokenTexts } from '../../shared/language/outline';
import { type Language, listed, say, type Text } from '../../shared/language/text';

/** One line of the outline: something that is drawn, or what it is to the person above it. */
export interface OutlineRow {
  readonly subject: string;
  readonly name: string;
  readonly detail: string;
  /** The part of a map where they stand, as a screen reader says it. */
  readonly place?: string;
}

export interface OutlineGroup {
  readonly id: string;
  readonly title: Text;
  readonly rows: readonly OutlineRow[];
}

/** Everything that is drawn, in words: family, those outside it, couples, households, relations; groups that are empty are left out. */
export function outlineOf(value: Case, language: Language, query = ''): OutlineGroup[] {
  const persons = value.persons.map((person) => ({
    subject: `person:${person.id}`,
    name: fullName(person, language),
    detail: kinDetail(value, person, language),
    outside: Boolean(person.nonKin || person.professional),
  }));
  const list = (ids: readonly string[]) => namesOf(value, ids, language);
  const pair = (a: string, b: string) => list([a, b]);
  const groups: OutlineGroup[] = [
    { id: 'family', title: outlineTexts.family, rows: persons.filter(({ outside }) => !outside) },
    { id: 'others', title: outlineTexts.others, rows: persons.filter(({ outside }) => outside) },
    {
      id: 'couples',
      title: outlineTexts.couples,
      rows: (value.couples ?? []).map(({ id, a, b, type }) => ({
        subject: `couple:${id}`,
        name: pair(a, b),
        detail: coupleTypeWords[type][language],
      })),
    },
    {
      id: 'households',
      title: outlineTexts.households,
      rows: (value.households ?? []).map(({ id, labelDa, members }) => ({
        subject: `household:${id}`,
        name: labelDa,
        detail: list(members.map(({ person }) => person)),
      })),
    },
    {
      id: 'relations',
      title: outlineTexts.relations,
      rows: (value.emotional ?? []).map(({ from, to, type, directed }, index) => ({
        subject: `relation:${index}`,
        name: directed ? say(spokenTexts.fromTo, language, { from: list([from]), to: list([to]) }) : pair(from, to),
        detail: relationTypeWords[type][language],
      })),
    },
  ];
  return matching(groups, query);
}

/** What a person is to the child of the case. */
export function kinDetail(value: Case, { id, role }: Person, language: Language): string {
  const child = indexChildOf(value);
  if (child?.id === id) return say(spokenTexts.child, language);
  return (child && kinshipWord(familyOf(value), child.id, id)[language]) || (role ?? '');
}

/** Only the rows that match what is looked for, without the groups that have none. */
export function matching(groups: readonly OutlineGroup[], query: string): OutlineGroup[] {
  const needle = query.trim().toLowerCase();
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ name, detail }) => `${name} ${detail}`.toLowerCase().includes(needle)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** "Anna, Bo og Ida". */
const namesOf = (value: Case, ids: readonly string[], language: Language): string =>
  listed(
    ids.map((id) => nameIn(value, id, language)),
    language,
  );

/** Who has a tie to anybody: what each tie is, is asked only where a row is unfolded. */
export function tiedIn({ parentage, couples, households, emotional }: Case): ReadonlySet<string> {
  return new Set([
    ...(parentage ?? []).flatMap(({ child, parents }) => [child, ...parents]),
    ...(couples ?? []).flatMap(({ a, b }) => [a, b]),
    ...(households ?? []).flatMap(({ members }) => members.map(({ person }) => person)),
    ...(emotional ?? []).flatMap(({ from, to }) => [from, to]),
  ]);
}

/** What ties a person to others: parents, partners, children, homes, relations. */
export function tiesOf(value: Case, id: string, language: Language): OutlineRow[] {
  const names = (ids: readonly string[]) => namesOf(value, ids, language);
  const parentage = (value.parentage ?? []).flatMap(({ child, parents, type }, index): OutlineRow[] => {
    if (child !== id && !parents.includes(id)) return [];
    const role = inspected[child !== id ? 'child' : parents.length > 1 ? 'parents' : 'parent'][language];
    const detail = type === 'biological' ? role : `${role}, ${parentageTypeWords[type][language].toLowerCase()}`;
    return [{ subject: `parentage:${index}`, name: child === id ? names(parents) : names([child]), detail }];
  });
  const couples = (value.couples ?? [])
    .filter(({ a, b }) => a === id || b === id)
    .map((couple) => ({
      subject: `couple:${couple.id}`,
      name: names([couple.a === id ? couple.b : couple.a]),
      detail: coupleTypeWords[couple.type][language],
    }));
  const homes = (value.households ?? [])
    .filter(({ members }) => members.some(({ person }) => person === id))
    .map((home) => ({ subject: `household:${home.id}`, name: home.labelDa, detail: inspected.household[language] }));
  const relations = (value.emotional ?? []).flatMap(({ from, to, type }, index): OutlineRow[] =>
    from === id || to === id
      ? [{ subject: `relation:${index}`, name: names([from === id ? to : from]), detail: relationTypeWords[type][language] }]
      : [],
  );
  return [...parentage, ...couples, ...homes, ...relations];
}
