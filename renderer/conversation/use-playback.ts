import { useEffect, useState } from 'react';

/** How long a step stays before the next, in ms. */
export const paces = { slow: 1800, quick: 700 } as const;
export type Pace = keyof typeof paces;

export interface Playback {
  /** How many steps have been made. */
  readonly at: number;
  readonly count: number;
  readonly playing: boolean;
  readonly pace: Pace;
  readonly go: (to: number) => void;
  readonly toggle: () => void;
  readonly setPace: (pace: Pace) => void;
}

/** Goes through the steps in which a map was built, by hand or by itself. It begins at the end: the whole map. */
export function usePlayback(count: number): Playback {
  const [at, setAt] = useState(count);
  const [playing, setPlaying] = useState(false);
  const [pace, setPace] = useState<Pace>('slow');
  useEffect(() => {
    if (!playing) return undefined;
    if (at >= count) {
      setPlaying(false);
      return undefined;
    }
    const next = setTimeout(() => setAt((now) => Math.min(count, now + 1)), paces[pace]);
    return () => clearTimeout(next);
  }, [playing, at, count, pace]);
  const go = (to: number) => {
    setPlaying(false);
    setAt(Math.max(0, Math.min(count, to)));
  };
  const toggle = () => {
    if (!playing && at >= count) setAt(0);
    setPlaying(!playing);
  };
  return { at, count, playing, pace, go, toggle, setPace };
}
