import { polyline } from '../../shared/scene/draw';
import type { Box, Primitive, Scene } from '../../shared/scene/scene';
import { groupsOf } from '../canvas/paint';

/** Shows of whom is being told: their symbols once more, in the accent, and the lines of those who are not in the case yet. */
export function entryMarks({ parts, geometry }: Scene, made: readonly string[], changed: readonly string[]): Primitive[] {
  const ids = new Set(made);
  const lines = geometry.lines.filter(({ kind, between }) => kind !== 'relation' && between.some((id) => ids.has(id)));
  return [
    ...lines.map(({ points }) => polyline(points, { stroke: 'accent', width: 1.75 })),
    ...groupsOf(parts, new Set([...made, ...changed])).map(accented),
  ];
}

function accented(part: Primitive): Primitive {
  if (part.kind === 'group') return { ...part, parts: part.parts.map(accented) };
  if (part.kind === 'text') return { ...part, ink: 'accent' };
  return { ...part, ...(part.stroke ? { stroke: 'accent' as const } : {}), ...(part.fill === 'ink' ? { fill: 'accent' as const } : {}) };
}

const fieldHeight = 130;

/** The room of a drawing with that of the line's field under it, which would cover its lowest row. */
export const roomBelow = (box: Box): Box => ({ ...box, height: box.height + fieldHeight });
