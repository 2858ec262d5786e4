import { type Day, longDate } from '../case/dates';
import { fullName, indexChildOf } from '../case/find';
import type { Case } from '../case/schema';
import { familyOf } from '../kinship/family';
import { kinshipWord } from '../kinship/kinship';
import { isDeadOn } from '../kinship/living';
import { coupleTypeWords, parentageTypeWords, relationTypeWords } from '../language/family-values';
import { spokenTexts } from '../language/outline';
import { type Language, listed, say } from '../language/text';

/** What something in the drawing is, as one would say it to someone who can't see it: "Grethe Krogh, mormor, født 1950". */
export function spoken(value: Case, subject: string, day: Day, language: Language): string {
  const at = subject.indexOf(':');
  const [kind, id] = [subject.slice(0, at), subject.slice(at + 1)];
  if (kind === 'person') return personSpoken(value, id, day, language);
  const name = (person: string | undefined) =>
    fullName(
      value.persons.find((other) => other.id === person),
      language,
    );
  const names = (ids: readonly string[]) => listed(ids.map(name), language);
  const words = (text: keyof typeof spokenTexts, fields: Record<string, string | number>) => say(spokenTexts[text], language, fields);
  if (kind === 'couple') {
    const couple = value.couples?.find((other) => other.id === id);
    return couple ? words('couple', { names: names([couple.a, couple.b]), type: coupleTypeWords[couple.type][language] }) : '';
  }
  if (kind === 'household') {
    const home = value.households?.find((other) => other.id === id);
    return home ? words('household', { name: home.labelDa, names: names(home.members.map(({ person }) => person)) }) : '';
  }
  if (kind === 'relation') {
    const relation = value.emotional?.[Number(id)];
    if (!relation) return '';
    const type = relationTypeWords[relation.type][language];
    return words(relation.directed ? 'directed' : 'relation', { from: name(relation.from), to: name(relation.to), type });
  }
  // A tie of a map is told by the map.
  if (kind === 'tie') return '';
  const tie = value.parentage?.[Number(id)];
  return tie
    ? words('parentage', { child: name(tie.child), names: names(tie.parents), type: parentageTypeWords[tie.type][language].toLowerCase() })
    : '';
}

function personSpoken(value: Case, id: string, day: Day, language: Language): string {
  const person = value.persons.find((other) => other.id === id);
  if (!person) return '';
  const child = indexChildOf(value);
  const kin = child && child.id !== id ? kinshipWord(familyOf(value), child.id, id)[language] : say(spokenTexts.child, language);
  const due = person.kind === 'pregnancy';
  return [
    fullName(person, language),
    kin || person.role,
    person.birth && say(spokenTexts[due ? 'due' : 'born'], language, { date: longDate(person.birth, language) }),
    isDeadOn(person, day) && say(spokenTexts.died, language, { date: longDate(person.death, language) }),
  ]
    .filter(Boolean)
    .join(', ');
}
