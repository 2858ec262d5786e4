import type { Palette } from '../../shared/scene/palette';
import type { Label, Path, Primitive } from '../../shared/scene/scene';
import { fontFamily } from '../../shared/scene/text-metrics';

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
  if (halo) {
    paper.strokeStyle = palette.paper;
    paper.lineWidth = 4;
    paper.setLineDash([]);
    paper.strokeText(text, x, y);
  }
  paper.fillStyle = palette[ink];
  paper.fillText(text, x, y);
}

/** Paints back to front; groups that `skip` names are left out. */
export function paint(paper: Paper, parts: readonly Primitive[], palette: Palette, skip?: ReadonlySet<string>): void {
  paper.lineCap = 'round';
  paper.lineJoin = 'round';
  for (const part of parts) {
    if (part.kind === 'path') paintPath(paper, part, palette);
    else if (part.kind === 'text') paintLabel(paper, part, palette);
    else if (!(skip && part.id !== undefined && skip.has(part.id))) paint(paper, part.parts, palette, skip);
  }
}

/** The groups with these ids, wherever they stand in the drawing. */
export function groupsOf(parts: readonly Primitive[], ids: ReadonlySet<string>): Primitive[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'group') return [];
    return part.id !== undefined && ids.has(part.id) ? [part] : groupsOf(part.parts, ids);
  });
}
