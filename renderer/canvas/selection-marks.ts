import { boundsOf, circle, grow, polyline, rectangle } from '../../shared/scene/draw';
import type { Geometry, PlacedPerson, Primitive } from '../../shared/scene/scene';
import { symbolBox } from './near';

/** What shows on screen that something is selected or under the pointer; never printed. */
export function selectionMarks(geometry: Geometry, selection: readonly string[], hover: string | undefined): Primitive[] {
  const chosen = new Set(selection);
  const subjects = hover !== undefined && !chosen.has(hover) ? [...selection, hover] : selection;
  return subjects.flatMap((subject) => markOf(geometry, subject, !chosen.has(subject)));
}

function markOf({ persons, lines, households }: Geometry, subject: string, hovered: boolean): Primitive[] {
  const person = persons.find(({ id }) => subject === `person:${id}`);
  if (person) return frame(person, hovered);
  const household = households.find(({ id }) => subject === `household:${id}`);
  if (household) {
    // Broad and pale: the name of the home stands in its outline, and is to be read.
    const around = [...household.outline, ...household.outline.slice(0, 1)];
    return [
      polyline(around, { fill: 'accent', opacity: hovered ? 0.04 : 0.08 }),
      polyline(around, { stroke: 'accent', width: 7, opacity: hovered ? 0.15 : 0.35 }),
    ];
  }
  return lines
    .filter((line) => line.subject === subject)
    .flatMap(({ points }) => [
      polyline(points, { stroke: 'accent', width: 9, opacity: hovered ? 0.12 : 0.2 }),
      ...(hovered
        ? []
        : points
            .slice(0, 1)
            .concat(points.slice(-1))
            .map(([x, y]) => circle(x, y, 3, { fill: 'accent' }))),
    ]);
}

/** Around the symbol with its dates and its name, so that the frame crosses none of them. */
function frame(person: PlacedPerson, hovered: boolean): Primitive[] {
  const box = symbolBox(person);
  const around = grow(boundsOf([{ ...box, y: box.y - 12, height: box.height + 12 }, person.label]), 6);
  return [
    rectangle(around, { fill: 'accent', opacity: hovered ? 0.05 : 0.1 }, 8),
    ...(hovered ? [] : [rectangle(around, { stroke: 'accent', width: 1.5 }, 8)]),
  ];
}

/** Who can be chosen now; the one whom the pointer is over stands out. */
export const targetMarks = (persons: readonly PlacedPerson[], over: string | undefined): Primitive[] =>
  persons.map((person) =>
    rectangle(
      grow(symbolBox(person), 5),
      { stroke: 'accent', width: person.id === over ? 3 : 1.25, opacity: person.id === over ? 1 : 0.55 },
      8,
    ),
  );
