import type { Case, MapEntry, NetworkMap, Person } from '../case/schema';
import { symbolSize } from '../genogram/measure';
import { familyOf } from '../kinship/family';
import { kinshipTies } from '../kinship/kinship';
import type { Language } from '../language/text';
import type { Box, Point } from '../scene/scene';
import { textWidth, wrapText } from '../scene/text-metrics';
import { centreOf } from './centre';
import { type MapLook, type MapSizes, mapSizes } from './looks';

/** Room that a badge takes above the symbol. */
const above = 4;

/** A person as they stand on a map: the lines of the label, and how much room symbol and label take around the symbol's centre. */
export interface Member {
  readonly person: Person;
  /** One line or two. */
  readonly names: readonly string[];
  /** What the person is to the one in the middle, or their role: "mormor", "Klasselærer, Fjordby Skole". */
  readonly role: string;
  /** The role as it stands under the name: at most two lines. */
  readonly notes: readonly string[];
  readonly symbol: { readonly width: number; readonly height: number };
  readonly sizes: MapSizes;
  /** Symbol and label together, relative to the symbol's centre. */
  readonly footprint: Box;
}

export interface EntryMember extends Member {
  readonly entry: MapEntry;
}

export const centreMember = (person: Person, language: Language, look: MapLook): Member =>
  member(person, { firstNameOnly: true, role: '', language, look });

/** On a picture of two maps: where the other one has a person who stands on both. No case holds one. */
export const isGhost = (entry: MapEntry): boolean => entry.ghost === true;

/** The entries of a map whose persons exist, with their labels. */
export function entryMembers(value: Case, map: NetworkMap, language: Language, look: MapLook): EntryMember[] {
  const { persons } = familyOf(value);
  const from = centreOf(value, map)[0]?.id ?? value.case.indexPersonIds[0];
  return map.entries.flatMap((entry) => {
    const person = persons.get(entry.person);
    if (!person) return [];
    // What others are by profession or to the family is not for the table.
    if (isGhost(entry)) return [{ entry, ...member(person, { firstNameOnly: true, role: '', language, look }) }];
    const role = roleOn(value, person, from, language);
    const firstNameOnly = isKnownByFirstName(value, map, person) && role !== '';
    return [{ entry, ...member(person, { firstNameOnly, role, language, look }) }];
  });
}

/** The role that the case gives someone outside the family; within it what they are to the one in the middle. */
export function roleOn(value: Case, person: Person, from: string | undefined, language: Language): string {
  const given = person.nonKin || person.professional;
  if (given) return given;
  return kinshipOn(value, person, from, language) || (person.role ?? '');
}

function kinshipOn(value: Case, person: Person, from: string | undefined, language: Language): string {
  const tie = from === undefined ? undefined : kinshipTies(familyOf(value), from, person.id)[0];
  // "halvbror (samme mor)" is told in full where there is room for it.
  return tie ? tie.word[language].replace(/ \([^()]*\)$/, '') : '';
}

interface Labelling {
  readonly firstNameOnly: boolean;
  readonly role: string;
  readonly language: Language;
  readonly look: MapLook;
}

function member(person: Person, { firstNameOnly, role, language, look }: Labelling): Member {
  const sizes = mapSizes[look];
  const names = nameLines(person, firstNameOnly, language, sizes);
  const notes = noteLines(role, sizes.lines - names.length, sizes);
  const [symbolWidth, symbolHeight] = symbolSize(person);
  const symbol = { width: symbolWidth * sizes.symbol, height: symbolHeight * sizes.symbol };
  const width = Math.max(symbol.width + 2 * above, labelWidth(names, notes, sizes));
  const top = -symbol.height / 2 - above;
  const bottom = symbol.height / 2 + sizes.gap + names.length * sizes.nameLine + notes.length * sizes.noteLine;
  return { person, names, role, notes, symbol, sizes, footprint: { x: -width / 2, y: top, width, height: bottom - top } };
}

