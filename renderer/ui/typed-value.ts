import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

export interface TypedValue {
  readonly typed: string;
  readonly changed: boolean;
  readonly type: (text: string) => void;
  /** Gives the typed text on, when it differs from the value. */
  readonly commit: () => void;
  readonly takeBack: () => void;
  /** Enter commits, Esc takes back. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface TypedValueOptions {
  readonly value: string;
  readonly onCommit: (text: string) => void;
  /** Enter makes a line: only Ctrl+Enter commits. */
  readonly manyLines?: boolean;
  /** Commits by itself when the typing rests this long, in ms; so that a long text is safe before the field is left. */
  readonly restsAfter?: number;
}

/**
 * The text that stands in a field while someone types in it. It follows the value from outside until it is touched; what was typed is
 * committed by Enter, by leaving the field, and when the field goes away.
 */
export function useTypedValue({ value, onCommit, manyLines = false, restsAfter }: TypedValueOptions): TypedValue {
  const [draft, setDraft] = useState<string>();
  const typed = draft ?? value;
  const changed = draft !== undefined && draft !== value;
  const [started, setStarted] = useState(value);

  const latest = useRef({ draft, value, onCommit });
  latest.current = { draft, value, onCommit };
  const commitLatest = () => {
    const now = latest.current;
    if (now.draft !== undefined && now.draft !== now.value) now.onCommit(now.draft);
    latest.current = { ...now, draft: undefined };
  };
  const commit = () => {
    commitLatest();
    setDraft(undefined);
  };
  const takeBack = () => {
    latest.current = { ...latest.current, draft: undefined };
    if (started !== value && draft !== undefined) onCommit(started);
    setDraft(undefined);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each stroke starts the rest anew.
  useEffect(() => {
    if (!restsAfter || !changed) return;
    const timer = setTimeout(commit, restsAfter);
    return () => clearTimeout(timer);
  }, [draft, restsAfter, changed]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the field goes away, and then with what it holds at last.
  useEffect(() => commitLatest, []);

  return {
    typed,
    changed,
    type: (text) => {
      if (draft === undefined) setStarted(value);
      setDraft(text);
    },
    commit,
    takeBack,
    onKeyDown: (event) => {
      if (event.key === 'Enter' && !event.nativeEvent.isComposing && (!manyLines || event.ctrlKey || event.metaKey)) {
        if (manyLines) event.preventDefault();
        commit();
      }
      if (event.key === 'Escape' && changed) {
        event.stopPropagation();
        takeBack();
      }
    },
  };
}
