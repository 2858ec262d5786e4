import { shortDate } from '../../shared/case/dates';
import { nameIn } from '../../shared/case/find';
import type { Case, NetworkMap } from '../../shared/case/schema';
import type { Language } from '../../shared/language/text';
import { valueWords } from '../../shared/language/values';
import { isSameOwner } from '../../shared/network/difference-facts';

/** Whose map it is: "Barnet", "Mor", or the name of another whose eyes it is seen with. */
export const whoseMap = (value: Case, { perspective, of }: NetworkMap, language: Language): string =>
  of ? nameIn(value, of, language) : valueWords.perspectives[perspective][language];

/** "Barnet, 18.09.2026". */
export const mapName = (value: Case, map: NetworkMap, language: Language): string =>
  [whoseMap(value, map, language), map.drawnOn && shortDate(map.drawnOn)].filter(Boolean).join(', ');

/** The dated maps of the same eyes, the oldest first. */
export const throughTime = (value: Case, map: NetworkMap): NetworkMap[] =>
  (value.networkMaps ?? [])
    .filter((other) => other.drawnOn && isSameOwner(other, map))
    .toSorted((a, b) => (a.drawnOn ?? '').localeCompare(b.drawnOn ?? ''));
