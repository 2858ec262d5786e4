import { Send } from 'lucide-react';
import { useState } from 'react';
import { takeBack } from '../../shared/case/commands/handover';
import { longDate } from '../../shared/case/dates';
import { casePageTexts } from '../../shared/language/cases';
import { awayTexts, giveTexts } from '../../shared/language/handover';
import { fill } from '../../shared/language/text';
import { call, failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { useEditor, useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { useTell } from '../ui/status-line';

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
        {kind === 'review' && handover.replyTo && <SendRemarks to={other} replyTo={handover.replyTo} />}
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

/** Seals the remarks of the sparring to the one whom the case came from. */
function SendRemarks({ to, replyTo }: { to: string; replyTo: string }) {
  const { t } = useLanguage();
  const editor = useEditor();
  const tell = useTell();
  const send = async () => {
    const { case: value } = editor.state();
    const session = value.sparringSessions?.at(-1);
    if (!session) return tell({ text: t(giveTexts.noRemarks), refused: true });
    if (!(await editor.settled())) return;
    const from = session.consultant?.trim() || t(casePageTexts.networkConsultant);
    const asked = { kind: 'remarks', from, to, case: value, session: session.id, sealedFor: { recipient: replyTo } } as const;
    const reply = await call('packages.make', asked);
    if (reply.ok) tell(t(fill(giveTexts.remarksSent, { file: reply.value.file })));
    else if (reply.code !== 'cancelled') tell({ text: t(failureText(reply.code)), refused: true });
  };
  return (
    <Button look="link" onPress={() => void send()}>
      {t(giveTexts.sendRemarks)}
    </Button>
  );
}
