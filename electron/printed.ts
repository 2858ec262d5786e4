import { createHash } from 'node:crypto';
import type { AttachmentOptions } from '../shared/bridge/bridge';
import type { Case } from '../shared/case/schema';
import type { PrintedAttachment } from './attachment';
import { Failure } from './failure';
import { today } from './today';

/** What was printed last, so that what is saved or handed on is byte for byte what was shown. */
export interface Printed {
  readonly of: (value: Case, options: AttachmentOptions) => Promise<PrintedAttachment>;
  /** Like `of`, but given up with `cancelled` when something else is asked for before its turn has come. */
  readonly shown: (value: Case, options: AttachmentOptions) => Promise<PrintedAttachment>;
  readonly forget: () => void;
}

/** One is printed at a time: two would only get in each other's way. */
export function rememberPrinted(print: (value: Case, options: AttachmentOptions) => Promise<PrintedAttachment>): Printed {
  let last: { readonly key: string; readonly printed: Promise<PrintedAttachment> } | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const ask = (value: Case, options: AttachmentOptions, patient: boolean) => {
    const key = createHash('sha256')
      .update(JSON.stringify([value, options, today()]))
      .digest('hex');
    if (last?.key === key) return last.printed;
    const printed = turn.then(() => {
      if (!patient && last?.key !== key) throw new Failure('cancelled');
      return print(value, options);
    });
    turn = printed.then(
      () => undefined,
      () => undefined,
    );
    last = { key, printed };
    printed.catch(() => {
      if (last?.printed === printed) last = undefined;
    });
    return printed;
  };

  return {
    of: (value, options) => ask(value, options, true),
    shown: (value, options) => ask(value, options, false),
    forget: () => {
      last = undefined;
    },
  };
}
