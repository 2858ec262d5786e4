import './lock-bar.css';
import { Lock } from 'lucide-react';
import { isLocked, isMovedAway } from '../../shared/case/change';
import { longDate } from '../../shared/case/dates';
import { revisionOf } from '../../shared/case/revisions';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { useNavigation } from '../app/navigation';
import { useEditorState } from '../editor/use-editor';
import { AwayBar } from '../handover/away-bar';
import { Button } from '../ui/button';
import { reopening } from './sign-off';

/** A locked revision is read, not written. */
export function LockBar({ atSignature = false }: { atSignature?: boolean }) {
  const { t, language } = useLanguage();
  const { showField } = useNavigation();
  const value = useEditorState((state) => state.case);
  const here = useEditorState(({ role, past }) => role === 'caseworker' && !past);
  if (here && isMovedAway(value)) return <AwayBar />;
  const signed = value.assessment?.signOff?.authorSigned;
  const revision = revisionOf(value);
  // Who reads as network consultant, or an older revision, is told so above the whole page.
  if (!here || !isLocked(value)) return null;
  return (
    <p className="lock-bar">
      <Lock size={16} strokeWidth={1.75} aria-hidden />
      <span>
        {signed ? t(panelTexts.locked, { revision, date: longDate(signed, language) }) : t(panelTexts.lockedUnsigned, { revision })}
      </span>
      {!atSignature && (
        <Button look="link" onPress={() => showField('N', reopening)}>
          {t(panelTexts.toSignature)}
        </Button>
      )}
    </p>
  );
}
