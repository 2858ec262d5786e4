import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Fragment } from '../../shared/case/fragment';

/**
 * What was copied. It stays in the program: the system's clipboard can be read by every other program, is kept in histories, and outlives
 * the lock. It serves all cases that are opened until Kreds is locked or closed.
 */
interface Clipboard {
  readonly fragment: Fragment | undefined;
  readonly keep: (fragment: Fragment) => void;
}

const ClipboardContext = createContext<Clipboard>({ fragment: undefined, keep: () => {} });

export function ClipboardProvider({ locked, children }: { locked: boolean; children: ReactNode }) {
  const [fragment, keep] = useState<Fragment>();
  useEffect(() => {
    if (locked) keep(undefined);
  }, [locked]);
  const clipboard = useMemo(() => ({ fragment, keep }), [fragment]);
  return <ClipboardContext value={clipboard}>{children}</ClipboardContext>;
}

export const useClipboard = (): Clipboard => useContext(ClipboardContext);
