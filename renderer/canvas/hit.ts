import type { Box, Geometry, PlacedPerson, Point } from '../../shared/scene/scene';
import { linesNear, personsNear, symbolBox } from './near';

/** What lies under a point of the drawing, from the drawing's own geometry. Persons win over lines, lines over households. */

export const inside = ({ x, y, width, height }: Box, [atX, atY]: Point, slack = 0): boolean =>
  atX >= x - slack && atX <= x + width + slack && atY >= y - slack && atY <= y + height + slack;

export function personAt(geometry: Geometry, point: Point, slack = 4): PlacedPerson | undefined {
  return personsNear(geometry, point, slack).find((person) => inside(symbolBox(person), point, slack) || inside(person.label, point));
}

/** The subject at a point: `person:P1`, a line's own subject, or a household by its outline. `slack` in the scene's px. */
export function subjectAt(geometry: Geometry, point: Point, slack: number): string | undefined {
  const person = personAt(geometry, point);
  if (person) return `person:${person.id}`;
  const near = linesNear(geometry, point, slack)
    .map(({ subject, points }) => ({ subject, distance: distanceToLine(points, point) }))
    .filter(({ distance }) => distance <= slack)
    .sort((a, b) => a.distance - b.distance)[0];
  if (near) return near.subject;
  const household = geometry.households.find(({ outline }) => distanceToLine([...outline, ...outline.slice(0, 1)], point) <= slack);
  return household && `household:${household.id}`;
}

function distanceToLine(points: readonly Point[], point: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1], points[index]];
    if (from && to) least = Math.min(least, distanceToSegment(from, to, point));
  }
  return least;
}

function distanceToSegment([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** The persons whose symbols lie in a box. */
export const personsIn = ({ persons }: Geometry, box: Box): string[] =>
  persons.filter(({ x, y }) => inside(box, [x, y])).map(({ id }) => id);
