import { type Layout, layoutGenogram } from '../../shared/genogram/layout';
import { useLanguage } from '../app/language';
import { useRemembered } from '../app/settings';
import { useEditor } from '../editor/use-editor';
import { knownOrders } from './known-orders';

/** Lays the family out as it is drawn now, for deeds outside the drawing that ask where persons stand. */
export function useLayoutNow(): () => Layout {
  const { language } = useLanguage();
  const editor = useEditor();
  const [includeNonKin] = useRemembered('showOthers', false);
  const [details] = useRemembered('showDetails', false);
  return () => layoutGenogram(editor.state().case, { language, includeNonKin, details, known: knownOrders });
}
