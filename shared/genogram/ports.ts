import type { Person } from '../case/schema';
import type { Point } from '../scene/scene';
import type { Place } from './layout';
import type { Port } from './way';

/** Where relation lines may touch a symbol: its sides, above and below the middle, where couple lines end. */
export interface Ports {
  readonly free: (id: string) => Port[];
  readonly take: (id: string, port: Port) => void;
}

/** In shares of half the height: the middle of a side is for a couple's line and comes last. */
const heights = [-0.65, 0.65, 0] as const;
const more = [-0.33, 0.33] as const;

export function portsOf(places: ReadonlyMap<string, Place>, persons: ReadonlyMap<string, Person>, ends: readonly Point[]): Ports {
  const taken = new Map<string, Port[]>();
  const near = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 7.9;
  const free = (id: string): Port[] => {
    const [place, person] = [places.get(id), persons.get(id)];
    if (!place || !person) return [];
    const used = [...ends, ...(taken.get(id) ?? []).map((port) => port.point)];
    const open = (shares: readonly number[]) =>
      portsAt(place, person, shares).filter(({ point }) => !used.some((other) => near(point, other)));
    const best = open(heights);
    if (best.length > 0) return best;
    const second = open(more);
    return second.length > 0 ? second : portsAt(place, person, heights);
  };
  return { free, take: (id, port) => taken.set(id, [...(taken.get(id) ?? []), port]) };
}

function portsAt({ x, y, measure }: Place, person: Person, shares: readonly number[]): Port[] {
  const [w, h] = [measure.width / 2, measure.height / 2];
  const reach = (share: number) => {
    if (person.kind === 'organisation' || (person.gender === 'm' && person.kind !== 'pregnancy_loss')) return w;
    return person.gender === 'f' ? w * Math.sqrt(1 - share * share) : w * (1 - Math.abs(share));
  };
  return shares.flatMap((share): Port[] => {
    const [dx, dy] = [reach(share), h * share];
    return [
      { point: [x - dx, y + dy], out: [-1, 0] },
      { point: [x + dx, y + dy], out: [1, 0] },
    ];
  });
}
