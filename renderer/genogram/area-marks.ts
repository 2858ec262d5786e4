import { areaOf } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';
import { boxOf, type Layout } from '../../shared/genogram/layout';
import { boundsOf, grow, path, rectangle } from '../../shared/scene/draw';
import type { Primitive } from '../../shared/scene/scene';

/** Shows on screen which protected areas those who are selected stand in: a faint outline with a padlock. */
export function areaMarks(value: Case, { places }: Layout, persons: readonly string[]): Primitive[] {
  const areas = new Set(persons.flatMap((id) => areaOf(value, id) ?? []));
  return [...areas].flatMap((area) => {
    const boxes = Object.keys(area.places).flatMap((id) => {
      const place = places.get(id);
      return place ? [boxOf(place)] : [];
    });
    const around = grow(boundsOf(boxes), 14);
    return [
      rectangle(around, { stroke: 'accent', width: 1.25, dash: [2, 5], opacity: 0.8 }, 10),
      ...padlock(around.x + around.width - 18, around.y),
    ];
  });
}

/** A padlock whose middle is on a line. */
const padlock = (x: number, y: number): Primitive[] => [
  path(`M${x - 9} ${y - 11}H${x + 9}V${y + 9}H${x - 9}Z`, { fill: 'paper' }),
  path(`M${x - 4} ${y - 1}V${y - 4}A4 4 0 0 1 ${x + 4} ${y - 4}V${y - 1}`, { stroke: 'accent', width: 1.75 }),
  rectangle({ x: x - 6, y: y - 1, width: 12, height: 9 }, { fill: 'accent' }, 2),
];
