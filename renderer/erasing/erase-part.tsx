import './erase-part.css';
import { useEffect, useRef, useState } from 'react';
import type { Reply } from '../../shared/bridge/bridge';
import type { ErasingLook } from '../../shared/bridge/erasing';
import { erasePartTexts as texts } from '../../shared/language/erasing';
import { call, failureText } from '../app/bridge';
import { useCasesChanged } from '../app/cases-changed';
import { useLanguage } from '../app/language';
import { useEditor } from '../editor/use-editor';
import { Button } from '../ui/button';
import { useTell } from '../ui/status-line';

export interface ErasePartProps {
  /** The link that asks for it, the question, and what is said when it is done. */
  readonly ask: string;
  readonly title: string;
  readonly done: string;
  /** Of a person: whom. */
  readonly person?: string;
  /** What goes, and where it lies still; a line each. */
  readonly lines: (look: ErasingLook) => readonly string[];
  readonly erase: (id: string, base: number) => Promise<Reply<unknown>>;
}

/**
 * Erases a part of the open case beyond undoing. Says first what goes and where it lies still. The case is opened anew afterwards,
 * without a history that could bring it back.
 */
export function ErasePart({ ask, title, done, person, lines, erase }: ErasePartProps) {
  const { t } = useLanguage();
  const tell = useTell();
  const editor = useEditor();
  const casesChanged = useCasesChanged();
  const [look, setLook] = useState<ErasingLook>();
  const [busy, setBusy] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (look ? place.current?.scrollIntoView({ block: 'nearest' }) : undefined), [look]);
  const id = () => editor.state().case.id;

  const begin = async () => {
    if (!(await editor.settled())) return;
    const reply = await call('erasing.look', { id: id(), ...(person ? { person } : {}) });
    if (reply.ok) setLook(reply.value);
    else tell({ text: t(failureText(reply.code)), refused: true });
  };
  const finish = async () => {
    setBusy(true);
    await editor.settled();
    const reply = await erase(id(), editor.state().revision);
    setBusy(false);
    if (!reply.ok) return tell({ text: t(failureText(reply.code)), refused: true });
    casesChanged([id()]);
    tell(done);
  };
  if (!look) {
    return (
      <Button look="link" onPress={() => void begin()}>
        {ask}
      </Button>
    );
  }
  return (
    <div ref={place} role="alertdialog" aria-label={title} className="erase-part">
      <strong>{title}</strong>
      <ul>
        {lines(look).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="card-actions">
        <Button look="danger" onPress={() => void finish()} disabled={busy}>
          {t(texts.erase)}
        </Button>
        <Button onPress={() => setLook(undefined)} autoFocus>
          {t(texts.keep)}
        </Button>
      </div>
    </div>
  );
}
