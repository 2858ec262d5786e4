import { longDate } from '../case/dates';
import type { Person } from '../case/schema';
import { ageOf, householdsOn, isDeadOn } from '../kinship/living';
import { panelTexts } from '../language/panel';
import { fill, type Text } from '../language/text';
import type { CaseView } from './place';

/** What the drawing tells of someone and no field asks for: the age, and where they live. */
export function knownOf({ case: value, day, facts }: CaseView, id: string): readonly Text[] {
  const person = facts.persons.get(id);
  if (!person) return [];
  const homes = householdsOn(value, day).filter(({ members }) => members.some((member) => member.person === id));
  return [...lifeOf(person, day), ...homes.map(({ labelDa }) => ({ da: labelDa, en: labelDa }))];
}

function lifeOf(person: Person, day: string): Text[] {
  const age = ageOf(person, day);
  const years = age ? [fill(age.about ? panelTexts.yearsAbout : panelTexts.years, { years: age.years })] : [];
  if (!isDeadOn(person, day)) return years;
  const date = { da: longDate(person.death, 'da'), en: longDate(person.death, 'en') };
  return [fill(panelTexts.died, { date })];
}
