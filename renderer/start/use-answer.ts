import { useCallback, useEffect, useState } from 'react';
import type { CallInput, CallName, CallOutput, FailureCode } from '../../shared/bridge/bridge';
import { call } from '../app/bridge';

export interface Answer<Value> {
  /** Undefined until the first answer; the last one stays while the next is awaited. */
  readonly value: Value | undefined;
  readonly failure: FailureCode | undefined;
  readonly again: () => void;
}

/** What the machine answers, asked for when the page opens and when the question changes. */
export function useAnswer<Name extends CallName>(name: Name, input: CallInput<Name>): Answer<CallOutput<Name>> {
  const [value, setValue] = useState<CallOutput<Name>>();
  const [failure, setFailure] = useState<FailureCode>();
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((count) => count + 1), []);
  const question = JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question stands for its input.
  useEffect(() => {
    let wanted = true;
    void call(name, input).then((reply) => {
      if (!wanted) return;
      setFailure(reply.ok ? undefined : reply.code);
      if (reply.ok) setValue(reply.value);
    });
    return () => {
      wanted = false;
    };
  }, [name, question, round]);
  return { value, failure, again };
}
