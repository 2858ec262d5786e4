import type { Bridge, CallInput, CallName, CallOutput, FailureCode, Reply } from '../../shared/bridge/bridge';
import { failureTexts } from '../../shared/language/failures';
import type { Text } from '../../shared/language/text';

declare global {
  interface Window {
    readonly kreds: Bridge;
  }
}

/** Asks the machine. It never throws: what can't be done comes back as a code. */
export async function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Reply<CallOutput<Name>>> {
  try {
    return await window.kreds.call(name, input);
  } catch (error) {
    return { ok: false, code: 'unexpected', detail: error instanceof Error ? error.message : undefined };
  }
}

/** What a failure means to the one who sits here: what happened, and what to do. */
export const failureText = (code: FailureCode): Text => failureTexts[code];

/** Tells the machine's log that something broke; never with personal data. */
export function reportFault(where: string, error: unknown): void {
  const what = error instanceof Error ? `${error.name} ${(error.stack ?? '').split('\n').slice(1, 6).join(' ')}` : 'unknown';
  void call('window.fault', { where, what: what.slice(0, 2000) });
}
