import { label, overlaps, polyline } from '../scene/draw';
import { extentOf } from '../scene/extent';
import type { Box, Label, Point, Primitive, Scene } from '../scene/scene';
import { leastOnPaper, smallestIn } from './letters';
import { border, type Room, scaleIn } from './sheet';

/** One part of a drawing that is too large for a page: what of it is seen, and its primitives without those outside. */
export interface Tile {
  readonly box: Box;
  readonly parts: readonly Primitive[];
  /** The numbers of its neighbours, from 1. */
  readonly beside: Readonly<Partial<Record<Side, number>>>;
}

export type Side = 'left' | 'right' | 'above' | 'below';

export interface Tiles {
  readonly tiles: readonly Tile[];
  /** The lines at which one part ends and the next begins, and the part's number in each field: for an overview. */
  readonly grid: (scale: number) => Primitive[];
}

/** How much neighbours have in common, in px of the drawing: a name that is cut in one stands whole in the other. */
const overlap = 96;

/** The drawing in as few parts as leave its letters readable in a room, row by row. */
export function tilesOf({ parts, geometry: { bounds } }: Scene, room: Room): Tiles {
  const scale = leastOnPaper / smallestIn(parts);
  const most = (length: number) => (length * 72) / 25.4 / scale - 2 * border;
  const rows = spans(bounds.y, bounds.height, most(room.height));
  const columns = spans(bounds.x, bounds.width, most(room.width));
  const tiles = rows.flatMap(([y, height], row) =>
    columns.map(([x, width], column): Tile => {
      const box = { x, y, width, height };
      const number = (down: number, right: number) => (row + down) * columns.length + column + right + 1;
      const beside = {
        ...(column > 0 ? { left: number(0, -1) } : {}),
        ...(column < columns.length - 1 ? { right: number(0, 1) } : {}),
        ...(row > 0 ? { above: number(-1, 0) } : {}),
        ...(row < rows.length - 1 ? { below: number(1, 0) } : {}),
      };
      return { box, parts: [...seenIn(parts, box, beside), ...joins(box, beside)], beside };
    }),
  );
  return { tiles, grid: (size) => gridOf(tiles, bounds, size) };
}

/** How large the parts are drawn: alike, so that they can be laid side by side. */
export const tileScale = ([first]: readonly Tile[], room: Room): number => (first ? scaleIn(room, first.box) : 1);

/** Equal stretches of at most `most`, each sharing `overlap` with the next. */
function spans(start: number, length: number, most: number): (readonly [start: number, length: number])[] {
  const count = Math.max(1, Math.ceil((length - overlap) / (most - overlap)));
  const each = (length + (count - 1) * overlap) / count;
  return Array.from({ length: count }, (_, index) => [start + index * (each - overlap), each] as const);
}

/** What reaches into a part; of the letters those that stand whole in it, or in no other. */
function seenIn(parts: readonly Primitive[], box: Box, beside: Tile['beside']): Primitive[] {
  return parts.flatMap((part): Primitive[] => {
    if (!overlaps(extentOf(part), box)) return [];
    if (part.kind === 'group') return [{ ...part, parts: seenIn(part.parts, box, beside) }];
    return part.kind === 'text' && !isToldIn(part, box, beside) ? [] : [part];
  });
}

function isToldIn(text: Label, box: Box, beside: Tile['beside']): boolean {
  const { x, y, width, height } = extentOf(text);
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const cut = {
    left: x < box.x,
    right: x + width > right,
    above: y < box.y,
    below: y + height > bottom,
  };
  return (['left', 'right', 'above', 'below'] as const).every((side) => !cut[side] || beside[side] === undefined);
}

/** Broken lines where the next part begins, on each side that has one. */
function joins({ x, y, width, height }: Box, beside: Tile['beside']): Primitive[] {
  const [right, bottom] = [x + width, y + height];
  const upright = (at: number): Point[] => [
    [at, y],
    [at, bottom],
  ];
  const level = (at: number): Point[] => [
    [x, at],
    [right, at],
  ];
  const lines: Point[][] = [];
  if (beside.left) lines.push(upright(x + overlap));
  if (beside.right) lines.push(upright(right - overlap));
  if (beside.above) lines.push(level(y + overlap));
  if (beside.below) lines.push(level(bottom - overlap));
  return lines.map((line) => polyline(line, { stroke: 'muted', width: 0.8, dash: [2, 5] }));
}

/** The letters of an overview's numbers, in points on paper. */
const numberSize = 12;

function gridOf(tiles: readonly Tile[], { x, y, width, height }: Box, scale: number): Primitive[] {
  const [right, bottom] = [x + width, y + height];
  const middle = (at: number) => at + overlap / 2;
  const uprights = new Set(tiles.flatMap(({ box, beside }) => (beside.left ? [middle(box.x)] : [])));
  const levels = new Set(tiles.flatMap(({ box, beside }) => (beside.above ? [middle(box.y)] : [])));
  const style = { stroke: 'accent', width: 0.9 / scale, dash: [4 / scale, 3 / scale] } as const;
  const size = numberSize / scale;
  return [
    ...[...uprights].map((at) =>
      polyline(
        [
          [at, y],
          [at, bottom],
        ],
        style,
      ),
    ),
    ...[...levels].map((at) =>
      polyline(
        [
          [x, at],
          [right, at],
        ],
        style,
      ),
    ),
    ...tiles.map(({ box, beside }, index) =>
      label((beside.left ? middle(box.x) : x) + size / 2, (beside.above ? middle(box.y) : y) + size * 1.1, String(index + 1), size, {
        weight: 'semibold',
        ink: 'accent',
        halo: true,
      }),
    ),
  ];
}

/** A drawing without its letters. */
export const wordless = (parts: readonly Primitive[]): Primitive[] =>
  parts.flatMap((part): Primitive[] => {
    if (part.kind === 'group') return [{ ...part, parts: wordless(part.parts) }];
    return part.kind === 'text' ? [] : [part];
  });
