import { fullName, indexChildOf, nameIn } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';
import { familyOf } from '../../shared/kinship/family';
import { kinshipWord } from '../../shared/kinship/kinship';
import { relationTypeWords } from '../../shared/language/family-values';
import type { Language } from '../../shared/language/text';

/** Something in a drawing that answers what was sought, and what it is called. */
export interface Hit {
  readonly subject: string;
  readonly name: string;
  readonly detail: string;
}

/**
 * What answers the words that are sought: persons by name, kinship, role or a note on them; homes by name; relations by a note. Every
 * word must be there; those whose name begins so come first, else in the order of the case.
 */
export function hitsOf(value: Case, query: string, language: Language): Hit[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const has = (...texts: readonly (string | null | undefined)[]) => {
    const whole = texts.filter(Boolean).join(' ').toLowerCase();
    return words.every((word) => whole.includes(word));
  };
  const child = indexChildOf(value);
  const family = familyOf(value);
  const persons = value.persons.flatMap((person): Hit[] => {
    const kin = child && child.id !== person.id ? kinshipWord(family, child.id, person.id)[language] : '';
    const { role, noteDa, healthNoteDa, occupation, country, nonKin, professional } = person;
    const name = fullName(person, language);
    const found = has(name, kin, role, noteDa, healthNoteDa, occupation, country, nonKin, professional);
    return found ? [{ subject: `person:${person.id}`, name, detail: kin || (role ?? '') }] : [];
  });
  const homes = (value.households ?? []).flatMap(({ id, labelDa }): Hit[] =>
    has(labelDa) ? [{ subject: `household:${id}`, name: labelDa, detail: '' }] : [],
  );
  const relations = (value.emotional ?? []).flatMap(({ from, to, type, noteDa }, index): Hit[] => {
    const kind = relationTypeWords[type][language];
    const name = `${nameIn(value, from, language)} – ${nameIn(value, to, language)}`;
    return has(kind, noteDa) ? [{ subject: `relation:${index}`, name, detail: kind }] : [];
  });
  const begins = ({ name }: Hit) => Number(!name.toLowerCase().startsWith(words[0] ?? ''));
  return [...persons.toSorted((a, b) => begins(a) - begins(b)), ...homes, ...relations];
}
