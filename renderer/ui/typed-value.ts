import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Text } from '../../shared/language/text';
import { useForgetRefusal } from './status-line';

/** Why a field's value wasn't taken: words, or what `editor.run` gives for a refused command. */
export type Refusal = string | { readonly text: Text };

/** What a field is told when it gives its value on: why it wasn't taken, or nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: so that a function that answers nothing will do.
export type Answer = Refusal | undefined | void;

export interface TypedValue {
  readonly typed: string;
  readonly changed: boolean;
  /** Why the typed text wasn't taken; it stays in the field until it is changed or taken back. */
  readonly refusal: Refusal | undefined;
  readonly type: (text: string) => void;
  /** Gives the typed text on, when it differs from the value. */
  readonly commit: () => void;
  readonly takeBack: () => void;
  /** Enter commits, Esc takes back. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface TypedValueOptions {
  readonly value: string;
  readonly onCommit: (text: string) => Answer;
  /** Enter makes a line: only Ctrl+Enter commits. */
  readonly manyLines?: boolean;
  /** Commits by itself when the typing rests this long, in ms; so that a long text is safe before the field is left. */
  readonly restsAfter?: number;
}

/**
 * The text that stands in a field while someone types in it. It follows the value from outside until it is touched; what was typed is
 * committed by Enter, by leaving the field, and when the field goes away. A text that is refused stays with the reason; only Enter tries it
 * again as it stands.
 */
export function useTypedValue({ value, onCommit, manyLines = false, restsAfter }: TypedValueOptions): TypedValue {
  const [draft, setDraft] = useState<string>();
  const typed = draft ?? value;
  const changed = draft !== undefined && draft !== value;
  const [started, setStarted] = useState(value);
  const forgetRefusal = useForgetRefusal();
  const [refused, setRefused] = useState<{ readonly of: string; readonly because: Refusal }>();

  // Another value from outside, such as another person's, is not what the refused text was meant for.
  if (refused && refused.of !== value) {
    setRefused(undefined);
    setDraft(undefined);
  }

  const latest = useRef({ draft, value, onCommit, refused });
  latest.current = { draft, value, onCommit, refused };
  const commitLatest = (): Answer => {
    const now = latest.current;
    latest.current = { ...now, draft: undefined };
    if (now.draft !== undefined && now.draft !== now.value && !now.refused) return now.onCommit(now.draft);
  };
  const commit = () => {
    if (latest.current.refused) return;
    const because = commitLatest();
    if (because) setRefused({ of: value, because });
    else setDraft(undefined);
  };
  const forget = () => {
    if (refused) forgetRefusal();
    setRefused(undefined);
  };
  const takeBack = () => {
    latest.current = { ...latest.current, draft: undefined };
    if (started !== value && draft !== undefined) onCommit(started);
    setDraft(undefined);
    forget();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each stroke starts the rest anew.
  useEffect(() => {
    if (!restsAfter || !changed) return;
    const timer = setTimeout(commit, restsAfter);
    return () => clearTimeout(timer);
  }, [draft, restsAfter, changed]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the field goes away, and then with what it holds at last.
  useEffect(() => () => void commitLatest(), []);

  return {
    typed,
    changed,
    refusal: refused?.because,
    type: (text) => {
      if (draft === undefined) setStarted(value);
      setDraft(text);
      forget();
    },
    commit,
    takeBack,
    onKeyDown: (event) => {
      if (event.key === 'Enter' && !event.nativeEvent.isComposing && (!manyLines || event.ctrlKey || event.metaKey)) {
        if (manyLines) event.preventDefault();
        latest.current = { ...latest.current, refused: undefined };
        commit();
      }
      if (event.key === 'Escape' && changed) {
        event.stopPropagation();
        takeBack();
      }
    },
  };
}

/** The words of a refusal in the chosen language. */
export const refusalText = (refusal: Refusal | undefined, t: (text: Text) => string): string | undefined =>
  typeof refusal === 'object' ? t(refusal.text) : refusal;
