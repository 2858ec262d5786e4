/** A bar between two rows: where it comes from above, and where it goes down. */
export interface Bar {
  readonly from: number;
  readonly to: readonly number[];
}

/** Least space between lines that run side by side. */
export const clearance = 11;

/**
 * The height of each bar in its gap, counted from above: bars that would touch get different lanes, and of two that overlap the
 * one goes on top that makes fewer lines cross.
 */
export function lanesOf(bars: readonly Bar[]): { readonly levels: readonly number[]; readonly count: number } {
  const spans = bars.map(({ from, to }) => [Math.min(from, ...to), Math.max(from, ...to)] as const);
  const levels = new Map<number, number>();
  const waiting = new Set(bars.keys().filter((bar) => isWide(spans[bar])));
  const touches = (a: number, b: number) => {
    const [left, right] = [spans[a], spans[b]];
    return left !== undefined && right !== undefined && left[0] - clearance < right[1] && right[0] - clearance < left[1];
  };
  const prefersAbove = (a: number, b: number) =>
    touches(a, b) && faults(bars[a], bars[b], spans[b], spans[a]) < faults(bars[b], bars[a], spans[a], spans[b]);
  const above = new Map([...waiting].map((bar) => [bar, [...waiting].filter((other) => other !== bar && prefersAbove(other, bar))]));
  while (waiting.size > 0) {
    const open = (bar: number) =>
      (above.get(bar) ?? []).reduce((sum, other) => sum + (waiting.has(other) ? (isClose(bars[bar], bars[other]) ? tooClose : 1) : 0), 0);
    const next = [...waiting].reduce((a, b) => (open(b) < open(a) ? b : a));
    waiting.delete(next);
    const least = Math.max(-1, ...(above.get(next) ?? []).map((other) => levels.get(other) ?? -1)) + 1;
    const taken = new Set([...levels].filter(([other]) => touches(other, next)).map(([, level]) => level));
    let level = least;
    while (taken.has(level)) level += 1;
    levels.set(next, level);
  }
  return { levels: bars.map((_, bar) => levels.get(bar) ?? 0), count: Math.max(0, ...levels.values().map((level) => level + 1)) };
}

const isWide = (span: readonly [number, number] | undefined) => span !== undefined && span[1] - span[0] > 0.5;

/** Worse than any number of crossings: lines that lie on each other. */
const tooClose = 10_000;

/** Whether lines would run side by side if the first bar ran above the second. */
const isClose = (upper: Bar | undefined, lower: Bar | undefined): boolean =>
  upper !== undefined && lower !== undefined && upper.to.some((x) => Math.abs(x - lower.from) < clearance);

/** What a reader stumbles over when `upper` runs above `lower`: lines that cross, and lines that lie on each other. */
function faults(
  upper: Bar | undefined,
  lower: Bar | undefined,
  lowerSpan: readonly [number, number] | undefined,
  upperSpan: readonly [number, number] | undefined,
): number {
  if (!upper || !lower || !lowerSpan || !upperSpan) return 0;
  const inside = (x: number, [left, right]: readonly [number, number]) => x > left && x < right;
  const crossed = upper.to.filter((x) => inside(x, lowerSpan)).length + (inside(lower.from, upperSpan) ? 1 : 0);
  return crossed + (isClose(upper, lower) ? tooClose : 0);
}
