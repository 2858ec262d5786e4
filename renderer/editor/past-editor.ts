import { atRevision } from '../../shared/case/revisions';
import type { Case } from '../../shared/case/schema';
import { createEditor, type Editor } from './editor';

/** An older revision, opened to be read: nothing in it can be changed, and nothing is saved. Undefined when it can't be opened. */
export function pastEditor(value: Case, revision: number): Editor | undefined {
  const content = atRevision(value, revision);
  if (!content) return undefined;
  const save = async () => ({ ok: true as const, value: { revision: 0 } });
  const later = (value.corrections ?? []).filter((correction) => correction.revision === revision);
  return createEditor({ case: content, revision: 0, save, past: { later } });
}
