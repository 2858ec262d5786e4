import { createContext, type ReactNode, useCallback, useContext, useMemo, useState, useSyncExternalStore } from 'react';
import { type Editor, type EditorState, isReadOnly } from './editor';
import { type Place, PlaceContext } from './place';

const EditorContext = createContext<Editor | undefined>(undefined);

/** Everything inside works on this open case. */
export function EditorProvider({ value, children }: { value: Editor; children: ReactNode }) {
  const [place, setPlace] = useState<Place>({ beside: false });
  const change = useCallback((part: Partial<Place>) => setPlace((before) => changed(before, part)), []);
  const control = useMemo(() => ({ ...place, change }), [place, change]);
  return (
    <EditorContext value={value}>
      <PlaceContext value={control}>{children}</PlaceContext>
    </EditorContext>
  );
}

/** The same place when nothing is different: the pointer says at every move what lies under it. */
function changed(before: Place, part: Partial<Place>): Place {
  const keys = Object.keys(part) as (keyof Place)[];
  return keys.every((key) => before[key] === part[key]) ? before : { ...before, ...part };
}

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

/** Nothing of the case can be changed here now: it is locked, an older revision, or read by the network consultant. */
export const useReadOnly = (): boolean => useEditorState(isReadOnly);
