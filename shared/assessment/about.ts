import type { Case, CircleCode } from '../case/schema';
import { circles } from '../case/values';
import { circleSuggestion } from './circle-suggestion';
import type { Finding } from './findings';

/** Everyone who belongs in a circle: as their entry says, else as the drawing does. */
export function belongingIn(value: Case, code: CircleCode): string[] {
  const said = new Map((value.assessment?.personEntries ?? []).map(({ person, circle }) => [person, circle]));
  return value.persons
    .filter(({ id, kind }) => kind === 'person' && (said.get(id) ?? circleSuggestion(value, id)) === code)
    .map(({ id }) => id);
}

/** The persons whom a finding is about: the one it names, those of its circle, or those of its record. They light up on the drawing. */
export function personsAbout({ about }: Pick<Finding, 'about'>, value: Case): readonly string[] {
  if (about === undefined) return [];
  if (value.persons.some(({ id }) => id === about)) return [about];
  const { assessment } = value;
  const circle = circles.find((code) => code === about);
  if (circle) return assessment?.circles?.[circle]?.persons ?? belongingIn(value, circle);
  const refusal = assessment?.refusals?.find(({ id }) => id === about);
  if (refusal) return refusal.person ? [refusal.person] : [];
  const contraindication = assessment?.contraindications?.find(({ id }) => id === about);
  return contraindication?.persons ?? assessment?.attempts?.find(({ id }) => id === about)?.participants ?? [];
}
