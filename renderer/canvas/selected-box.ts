import { boundsOf } from '../../shared/scene/draw';
import type { Box, Point, Scene } from '../../shared/scene/scene';
import { symbolBox } from './near';

/** What is selected, as a box in the drawing. */
export function selectedBox({ geometry }: Scene, selection: readonly string[]): Box | undefined {
  const chosen = new Set(selection);
  const points = [
    ...geometry.persons.filter(({ id }) => chosen.has(`person:${id}`)).flatMap((person) => corners(symbolBox(person), person.label)),
    ...geometry.lines.filter(({ subject }) => subject !== undefined && chosen.has(subject)).flatMap(({ points }) => points),
    ...geometry.households.filter(({ id }) => chosen.has(`household:${id}`)).flatMap(({ outline }) => outline),
  ];
  return points.length > 0 ? boundsOf([], points) : undefined;
}

const corners = (...boxes: readonly Box[]): Point[] =>
  boxes.flatMap(({ x, y, width, height }): Point[] => [
    [x, y],
    [x + width, y + height],
  ]);
