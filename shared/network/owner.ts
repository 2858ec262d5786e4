import { shortDate } from '../case/dates';
import { nameIn } from '../case/find';
import type { Case, NetworkMap } from '../case/schema';
import { drawingText } from '../language/attachment-drawings';
import { mapTitles, mapWords } from '../language/network';
import { differenceWords, owners } from '../language/network-difference';
import { fill, type Text } from '../language/text';

/** Whose map it is, in words. */

type Owned = Pick<NetworkMap, 'perspective' | 'of' | 'drawnOn'>;

/** "barnet", "mor", "Grethe": as the subject of a sentence. */
export const ownerOf = (value: Case, { perspective, of }: Owned): Text => {
  const name = of && nameIn(value, of);
  return name ? { da: name, en: name } : owners[perspective].who;
};

/** "barnets udgave", "Grethes udgave". */
export const versionOf = (value: Case, { perspective, of }: Owned): Text =>
  of ? fill(differenceWords.version, { owner: possessive(nameIn(value, of)) }) : owners[perspective].version;

/** "Barnets netværkskort", "Grethes netværkskort". */
export const titleOfMap = (value: Case, { perspective, of }: Owned): Text =>
  of ? fill(mapWords.mapOf, { owner: possessive(nameIn(value, of)) }) : mapTitles[perspective];

const possessive = (name: string): Text => ({
  da: /[sxz]$/i.test(name) ? `${name}’` : `${name}s`,
  en: `${name}’s`,
});

/** The same with the day where two maps of one owner are told apart. */
export function datedVersionOf(value: Case, map: Owned): Text {
  const version = versionOf(value, map);
  return map.drawnOn ? fill(differenceWords.datedVersion, { version, date: shortDate(map.drawnOn) }) : version;
}

/** "Barnets udgave", "Grethes udgave" as a heading; with the day where the same eyes drew several. */
export function headingOf(value: Case, map: NetworkMap): Text {
  const own = drawingText.mapTitles[map.perspective];
  const alike = (value.networkMaps ?? []).filter((other) => other.perspective === map.perspective && (other.of ?? '') === (map.of ?? ''));
  const title = map.of ? versionOf(value, map) : own;
  return alike.length > 1 && map.drawnOn ? fill(differenceWords.datedVersion, { version: title, date: shortDate(map.drawnOn) }) : title;
}
