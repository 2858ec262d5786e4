import type { Case, MapEntry, NetworkMap, Person } from '../case/schema';
import { symbolSize } from '../genogram/measure';
import { familyOf, parentsOf } from '../kinship/family';
import { kinshipTies } from '../kinship/kinship';
import type { Language } from '../language/text';
import type { Box, Point } from '../scene/scene';
import { fitText, textWidth, wrapText } from '../scene/text-metrics';

export const nameSize = 13;
export const noteSize = 11.5;
const nameLine = 16;
const noteLine = 14;
const widest = 108;
const gap = 5;
/** Room that a badge takes above the symbol. */
const above = 4;

/** A person as they stand on a map: the lines of the label, and how much room symbol and label take around the symbol's centre. */
export interface Member {
  readonly person: Person;
  readonly name: string;
  /** What the person is to the one in the middle: "mormor", "Klasselærer, Fjordby Skole"; at most two lines. */
  readonly notes: readonly string[];
  readonly symbol: { readonly width: number; readonly height: number };
  /** Symbol and label together, relative to the symbol's centre. */
  readonly footprint: Box;
}

export interface EntryMember extends Member {
  readonly entry: MapEntry;
}

/** Who stands in the middle: the index children; on the map of a parent who is not placed on it, that parent. */
export function centreOf(value: Case, map: NetworkMap): Person[] {
  const family = familyOf(value);
  const placed = new Set(map.entries.map(({ person }) => person));
  const children = value.case.indexPersonIds;
  const gender = map.perspective === 'mother' ? 'f' : map.perspective === 'father' ? 'm' : undefined;
  const [child] = children;
  const parent = gender && child ? parentsOf(family, child).find((id) => family.persons.get(id)?.gender === gender) : undefined;
  const ids = parent && !placed.has(parent) ? [parent] : children;
  return [...new Set(ids)].flatMap((id) => (placed.has(id) ? [] : (family.persons.get(id) ?? [])));
}

export function centreMember(person: Person, language: Language): Member {
  return member(person, true, [], language);
}

/** The entries of a map whose persons exist, with their labels. */
export function entryMembers(value: Case, map: NetworkMap, language: Language): EntryMember[] {
  const { persons } = familyOf(value);
  const from = centreOf(value, map)[0]?.id ?? value.case.indexPersonIds[0];
  return map.entries.flatMap((entry) => {
    const person = persons.get(entry.person);
    if (!person) return [];
    const role = roleOn(value, person, from, language);
    const alone = isKnownByFirstName(value, map, person) && role !== '';
    return [{ entry, ...member(person, alone, wrapText(role, widest, noteSize, 2), language) }];
  });
}

/** The role that the case gives someone outside the family; within it what they are to the one in the middle. */
export function roleOn(value: Case, person: Person, from: string | undefined, language: Language): string {
  const given = person.nonKin || person.professional;
  if (given) return given;
  const tie = from === undefined ? undefined : kinshipTies(familyOf(value), from, person.id)[0];
  // "halvbror (samme mor)" is told in full where there is room for it.
  return tie ? tie.word[language].replace(/ \([^()]*\)$/, '') : (person.role ?? '');
}

function member(person: Person, firstNameOnly: boolean, notes: readonly string[], language: Language): Member {
  const name = shortName(person, firstNameOnly, language);
  const [symbolWidth, symbolHeight] = symbolSize(person);
  const symbol = { width: symbolWidth, height: symbolHeight };
  const width = Math.max(symbol.width + 2 * above, textWidth(name, nameSize), ...notes.map((line) => textWidth(line, noteSize)));
  const top = -symbol.height / 2 - above;
  const bottom = symbol.height / 2 + (name ? gap + nameLine : 0) + notes.length * noteLine;
  return { person, name, notes, symbol, footprint: { x: -width / 2, y: top, width, height: bottom - top } };
}

/** Relatives go by their first name, beside what they are to the one in the middle; unless another on the map has the same. */
function isKnownByFirstName(value: Case, map: NetworkMap, person: Person): boolean {
  if (person.nonKin || person.professional) return false;
  const { persons } = familyOf(value);
  return map.entries.every((entry) => entry.person === person.id || persons.get(entry.person)?.firstName !== person.firstName);
}

/** The whole name where there is room, else the first name. */
function shortName({ firstName, lastName }: Person, firstNameOnly: boolean, language: Language): string {
  const whole = [firstName, firstNameOnly && firstName.trim() ? '' : lastName].filter(Boolean).join(' ').trim();
  if (!whole) return language === 'da' ? 'Uden navn' : 'No name';
  return textWidth(whole, nameSize) <= widest ? whole : fitText(firstName.trim() || whole, widest, nameSize);
}

export const footprintAt = ({ footprint }: Member, [x, y]: Point): Box => ({ ...footprint, x: x + footprint.x, y: y + footprint.y });

/** Where the lines of a label stand when the symbol's centre is at a point. */
export function labelLines({ symbol, name, notes }: Member, [x, y]: Point): { x: number; y: number; text: string; note: boolean }[] {
  const top = y + symbol.height / 2 + gap;
  return [
    ...(name ? [{ x, y: top + nameLine - 4, text: name, note: false }] : []),
    ...notes.map((text, index) => ({ x, y: top + nameLine + (index + 1) * noteLine - 4, text, note: true })),
  ];
}

/** The box of the label alone. */
export function labelBox(member: Member, at: Point): Box {
  const { symbol, notes, name } = member;
  const width = Math.max(textWidth(name, nameSize), ...notes.map((line) => textWidth(line, noteSize)));
  return { x: at[0] - width / 2, y: at[1] + symbol.height / 2 + gap, width, height: (name ? nameLine : 0) + notes.length * noteLine };
}
