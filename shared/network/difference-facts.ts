import { longDate } from '../case/dates';
import { fullName, nameIn, personOf } from '../case/find';
import type { Case, MapEntry, MapTie, NetworkMap } from '../case/schema';
import { familyOf } from '../kinship/family';
import { kinshipTies } from '../kinship/kinship';
import { differenceWords as words } from '../language/network-difference';
import { type Language, listed, say } from '../language/text';
import { centreOf } from './centre';
import { differenceOf, type MapDifference, type PersonDifference, type TieDifference } from './difference';
import { roleOn } from './member';
import { datedVersionOf, ownerOf, versionOf } from './owner';
import { ringTitle, sectorTitle, templateOf } from './templates/templates';
import { tieContent } from './tie-words';

/** One thing that two maps say differently, as a sentence, with the persons whom it is about. */
export interface DifferenceFact {
  readonly kind: PersonDifference['change'] | 'onlyTieA' | 'onlyTieB' | 'tie';
  readonly persons: readonly string[];
  readonly text: string;
}

/**
 * What two maps say differently, in words. Of one perspective at two dates it is told what changed from the earlier to the later;
 * else what either says.
 */
export function differenceFacts(value: Case, a: NetworkMap, b: NetworkMap, language: Language): DifferenceFact[] {
  const inTime = isSameOwner(a, b) && Boolean(a.drawnOn && b.drawnOn) && a.drawnOn !== b.drawnOn;
  const [first, second] = inTime && (a.drawnOn ?? '') > (b.drawnOn ?? '') ? [b, a] : [a, b];
  const difference = differenceOf(value, first, second);
  const told: Telling = { value, language, difference, centre: centreOf(value, first)[0]?.id ?? value.case.indexPersonIds[0] };
  const persons = difference.persons.flatMap((one) => (inTime ? changed(told, one) : toldByBoth(told, one)));
  const order: readonly DifferenceFact['kind'][] = ['onlyA', 'onlyB', 'closer', 'further', 'sector'];
  return [
    ...persons.toSorted((x, y) => order.indexOf(x.kind) - order.indexOf(y.kind)),
    ...difference.ties.map((tie) => tieFact(told, tie, inTime)),
  ];
}

/** True when both are how the same person sees it. */
export const isSameOwner = (a: NetworkMap, b: NetworkMap): boolean => a.perspective === b.perspective && (a.of ?? '') === (b.of ?? '');

interface Telling {
  readonly value: Case;
  readonly language: Language;
  readonly difference: MapDifference;
  readonly centre: string | undefined;
}

function toldByBoth(told: Telling, { person, change, sectorChanged, a: one, b: other }: PersonDifference): DifferenceFact[] {
  const { language, difference } = told;
  const { a, b } = difference;
  const name = called(told, person);
  const fact = (kind: DifferenceFact['kind'], text: string): DifferenceFact => ({ kind, persons: [person], text });
  if (change === 'onlyA' || change === 'onlyB')
    return [fact(change, say(words.only, language, { version: versionSaid(told, change === 'onlyA' ? a : b), name }))];
  const who = { name, a: ownerSaid(told, a), b: ownerSaid(told, b) };
  const facts: DifferenceFact[] = [];
  if (change === 'closer' || change === 'further')
    facts.push(fact(change, say(words.ring, language, { ...who, near: ringSaid(a, one, language), far: ringSaid(b, other, language) })));
  if (sectorChanged && one && other) {
    const sectors = { one: sectorTitle(templateOf(a), one.sector)[language], other: sectorTitle(templateOf(b), other.sector)[language] };
    facts.push(fact('sector', say(words.sector, language, { ...who, ...sectors })));
  }
  return facts;
}

