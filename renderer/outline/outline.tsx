import './outline.css';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { outlineTexts } from '../../shared/language/outline';
import { useLanguage } from '../app/language';
import { usePlace } from '../editor/place';
import { useEditor, useEditorState } from '../editor/use-editor';
import { outlineOf } from './outline-rows';

/** What is drawn, as a list: the drawing's twin for the keyboard and for screen readers, and the search in it. */
export function Outline({ focused }: { focused: number }) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const place = usePlace();
  const value = useEditorState((state) => state.case);
  const selection = useEditorState((state) => state.selection);
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const groups = useMemo(() => outlineOf(value, language, query), [value, language, query]);
  const rows = groups.flatMap((group) => group.rows);
  const chosen = rows.find(({ subject }) => selection.includes(subject))?.subject;

  // Each time it is asked for, the search takes the focus.
  useEffect(() => {
    if (focused === 0) return;
    search.current?.select();
    search.current?.focus();
  }, [focused]);
  useEffect(() => {
    if (chosen) list.current?.querySelector(`[data-subject="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const choose = (subject: string) => {
    editor.select(subject);
    place.change({ revealed: subject });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const at = rows.findIndex(({ subject }) => subject === chosen);
      const next = rows[at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + step))];
      if (next) choose(next.subject);
      event.preventDefault();
    } else if (event.key === 'Enter' && !chosen && rows[0]) choose(rows[0].subject);
  };
  return (
    <nav className="outline" aria-label={t(outlineTexts.title)} onKeyDown={onKeyDown}>
      <input
        ref={search}
        type="search"
        className="field-input outline-search"
        aria-label={t(outlineTexts.search)}
        aria-controls={id}
        placeholder={t(outlineTexts.search)}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div
        ref={list}
        id={id}
        className="outline-list"
        role="listbox"
        tabIndex={0}
        aria-label={t(outlineTexts.title)}
        aria-activedescendant={chosen && `${id}${chosen}`}
      >
        {groups.map(({ title, rows }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box
          <div key={title.en} role="group" aria-label={t(title)}>
            <p className="outline-title" aria-hidden="true">
              {t(title)}
            </p>
            {rows.map(({ subject, name, detail }) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the keys
              <div
                key={subject}
                id={`${id}${subject}`}
                role="option"
                tabIndex={-1}
                className="outline-row"
                data-subject={subject}
                aria-selected={selection.includes(subject)}
                title={name}
                onClick={() => choose(subject)}
                onPointerEnter={() => place.change({ hover: subject })}
                onPointerLeave={() => place.change({ hover: undefined })}
              >
                <span>{name}</span>
                <span>{detail}</span>
              </div>
            ))}
          </div>
        ))}
        {groups.length === 0 && <p className="outline-none">{t(outlineTexts.nothing)}</p>}
      </div>
    </nav>
  );
}
