/**
 * Machines are shared and noisy, so an absolute time means little: a benchmark measures two things in turn, in the same run,
 * and what counts is how they compare. A file `test/bench/NAME.bench.ts` exports `benches`; `npm run bench` runs them.
 */
export interface Bench {
  readonly name: string;
  /** What it is compared with. */
  readonly against: string;
  /** The most that measured / baseline should be. */
  readonly aim: number;
  /** How often each is measured; the medians are compared. */
  readonly rounds: number;
  /** Milliseconds, or any other unit that both share. */
  readonly measured: () => number | Promise<number>;
  readonly baseline: () => number | Promise<number>;
  /** Before the first and after the last round. */
  readonly prepare?: () => void | Promise<void>;
  readonly finish?: () => void | Promise<void>;
}

/** What is told in a table of its own: a bench file exports it among `reports`. */
export interface Report {
  readonly name: string;
  /** Prints as it goes; what it returns is kept as JSON. */
  readonly run: (print: (line: string) => void) => unknown;
}
