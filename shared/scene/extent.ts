import { boundsOf, grow } from './draw';
import type { Box, Path, Point, Primitive } from './scene';
import { textWidth } from './text-metrics';

/** What a part of a drawing covers at most, so that what lies out of sight need not be painted. Found once for each part. */

const known = new WeakMap<Primitive, Box>();

export function extentOf(part: Primitive): Box {
  const before = known.get(part);
  if (before) return before;
  const found = extent(part);
  known.set(part, found);
  return found;
}

/** Tells what a part covers at most, where that is known without looking at all that it is drawn with. */
export const knowExtent = (part: Primitive, box: Box): void => void known.set(part, box);

function extent(part: Primitive): Box {
  if (part.kind === 'group') return boundsOf(part.parts.map(extentOf));
  if (part.kind === 'path') return pathExtent(part);
  const width = textWidth(part.text, part.size, part.weight);
  const left = part.x - width * { start: 0, middle: 0.5, end: 1 }[part.align ?? 'start'];
  return { x: left - 4, y: part.y - part.size - 4, width: width + 8, height: part.size * 1.5 + 8 };
}

/** How many numbers each command of our paths takes. */
const takes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

function pathExtent({ d, width = 1.75 }: Path): Box {
  const points: Point[] = [];
  let at: Point = [0, 0];
  let round = 0;
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const count = takes[command] ?? 0;
    for (let index = 0; count > 0 && index + count <= numbers.length; index += count) {
      const [a = 0, b = 0] = numbers.slice(index + count - 2, index + count);
      if (command === 'H') at = [numbers[index] ?? 0, at[1]];
      else if (command === 'V') at = [at[0], numbers[index] ?? 0];
      else at = [a, b];
      points.push(at);
      for (let pair = 0; (command === 'C' || command === 'Q') && pair < count - 2; pair += 2) {
        points.push([numbers[index + pair] ?? 0, numbers[index + pair + 1] ?? 0]);
      }
      // An arc swings out from its ends by no more than its own breadth.
      if (command === 'A') round = Math.max(round, 2 * (numbers[index] ?? 0), 2 * (numbers[index + 1] ?? 0));
    }
  }
  return grow(boundsOf([], points), round + width);
}
