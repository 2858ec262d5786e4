import { fullName, nameIn } from '../../shared/case/find';
import type { Case, MapEntry, NetworkMap } from '../../shared/case/schema';
import { mapTexts } from '../../shared/language/maps';
import { mapWords } from '../../shared/language/network';
import type { Language } from '../../shared/language/text';
import { centreOf } from '../../shared/network/centre';
import { ringTitle, sectorTitle, templateOf, titleOf } from '../../shared/network/templates/templates';
import { tieContent } from '../../shared/network/tie-words';
import { kinDetail, matching, type OutlineGroup, type OutlineRow } from './outline-rows';

/** A map in words: who is in the middle, who stands where from the middle outwards, who is only named or not on it, and what ties them. */
export function mapOutline(value: Case, map: NetworkMap, language: Language, query = ''): OutlineGroup[] {
  const template = templateOf(map);
  const row = (entry: MapEntry): OutlineRow => ({
    subject: `person:${entry.person}`,
    name: nameIn(value, entry.person, language),
    detail: entry.ring ? ringTitle(template, entry.ring)[language] : '',
    place: entry.ring ? sectorTitle(template, entry.sector)[language] : mapWords.tray[language],
  });
  const nearest = (entries: readonly MapEntry[]) => entries.toSorted((a, b) => (a.ring ?? 9) - (b.ring ?? 9)).map(row);
  const middle = centreOf(value, map);
  const there = new Set([...map.entries.map(({ person }) => person), ...middle.map(({ id }) => id)]);
  const absent = value.persons.filter(({ id, kind }) => !there.has(id) && kind !== 'pregnancy_loss');
  return matching(
    [
      {
        id: 'middle',
        title: mapTexts.centre,
        rows: middle.map((person) => ({ subject: `person:${person.id}`, name: fullName(person, language), detail: '' })),
      },
      ...template.sectors.map((sector) => ({
        id: `sector:${sector.id}`,
        title: titleOf(sector),
        rows: nearest(map.entries.filter((entry) => entry.ring && entry.sector === sector.id)),
      })),
      { id: 'tray', title: mapWords.tray, rows: map.entries.filter(({ ring }) => !ring).map(row) },
      {
        id: 'ties',
        title: mapTexts.ties,
        rows: (map.ties ?? []).map((tie, index) => ({
          subject: `tie:${index}`,
          name: `${nameIn(value, tie.from, language)} ${tie.directed ? '→' : '–'} ${nameIn(value, tie.to, language)}`,
          detail: tieContent(tie, language),
        })),
      },
      {
        id: 'absent',
        title: mapTexts.notOnMap,
        rows: absent.map((person) => ({
          subject: `person:${person.id}`,
          name: fullName(person, language),
          detail: kinDetail(value, person, language),
        })),
      },
    ],
    query,
  );
}
