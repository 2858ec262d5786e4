import { longDate } from '../case/dates';
import type { Person } from '../case/schema';
import { ageOf, householdsOn, isDeadOn, relationOn } from '../kinship/living';
import { relationTypeWords } from '../language/family-values';
import { listOf } from '../language/findings';
import { panelTexts } from '../language/panel';
import { fill, type Text } from '../language/text';
import { nameOf } from './facts';
import type { CaseView } from './place';

/** What the drawing tells of someone and no field asks for: the age, where they live, and how they feel about the children and the parents. */
export function knownOf({ case: value, day, facts }: CaseView, id: string): readonly Text[] {
  const person = facts.persons.get(id);
  if (!person) return [];
  const homes = householdsOn(value, day).filter(({ members }) => members.some((member) => member.person === id));
  return [
    ...lifeOf(person, day),
    ...homes.map(({ labelDa }) => ({ da: labelDa, en: labelDa })),
    ...feltBy(id, { case: value, day, facts }),
  ];
}

/** "Til Laura: tæt, konflikt": the lines of the genogram, each once, whichever way they are drawn. */
function feltBy(id: string, { case: value, day, facts }: CaseView): Text[] {
  const near = [...value.case.indexPersonIds, ...facts.parents].filter((other) => other !== id);
  return near.flatMap((other) => {
    const lines = (value.emotional ?? []).filter(
      (line) => relationOn(line, day) === 'there' && [line.from, line.to].includes(id) && [line.from, line.to].includes(other),
    );
    const words = [...new Set(lines.map(({ type }) => type))].map((type) => relationTypeWords[type]);
    const said = ({ da, en }: Text) => ({ da: da.toLowerCase(), en: en.toLowerCase() });
    return words.length === 0 ? [] : [fill(panelTexts.feltFor, { name: nameOf(facts, other), types: listOf(words.map(said)) })];
  });
}

function lifeOf(person: Person, day: string): Text[] {
  const age = ageOf(person, day);
  const years = age ? [fill(age.about ? panelTexts.yearsAbout : panelTexts.years, { years: age.years })] : [];
  if (!isDeadOn(person, day)) return years;
  const date = { da: longDate(person.death, 'da'), en: longDate(person.death, 'en') };
  return [fill(panelTexts.died, { date })];
}
