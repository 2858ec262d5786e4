import type { Primitive } from '../scene/scene';

/** The least size of letters on paper, in points. */
export const leastOnPaper = 9;

/** The least size of letters in a printed drawing, in px: the smaller ones are few and short, and have room to grow. */
const least = 12;

/** The drawing with its smallest letters set as large as the others, so that the whole of it can be printed larger. */
export const legible = (parts: readonly Primitive[]): Primitive[] =>
  parts.map((part) => {
    if (part.kind === 'group') return { ...part, parts: legible(part.parts) };
    return part.kind === 'text' && part.size < least ? { ...part, size: least } : part;
  });

/** The size of the smallest letters, in px; endless where there is none. */
export const smallestIn = (parts: readonly Primitive[]): number =>
  parts.reduce((smallest, part) => {
    if (part.kind === 'group') return Math.min(smallest, smallestIn(part.parts));
    return part.kind === 'text' ? Math.min(smallest, part.size) : smallest;
  }, Number.POSITIVE_INFINITY);
