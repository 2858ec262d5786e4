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
  /** Gives on what is typed so far, and leaves it in the field as it was typed, to the last space. */
  readonly give: () => void;
  readonly takeBack: () => void;
  /** Enter commits, Esc takes back. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface TypedValueOptions {
  readonly value: string;
  /** `still`: it is being written still. */
  readonly onCommit: (text: string, still?: boolean) => Answer;
  /** Enter makes a line: only Ctrl+Enter commits. Space around it is nobody's answer, but stays while it is written. */
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
  const same = (one: string, other: string) => (manyLines ? one.trim() === other.trim() : one === other);
  const typed = draft ?? value;
  const changed = draft !== undefined && !same(draft, value);
  const [started, setStarted] = useState(value);
  const forgetRefusal = useForgetRefusal();
  const [refused, setRefused] = useState<{ readonly of: string; readonly because: Refusal }>();

  // Another value from outside, such as another person's, is not what the refused text was meant for.
  if (refused && refused.of !== value) {
    setRefused(undefined);
    setDraft(undefined);
  }

  // What was given on while it is still being written, and changed since from outside, as an undo does: the field follows.
  const [given, setGiven] = useState<string>();
  if (draft !== undefined && draft === given && changed && !refused) {
    setDraft(undefined);
    setGiven(undefined);
  }

  const latest = useRef({ draft, value, onCommit, refused });
  latest.current = { draft, value, onCommit, refused };
  const commitLatest = (still?: boolean): Answer => {
    const now = latest.current;
    latest.current = { ...now, draft: undefined };
    if (now.draft !== undefined && !same(now.draft, now.value) && !now.refused) return now.onCommit(now.draft, still);
  };
  const commit = () => {
    if (latest.current.refused) return;
    const because = commitLatest();
    if (because) setRefused({ of: value, because });
    else setDraft(undefined);
  };
  const give = () => {
    const sofar = latest.current.draft;
    if (latest.current.refused) return;
    const because = commitLatest(true);
    if (because) setRefused({ of: value, because });
    else {
      setGiven(sofar);
      if (sofar !== undefined) setStarted(sofar);
    }
  };
  const forget = () => {
    if (refused) forgetRefusal();
    setRefused(undefined);
  };
  const takeBack = () => {
    // What is taken back of a long text is given on first, so that an undo brings it again.
    if (manyLines) commitLatest();
    latest.current = { ...latest.current, draft: undefined };
    if ((manyLines || started !== value) && draft !== undefined) onCommit(started);
    setDraft(undefined);
    forget();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each stroke starts the rest anew.
  useEffect(() => {
    if (!restsAfter || !changed) return;
    const timer = setTimeout(give, restsAfter);
    return () => clearTimeout(timer);
  }, [draft, restsAfter, changed]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the field goes away, and then with what it holds at last.
  useEffect(() => () => void commitLatest(), []);

  return {
    typed,
    changed,
    refusal: refused?.because,
    type: (text) => {
      if (draft === undefined) {
        setStarted(value);
        setGiven(undefined);
      }
      setDraft(text);
      forget();
    },
    commit,
    give,
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
