import type { Day } from '../case/dates';
import type { Case, MapEntry, MapTie, NetworkMap } from '../case/schema';
import { faded } from '../genogram/pale';
import { differenceWords } from '../language/network-difference';
import { type Language, say } from '../language/text';
import { group } from '../scene/draw';
import type { Group, Primitive, Scene } from '../scene/scene';
import { centreOf } from './centre';
import { differenceOf, type MapDifference, type PersonDifference } from './difference';
import { differenceFacts, isSameOwner } from './difference-facts';
import { chipBox, chipParts, type DifferenceMark, differenceLegendOf, moveArrow, unequalParts } from './difference-marks';
import { personGroup, placedPerson } from './faces';
import { groundParts, ringNames } from './ground';
import { layoutOfMap, type MapLayout } from './layout';
import type { MapLook } from './looks';
import { type EntryMember, footprintAt, isGhost } from './member';
import { datedVersionOf, versionOf } from './owner';
import type { Placed } from './rings';
import { mapBounds, trayParts } from './scene';
import { templateOf } from './templates/templates';
import { tieLegend } from './tie-symbols';
import { betweenSymbols, type Extra, tiesOf } from './ties';
import { titleBlocks } from './titles';
import { wayFinder } from './ways';

export interface DifferenceOptions {
  readonly day: Day;
  readonly language: Language;
  readonly look?: MapLook;
}

/**
 * Two maps in one picture. Everyone stands where the first map has them; where the second has them elsewhere, an arrow leads to that
 * place. Who stands alike in both is pale. Only ties that differ are drawn; what differs is told in the facts.
 */
export function differenceScene(value: Case, a: NetworkMap, b: NetworkMap, { day, language, look = 'screen' }: DifferenceOptions): Scene {
  const difference = differenceOf(value, a, b);
  const map = bothIn(value, difference);
  const layout = layoutOfMap(value, map, language, look);
  const titles = titleBlocks(value, layout, false, language);
  const changes = new Map(difference.persons.map((one) => [one.person, one]));
  const used = new Set<DifferenceMark>();
  const ties = tieGroups(difference, layout, used, language);
  const arrows = arrowsOf(layout, changes, used);
  const index = new Set(value.case.indexPersonIds);
  const face = (placed: Placed<EntryMember>) =>
    faceOf(placed, changes.get(placed.member.person.id), used, (one) =>
      personGroup(one, { day, index: index.has(one.member.person.id), language }),
    );
  const stand = [...layout.placed, ...layout.inTray];
  const said = isSameOwner(a, b) ? datedVersionOf : versionOf;
  const versions = { a: said(value, a)[language], b: said(value, b)[language] };
  const facts = differenceFacts(value, a, b, language);
  const drawTray = layout.inTray.length > 0;
  return {
    title: say(differenceWords.title, language, versions),
    description: facts.length > 0 ? facts.map(({ text }) => `${text}.`).join(' ') : differenceWords.none[language],
    parts: [
      group(groundParts(value, layout, false, language), { role: 'ground' }),
      group(
        titles.flatMap(({ parts }) => parts),
        { role: 'titles' },
      ),
      group(
        ties.map(({ drawn }) => drawn),
        { role: 'ties' },
      ),
      group(
        arrows.map(({ drawn }) => drawn),
        { role: 'moves' },
      ),
      ringNames(layout),
      ...(drawTray ? [trayParts(layout, language)] : []),
      ...layout.centre.map((placed) => personGroup(placed, { day, index: index.has(placed.member.person.id), language })),
      ...stand.map(face),
    ],
    geometry: {
      persons: [
        ...layout.centre.map((placed) => ({ ...placedPerson(placed), sector: 'CENTRE', ring: 0 })),
        ...stand
          .filter(({ member }) => !isGhost(member.entry))
          .map((placed) => ({ ...placedPerson(placed), sector: placed.member.entry.sector, ring: placed.member.entry.ring ?? null })),
      ],
      lines: [...ties, ...arrows].map(({ line }) => line),
      households: [],
      bounds: mapBounds(
        layout,
        titles.map(({ box }) => box),
        drawTray,
      ),
    },
    legend: [
      ...differenceLegendOf(used, versions, language),
      ...tieLegend(
        ties.map(({ tie }) => tie),
        language,
      ),
    ],
  };
}

