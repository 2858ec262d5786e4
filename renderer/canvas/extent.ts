import { boundsOf, overlaps } from '../../shared/scene/draw';
import { extentOf, knowExtent } from '../../shared/scene/extent';
import type { Box, Primitive, Scene } from '../../shared/scene/scene';
import { symbolBox } from './near';

/** How far the years, the marks and the lines of details around a symbol and its name may reach, in px. */
const around = { aside: 60, above: 30, below: 90 } as const;

/** Tells what persons cover at most from where they stand: cheaper than to look at all that they are drawn with. */
export function knowPersons({ parts, geometry }: Scene): void {
  const placed = new Map(geometry.persons.map((person) => [person.id, person]));
  for (const part of parts) {
    const person = part.kind === 'group' && part.role === 'person' ? placed.get(part.id ?? '') : undefined;
    if (!person) continue;
    const { x, y, width, height } = boundsOf([symbolBox(person), person.label]);
    knowExtent(part, {
      x: x - around.aside,
      y: y - around.above,
      width: width + 2 * around.aside,
      height: height + around.above + around.below,
    });
  }
}

/** Whether a part may reach into a box: what lies out of sight need not be painted. */
export const isSeen = (part: Primitive, within: Box): boolean => overlaps(extentOf(part), within);
