import { useRef } from 'react';
import { spoken } from '../../shared/genogram/spoken';
import { spokenTexts } from '../../shared/language/outline';
import { useLanguage } from '../app/language';
import { useDay } from '../editor/day';
import { splitSubject } from '../editor/editor';
import { useEditorState } from '../editor/use-editor';
import type { View } from './use-view';

/** Where somebody stands among how many: in a row of the genogram, in a cell of a map. */
export type PlaceAmong = (id: string) => { readonly at: number; readonly count: number } | undefined;

interface Announced {
  readonly placeAmong?: PlaceAmong;
  /** What this drawing knows of a subject beyond what it is: the cell in which somebody stands. */
  readonly also?: (subject: string) => string | undefined;
}

/** What is selected in a drawing while it has the focus, in words: "Grethe, mormor, født 1950, 3 af 12". */
export function useAnnounced(view: View, { placeAmong, also }: Announced = {}): string {
  const { t, language } = useLanguage();
  const { day } = useDay();
  const value = useEditorState((state) => state.case);
  const selection = useEditorState((state) => state.selection);
  const last = useRef('');
  // What is chosen elsewhere is said there.
  if (document.activeElement !== view.element.current) return last.current;
  const [subject = ''] = selection;
  last.current =
    selection.length > 1
      ? t(spokenTexts.several, { n: selection.length })
      : [spoken(value, subject, day, language), also?.(subject)].filter(Boolean).join(', ');
  const [kind, id] = splitSubject(subject);
  const among = kind === 'person' && selection.length === 1 ? placeAmong?.(id) : undefined;
  if (among) last.current = t(spokenTexts.placed, { what: last.current, ...among });
  return last.current;
}
