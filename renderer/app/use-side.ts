import { useCallback, useState, useSyncExternalStore } from 'react';
import type { StationId } from './navigation';
import { useRemembered } from './settings';

const narrow = matchMedia('(width < 1366px)');
const watchNarrow = (listener: () => void) => {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
};

/** Gives on what stands in the field that has the focus. */
export const leaveField = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

/** Gives on what stands in the field that has the focus, and stays there. */
export function commitField(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !field.matches('input, textarea')) return;
  field.blur();
  field.focus({ preventScroll: true });
}

export interface SideState {
  /** Whether the station has a side panel at all. */
  readonly possible: boolean;
  readonly shown: boolean;
  readonly whole: boolean;
  readonly toggle: () => void;
  readonly show: () => void;
  readonly setWhole: (whole: boolean) => void;
}

/** Whether the side panel shows; `empty`: all that it would show at the station is that nothing is missing; `taken`: the station needs its room. Where it lies over the station it starts closed; else the window remembers. */
export function useSide(station: StationId, empty: boolean, taken: boolean): SideState {
  const over = useSyncExternalStore(watchNarrow, () => narrow.matches);
  const [beside, keepBeside] = useRemembered('side', true);
  const [above, setAbove] = useState(false);
  const [whole, setWholeState] = useState(false);
  const possible =
    !taken && (station === 'family' || station === 'network' || ((station === 'case' || station === 'assessment') && !empty));
  const wanted = over ? above : beside;
  const set = useCallback(
    (shown: boolean) => {
      if (over) setAbove(shown);
      else keepBeside(shown);
    },
    [over, keepBeside],
  );
  return {
    possible,
    shown: possible && wanted,
    whole: whole && possible && wanted,
    toggle: () => {
      leaveField();
      setWholeState(false);
      set(!wanted);
    },
    show: useCallback(() => set(true), [set]),
    setWhole: useCallback(
      (next: boolean) => {
        setWholeState(next);
        if (next) set(true);
      },
      [set],
    ),
  };
}
