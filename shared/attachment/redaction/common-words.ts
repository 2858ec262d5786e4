import * as attachment from '../../language/attachment';
import * as caseTexts from '../../language/attachment-case';
import * as child from '../../language/attachment-child';
import * as closing from '../../language/attachment-closing';
import * as drawings from '../../language/attachment-drawings';
import * as involvement from '../../language/attachment-involvement';
import * as network from '../../language/attachment-network';
import * as family from '../../language/family-values';
import * as genogram from '../../language/genogram';
import * as kinship from '../../language/kinship';
import * as law from '../../language/law';
import * as maps from '../../language/network';
import * as difference from '../../language/network-difference';
import * as ties from '../../language/network-ties';
import * as recipients from '../../language/recipients';
import * as redaction from '../../language/redaction';
import * as values from '../../language/values';
import { fold, wordsOf } from './words';

/** Words that name nobody and no place: those that Kreds itself prints, and what institutions and streets end in. */

const printed = [
  attachment,
  caseTexts,
  child,
  closing,
  drawings,
  involvement,
  network,
  family,
  genogram,
  kinship,
  law,
  maps,
  difference,
  ties,
  recipients,
  redaction,
  values,
];

let known: ReadonlySet<string> | undefined;

/** Every word that Kreds prints of its own accord, in both languages, as it is compared. */
export function ownWords(): ReadonlySet<string> {
  known ??= new Set([...textsIn(printed), ...redaction.plainWords].flatMap((text) => wordsOf(text).map(({ folded }) => folded)));
  return known;
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value instanceof Map) for (const one of value.values()) yield* textsIn(one);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* textsIn(one);
}

const endings = ['s', 'er', 'en', 'et', 'ene', 'erne', 'ens', 'ets', 'ernes', 'e', 'ns', 'n', 't'];

/** A word that tells of no one: printed by Kreds itself, in whatever form. */
export function isPlain(folded: string): boolean {
  const own = ownWords();
  return own.has(folded) || endings.some((ending) => folded.endsWith(ending) && own.has(folded.slice(0, -ending.length)));
}

/** Names that are also words: in small letters they are taken for the word. */
export const wordNames: ReadonlySet<string> = new Set(redaction.namesThatAreWords.map(fold));

const suffixes = redaction.placeEndings.map(fold).toSorted((a, b) => b.length - a.length);

/** "Idasvej", "Kimskolen": a name with what streets and institutions end in. */
export const isPlaceEnding = (rest: string): boolean =>
  suffixes.some((suffix) => rest === suffix || rest === `s${suffix}` || rest === `e${suffix}`);

/** "Havnegade", "Fjordby": ends as streets, towns and institutions do. */
export const soundsLikePlace = (folded: string): boolean =>
  suffixes.some((suffix) => folded.length >= suffix.length + 3 && (folded.endsWith(suffix) || folded.endsWith(`${suffix}s`)));
