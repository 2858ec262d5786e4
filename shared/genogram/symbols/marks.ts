import { circle, label, linePath, path, polyline } from '../../scene/draw';
import type { Path, Point, Primitive } from '../../scene/scene';
import { sizes } from '../measure';

/** Small signs that stand around a symbol or on a line. */

const half = sizes.symbol / 2;

/** A small shield at the symbol's lower right: name or address is protected. */
export const shield = ([x, y]: Point): Primitive[] => [
  path(
    `M${x - 5} ${y - 6}H${x + 5}V${y}C${x + 5} ${y + 4} ${x + 2} ${y + 6} ${x} ${y + 7}C${x - 2} ${y + 6} ${x - 5} ${y + 4} ${x - 5} ${y}Z`,
    { stroke: 'accent', fill: 'paper', width: 1.5 },
  ),
];

/** A small lock on a plate: only some know of it. */
export const lock = ([x, y]: Point): Primitive[] => [
  circle(x, y, 8, { fill: 'paper' }),
  path(`M${x - 4.5} ${y - 1}H${x + 4.5}V${y + 6}H${x - 4.5}Z`, { stroke: 'ink', fill: 'ink', width: 1 }),
  path(`M${x - 2.75} ${y - 1}V${y - 3}A2.75 2.75 0 0 1 ${x + 2.75} ${y - 3}V${y - 1}`, { stroke: 'ink', width: 1.5 }),
];

/** D for donor, S for surrogate, on a plate. */
export const letterMark = ([x, y]: Point, letter: string): Primitive[] => [
  circle(x, y, 8, { stroke: 'ink', fill: 'paper', width: 1.25 }),
  label(x, y + 4, letter, sizes.small, { align: 'middle', weight: 'semibold' }),
];

/** A zigzag above the symbol, across the line that comes down to it: has come from another country. */
export function migrationMark([x, y]: Point, width = sizes.symbol * 0.8): Primitive[] {
  const teeth = Math.max(4, Math.round(width / 5));
  const points = Array.from(
    { length: teeth + 1 },
    (_, tooth): Point => [x - width / 2 + (tooth * width) / teeth, y + (tooth % 2 === 0 ? 2.5 : -2.5)],
  );
  return [polyline(points, { stroke: 'ink', width: 1.5 })];
}

/** A wave below the symbol: has lived in several cultures. */
export function culturesMark([x, y]: Point, width = sizes.symbol * 0.8): Primitive[] {
  const waves = 3;
  const step = width / waves;
  const start = x - width / 2;
  const curves = Array.from({ length: waves }, (_, wave) => {
    const from = start + wave * step;
    return `C${from + step / 3} ${y - 5} ${from + (step * 2) / 3} ${y + 5} ${from + step} ${y}`;
  });
  return [path(`M${start} ${y}${curves.join('')}`, { stroke: 'ink', width: 1.5 })];
}

/** Where marks stand around a symbol whose centre is at a point. */
export const markPlaces = {
  upperLeft: ([x, y]: Point): Point => [x - half + 1, y - half + 2],
  upperRight: ([x, y]: Point): Point => [x + half - 1, y - half + 2],
  lowerLeft: ([x, y]: Point): Point => [x - half + 1, y + half - 3],
  lowerRight: ([x, y]: Point): Point => [x + half - 1, y + half - 2],
  above: ([x, y]: Point): Point => [x, y - half - 5.5],
  below: ([x, y]: Point): Point => [x, y + half + 6],
} as const;

/** A triangle on a child's line that points to the side of who holds custody; two back to back where it is shared; a disc for others. */
export function custodyMark([x, y]: Point, holders: 'left' | 'right' | 'both' | 'other'): Path[] {
  const triangle = (side: number) =>
    path(
      `${linePath([
        [x + side * 1, y - 5],
        [x + side * 8.5, y],
        [x + side * 1, y + 5],
      ])}Z`,
      { stroke: 'ink', fill: 'ink', width: 0.75 },
    );
  if (holders === 'other') return [circle(x, y, 4.5, { stroke: 'ink', fill: 'ink', width: 1 })];
  return holders === 'both' ? [triangle(-1), triangle(1)] : [triangle(holders === 'left' ? -1 : 1)];
}
