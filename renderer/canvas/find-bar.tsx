import './find-bar.css';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { canvasTexts } from '../../shared/language/canvas';
import { useLanguage } from '../app/language';
import { usePlace } from '../editor/place';
import { useEditor, useEditorState } from '../editor/use-editor';
import { IconButton } from '../ui/button';
import { hitsOf } from './hits';

interface FindBarProps {
  /** Grows each time it is asked for. */
  readonly asked: number;
  readonly onClose: () => void;
}

/** Finds someone in the drawing and brings them into view. Enter goes on, Shift+Enter back, Esc gives the focus back. */
export function FindBar({ asked, onClose }: FindBarProps) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const { change } = usePlace();
  const value = useEditorState((state) => state.case);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  const hits = useMemo(() => hitsOf(value, query, language), [value, query, language]);
  const hit = hits[Math.min(at, hits.length - 1)];

  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for
  useEffect(() => {
    if (document.activeElement !== field.current) before.current = document.activeElement;
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  const subject = hit?.subject;
  useEffect(() => {
    if (subject) editor.select(subject);
    change({ found: subject });
  }, [subject, editor, change]);

  const step = (by: number) => setAt((now) => (Math.min(now, hits.length - 1) + by + hits.length) % Math.max(1, hits.length));
  const close = () => {
    change({ found: undefined });
    onClose();
    const back = before.current;
    // In the outline, the row of what was found is the one to go on from.
    const row = back?.closest('[role=tree]')?.querySelector<HTMLElement>('[tabindex="0"]');
    const canvas = document.querySelector<HTMLElement>('.scene-canvas');
    const given = row ?? (back instanceof HTMLElement && back.isConnected && back !== document.body ? back : canvas);
    given?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' || event.key === 'F3') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const count =
    hits.length > 0
      ? t(canvasTexts.hit, { at: hits.indexOf(hit ?? hits[0] ?? { subject: '', name: '', detail: '' }) + 1, count: hits.length })
      : '';
  const said = hit ? [hit.name, hit.detail].filter(Boolean).join(', ') : query.trim() ? t(canvasTexts.noHit) : t(canvasTexts.findHint);
  return (
    <search className="find-bar" data-floating onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="text"
        className="field-input find-bar-field"
        aria-label={t(canvasTexts.find)}
        placeholder={t(canvasTexts.find)}
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
      />
      <IconButton icon={ChevronUp} size={16} label={t(canvasTexts.previousHit)} disabled={hits.length < 2} onPress={() => step(-1)} />
      <IconButton icon={ChevronDown} size={16} label={t(canvasTexts.nextHit)} disabled={hits.length < 2} onPress={() => step(1)} />
      <IconButton icon={X} size={16} label={t(canvasTexts.closeFind)} onPress={close} />
      <p className="find-bar-said" role="status">
        <span>{said}</span>
        <span>{count}</span>
      </p>
    </search>
  );
}
