import { useMemo } from 'react';
import { findingsOf } from '../../shared/assessment/findings';
import type { Mark } from '../../shared/attachment/blocks';
import { markOf } from '../../shared/attachment/mark';
import { supersededBy } from '../../shared/case/revisions';
import { attachmentStationTexts as texts } from '../../shared/language/attachment-station';
import { fill, type Text } from '../../shared/language/text';
import { useCaseDay } from '../app/day';
import { useEditorState } from '../editor/use-editor';

/** The signature itself is the last thing missing; its absence is told in other words. */
const signatureRule = 'Z1';

/** The mark that the attachment will carry, and why. */
export function useMark(): { readonly mark: Mark; readonly why: Text } {
  const value = useEditorState((state) => state.case);
  const day = useCaseDay();
  return useMemo(() => {
    const findings = findingsOf(value, day);
    const mark = markOf(value, findings, day);
    const by = supersededBy(value);
    if (mark === 'FINAL') return { mark, why: by ? fill(texts.superseded, { by }) : texts.final };
    if (mark === 'PRELIMINARY') return { mark, why: texts.preliminary };
    const missing = findings.filter(({ level }) => level === 'block');
    if (missing.every(({ rule }) => rule === signatureRule)) return { mark, why: texts.draftUnsigned };
    return { mark, why: texts.draftMissing };
  }, [value, day]);
}
