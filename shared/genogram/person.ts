import { fullName } from '../case/find';
import type { Family } from '../kinship/family';
import { ageOf, isDeadOn } from '../kinship/living';
import { group, label } from '../scene/draw';
import type { PlacedPerson, Primitive } from '../scene/scene';
import type { Place } from './layout';
import { sizes } from './measure';
import type { GenogramOptions } from './scene';
import { drawSymbol, shield, symbolOf } from './symbols/persons';

/** A person's symbol with the years above, the name below, and the age inside. */
export function drawPerson(place: Place, family: Family, options: GenogramOptions): Primitive {
  const { id, x, y, measure } = place;
  const person = family.persons.get(id);
  if (!person) return group([]);
  const age = person.kind === 'person' ? ageOf(person, options.day) : undefined;
  const state = {
    index: family.case.case.indexPersonIds.includes(id),
    dead: person.kind === 'person' && isDeadOn(person, options.day),
    age: age && age.years < 130 ? String(age.years) : '',
  };
  const parts: Primitive[] = [...drawSymbol(symbolOf(person), x, y, measure.width, measure.height, state)];
  const above = y - sizes.symbol / 2 - 5;
  if (measure.before) parts.push(label(x - 5, above, measure.before, sizes.small, { align: 'end', ink: 'muted', halo: true }));
  if (measure.after) parts.push(label(x + 5, above, measure.after, sizes.small, { ink: 'muted', halo: true }));
  const first = y + sizes.symbol / 2 + sizes.labelGap + sizes.label;
  const quiet = person.kind === 'pregnancy_loss' ? ({ ink: 'muted' } as const) : {};
  for (const [index, line] of measure.name.entries()) {
    parts.push(label(x, first + index * sizes.labelLine, line, sizes.label, { align: 'middle', halo: true, ...quiet }));
  }
  if (options.marks && (person.protected?.name || person.protected?.address)) parts.push(shield(x + 19, y + 18));
  return group(parts, { id, role: 'person', description: fullName(person, options.language) });
}

export const placedPerson = ({ id, x, y, measure }: Place): PlacedPerson => ({
  id,
  x,
  y,
  width: measure.width,
  height: measure.height,
  label: {
    x: x - measure.labelWidth / 2,
    y: y + sizes.symbol / 2 + sizes.labelGap,
    width: measure.labelWidth,
    height: measure.name.length * sizes.labelLine,
  },
});
