import type { Box, Point } from '../scene/scene';
import { boxAround, cuts } from './spots';
import { squares } from './squares';

/** Lines and boxes that new lines step aside from. */
interface Neighbours {
  /** A line with its level and upright pieces moved a little where they would run close beside another line. */
  readonly aside: (points: readonly Point[]) => Point[];
  readonly add: (points: readonly Point[]) => void;
}

/** A quarter of a symbol. */
const apart = 10;
/** By how much a piece may move: the ways that are found lie on squares of 6 px. */
const steps = [0, ...Array.from({ length: 14 }, (_, index) => index + 1).flatMap((by) => [by, -by])];

interface Piece {
  readonly axis: 0 | 1;
  /** Where it lies across its direction. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export function neighboursOf(lines: readonly (readonly Point[])[], boxes: readonly Box[]): Neighbours {
  const drawn = squares<Piece>();
  const blocked = squares<Box>();
  for (const box of boxes) blocked.put(box, box);
  const add = (points: readonly Point[]) => {
    for (const piece of piecesOf(points)) drawn.put(piece, boxOfPiece(piece));
  };
  const isFree = (piece: Piece): boolean => {
    const box = boxOfPiece(piece);
    const near = { x: box.x - apart, y: box.y - apart, width: box.width + 2 * apart, height: box.height + 2 * apart };
    const beside = (other: Piece) =>
      other.axis === piece.axis &&
      Math.abs(other.at - piece.at) < apart &&
      Math.min(other.to, piece.to) - Math.max(other.from, piece.from) > 1;
    const [a, b] = endsOf(piece);
    return !drawn.some(near, beside) && !blocked.some(box, (other) => cuts(a, b, other));
  };
  const aside = (points: readonly Point[]): Point[] => {
    const moved = points.map(([x, y]): [number, number] => [x, y]);
    // The first and last pieces lead straight out of the symbols.
    for (let index = 1; index + 2 < moved.length; index += 1) {
      const [a, b] = [moved[index], moved[index + 1]];
      const [piece] = a && b ? piecesOf([a, b]) : [];
      if (!a || !b || !piece) continue;
      const step = steps.find((by) => isFree({ ...piece, at: piece.at + by })) ?? 0;
      a[1 - piece.axis] = piece.at + step;
      b[1 - piece.axis] = piece.at + step;
    }
    return moved;
  };
  for (const line of lines) add(line);
  return { aside, add };
}

const endsOf = ({ axis, at, from, to }: Piece): readonly [Point, Point] =>
  axis === 0
    ? [
        [from, at],
        [to, at],
      ]
    : [
        [at, from],
        [at, to],
      ];

const boxOfPiece = (piece: Piece): Box => boxAround(...endsOf(piece));

/** The level and upright pieces of a line. */
function piecesOf(points: readonly Point[]): Piece[] {
  return points.slice(1).flatMap((to, index): Piece[] => {
    const from = points[index] ?? to;
    return ([0, 1] as const).flatMap((axis): Piece[] => {
      const across = axis === 0 ? 1 : 0;
      if (Math.abs(from[across] - to[across]) > 0.01 || Math.abs(from[axis] - to[axis]) < 2) return [];
      return [{ axis, at: from[across], from: Math.min(from[axis], to[axis]), to: Math.max(from[axis], to[axis]) }];
    });
  });
}
