import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

/**
 * Cases that the machine changes or erases by itself, outside the editor: brought back from a backup, erased in part. Whoever asked for
 * it tells; the list asks again, and an open case is opened anew.
 */
type Listener = (ids: readonly string[]) => void;

const listeners = createContext<Set<Listener>>(new Set());

export function CasesChangedProvider({ children }: { children: ReactNode }) {
  const [all] = useState(() => new Set<Listener>());
  return <listeners.Provider value={all}>{children}</listeners.Provider>;
}

/** Tells of cases that were changed. */
export function useCasesChanged(): Listener {
  const all = useContext(listeners);
  return (ids) => {
    for (const listener of all) listener(ids);
  };
}

/** Hears of cases that were changed. `listener` is to stay the same. */
export function useOnCasesChanged(listener: Listener): void {
  const all = useContext(listeners);
  useEffect(() => {
    all.add(listener);
    return () => void all.delete(listener);
  }, [all, listener]);
}
