import './status-line.css';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { uiTexts } from '../../shared/language/ui';
import { useLanguage } from '../app/language';
import { Button } from './button';

export interface StatusMessage {
  readonly text: string;
  /** Something was refused or failed. */
  readonly refused?: boolean;
  /** Takes back what the message tells. */
  readonly undo?: () => void;
}

export type Tell = (message: StatusMessage | string) => void;

interface Status {
  readonly message: StatusMessage | undefined;
  /** Grows with every message, so that the same words are said again. */
  readonly count: number;
}

const StatusContext = createContext<Status>({ message: undefined, count: 0 });
const TellContext = createContext<Tell>(() => {});

/** Keeps the last message for the status line; `useTell` sends one. */
export function StatusProvider({ children }: { children: ReactNode }) {
  const [status, setStatus] = useState<Status>({ message: undefined, count: 0 });
  const tell = useCallback<Tell>((message) => {
    setStatus(({ count }) => ({ message: typeof message === 'string' ? { text: message } : message, count: count + 1 }));
  }, []);
  return (
    <TellContext value={tell}>
      <StatusContext value={status}>{children}</StatusContext>
    </TellContext>
  );
}

/** Says in the status line, and aloud, what was done: `tell({ text: 'Tilføjede Grethe som mormor', undo })`. */
export const useTell = (): Tell => useContext(TellContext);

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
