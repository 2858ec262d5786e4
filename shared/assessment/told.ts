import { type FieldPath, valueAt } from '../case/commands/field';
import { textKinds } from '../case/values';
import type { PlainField } from './field';

/** What a longer text is: what was said and seen, what it may mean, or what is concluded. */
export type TextKind = (typeof textKinds)[number];

/** `outcomeDa` → `outcomeKind`: what the text is, where it is not what such a text usually is. */
export const kindPath = (path: FieldPath): FieldPath => beside(path, 'Kind');

/** `outcomeDa` → `outcomeSource`: who told it, or where it stands. */
export const sourcePath = (path: FieldPath): FieldPath => beside(path, 'Source');

/** What a longer text is, as somebody said it or as such a text usually is, and who told it: a person's id, or words. */
export function toldAt({ path, nature }: PlainField, item: unknown): { readonly kind?: TextKind; readonly source?: string } {
  const [kind, source] = [valueAt(item, kindPath(path)), valueAt(item, sourcePath(path))];
  return { kind: textKinds.find((each) => each === kind) ?? nature, ...(typeof source === 'string' ? { source } : {}) };
}

const beside = (path: FieldPath, what: string): FieldPath => [...path.slice(0, -1), `${String(path.at(-1)).replace(/Da$/, '')}${what}`];
