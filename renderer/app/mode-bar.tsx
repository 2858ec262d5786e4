import { BookOpen, MessageSquare } from 'lucide-react';
import { roleIn } from '../../shared/case/change';
import { longDate } from '../../shared/case/dates';
import { revisionOf } from '../../shared/case/revisions';
import { refused } from '../../shared/language/case';
import { revisionTexts } from '../../shared/language/history';
import { sparringTexts } from '../../shared/language/sparring';
import { useEditor, useEditorState } from '../editor/use-editor';
import { ToRemarks } from '../sparring/to-remarks';
import { Button } from '../ui/button';
import { useLanguage } from './language';
import { useNavigation } from './navigation';

/** Above the station while the case is only read: an older revision, what another has open, or by the network consultant. */
export function ModeBar() {
  const past = useEditorState((state) => state.past);
  const role = useEditorState((state) => state.role);
  const reading = useEditorState((state) => state.reading);
  if (past) return <PastBar />;
  if (reading) return <ReadingBar />;
  return role === 'consultant' ? <ConsultantBar /> : null;
}

function ReadingBar() {
  const { t } = useLanguage();
  return (
    <div className="mode-bar" role="status">
      <BookOpen size={16} strokeWidth={1.75} aria-hidden />
      <p>{t(refused.reading)}</p>
    </div>
  );
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

function ConsultantBar() {
  const { t } = useLanguage();
  const editor = useEditor();
  const forReview = useEditorState((state) => roleIn(state.case, 'caseworker') === 'consultant');
  return (
    <div className="mode-bar" role="status">
      <MessageSquare size={16} strokeWidth={1.75} aria-hidden />
      <p>{t(sparringTexts.reading)}</p>
      <ToRemarks />
      {!forReview && (
        <Button look="link" onPress={() => editor.setRole('caseworker')}>
          {t(sparringTexts.asCaseworker)}
        </Button>
      )}
    </div>
  );
}
