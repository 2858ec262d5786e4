import { fullName } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';
import type { Language, Text } from '../../shared/language/text';
import type { Option } from '../ui/select';

/** A closed list as options, in the order of its words. */
export const optionsOf = <Value extends string>(words: Readonly<Record<Value, Text>>, language: Language): Option<Value>[] =>
  (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value][language] }));

export const personOptions = (value: Case, language: Language): Option[] =>
  value.persons.map((person) => ({ value: person.id, label: fullName(person, language) }));

/** An emptied field is taken away, not kept as an empty text. */
export const orNothing = (text: string): string | undefined => text.trim() || undefined;