/** Relatives go by their first name, beside what they are to the one in the middle; unless another on the map has the same. */
function isKnownByFirstName(value: Case, map: NetworkMap, person: Person): boolean {
  return !person.nonKin && !person.professional && isOnlyOne(value, map, person);
}

function isOnlyOne(value: Case, map: NetworkMap, person: Person): boolean {
  const { persons } = familyOf(value);
  return map.entries.every((entry) => entry.person === person.id || persons.get(entry.person)?.firstName !== person.firstName);
}

const labelWidth = (names: readonly string[], notes: readonly string[], { name, note }: MapSizes): number =>
  Math.max(...names.map((line) => textWidth(line, name)), ...notes.map((line) => textWidth(line, note)));

/** The whole name, on two lines when it is long; or the first name alone. */
function nameLines({ firstName, lastName }: Person, firstNameOnly: boolean, language: Language, sizes: MapSizes): string[] {
  const first = firstName.trim();
  const whole = [first, firstNameOnly && first ? '' : lastName?.trim()].filter(Boolean).join(' ');
  if (!whole) return [language === 'da' ? 'Uden navn' : 'No name'];
  return wrapText(whole, sizes.widest, sizes.name, 2);
}

/** A role on so many lines; where there is too little room, what stands in brackets and after a comma is given up. */
function noteLines(role: string, most: number, sizes: MapSizes): string[] {
  const { note, widest } = sizes;
  const wrapped = (text: string) =>
    wrapText(
      text
        .split(' ')
        .flatMap((word) => hyphenated(word, sizes))
        .join(' '),
      widest,
      note,
      most,
    );
  const shorter = [role, role.replace(/ *\([^()]*\)/g, ''), role.replace(/,.*$/s, '')].map(wrapped);
  return shorter.find((lines) => !lines.at(-1)?.endsWith('…')) ?? shorter.at(-1) ?? [];
}

/** A word that is too long for a line in two parts, at the joint of a Danish compound ("Beskæftigelses-rådgiver") where there is one. */
function hyphenated(word: string, { note, widest }: MapSizes): string[] {
  if (textWidth(word, note) <= widest) return [word];
  const fits = (end: number) => textWidth(`${word.slice(0, end)}-`, note) <= widest;
  const ends = Array.from({ length: Math.max(0, word.length - 6) }, (_, index) => index + 4).filter(fits);
  const joint = ends.findLast((end) => word[end - 1] === 's' && /[bcdfghjklmnpqrtvwxz]/.test(word[end] ?? ''));
  const end = joint ?? ends.at(-1);
  return end === undefined ? [word] : [`${word.slice(0, end)}-`, word.slice(end)];
}

export const footprintAt = ({ footprint }: Member, [x, y]: Point): Box => ({ ...footprint, x: x + footprint.x, y: y + footprint.y });

interface LabelLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly note: boolean;
}

/** Where the lines of a label stand when the symbol's centre is at a point. */
export function labelLines({ symbol, names, notes, sizes }: Member, [x, y]: Point): LabelLine[] {
  const top = y + symbol.height / 2 + sizes.gap;
  const second = top + names.length * sizes.nameLine;
  return [
    ...names.map((text, index) => ({ x, y: top + (index + 1) * sizes.nameLine - 4, text, size: sizes.name, note: false })),
    ...notes.map((text, index) => ({ x, y: second + (index + 1) * sizes.noteLine - 4, text, size: sizes.note, note: true })),
  ];
}

/** The box of the label alone. */
export function labelBox({ symbol, names, notes, sizes }: Member, at: Point): Box {
  const width = labelWidth(names, notes, sizes);
  const height = names.length * sizes.nameLine + notes.length * sizes.noteLine;
  return { x: at[0] - width / 2, y: at[1] + symbol.height / 2 + sizes.gap, width, height };
}
