import { Send } from 'lucide-react';
import { useState } from 'react';
import { takeBack } from '../../shared/case/commands/handover';
import { longDate } from '../../shared/case/dates';
import { awayTexts, giveTexts } from '../../shared/language/handover';
import { fill } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { useEditor, useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';

/** Says of a case that it was given away, with the way back; or that it is here for a sparring. */
export function AwayBar() {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const handover = useEditorState((state) => state.case.handover);
  const [sure, setSure] = useState(false);
  if (!handover) return null;
  const { kind, other } = handover;
  const date = longDate(handover.at.slice(0, 10), language);
  return (
    <div className="away">
      <p className="lock-bar">
        <Send size={16} strokeWidth={1.75} aria-hidden />
        <span>{t(fill(kind === 'moved' ? awayTexts.moved : awayTexts.review, { other, date }))}</span>
        {kind === 'moved' && !sure && (
          <Button look="link" onPress={() => setSure(true)}>
            {t(awayTexts.takeBack)}
          </Button>
        )}
      </p>
      {kind === 'moved' && sure && (
        <div className="handover-note">
          <p>{t(fill(awayTexts.takeBackSure, { other }))}</p>
          <Button onPress={() => editor.run(takeBack(editor.state().case))}>{t(awayTexts.takeBack)}</Button>{' '}
          <Button look="link" onPress={() => setSure(false)}>
            {t(giveTexts.cancel)}
          </Button>
        </div>
      )}
    </div>
  );
}
