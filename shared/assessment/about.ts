import type { Case, CircleCode } from '../case/schema';
import { circles } from '../case/values';
import { circleSuggestion } from './circle-suggestion';
import type { Finding } from './findings';

/** Everyone whom the drawing puts in a circle. */
export const drawnInCircle = (value: Case, code: CircleCode): string[] =>
  value.persons.filter(({ id, kind }) => kind === 'person' && circleSuggestion(value, id) === code).map(({ id }) => id);

/** The persons whom a finding is about: the one it names, those of its circle, or those of its record. They light up on the drawing. */
export function personsAbout({ about }: Pick<Finding, 'about'>, value: Case): readonly string[] {
  if (about === undefined) return [];
  if (value.persons.some(({ id }) => id === about)) return [about];
  const { assessment } = value;
  const circle = circles.find((code) => code === about);
  if (circle) return assessment?.circles?.[circle]?.persons ?? drawnInCircle(value, circle);
  const refusal = assessment?.refusals?.find(({ id }) => id === about);
  if (refusal) return refusal.person ? [refusal.person] : [];
  const contraindication = assessment?.contraindications?.find(({ id }) => id === about);
  return contraindication?.persons ?? assessment?.attempts?.find(({ id }) => id === about)?.participants ?? [];
}
