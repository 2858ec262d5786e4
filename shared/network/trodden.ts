import type { Point } from '../scene/scene';

/** Where lines run already, in squares of a few px: so that the next doesn't run on top of them. */
export interface Trodden {
  /** How many of the squares under a line others have walked on. */
  readonly shared: (points: readonly Point[]) => number;
  readonly walk: (points: readonly Point[]) => void;
}

const square = 14;

export function untrodden(): Trodden {
  const walked = new Set<number>();
  return {
    shared: (points) => {
      let sum = 0;
      for (const key of squaresOf(points)) if (walked.has(key)) sum += 1;
      return sum;
    },
    walk: (points) => {
      for (const key of squaresOf(points)) walked.add(key);
    },
  };
}

function squaresOf(points: readonly Point[]): number[] {
  const keys: number[] = [];
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1] as Point, points[index] as Point];
    const count = Math.max(1, Math.ceil(Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])) / square));
    for (let step = 0; step < count; step += 1) {
      const x = Math.floor((a[0] + ((b[0] - a[0]) * step) / count) / square);
      const y = Math.floor((a[1] + ((b[1] - a[1]) * step) / count) / square);
      const key = (x + 4096) * 8192 + y + 4096;
      if (key !== keys.at(-1)) keys.push(key);
    }
  }
  return keys;
}
