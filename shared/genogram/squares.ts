import type { Box } from '../scene/scene';

/** Things by the squares of the paper that they touch, so that what is near a place is found without asking everything. */
export interface Squares<T> {
  readonly put: (thing: T, box: Box) => void;
  /** True for one of the things near a box; the same thing may be asked about twice. */
  readonly some: (box: Box, holds: (thing: T) => boolean) => boolean;
}

const side = 48;
/** More columns than any drawing has. */
const stride = 1 << 20;

export function squares<T>(): Squares<T> {
  const found = new Map<number, T[]>();
  const over = ({ x, y, width, height }: Box, visit: (key: number) => boolean): boolean => {
    const [left, right] = [Math.floor(x / side), Math.floor((x + width) / side)];
    const [top, bottom] = [Math.floor(y / side), Math.floor((y + height) / side)];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) if (visit(row * stride + column)) return true;
    }
    return false;
  };
  return {
    put: (thing, box) =>
      void over(box, (key) => {
        const list = found.get(key);
        if (list) list.push(thing);
        else found.set(key, [thing]);
        return false;
      }),
    some: (box, holds) => over(box, (key) => found.get(key)?.some(holds) ?? false),
  };
}
