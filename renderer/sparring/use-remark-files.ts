import { useState } from 'react';
import { receiveRemarks } from '../../shared/case/commands/sparring';
import { mergeRemarks, remarksOf, writeRemarks } from '../../shared/formats/remarks';
import { sparringTexts as texts } from '../../shared/language/sparring';
import { fill, type Text } from '../../shared/language/text';
import { call, failureText } from '../app/bridge';
import { today } from '../app/day';
import { useLanguage } from '../app/language';
import { useEditor } from '../editor/use-editor';
import { useTell } from '../ui/status-line';

/** Remarks on their way to another machine and back. What is wrong with a file is named, and the case is left as it was. */
export function useRemarkFiles() {
  const { t } = useLanguage();
  const editor = useEditor();
  const tell = useTell();
  const [faults, setFaults] = useState<readonly Text[]>([]);

  const send = async (session: string) => {
    const value = editor.state().case;
    const file = remarksOf(value, session);
    if (!file) return;
    const number = value.case.caseNumber?.trim() || 'sag';
    const reply = await call('files.save', { name: t(texts.fileName, { number, day: today() }), text: writeRemarks(file) });
    if (reply.ok) tell(t(texts.sent, { file: reply.value.file }));
    else if (reply.code !== 'cancelled') tell({ text: t(failureText(reply.code)), refused: true });
  };

  const receive = async () => {
    setFaults([]);
    const reply = await call('files.remarks', undefined);
    if (!reply.ok) {
      if (reply.code !== 'cancelled') setFaults([failureText(reply.code)]);
      return;
    }
    const { file, remarks, faults: found } = reply.value;
    const value = editor.state().case;
    const merged = remarks && mergeRemarks(value, remarks);
    if (!remarks || !merged?.ok) {
      setFaults([fill(texts.refused, { file }), ...(merged && !merged.ok ? [merged.reason] : found)]);
      return;
    }
    if (!editor.run(receiveRemarks(value, remarks)) && !merged.sameContent) editor.say(texts.otherContent);
  };

  return { faults, send: (session: string) => void send(session), receive: () => void receive() };
}
