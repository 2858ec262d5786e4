import type { Person } from '../case/schema';
import type { Point } from '../scene/scene';
import type { Place } from './layout';
import type { Port } from './way';

/** Where relation lines may touch a symbol: its sides, above and below the middle, where couple lines end, and the corners of its top. */
interface Ports {
  readonly of: (id: string) => Port[];
  readonly take: (id: string, port: Port) => void;
}

/** How far beside a symbol a line goes straight before it may turn. */
const stub = 11;
/** In shares of half the height, with what it costs to begin there: the middle of a side is for a couple's line. */
const sides = [
  { share: -0.7, cost: 1 },
  { share: 0.7, cost: 0 },
  { share: 0, cost: 1 },
  { share: -0.33, cost: 4 },
  { share: 0.33, cost: 4 },
] as const;
const topShares = [-0.55, 0.55] as const;
const topCost = 2;
/** Two lines on one spot: only where nothing else is left. */
const crowded = 400;

export function portsOf(places: ReadonlyMap<string, Place>, persons: ReadonlyMap<string, Person>, ends: readonly Point[]): Ports {
  const taken = new Map<string, Point[]>();
  const near = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 7.9;
  const of = (id: string): Port[] => {
    const [place, person] = [places.get(id), persons.get(id)];
    if (!place || !person) return [];
    const used = [...ends.filter((end) => besides(place, end)), ...(taken.get(id) ?? [])];
    return portsAt(place, person).map((port) =>
      used.some((other) => near(port.point, other)) ? { ...port, cost: port.cost + crowded } : port,
    );
  };
  return { of, take: (id, port) => taken.set(id, [...(taken.get(id) ?? []), port.point]) };
}

const besides = ({ x, y }: Place, [endX, endY]: Point): boolean => Math.abs(endX - x) < 40 && Math.abs(endY - y) < 40;

function portsAt({ x, y, measure }: Place, person: Person): Port[] {
  const [w, h] = [measure.width / 2, measure.height / 2];
  const across = (share: number) => w * reach(person, share);
  const beside = sides.flatMap(({ share, cost }): Port[] => {
    const [dx, dy] = [across(share), h * share];
    return [
      { point: [x - dx, y + dy], out: [-1, 0], tip: [x - w - stub, y + dy], cost },
      { point: [x + dx, y + dy], out: [1, 0], tip: [x + w + stub, y + dy], cost },
    ];
  });
  const above = topShares.map((share): Port => {
    const [dx, dy] = [w * share, h * reach(person, share)];
    return { point: [x + dx, y - dy], out: [0, -1], tip: [x + dx, y - h - stub], cost: topCost };
  });
  return [...beside, ...above];
}

/** How far out the edge of a symbol is, in shares of its half width, at a share of its half height. */
function reach(person: Person, share: number): number {
  if (person.kind === 'organisation' || (person.gender === 'm' && person.kind === 'person')) return 1;
  return person.gender === 'f' || person.kind === 'pregnancy_loss' ? Math.sqrt(1 - share * share) : 1 - Math.abs(share);
}
