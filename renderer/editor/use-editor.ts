import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Editor, EditorState } from './editor';

const EditorContext = createContext<Editor | undefined>(undefined);

export const EditorProvider = EditorContext.Provider;

/** The open case's editor. Only inside a workspace. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('No case is open here');
  return editor;
}

/** A part of the open case's state; drawn again only when that part changes. */
export function useEditorState<Part>(part: (state: EditorState) => Part): Part {
  const editor = useEditor();
  return useSyncExternalStore(editor.subscribe, () => part(editor.state()));
}
