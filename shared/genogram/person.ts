import { fullName } from '../case/find';
import type { Person } from '../case/schema';
import type { Family } from '../kinship/family';
import { ageOf, isDeadOn, isSecret, isThereOn } from '../kinship/living';
import type { Language } from '../language/text';
import { badgeParts } from '../network/badges';
import { isolated } from '../scene/direction';
import { group, label } from '../scene/draw';
import type { PlacedPerson, Point, Primitive } from '../scene/scene';
import { detailsOf, notesOf } from './details';
import type { Place } from './layout';
import { hasCultures, sizes } from './measure';
import { ghosted } from './pale';
import type { GenogramOptions } from './scene';
import { childSymbols } from './symbols/children';
import { conditionsOn } from './symbols/conditions';
import { culturesMark, letterMark, lock, markPlaces, migrationMark, shield } from './symbols/marks';
import { drawSymbol, symbolOf } from './symbols/persons';

/** A person's symbol with the years above, the name below, the age inside, and the marks around it. */
export function drawPerson(place: Place, family: Family, options: GenogramOptions): Primitive {
  const { id, x, y, measure } = place;
  const person = family.persons.get(id);
  if (!person) return group([]);
  const { day } = options;
  const born = isThereOn(person, day);
  const age = person.kind === 'person' && born ? ageOf(person, day) : undefined;
  const state = {
    index: family.case.case.indexPersonIds.includes(id),
    dead: person.kind === 'person' && isDeadOn(person, day),
    age: age && age.years < 130 ? String(age.years) : '',
    count: person.count,
    conditions: conditionsOn(born ? person.conditions : [], day),
  };
  const symbol = drawSymbol(symbolOf(person), x, y, measure.width, measure.height, state);
  const parts = [...symbol, ...texts(place, person.kind === 'pregnancy_loss')];
  const marks = born ? marksOf(person, family, [x, y], options) : [];
  return group([...(born ? parts : ghosted(parts)), ...marks], { id, role: 'person', description: saidOf(person, options.language) });
}

/** The whole name, however it is cut in the drawing, and what stands or could stand below it. */
const saidOf = (person: Person, language: Language): string =>
  [isolated(fullName(person, language)), ...notesOf(person, language), ...detailsOf(person, language)].join('\n');

function texts({ x, y, measure }: Place, quiet: boolean): Primitive[] {
  const { before, after, name, notes, labelTop, yearsUp } = measure;
  const years = { ink: 'muted', halo: true } as const;
  const below = { align: 'middle', halo: true } as const;
  const first = y + labelTop + sizes.label;
  const firstNote = y + labelTop + name.length * sizes.labelLine + sizes.small;
  return [
    ...(before ? [label(x - 5, y - yearsUp, before, sizes.small, { align: 'end', ...years })] : []),
    ...(after ? [label(x + 5, y - yearsUp, after, sizes.small, years)] : []),
    ...name.map((line, index) =>
      label(x, first + index * sizes.labelLine, line, sizes.label, { ...below, ...(quiet ? { ink: 'muted' } : {}) }),
    ),
    ...notes.map((line, index) => label(x, firstNote + index * sizes.smallLine, line, sizes.small, { ...below, ink: 'muted' })),
  ];
}

/** D or S by who gave the egg or seed, or carried the child. */
export function parentLetters(family: Family, id: string): string[] {
  const letters = (family.children.get(id) ?? []).map(({ type }) => childSymbols[type].parentLetter);
  return [...new Set(letters.filter((letter) => letter !== undefined))];
}

function marksOf(person: Person, family: Family, at: Point, { day, marks, badges }: GenogramOptions): Primitive[] {
  const badge = badges?.get(person.id);
  return [
    ...(person.migrated ? migrationMark(markPlaces.above(at)) : []),
    ...(hasCultures(person) ? culturesMark(markPlaces.below(at)) : []),
    ...parentLetters(family, person.id).flatMap((letter) => letterMark(markPlaces.upperLeft(at), letter)),
    ...(hasSecretOn(person, day) ? lock(markPlaces.lowerLeft(at)) : []),
    ...(marks && (person.protected?.name || person.protected?.address) ? shield(markPlaces.lowerRight(at)) : []),
    ...(badge ? badgeParts(badge, markPlaces.upperRight(at)) : []),
  ];
}

/** A condition that only some know of, and that had begun. */
export const hasSecretOn = ({ conditions }: Person, day: string): boolean => conditionsOn(conditions?.filter(isSecret), day).size > 0;

export const placedPerson = ({ id, x, y, measure }: Place): PlacedPerson => ({
  id,
  x,
  y,
  width: measure.width,
  height: measure.height,
  label: {
    x: x - measure.labelWidth / 2,
    y: y + measure.labelTop,
    width: measure.labelWidth,
    height: measure.name.length * sizes.labelLine + measure.notes.length * sizes.smallLine,
  },
});
