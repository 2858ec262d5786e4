import { useRef } from 'react';
import type { Layout } from '../../shared/genogram/layout';
import { spoken } from '../../shared/genogram/spoken';
import { spokenTexts } from '../../shared/language/outline';
import { useLanguage } from '../app/language';
import type { View } from '../canvas/use-view';
import { useDay } from '../editor/day';
import { splitSubject } from '../editor/editor';
import { useEditorState } from '../editor/use-editor';

/** What is selected in the drawing while it has the focus, in words: "Grethe, mormor, født 1950, 3 af 12" counted along the row. */
export function useAnnounced(view: View, layout: Layout): string {
  const { t, language } = useLanguage();
  const { day } = useDay();
  const value = useEditorState((state) => state.case);
  const selection = useEditorState((state) => state.selection);
  const last = useRef('');
  // What is chosen elsewhere is said there.
  if (document.activeElement !== view.element.current) return last.current;
  const [subject = ''] = selection;
  last.current = selection.length > 1 ? t(spokenTexts.several, { n: selection.length }) : spoken(value, subject, day, language);
  const [kind, id] = splitSubject(subject);
  const place = kind === 'person' && selection.length === 1 ? layout.places.get(id) : undefined;
  if (place) {
    const row = [...layout.places.values()].filter((other) => other.row === place.row).toSorted((a, b) => a.x - b.x);
    last.current = t(spokenTexts.placed, { what: last.current, at: row.indexOf(place) + 1, count: row.length });
  }
  return last.current;
}
