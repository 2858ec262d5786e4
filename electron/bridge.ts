import { ipcMain, type WebFrameMain } from 'electron';
import type { z } from 'zod';
import { type CallInput, type CallName, type CallOutput, calls, type Reply } from '../shared/bridge/bridge';
import { channels } from './call-names';
import { Failure, replyOf } from './failure';
import { faultOf } from './fault';
import { log } from './log';

/** What the machine does for each call. */
export type Handlers = { readonly [Name in CallName]: (input: CallInput<Name>) => CallOutput<Name> | Promise<CallOutput<Name>> };

const isCall = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(calls, name);

/** Answers the calls of one frame alone, and of that only what its schema lets through. Nothing is ever thrown back at the window. */
export function answerCalls(handlers: Handlers, isOurs: (frame: WebFrameMain | null) => boolean): void {
  ipcMain.handle(channels.call, ({ senderFrame }, name: unknown, input: unknown): Promise<Reply<unknown>> => {
    return replyOf(
      () => {
        if (!isOurs(senderFrame)) throw new Failure('invalid', 'sender');
        if (!isCall(name)) throw new Failure('invalid', 'unknown call');
        return answer(handlers, name, input);
      },
      (error) => log(isCall(name) ? name : 'bridge', faultOf(error)),
    );
  });
}

function answer<Name extends CallName>(handlers: Handlers, name: Name, input: unknown): CallOutput<Name> | Promise<CallOutput<Name>> {
  const checked = calls[name].input.safeParse(input);
  if (!checked.success) throw new Failure('invalid', placesOf(checked.error));
  // What was sent and not the checked copy: the schemas change nothing, but the copy of a case has their order of fields.
  return handlers[name](input as CallInput<Name>);
}

/** Where the input broke its schema: field names, never what stood there. */
function placesOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map(({ path }) => path.join('.') || 'input')
    .join(', ');
}
