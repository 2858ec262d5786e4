import { applyPatches, type Patch } from 'immer';
import './change';
import { type Case, caseSchema } from './schema';

/** Does edits again on a case as it was before them; undefined when they don't fit it, or don't lead to a case. */
export function replay(value: Case, edits: readonly { readonly patches: readonly unknown[] }[]): Case | undefined {
  try {
    const after: unknown = edits.reduce<Case>((before, { patches }) => applyPatches(before, patches as Patch[]), value);
    return caseSchema.safeParse(after).success ? (after as Case) : undefined;
  } catch {
    return undefined;
  }
}
