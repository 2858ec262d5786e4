import type { Circle } from '../../case/assessment-schema';
import { refusalText } from '../../language/attachment-involvement';
import type { Edition } from '../edition';

/**
 * How a refusal or a contraindication is called: "R1", "X1". An id that reads like that is kept, since the case's own texts refer to
 * it; any other gets its running number.
 */
export function labelOf(records: readonly { readonly id: string }[] | null | undefined, id: string, letter: 'R' | 'X'): string {
  if (/^[A-ZÆØÅ]{1,3}\d{1,4}$/.test(id)) return id;
  const place = (records ?? []).findIndex((record) => record.id === id);
  return place < 0 ? id : `${letter}${place + 1}`;
}

export const refusalLabel = ({ case: { assessment } }: Edition, id: string): string => labelOf(assessment?.refusals, id, 'R');

export const contraindicationLabel = ({ case: { assessment } }: Edition, id: string): string =>
  labelOf(assessment?.contraindications, id, 'X');

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
