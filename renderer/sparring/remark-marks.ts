import type { Remark } from '../../shared/case/kept-schema';
import { label, path, rectangle } from '../../shared/scene/draw';
import type { Geometry, PlacedPerson, Primitive } from '../../shared/scene/scene';
import { textWidth } from '../../shared/scene/text-metrics';
import { symbolBox } from '../canvas/near';

const size = 11;

/** Shows in a drawing on screen about whom there are remarks: a small bubble with their count at the symbol; never printed. */
export const remarkMarks = ({ persons }: Geometry, byPin: ReadonlyMap<string, readonly Remark[]>): Primitive[] =>
  byPin.size === 0
    ? []
    : persons.flatMap((person) => {
        const count = byPin.get(`person:${person.id}`)?.length ?? 0;
        return count > 0 ? bubble(person, String(count)) : [];
      });

function bubble(person: PlacedPerson, count: string): Primitive[] {
  const box = symbolBox(person);
  const width = Math.max(18, textWidth(count, size) + 10);
  const [x, y] = [box.x - width + 5, box.y - 13];
  return [
    path(`M${x + width - 8} ${y + 12}v6l-6 -6z`, { fill: 'accent' }),
    rectangle({ x, y, width, height: 15 }, { fill: 'accent' }, 5),
    label(x + (width - textWidth(count, size)) / 2, y + 11.5, count, size, { ink: 'paper', weight: 'semibold' }),
  ];
}
