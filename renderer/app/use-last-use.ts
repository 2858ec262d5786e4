import { useEffect, useRef } from 'react';
import { useEditorState } from '../editor/use-editor';
import { useOffice } from './office';
import { useRemembered } from './settings';

type LastUsed = 'caseworker' | 'unit' | 'municipality';

/** What was last written of who works with a case, and where, else what the office says: the next new case begins with it. */
export function useLastUse(): Record<LastUsed, string> {
  const [caseworker] = useRemembered('caseworker', '');
  const { unit: own } = useOffice().office;
  const [unit] = useRemembered('unit', own?.unit ?? '');
  const [municipality] = useRemembered('municipality', own?.municipality ?? '');
  return { caseworker, unit, municipality };
}

/** Remembers it while a case is open, wherever it is written. What an example says is not the user's. */
export function useRememberedUse(): void {
  useWritten('caseworker');
  useWritten('unit');
  useWritten('municipality');
}

function useWritten(field: LastUsed): void {
  const example = useEditorState((state) => state.case.fictional === true);
  const written = useEditorState((state) => state.case.case[field]?.trim() ?? '');
  const [, remember] = useRemembered(field, '');
  const before = useRef(written);
  useEffect(() => {
    if (written === before.current) return;
    before.current = written;
    if (written && !example) remember(written);
  }, [written, example, remember]);
}
