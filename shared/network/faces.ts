import type { Day } from '../case/dates';
import { fullName } from '../case/find';
import { drawSymbol, symbolOf } from '../genogram/symbols/persons';
import { ageOf, isDeadOn } from '../kinship/living';
import { badgeWords } from '../language/network';
import type { Language } from '../language/text';
import { group, label } from '../scene/draw';
import type { PlacedPerson, Point, Primitive } from '../scene/scene';
import { type Badge, badgeParts } from './badges';
import { type EntryMember, labelBox, labelLines, type Member } from './member';
import type { Placed } from './rings';

/** Persons as they stand on a map: symbol, name, role, badge. */

export interface FaceOptions {
  readonly day: Day;
  readonly index: boolean;
  readonly badge?: Badge | undefined;
  readonly language: Language;
}

export function personGroup({ member, at }: Placed<Member | EntryMember>, options: FaceOptions): Primitive {
  const { badge, language } = options;
  const { person, role, symbol } = member;
  const lines = labelLines(member, at).map(({ x, y, text, size, note }) =>
    label(x, y, text, size, { align: 'middle', halo: true, ...(note ? { ink: 'muted' } : {}) }),
  );
  const corner: Point = [at[0] + symbol.width / 2 - 1, at[1] - symbol.height / 2 + 2];
  const description = [fullName(person, language), role, badge ? badgeWords[badge][language] : ''].filter(Boolean).join(', ');
  return group([...symbolParts(member, at, options), ...lines, ...(badge ? badgeParts(badge, corner) : [])], {
    id: person.id,
    role: 'person',
    description,
  });
}

/** The symbol that the person has on the genogram. */
function symbolParts({ person, symbol }: Member, [x, y]: Point, { day, index }: FaceOptions): Primitive[] {
  const isPerson = person.kind === 'person';
  const age = isPerson ? ageOf(person, day)?.years : undefined;
  const state = {
    index,
    dead: isPerson && isDeadOn(person, day),
    age: age !== undefined && age < 130 ? String(age) : '',
    count: person.count,
  };
  return drawSymbol(symbolOf(person), x, y, symbol.width, symbol.height, state);
}

export const placedPerson = ({ member, at }: Placed<Member>): PlacedPerson => ({
  id: member.person.id,
  x: at[0],
  y: at[1],
  ...member.symbol,
  label: labelBox(member, at),
});
