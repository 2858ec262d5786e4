import { BookOpen } from 'lucide-react';
import { longDate } from '../../shared/case/dates';
import { revisionOf } from '../../shared/case/revisions';
import { revisionTexts } from '../../shared/language/history';
import { useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { useLanguage } from './language';
import { useNavigation } from './navigation';

/** Above the station while the case is only read: an older revision, or by the network consultant. */
export function ModeBar() {
  const past = useEditorState((state) => state.past);
  return past ? <PastBar /> : null;
}

function PastBar() {
  const { t, language } = useLanguage();
  const { readRevision } = useNavigation();
  const value = useEditorState((state) => state.case);
  const revision = revisionOf(value);
  const lockedOn = value.lockedRevisions?.find((locked) => locked.revision === revision)?.lockedOn;
  return (
    <div className="mode-bar" role="status">
      <BookOpen size={16} strokeWidth={1.75} aria-hidden />
      <p>{t(revisionTexts.reading, { revision, date: longDate(lockedOn, language) })}</p>
      <Button look="link" onPress={() => readRevision(undefined)}>
        {t(revisionTexts.backNow)}
      </Button>
    </div>
  );
}
