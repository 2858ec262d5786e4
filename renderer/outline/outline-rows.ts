import { fullName, indexChildOf, nameIn } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';
import { familyOf } from '../../shared/kinship/family';
import { kinshipWord } from '../../shared/kinship/kinship';
import { coupleTypeWords, relationTypeWords } from '../../shared/language/family-values';
import { outlineTexts } from '../../shared/language/outline';
import type { Language, Text } from '../../shared/language/text';

export interface OutlineRow {
  readonly subject: string;
  readonly name: string;
  readonly detail: string;
}

export interface OutlineGroup {
  readonly title: Text;
  readonly rows: readonly OutlineRow[];
}

/** Everything that is drawn, in words: family, those outside it, couples, households, relations; groups that are empty are left out. */
export function outlineOf(value: Case, language: Language, query = ''): OutlineGroup[] {
  const child = indexChildOf(value);
  const family = familyOf(value);
  const persons = value.persons.map((person) => ({
    subject: `person:${person.id}`,
    name: fullName(person, language),
    detail: child && child.id !== person.id ? kinshipWord(family, child.id, person.id)[language] : (person.role ?? ''),
    outside: Boolean(person.nonKin || person.professional),
  }));
  const pair = (a: string, b: string) => `${nameIn(value, a, language)} & ${nameIn(value, b, language)}`;
  const groups: OutlineGroup[] = [
    { title: outlineTexts.family, rows: persons.filter(({ outside }) => !outside) },
    { title: outlineTexts.others, rows: persons.filter(({ outside }) => outside) },
    {
      title: outlineTexts.couples,
      rows: (value.couples ?? []).map(({ id, a, b, type }) => ({
        subject: `couple:${id}`,
        name: pair(a, b),
        detail: coupleTypeWords[type][language],
      })),
    },
    {
      title: outlineTexts.households,
      rows: (value.households ?? []).map(({ id, labelDa, members }) => ({
        subject: `household:${id}`,
        name: labelDa,
        detail: String(members.length),
      })),
    },
    {
      title: outlineTexts.relations,
      rows: (value.emotional ?? []).map(({ from, to, type }, index) => ({
        subject: `relation:${index}`,
        name: pair(from, to),
        detail: relationTypeWords[type][language],
      })),
    },
  ];
  const needle = query.trim().toLowerCase();
  return groups
    .map(({ title, rows }) => ({ title, rows: rows.filter(({ name, detail }) => `${name} ${detail}`.toLowerCase().includes(needle)) }))
    .filter(({ rows }) => rows.length > 0);
}