function changed(told: Telling, { person, change, sectorChanged, a: one, b: other }: PersonDifference): DifferenceFact[] {
  const { language, difference } = told;
  const { a, b } = difference;
  const name = called(told, person);
  const date = b.drawnOn ? longDate(b.drawnOn, language) : '';
  const fact = (kind: DifferenceFact['kind'], text: string): DifferenceFact => ({ kind, persons: [person], text });
  if (change === 'onlyB') return [fact(change, say(words.added, language, { date, name }))];
  if (change === 'onlyA') return [fact(change, say(words.removed, language, { date, name }))];
  const facts: DifferenceFact[] = [];
  if (change === 'closer' || change === 'further')
    facts.push(fact(change, say(words[change], language, { name, from: ringSaid(a, one, language), to: ringSaid(b, other, language) })));
  if (sectorChanged && one && other) {
    const sectors = { from: sectorTitle(templateOf(a), one.sector)[language], to: sectorTitle(templateOf(b), other.sector)[language] };
    facts.push(fact('sector', say(words.movedSector, language, { name, ...sectors })));
  }
  return facts;
}

function tieFact(told: Telling, { between, change, a: one, b: other }: TieDifference, inTime: boolean): DifferenceFact {
  const { language, difference } = told;
  const { a, b } = difference;
  const names = listed(
    between.map((id) => shortName(told, id)),
    language,
  );
  if (change === 'changed') {
    const [from, to] = [one, other].map((tie) => contentSaid(tie, language));
    const text = inTime
      ? say(words.changedTie, language, { names, from: from ?? '', to: to ?? '' })
      : say(words.tie, language, { names, a: ownerSaid(told, a), one: from ?? '', b: ownerSaid(told, b), other: to ?? '' });
    return { kind: 'tie', persons: between, text };
  }
  const tie = contentSaid(one ?? other, language);
  const text = inTime
    ? say(change === 'onlyB' ? words.newTie : words.goneTie, language, { names, tie })
    : say(words.onlyTie, language, { version: versionSaid(told, change === 'onlyA' ? a : b), names, tie });
  return { kind: change === 'onlyA' ? 'onlyTieA' : 'onlyTieB', persons: between, text };
}

/** In a line about two: kin by the first name. */
function shortName({ value, language, centre }: Telling, id: string): string {
  const person = personOf(value, id);
  const isKin = centre !== undefined && (id === centre || kinshipTies(familyOf(value), centre, id).length > 0);
  return (isKin && person?.firstName) || nameIn(value, id, language);
}

/** "Mormor Grethe" of kin, "Morten (træner)" of others. */
function called({ value, language, centre }: Telling, id: string): string {
  const person = personOf(value, id);
  if (!person) return id;
  const role = roleOn(value, person, centre, language);
  const isKin = centre !== undefined && !person.nonKin && !person.professional && kinshipTies(familyOf(value), centre, id).length > 0;
  if (isKin && language === 'da' && /^\p{L}+$/u.test(role))
    return [role.charAt(0).toUpperCase() + role.slice(1), person.firstName].filter(Boolean).join(' ');
  const name = fullName(person, language);
  return role ? `${name} (${isKin ? role : role.charAt(0).toLowerCase() + role.slice(1)})` : name;
}

const versionSaid = ({ value, language, difference: { a, b } }: Telling, map: NetworkMap): string =>
  (isSameOwner(a, b) ? datedVersionOf(value, map) : versionOf(value, map))[language];

const ownerSaid = ({ value, language, difference: { a, b } }: Telling, map: NetworkMap): string =>
  isSameOwner(a, b) && map.drawnOn ? longDate(map.drawnOn, language) : ownerOf(value, map)[language];

const ringSaid = (map: NetworkMap, entry: MapEntry | undefined, language: Language): string =>
  entry?.ring ? ringTitle(templateOf(map), entry.ring)[language].toLowerCase() : words.tray[language];

/** What goes between two, as it stands after their names: "giver støtteophold; konflikt". */
const contentSaid = (tie: MapTie | undefined, language: Language): string => (tie && tieContent(tie, language)) || words.tied[language];
