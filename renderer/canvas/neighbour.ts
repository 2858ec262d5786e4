import type { Geometry, PlacedPerson } from '../../shared/scene/scene';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const ways: Record<Direction, readonly [number, number]> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

export const isDirection = (key: string): key is Direction => key in ways;

/** The nearest person in a direction, those that stand straight ahead first. Without a start: the first person drawn. */
export function neighbour({ persons }: Geometry, from: string | undefined, direction: Direction): PlacedPerson | undefined {
  const start = persons.find(({ id }) => id === from);
  if (!start) return persons[0];
  const [dx, dy] = ways[direction];
  const cost = ({ x, y }: PlacedPerson) => {
    const ahead = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    return ahead <= 1 ? Number.POSITIVE_INFINITY : ahead + 2 * aside;
  };
  const best = persons.reduce<PlacedPerson | undefined>(
    (least, person) => (least && cost(least) <= cost(person) ? least : person),
    undefined,
  );
  return best && Number.isFinite(cost(best)) ? best : undefined;
}
