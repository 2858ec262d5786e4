import { readBackTexts } from '../../language/redaction';
import { fill, type Text } from '../../language/text';
import type { IdentifierKind } from './identifiers';
import { hitsIn, type Needles } from './needles';

/** Looks through everything that can be read in a finished file for what had to be absent. */

export const places = ['drawing', 'page', 'metadata', 'bookmark', 'alternative', 'annotation', 'attachment', 'other', 'fileName'] as const;
export type Place = (typeof places)[number];

/** A text that was read in a file; `page` counts from 1. */
export interface ReadText {
  readonly place: Place;
  readonly page?: number;
  readonly text: string;
}

/** Something withheld that stands in the file: of what kind and where, never what. */
export interface Leak {
  readonly kind: IdentifierKind;
  readonly place: Place;
  readonly page?: number;
}

/**
 * Every leak, each once. What is withheld but may be read by another right is no needle, and neither is a word that Kreds itself prints;
 * so an honest file has none.
 */
export function leaksIn(texts: readonly ReadText[], needles: Needles): Leak[] {
  const found = texts.flatMap(({ place, page, text }) => hitsIn(text, needles, true).map(({ kind }): Leak => ({ kind, place, page })));
  return [...new Map(found.map((leak) => [`${leak.kind} ${leak.place} ${leak.page ?? ''}`, leak])).values()];
}

/** Every leak in a drawing by itself: in its letters and in the words that tell what it shows. */
export const leaksInDrawing = (svg: string, needles: Needles): Leak[] =>
  leaksIn([{ place: 'drawing', text: svg.replace(/<[^>]*aria-label="([^"]*)"[^>]*>|<[^>]*>/g, '\n$1\n') }], needles);

/** Why the file is not saved. */
export function leakText(leaks: readonly Leak[]): Text {
  const said = leaks
    .slice(0, 6)
    .map(({ kind, place, page }) =>
      fill(readBackTexts.leak, { kind: readBackTexts.kinds[kind], place: fill(readBackTexts.places[place], { page: page ?? '' }) }),
    );
  const list = { da: said.map(({ da }) => da).join('; '), en: said.map(({ en }) => en).join('; ') };
  return fill(readBackTexts.refused, { leaks: list });
}
