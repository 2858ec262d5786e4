import './entry-field.css';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Entry } from '../../shared/case/commands/quick-entry';
import { nameIn } from '../../shared/case/find';
import { entryWords } from '../../shared/language/quick-entry';
import { useLanguage } from '../app/language';
import { usePlace } from '../editor/place';
import { useEditor, useEditorState } from '../editor/use-editor';

interface EntryFieldProps {
  readonly entry: Entry | undefined;
  /** The field is left: back to the drawing. */
  readonly onLeave: () => void;
}

/** In ms: a word that is still being written is not a wrong one yet. */
const rest = 700;

/**
 * The line in which the family is told, at the foot of the drawing, with what will be made of it in words. Enter makes it and waits for the
 * next line; Esc leaves, and what was typed is there the next time.
 */
export function EntryField({ entry, onLeave }: EntryFieldProps) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const place = usePlace();
  const value = useEditorState((state) => state.case);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [scroll, setScroll] = useState(0);
  const { about = '', line = '' } = place.entry ?? {};
  const [rested, setRested] = useRested(line);
  useEffect(() => input.current?.select(), []);

  const write = (text: string) => place.change({ entry: { about, line: text, where: 'field' } });
  const leave = () => {
    place.change({ entry: { about, line, where: 'nowhere' } });
    onLeave();
  };
  const tell = () => {
    if (!line.trim()) return leave();
    if (!entry) return;
    if (entry.ok) {
      if (!editor.run(entry.command)) write('');
      return;
    }
    setRested(true);
    input.current?.setSelectionRange(entry.span.from, entry.span.to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      tell();
    }
    if (event.key === 'Escape') leave();
  };
  const fault = entry && !entry.ok && (rested || entry.span.to < line.trimEnd().length) ? entry : undefined;
  return (
    <div className="entry-field" data-floating>
      <label htmlFor={id}>{t(entryWords.about, { name: nameIn(value, about, language) })}</label>
      <div className="entry-line">
        <div className="entry-mirror" aria-hidden="true">
          <span style={{ marginInlineStart: -scroll }}>
            {fault && line.slice(0, fault.span.from)}
            {fault && <mark>{line.slice(fault.span.from, fault.span.to)}</mark>}
          </span>
        </div>
        <input
          ref={input}
          id={id}
          className="entry-input"
          autoComplete="off"
          spellCheck={false}
          maxLength={2000}
          placeholder={t(entryWords.example)}
          value={line}
          data-changed={line ? true : undefined}
          aria-invalid={fault ? true : undefined}
          aria-describedby={`${id}-words`}
          // biome-ignore lint/a11y/noAutofocus: it opens because the user asked to write in it
          autoFocus
          onBlur={() => {
            // The whole window may have lost the focus, and gives it back here.
            if (document.hasFocus()) place.change({ entry: { about, line, where: 'nowhere' } });
          }}
          onScroll={(event) => setScroll(event.currentTarget.scrollLeft)}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p id={`${id}-words`} role="status" className={fault ? 'entry-words entry-words-fault' : 'entry-words'}>
        {fault ? t(fault.reason) : entry?.ok ? t(entry.words) : t(entryWords.keys)}
        {entry?.ok && entry.doubts[0] && <strong className="entry-doubt">{t(entry.doubts[0])}</strong>}
      </p>
    </div>
  );
}

/** Whether the typing has rested since the last stroke. */
function useRested(line: string): readonly [boolean, (rested: boolean) => void] {
  const [rested, setRested] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stroke starts the rest anew.
  useEffect(() => {
    setRested(false);
    const timer = setTimeout(() => setRested(true), rest);
    return () => clearTimeout(timer);
  }, [line]);
  return [rested, setRested];
}
