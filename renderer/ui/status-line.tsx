import './status-line.css';
import { TriangleAlert } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { uiTexts } from '../../shared/language/ui';
import { useLanguage } from '../app/language';
import { Button } from './button';

export interface StatusMessage {
  readonly text: string;
  /** Something was refused or failed. */
  readonly refused?: boolean;
  /** What became unlikely by it, and is asked about. */
  readonly doubt?: string | undefined;
  /** Takes back what the message tells. */
  readonly undo?: () => void;
}

export type Tell = (message: StatusMessage | string) => void;

interface Status {
  readonly message: StatusMessage | undefined;
  /** Grows with every message, so that the same words are said again. */
  readonly count: number;
}

interface Said extends Status {
  /** When it was said, in ms since the window opened. */
  readonly at: number;
}

interface Telling {
  readonly tell: Tell;
  readonly forget: (options?: { readonly lasting: boolean }) => void;
}

const StatusContext = createContext<Status>({ message: undefined, count: 0 });
const TellingContext = createContext<Telling>({ tell: () => {}, forget: () => {} });

/** A refusal said so lately may come from the very deed that now leaves its place; it is read first. */
const justNow = 1000;

/** Keeps the last message for the status line; `useTell` sends one. */
export function StatusProvider({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  const [status, setStatus] = useState<Said>({ message: undefined, count: 0, at: 0 });
  const tell = useCallback<Tell>((message) => {
    const said = typeof message === 'string' ? { text: message } : message;
    setStatus(({ count }) => ({ message: said, count: count + 1, at: performance.now() }));
  }, []);
  const forget = useCallback<Telling['forget']>(({ lasting } = { lasting: false }) => {
    const now = performance.now();
    setStatus((before) => {
      const gone = before.message?.refused && !(lasting && now - before.at < justNow);
      return gone ? { ...before, message: undefined } : before;
    });
  }, []);
  const telling = useMemo(() => ({ tell, forget }), [tell, forget]);
  // Said in the other language.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each change of language.
  useEffect(() => tell(''), [language, tell]);
  return (
    <TellingContext value={telling}>
      <StatusContext value={status}>{children}</StatusContext>
    </TellingContext>
  );
}

/** Says in the status line, and aloud, what was done: `tell({ text: 'Tilføjede Grethe som mormor', undo })`. */
export const useTell = (): Tell => useContext(TellingContext).tell;

/** Takes a refusal out of the status line when its cause is gone; with `lasting`, unless it was said just now. */
export const useForgetRefusal = (): Telling['forget'] => useContext(TellingContext).forget;

/** The line at the foot: what was done last, with the way back. Screen readers hear it. */
export function StatusLine({ children }: { children?: ReactNode }) {
  const { message, count } = useContext(StatusContext);
  const { t } = useLanguage();
  const tell = useTell();
  const takeBack = () => {
    message?.undo?.();
    tell('');
  };
  return (
    <div className="status-line">
      <div role="status" aria-live="polite" className="status-line-words">
        <span key={count} className={message?.refused ? 'status-line-refused' : undefined}>
          {message?.text}
          {message?.doubt && (
            <strong className="status-line-doubt">
              <TriangleAlert size={14} strokeWidth={1.75} aria-hidden /> {message.doubt}
            </strong>
          )}
        </span>
      </div>
      {message?.undo && (
        <Button look="link" onPress={takeBack} description={t(uiTexts.undoWhat, { what: message.text })}>
          {t(uiTexts.undo)}
        </Button>
      )}
      {children}
    </div>
  );
}
