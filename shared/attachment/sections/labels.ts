import { recordLabel } from '../../assessment/record-label';
import type { Circle } from '../../case/assessment-schema';
import { refusalText } from '../../language/attachment-involvement';
import type { Edition } from '../edition';

export const refusalLabel = ({ case: { assessment } }: Edition, id: string): string => recordLabel(assessment?.refusals, id, 'R');

export const contraindicationLabel = ({ case: { assessment } }: Edition, id: string): string =>
  recordLabel(assessment?.contraindications, id, 'X');

/** "Afvisning R1", "Må ikke kontaktes (X1)": what a circle's result refers to, as far as this edition has it. */
export function refusalLabels(edition: Edition, circle: Circle | undefined): string[] {
  const { say, case: value } = edition;
  const printed = new Set(value.assessment?.contraindications?.map(({ id }) => id));
  return [
    ...(circle?.refusals ?? []).map((id) => say(refusalText.refusal, { id: refusalLabel(edition, id) })),
    ...(circle?.contraindications ?? [])
      .filter((id) => printed.has(id))
      .map((id) => say(refusalText.contraindication, { id: contraindicationLabel(edition, id) })),
  ];
}
