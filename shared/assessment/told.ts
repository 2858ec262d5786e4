import type { FieldPath } from '../case/commands/field';
import type { textKinds } from '../case/values';

/** What a longer text is: what was said and seen, what it may mean, or what is concluded. */
export type TextKind = (typeof textKinds)[number];

/** `outcomeDa` → `outcomeKind`: what the text is, where it is not what such a text usually is. */
export const kindPath = (path: FieldPath): FieldPath => beside(path, 'Kind');

/** `outcomeDa` → `outcomeSource`: who told it, or where it stands. */
export const sourcePath = (path: FieldPath): FieldPath => beside(path, 'Source');

const beside = (path: FieldPath, what: string): FieldPath => [...path.slice(0, -1), `${String(path.at(-1)).replace(/Da$/, '')}${what}`];
