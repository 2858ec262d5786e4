import { type FieldPath, setField, valueAt } from '../../shared/case/commands/field';
import type { Text } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { useEditor, useEditorState } from '../editor/use-editor';
import type { Answer } from '../ui/typed-value';

export interface FieldUse {
  readonly label: string;
  /** The same anchor that a finding's path gives. */
  readonly anchor: string;
  /** The value as text. */
  readonly value: string;
  readonly onCommit: (text: string) => Answer;
  readonly set: (value: unknown) => Answer;
}

export const anchorOf = (path: FieldPath): string => path.join('.');

/** One field of the open case: what it is called, its value, and the way to change it. An emptied field is taken out. */
export function useField(path: FieldPath, label: Text, { keepsEmpty = false } = {}): FieldUse {
  const { t } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => valueAt(state.case, path));
  const set = (next: unknown) => editor.run(setField(path, next, label));
  return {
    label: t(label),
    anchor: anchorOf(path),
    value: typeof value === 'string' ? value : '',
    onCommit: (text) => set(text.trim() === '' && !keepsEmpty ? undefined : text.trim()),
    set,
  };
}
