import { polyline } from '../scene/draw';
import type { Box, Point, Primitive, Scene } from '../scene/scene';

/** A drawing area of a page in points (1/72 inch). */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** One part of a drawing that is too large for a page: what of it is seen, and its primitives without the letters outside. */
export interface Tile {
  readonly box: Box;
  readonly parts: readonly Primitive[];
}

/** The least size of letters on paper, in points. */
const leastSize = 9;
/** How much neighbouring tiles have in common, in px of the drawing. */
const overlap = 60;

/** Whether the smallest letters of a drawing stay readable when all of it stands in one area. */
export const isReadable = (scene: Scene, area: Area): boolean => {
  const { width, height } = scene.geometry.bounds;
  return smallest(scene.parts) * Math.min(area.width / width, area.height / height) >= leastSize;
};

/** The drawing in as few parts as leave its letters readable, row by row. */
export function tilesOf(scene: Scene, area: Area): Tile[] {
  const { bounds } = scene.geometry;
  const scale = leastSize / smallest(scene.parts);
  const rows = spans(bounds.y, bounds.height, area.height / scale);
  const columns = spans(bounds.x, bounds.width, area.width / scale);
  return rows.flatMap(([y, height]) =>
    columns.map(([x, width]) => {
      const box = { x, y, width, height };
      return { box, parts: [...lettersWithin(scene.parts, box), ...joins(box, bounds)] };
    }),
  );
}

/** Equal stretches of at most `most`, each sharing `overlap` with the next. */
function spans(start: number, length: number, most: number): (readonly [start: number, length: number])[] {
  const count = Math.max(1, Math.ceil((length - overlap) / (most - overlap)));
  const each = (length + (count - 1) * overlap) / count;
  return Array.from({ length: count }, (_, index) => [start + index * (each - overlap), each] as const);
}

function smallest(parts: readonly Primitive[]): number {
  const sizes = parts.map((part) => {
    if (part.kind === 'group') return smallest(part.parts);
    return part.kind === 'text' ? part.size : Number.POSITIVE_INFINITY;
  });
  return sizes.reduce((least, size) => Math.min(least, size), Number.POSITIVE_INFINITY);
}

/** Without the letters that begin outside: else each tile would hold every name of the drawing, unseen. */
function lettersWithin(parts: readonly Primitive[], box: Box): Primitive[] {
  return parts.flatMap((part): Primitive[] => {
    if (part.kind === 'group') return [{ ...part, parts: lettersWithin(part.parts, box) }];
    if (part.kind !== 'text') return [part];
    const inside = part.x > box.x && part.x < box.x + box.width && part.y > box.y && part.y < box.y + box.height + part.size;
    return inside ? [part] : [];
  });
}

/** Hairlines where the next tile begins, on each side that has one. */
function joins({ x, y, width, height }: Box, whole: Box): Primitive[] {
  const [right, bottom] = [x + width, y + height];
  const lines: (readonly [Point, Point])[] = [];
  if (x > whole.x + 1)
    lines.push([
      [x + overlap, y],
      [x + overlap, bottom],
    ]);
  if (right < whole.x + whole.width - 1)
    lines.push([
      [right - overlap, y],
      [right - overlap, bottom],
    ]);
  if (y > whole.y + 1)
    lines.push([
      [x, y + overlap],
      [right, y + overlap],
    ]);
  if (bottom < whole.y + whole.height - 1)
    lines.push([
      [x, bottom - overlap],
      [right, bottom - overlap],
    ]);
  return lines.map((line) => polyline(line, { stroke: 'faint', width: 1, dash: [2, 6] }));
}
