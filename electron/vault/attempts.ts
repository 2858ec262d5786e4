import { codeOf, Failure } from '../failure';

/** So many wrong ones cost nothing: everyone mistypes. */
const free = 3;
const longestSeconds = 300;

/** Lets secrets be tried. After a few wrong ones each costs twice the wait of the one before; all is forgotten when one was right. */
export interface Attempts {
  /** Runs what proves a secret. Throws `too-soon`, with the seconds that are left, while one has to wait; nothing is tried then. */
  readonly try: <Value>(prove: () => Promise<Value>) => Promise<Value>;
}

/** Kept in memory alone. `now` counts milliseconds and is set by nobody, as the time of day may be. */
export function countAttempts(now: () => number): Attempts {
  let wrong = 0;
  let until = 0;
  return {
    try: async (prove) => {
      const left = Math.ceil((until - now()) / 1000);
      if (left > 0) throw new Failure('too-soon', String(left));
      try {
        const value = await prove();
        wrong = 0;
        return value;
      } catch (error) {
        if (codeOf(error) === 'wrong-key') {
          wrong += 1;
          if (wrong > free) until = now() + Math.min(2 ** (wrong - free), longestSeconds) * 1000;
        }
        throw error;
      }
    },
  };
}