/** A map with everyone of both. Who has moved stands on it twice; places by hand are left, as two hands may have put two in one spot. */
function bothIn(value: Case, { a, b, persons, ties }: MapDifference): NetworkMap {
  const template = templateOf(a);
  const at = ({ person, sector, ring }: MapEntry): MapEntry =>
    template.sectors.some(({ id }) => id === sector) && (ring ?? 0) <= template.rings.length
      ? { person, sector, ring }
      : { person, sector: template.sectors[0]?.id ?? sector, ring: null };
  const moved = ({ change }: PersonDifference) => change === 'closer' || change === 'further' || change === 'sector';
  const ghosts = persons.flatMap((one) => (moved(one) && one.b ? [{ ...at(one.b), ghost: true }] : []));
  const here = persons.flatMap(({ a: one, b: other }) => (one ? [at(one)] : other ? [at(other)] : []));
  const told = new Set(persons.map(({ person }) => person));
  const middle = new Set(centreOf(value, a).map(({ id }) => id));
  const middleOfB = a.entries.filter(({ person }) => !told.has(person) && !middle.has(person)).map(at);
  return {
    id: `${a.id} ${b.id}`,
    perspective: a.perspective,
    ...(a.centre ? { centre: a.centre } : {}),
    ...(a.template ? { template: a.template } : {}),
    entries: [...ghosts, ...here, ...middleOfB],
    ties: ties.flatMap((tie) => tie.a ?? tie.b ?? []),
  };
}

function faceOf(
  placed: Placed<EntryMember>,
  one: PersonDifference | undefined,
  used: Set<DifferenceMark>,
  draw: (placed: Placed<EntryMember>) => Primitive,
): Primitive {
  const { member, at } = placed;
  const drawn = draw(placed);
  const parts = drawn.kind === 'group' ? drawn.parts : [drawn];
  const corner = [at[0] - member.symbol.width / 2 - 2, at[1] - member.symbol.height / 2 + 2] as const;
  const about = drawn.kind === 'group' ? { id: drawn.id, role: drawn.role, description: drawn.description } : {};
  if (isGhost(member.entry)) {
    used.add('placeB');
    return group([...ofSecond(ghostly(parts)), ...chipParts(2, corner)], { role: 'ghost' });
  }
  const change = one?.change ?? 'same';
  if (change === 'same') {
    used.add('same');
    return group(faded(parts), about);
  }
  used.add(change === 'onlyA' || change === 'onlyB' ? change : 'placeA');
  if (change === 'onlyB') return group([...ofSecond(parts), ...chipParts(2, corner)], about);
  return group([...parts, ...chipParts(1, corner)], about);
}

function arrowsOf(layout: MapLayout, changes: ReadonlyMap<string, PersonDifference>, used: Set<DifferenceMark>) {
  const boxes = [...layout.centre, ...layout.placed].map(({ member, at }) => ({ id: standing(member), box: footprintAt(member, at) }));
  const finder = wayFinder(boxes);
  return layout.placed.flatMap((to) => {
    const { id } = to.member.person;
    const from = layout.placed.find(({ member }) => member.person.id === id && !isGhost(member.entry));
    const change = changes.get(id)?.change;
    if (!isGhost(to.member.entry) || !from || (change !== 'closer' && change !== 'further' && change !== 'sector')) return [];
    used.add(change);
    const [way = [from.at, to.at]] = finder.between(
      { at: from.at, ids: [standing(from.member)] },
      { at: to.at, ids: [standing(to.member)] },
    );
    finder.walk(way);
    const points = betweenSymbols(way, from, to);
    const about = { role: 'move', between: [id] };
    return [{ drawn: group(moveArrow(change, points), about), line: { kind: 'tie' as const, between: [id, id], points } }];
  });
}

const standing = (member: EntryMember | MapLayout['centre'][number]['member']): string =>
  'entry' in member && isGhost(member.entry) ? `ghost ${member.person.id}` : member.person.id;

function tieGroups({ ties }: MapDifference, layout: MapLayout, used: Set<DifferenceMark>, language: Language) {
  const extras = new Map<MapTie, Extra>();
  const marks = new Map<MapTie, DifferenceMark>();
  for (const { change, a, b } of ties) {
    const tie = a ?? b;
    if (!tie) continue;
    const which = change === 'onlyB' ? 2 : 1;
    marks.set(tie, change === 'changed' ? 'tie' : change === 'onlyA' ? 'onlyTieA' : 'onlyTieB');
    extras.set(tie, { boxAt: chipBox, draw: (at) => (change === 'changed' ? unequalParts(at) : chipParts(which, at)) });
  }
  return tiesOf(layout, { ties: [...extras.keys()] }, language, extras).flatMap(({ tie, drawn, line }) => {
    const mark = tie && marks.get(tie);
    if (!tie || !mark) return [];
    used.add(mark);
    return [{ tie, line, drawn: mark === 'onlyTieB' ? dashed(drawn) : drawn }];
  });
}

/** As the second map's things are drawn: in dashes. */
const ofSecond = (parts: readonly Primitive[]): Primitive[] =>
  parts.map((part) => (part.kind === 'path' && part.stroke ? { ...part, dash: [4, 4] } : part));

/** Where someone stands who is drawn elsewhere already. */
const ghostly = (parts: readonly Primitive[]): Primitive[] =>
  parts.map((part) => (part.kind === 'text' ? { ...part, ink: 'muted' } : part));

/** The line itself dashed; what stands on it as it is. */
const dashed = ({ parts: [first, ...rest], ...about }: Group): Group => group([...ofSecond(first ? [first] : []), ...rest], about);
