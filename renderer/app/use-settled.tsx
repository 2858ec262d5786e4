import { useCallback, useRef, useState } from 'react';
import type { Editor } from '../editor/editor';
import { Unsaved } from './unsaved';
import { leaveField } from './use-side';

/** Waits until the open case is saved. When it can't be, the user decides whether to leave it all the same. */
export function useSettled(editor: Editor | undefined) {
  const [asked, setAsked] = useState<(leave: boolean) => void>();
  const latest = useRef(editor);
  latest.current = editor;
  const settle = useCallback(async (): Promise<boolean> => {
    leaveField();
    if (!latest.current || (await latest.current.settled())) return true;
    return new Promise((resolve) => setAsked(() => resolve));
  }, []);
  const answer = (leave: boolean) => {
    asked?.(leave);
    setAsked(undefined);
  };
  return { settle, question: <Unsaved open={asked !== undefined} onAnswer={answer} /> };
}
