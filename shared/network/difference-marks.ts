import { trackOf } from '../genogram/curve';
import { differenceLegend } from '../language/network-difference';
import { type Language, say } from '../language/text';
import { circle, label, linePath, path, rectangle } from '../scene/draw';
import type { Box, LegendEntry, Path, Point, Primitive } from '../scene/scene';

/**
 * How a picture of two maps tells them apart, in black and white too: what the first says has a round 1 and full lines, what the
 * second says a square 2 and dashed lines. A thick full arrow goes closer, a dashed one further away, a dotted one sideways.
 */

export type DifferenceMark = keyof typeof differenceLegend;
type Move = 'closer' | 'further' | 'sector';

const half = 8;

export const chipBox = ([x, y]: Point): Box => ({ x: x - half - 1, y: y - half - 1, width: 2 * half + 2, height: 2 * half + 2 });

/** The number of a map: 1 in a disc, 2 in a square. */
export function chipParts(which: 1 | 2, [x, y]: Point): Primitive[] {
  const plate =
    which === 1
      ? circle(x, y, half, { stroke: 'ink', fill: 'ink', width: 1.25 })
      : rectangle(
          { x: x - half + 0.5, y: y - half + 0.5, width: 2 * half - 1, height: 2 * half - 1 },
          { stroke: 'ink', fill: 'wash', width: 1.5 },
        );
  return [plate, label(x, y + 4.2, String(which), 12, { align: 'middle', weight: 'semibold', ink: which === 1 ? 'wash' : 'ink' })];
}

/** On a tie that both maps have and tell differently; drawn, as the bundled font has no such letter. */
export const unequalParts = ([x, y]: Point): Primitive[] => [
  circle(x, y, half + 1, { stroke: 'ink', fill: 'wash', width: 1.5 }),
  path(`M${x - 4} ${y - 2}H${x + 4}M${x - 4} ${y + 2}H${x + 4}M${x - 2.5} ${y + 5}L${x + 2.5} ${y - 5}`, { stroke: 'ink', width: 1.5 }),
];

const moves: Readonly<Record<Move, { readonly line: Partial<Path>; readonly filled: boolean }>> = {
  closer: { line: { stroke: 'accent', width: 3 }, filled: true },
  further: { line: { stroke: 'warm', width: 3, dash: [8, 6] }, filled: true },
  sector: { line: { stroke: 'muted', width: 2, dash: [1.5, 5] }, filled: false },
};

const head = 12;

export function moveArrow(move: Move, points: readonly Point[]): Primitive[] {
  const { line, filled } = moves[move];
  const { length, at } = trackOf(points);
  const tip = points.at(-1) ?? [0, 0];
  const back = at(Math.max(0, length - head)).point;
  const angle = Math.atan2(tip[1] - back[1], tip[0] - back[0]);
  const wing = (turn: number): Point => [tip[0] - head * Math.cos(angle + turn), tip[1] - head * Math.sin(angle + turn)];
  const shaft = filled ? [...points.slice(0, -1).filter(([x, y]) => Math.hypot(x - tip[0], y - tip[1]) > head - 3), back] : points;
  const { stroke = 'ink' } = line;
  const wings = linePath([wing(0.5), tip, wing(-0.5)]);
  return [
    path(linePath(shaft), { ...line, stroke }),
    filled ? path(`${wings}Z`, { stroke, fill: stroke, width: 1 }) : path(wings, { stroke, width: 2 }),
  ];
}

const across: readonly Point[] = [
  [-24, 0],
  [24, 0],
];
const symbol = (x: number) => circle(x, 0, 9, { stroke: 'ink', fill: 'wash', width: 1.75 });
const tie = (parts: readonly Primitive[]) => [path(linePath(across), { stroke: 'muted', width: 1.5 }), ...parts];

const samples: Readonly<Record<DifferenceMark, () => readonly Primitive[]>> = {
  onlyA: () => [symbol(6), ...chipParts(1, [-8, -5])],
  onlyB: () => [{ ...symbol(6), dash: [4, 4] }, ...chipParts(2, [-8, -5])],
  placeA: () => chipParts(1, [0, 0]),
  placeB: () => chipParts(2, [0, 0]),
  closer: () => moveArrow('closer', across),
  further: () => moveArrow('further', across),
  sector: () => moveArrow('sector', across),
  same: () => [path(symbol(0).d, { stroke: 'faint', fill: 'wash', width: 1.5 })],
  onlyTieA: () => tie(chipParts(1, [0, 0])),
  onlyTieB: () => [path(linePath(across), { stroke: 'muted', width: 1.5, dash: [4, 4] }), ...chipParts(2, [0, 0])],
  tie: () => tie(unequalParts([0, 0])),
};

/** What is used in the picture, in the order in which one reads it. */
export const differenceLegendOf = (
  used: ReadonlySet<DifferenceMark>,
  versions: { a: string; b: string },
  language: Language,
): LegendEntry[] =>
  (Object.keys(differenceLegend) as DifferenceMark[])
    .filter((mark) => used.has(mark))
    .map((mark) => ({ id: `difference:${mark}`, text: say(differenceLegend[mark], language, versions), sample: samples[mark]() }));
