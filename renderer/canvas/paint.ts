import { isRightToLeft } from '../../shared/scene/direction';
import { boundsOf } from '../../shared/scene/draw';
import type { Palette } from '../../shared/scene/palette';
import type { Box, Label, Path, Primitive } from '../../shared/scene/scene';
import { fontFamily } from '../../shared/scene/text-metrics';
import { isSeen } from './extent';

/** Draws primitives on a canvas exactly as the SVG writer draws them on paper. */

export type Paper = CanvasRenderingContext2D;

const shapes = new Map<string, Path2D>();
const most = 20_000;

/** Parsing a path costs more than drawing it, and the same symbol stands in many places and frames. */
function shapeOf(d: string): Path2D {
  const known = shapes.get(d);
  if (known) return known;
  if (shapes.size > most) shapes.clear();
  const made = new Path2D(d);
  shapes.set(d, made);
  return made;
}

function paintPath(paper: Paper, { d, stroke, fill, width = 1.75, dash, opacity }: Path, palette: Palette): void {
  const shape = shapeOf(d);
  if (opacity !== undefined) paper.globalAlpha = opacity;
  if (fill) {
    paper.fillStyle = palette[fill];
    paper.fill(shape);
  }
  if (stroke) {
    paper.strokeStyle = palette[stroke];
    paper.lineWidth = width;
    paper.setLineDash(dash ? [...dash] : []);
    paper.stroke(shape);
  }
  if (opacity !== undefined) paper.globalAlpha = 1;
}

const anchors = { start: 'left', middle: 'center', end: 'right' } as const;

function paintLabel(paper: Paper, { x, y, text, size, weight, align = 'start', ink = 'ink', halo }: Label, palette: Palette): void {
  paper.font = `${weight === 'semibold' ? 600 : 400} ${size}px "${fontFamily}", sans-serif`;
  paper.textAlign = anchors[align];
  paper.direction = isRightToLeft(text) ? 'rtl' : 'ltr';
  if (halo) {
    paper.strokeStyle = palette.paper;
    paper.lineWidth = 4;
    paper.setLineDash([]);
    paper.strokeText(text, x, y);
  }
  paper.fillStyle = palette[ink];
  paper.fillText(text, x, y);
}

/** What is left out of a painting. */
interface Leaving {
  /** The persons who are being moved: they, and every line that ties them to somebody. */
  readonly lifted?: ReadonlySet<string>;
  /** Only what lies in this box, in the scene's px. */
  readonly within?: Box;
}

/** Paints back to front. */
export function paint(paper: Paper, parts: readonly Primitive[], palette: Palette, leaving: Leaving = {}): void {
  paper.lineCap = 'round';
  paper.lineJoin = 'round';
  const { lifted, within } = leaving;
  for (const part of parts) {
    if (lifted && isLifted(part, lifted)) continue;
    if (within && !isSeen(part, within)) continue;
    if (part.kind === 'path') paintPath(paper, part, palette);
    else if (part.kind === 'text') paintLabel(paper, part, palette);
    // What is seen of a group is seen whole: to look at each of its parts would cost more than to paint them.
    else paint(paper, part.parts, palette, lifted && { lifted });
  }
}

const isLifted = (part: Primitive, lifted: ReadonlySet<string>): boolean =>
  part.kind === 'group' && ((part.id !== undefined && lifted.has(part.id)) || (part.between?.some((id) => lifted.has(id)) ?? false));

/** What a painting's paper shows of the scene: all of it, seen back through the paper's own zoom. */
export function seenOn(paper: Paper): Box {
  const back = paper.getTransform().inverse();
  const { width, height } = paper.canvas;
  return boundsOf(
    [],
    [back.transformPoint({ x: 0, y: 0 }), back.transformPoint({ x: width, y: height })].map(({ x, y }) => [x, y]),
  );
}

/** The groups with these ids, wherever they stand in the drawing. */
export function groupsOf(parts: readonly Primitive[], ids: ReadonlySet<string>): Primitive[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'group') return [];
    return part.id !== undefined && ids.has(part.id) ? [part] : groupsOf(part.parts, ids);
  });
}
