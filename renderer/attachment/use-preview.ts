import { useEffect, useRef, useState } from 'react';
import type { AttachmentOptions, FailureCode } from '../../shared/bridge/bridge';
import type { Case } from '../../shared/case/schema';
import { call } from '../app/bridge';
import { openPdf, type Pdf } from './pdf';

export interface Preview {
  readonly pdf: Pdf | undefined;
  /** A newer one is on its way. */
  readonly renewing: boolean;
  readonly failure: { readonly code: FailureCode; readonly detail: string | undefined } | undefined;
  readonly again: () => void;
}

const rest = 250;

/**
 * The attachment as it would be saved, made again a moment after the case or the options change. The last one stays until the next is
 * ready; `wanted` false: none is made.
 */
export function usePreview(value: Case, { recipient, fullCpr, language, leftOut }: AttachmentOptions, wanted: boolean): Preview {
  const [pdf, setPdf] = useState<Pdf>();
  const [failure, setFailure] = useState<Preview['failure']>();
  const [renewing, setRenewing] = useState(true);
  const [round, setRound] = useState(0);
  const asked = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again.
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    setRenewing(true);
    const make = async () => {
      const reply = await call('attachment.preview', { case: value, options: { recipient, fullCpr, language, leftOut } });
      if (!current) return;
      if (!reply.ok && reply.code === 'cancelled') return;
      if (!reply.ok) setFailure({ code: reply.code, detail: reply.detail });
      else {
        const opened = await openPdf(reply.value.pdf);
        if (!current) return opened.close();
        setFailure(undefined);
        setPdf(opened);
      }
      setRenewing(false);
    };
    const timer = setTimeout(() => void make(), asked.current ? rest : 0);
    asked.current = true;
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [value, recipient, fullCpr, language, leftOut, wanted, round]);

  useEffect(() => () => pdf?.close(), [pdf]);
  return { pdf, renewing, failure, again: () => setRound((count) => count + 1) };
}
