import { useEffect, useRef, useState } from 'react';
import type { ErasingLook } from '../../shared/bridge/erasing';
import { longDate } from '../../shared/case/dates';
import { erasePersonTexts as texts } from '../../shared/language/erasing';
import { type Language, listed, say } from '../../shared/language/text';
import { call, failureText } from '../app/bridge';
import { useCasesChanged } from '../app/cases-changed';
import { useLanguage } from '../app/language';
import { useEditor, useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { useTell } from '../ui/status-line';

/**
 * Erases all about a person beyond undoing: not the way to take someone out of a drawing, but to answer one who has the right to it.
 * Says first what goes and where it lies still. The case is opened anew afterwards, without a history that could bring them back.
 */
export function ErasePerson({ id, name }: { id: string; name: string }) {
  const { t, language } = useLanguage();
  const tell = useTell();
  const editor = useEditor();
  const casesChanged = useCasesChanged();
  const value = useEditorState((state) => state.case);
  const past = useEditorState((state) => state.past);
  const [look, setLook] = useState<ErasingLook>();
  const [busy, setBusy] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (look ? place.current?.scrollIntoView({ block: 'nearest' }) : undefined), [look]);
  const only = value.case.indexPersonIds.every((each) => each === id);
  if (past || only) return null;

  const ask = async () => {
    if (!(await editor.settled())) return;
    const reply = await call('erasing.look', { id: value.id, person: id });
    if (reply.ok) setLook(reply.value);
    else tell({ text: t(failureText(reply.code)), refused: true });
  };
  const erase = async () => {
    setBusy(true);
    await editor.settled();
    const reply = await call('erasing.person', { id: value.id, base: editor.state().revision, person: id });
    setBusy(false);
    if (!reply.ok) return tell({ text: t(failureText(reply.code)), refused: true });
    casesChanged([value.id]);
    tell(t(texts.done));
  };
  if (!look) {
    return (
      <Button look="link" onPress={() => void ask()}>
        {t(texts.ask)}
      </Button>
    );
  }
  return (
    <div ref={place} role="alertdialog" aria-label={t(texts.title, { name })} className="erase-person">
      <strong>{t(texts.title, { name })}</strong>
      <ul>
        {linesOf(look, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="card-actions">
        <Button look="danger" onPress={() => void erase()} disabled={busy}>
          {t(texts.erase)}
        </Button>
        <Button onPress={() => setLook(undefined)} autoFocus>
          {t(texts.keep)}
        </Button>
      </div>
    </div>
  );
}

function linesOf({ texts: count, revisions, backupsUntil }: ErasingLook, language: Language): string[] {
  const numbers = listed(revisions.map(String), language);
  return [
    say(texts.gone, language),
    ...(count > 0 ? [say(count === 1 ? texts.inText : texts.inTexts, language, { count })] : []),
    ...(revisions.length > 0 ? [say(texts.revisions, language, { revisions: numbers })] : []),
    say(backupsUntil ? texts.until : texts.inNone, language, { day: backupsUntil ? longDate(backupsUntil, language) : '' }),
  ];
}
