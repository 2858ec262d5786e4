import { dayOf } from '../../shared/case/find';
import { usePlace } from './place';
import { useEditorState } from './use-editor';

/** Today by the clock of the machine, and the day on which the case is shown: the view date, the case's own day, or today. */
export function useDay(): { readonly today: string; readonly day: string } {
  const today = Temporal.Now.plainDateISO().toString();
  const place = usePlace();
  const own = useEditorState((state) => dayOf(state.case, today));
  return { today, day: place.day ?? own };
}
