import { boundsOf, grow } from '../../shared/scene/draw';
import type { Box, Geometry, PlacedLine, PlacedPerson, Point } from '../../shared/scene/scene';

/** What lies near a point, found without looking at all of a drawing: a coarse net over it, each mesh with what touches it. */
interface Net {
  readonly persons: ReadonlyMap<string, readonly PlacedPerson[]>;
  readonly lines: ReadonlyMap<string, readonly PlacedLine[]>;
}

const mesh = 96;
const nets = new WeakMap<Geometry, Net>();

function netOf(geometry: Geometry): Net {
  const known = nets.get(geometry);
  if (known) return known;
  const made = {
    persons: caught(geometry.persons, (person) => [boundsOf([symbolBox(person), person.label])]),
    lines: caught(
      geometry.lines.filter(({ subject }) => subject !== undefined),
      ({ points }) => points.slice(1).map((point, index) => boundsOf([], [points[index] ?? point, point])),
    ),
  };
  nets.set(geometry, made);
  return made;
}

export const symbolBox = ({ x, y, width, height }: PlacedPerson): Box => ({ x: x - width / 2, y: y - height / 2, width, height });

/** The meshes that a box touches. */
function* meshes({ x, y, width, height }: Box): Generator<string> {
  for (let column = Math.floor(x / mesh); column <= Math.floor((x + width) / mesh); column += 1) {
    for (let row = Math.floor(y / mesh); row <= Math.floor((y + height) / mesh); row += 1) yield `${column} ${row}`;
  }
}

function caught<T>(things: readonly T[], boxesOf: (thing: T) => readonly Box[]): Map<string, T[]> {
  const net = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of new Set(boxesOf(thing).flatMap((box) => [...meshes(box)]))) {
      const there = net.get(key);
      if (there) there.push(thing);
      else net.set(key, [thing]);
    }
  }
  return net;
}

function near<T>(net: ReadonlyMap<string, readonly T[]>, [x, y]: Point, slack: number): T[] {
  const found = new Set<T>();
  for (const key of meshes(grow({ x, y, width: 0, height: 0 }, slack))) for (const thing of net.get(key) ?? []) found.add(thing);
  return [...found];
}

/** Those whose symbol or name may lie within `slack` of a point. */
export const personsNear = (geometry: Geometry, point: Point, slack: number): PlacedPerson[] => near(netOf(geometry).persons, point, slack);

/** The lines with a subject that may pass within `slack` of a point. */
export const linesNear = (geometry: Geometry, point: Point, slack: number): PlacedLine[] => near(netOf(geometry).lines, point, slack);
