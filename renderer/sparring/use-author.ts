import type { Said } from '../../shared/case/kept-schema';
import { sparringTexts } from '../../shared/language/sparring';
import { today } from '../app/day';
import { useEditorState } from '../editor/use-editor';

/** Who writes now, in the role that is taken, and how what they write is signed. */
export function useAuthor() {
  const role = useEditorState((state) => state.role);
  const { caseworker, networkConsultant } = useEditorState((state) => state.case.case);
  const name = role === 'consultant' ? networkConsultant?.trim() : caseworker?.trim();
  const by = name || sparringTexts[role].da;
  const said = (textDa: string): Said => ({ textDa, by, at: now() });
  return { role, said, written: () => ({ id: crypto.randomUUID(), by, at: now(), day: today() }) };
}

export const now = (): string => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
