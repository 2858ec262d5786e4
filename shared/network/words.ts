import { longDate } from '../case/dates';
import { fullName } from '../case/find';
import type { Case, NetworkMap } from '../case/schema';
import { badgeWords, mapWords } from '../language/network';
import { tieSaid } from '../language/network-ties';
import { type Language, say } from '../language/text';
import { badgesOf } from './badges';
import { circleSaid, statesOf } from './circles';
import type { MapLayout } from './layout';
import type { EntryMember } from './member';
import { titleOfMap } from './owner';
import type { Placed } from './rings';
import { ringTitle, sectorTitle } from './templates/templates';
import { tieInWords } from './tie-words';

/** "Barnets netværkskort, 18. september 2026". */
export function mapTitle(value: Case, map: NetworkMap, language: Language): string {
  const title = titleOfMap(value, map)[language];
  return map.drawnOn ? say(mapWords.drawnOn, language, { title, date: longDate(map.drawnOn, language) }) : title;
}

/** The whole map in words: who is in the middle, who stands where, who is only named, and what became of the circles. */
export function mapDescription(value: Case, map: NetworkMap, layout: MapLayout, marks: boolean, language: Language): string {
  const badges = marks ? badgesOf(value) : undefined;
  const who = ({ member: { person, role } }: Placed<EntryMember>) => {
    const badge = badges?.get(person.id);
    const about = [role, badge && badgeWords[badge][language].toLowerCase()].filter(Boolean);
    return fullName(person, language) + (about.length > 0 ? ` (${about.join(', ')})` : '');
  };
  const names = (placed: readonly Placed<EntryMember>[]) => placed.map(who).join(', ');
  const sectors = layout.sectors.flatMap(({ sector }) => {
    const rings = layout.rings.flatMap((ring) => {
      const here = layout.placed.filter(({ member: { entry } }) => entry.sector === sector && entry.ring === ring);
      return here.length > 0
        ? [say(mapWords.ring, language, { ring: ringTitle(layout.template, ring)[language].toLowerCase(), names: names(here) })]
        : [];
    });
    return rings.length > 0
      ? [say(mapWords.sector, language, { sector: sectorTitle(layout.template, sector)[language], rings: rings.join('; ') })]
      : [];
  });
  const states = marks ? layout.sectors.flatMap((sector) => statesOf(value, sector)).filter(({ status }) => status !== 'FOUND') : [];
  return [
    map.drawnWith ? say(mapWords.drawnWith, language, { who: map.drawnWith }) : '',
    layout.centre.length > 0
      ? say(mapWords.centre, language, { names: layout.centre.map(({ member }) => fullName(member.person, language)).join(', ') })
      : '',
    ...sectors,
    layout.inTray.length > 0 ? `${mapWords.tray[language]}: ${names(layout.inTray)}.` : '',
    map.ties?.length ? say(tieSaid.all, language, { list: map.ties.map((tie) => tieInWords(value, tie, language)).join(' · ') }) : '',
    map.entries.length === 0 ? `${emptyText(map, language)}.` : '',
    states.length > 0 ? say(mapWords.circles, language, { list: states.map((state) => circleSaid(state, language)).join('; ') }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export const emptyText = (map: NetworkMap, language: Language): string =>
  map.emptyReasonDa ? say(mapWords.emptyReason, language, { reason: map.emptyReasonDa.replace(/\.$/, '') }) : mapWords.emptyMap[language];
