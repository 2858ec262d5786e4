import { useMemo } from 'react';
import { type Redaction, redactionFor } from '../../shared/attachment/redaction/redact';
import type { Language } from '../../shared/language/text';
import { useCaseDay } from '../app/day';
import { useEditorState } from '../editor/use-editor';

/** The open case as a recipient may see it; undefined when it has nobody of that id who may be given an edition. */
export function useRedaction(recipient: string, language: Language): Redaction | undefined {
  const value = useEditorState((state) => state.case);
  const day = useCaseDay();
  return useMemo(() => redactionFor(value, recipient, day, language), [value, recipient, day, language]);
}
