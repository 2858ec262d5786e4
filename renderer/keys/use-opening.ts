import { useState } from 'react';
import type { CallInput, CallName, CallOutput, Reply } from '../../shared/bridge/bridge';
import { keyTexts } from '../../shared/language/keys';
import { fill, type Text } from '../../shared/language/text';
import { call, failureText } from '../app/bridge';

type Refused = Extract<Reply<never>, { ok: false }>;

/** Asks the machine for what takes a moment; keeps what went wrong until something is typed. */
export function useOpening() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Refused>();
  const ask = async <Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name> | undefined> => {
    setBusy(true);
    const reply = await call(name, input);
    setBusy(false);
    setFailure(reply.ok ? undefined : reply);
    return reply.ok ? reply.value : undefined;
  };
  return { busy, failure, ask, forget: () => setFailure(undefined) };
}

/** What a refusal means here; `wrong` is what is said of a secret that doesn't fit. Never which part of it was right. */
export function refusedText({ code, detail }: Refused, wrong: Text): Text {
  if (code === 'too-soon') return fill(keyTexts.tooSoon, { seconds: detail ?? '' });
  return code === 'wrong-key' ? wrong : failureText(code);
}
