import { useCallback, useEffect, useRef, useState } from 'react';
import type { FailureCode, ListedCase } from '../../shared/bridge/bridge';
import { call } from '../app/bridge';
import { useOnCasesChanged } from '../app/cases-changed';

export interface FoundCases {
  /** Undefined until the first answer. */
  readonly cases: readonly ListedCase[] | undefined;
  readonly total: number;
  readonly failure: FailureCode | undefined;
  readonly again: () => void;
  /** Asks for more than the first screenfuls, when they are scrolled to. */
  readonly more: () => void;
}

const [first, all] = [500, 20_000];
const pause = 60;

/** The cases that a search finds, newest first. Asked for a moment after the last stroke; late answers to older questions are dropped. */
export function useCases(query: string, archived: boolean): FoundCases {
  const [found, setFound] = useState<{ cases: readonly ListedCase[]; total: number }>();
  const [failure, setFailure] = useState<FailureCode>();
  const [round, setRound] = useState(0);
  const [limit, setLimit] = useState(first);
  const asked = useRef(false);
  const again = useCallback(() => setRound((count) => count + 1), []);
  useOnCasesChanged(again);
  const more = useCallback(() => setLimit(all), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same question again.
  useEffect(() => {
    let wanted = true;
    const ask = async () => {
      const reply = await call('cases.list', { query: query.trim().slice(0, 200), archived, limit });
      if (!wanted) return;
      setFailure(reply.ok ? undefined : reply.code);
      if (reply.ok) setFound(reply.value);
    };
    const timer = setTimeout(ask, asked.current ? pause : 0);
    asked.current = true;
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [query, archived, limit, round]);

  return { cases: found?.cases, total: found?.total ?? 0, failure, again, more };
}
