import type { Spot } from './quality';

/** Less than this, in px, is the same place. */
const same = 1;

/** How much the others moved when someone was added, beside the shift that leaves most of them where they were. */
export interface Movement {
  readonly share: number;
  /** The mean distance over all of them, in px. */
  readonly distance: number;
  /** The least share of them who stepped past somebody of their row; without them, the rest only slid. */
  readonly reordered: number;
}

export function movementOf(before: readonly Spot[], after: readonly Spot[]): Movement {
  const then = new Map(before.map((spot) => [spot.id, spot]));
  const moves = after.flatMap(({ id, x, y }) => {
    const old = then.get(id);
    return old ? [{ dx: x - old.x, dy: y - old.y }] : [];
  });
  if (moves.length === 0) return { share: 0, distance: 0, reordered: 0 };
  const alike = [...Map.groupBy(moves, ({ dx, dy }) => `${Math.round(dx)} ${Math.round(dy)}`).values()];
  const [shift = { dx: 0, dy: 0 }] = alike.reduce((most, group) => (group.length > most.length ? group : most), []);
  const distances = moves.map(({ dx, dy }) => Math.hypot(dx - shift.dx, dy - shift.dy));
  return {
    share: distances.filter((distance) => distance > same).length / moves.length,
    distance: distances.reduce((sum, distance) => sum + distance, 0) / moves.length,
    reordered: stepped(before, new Map(after.map((spot) => [spot.id, spot]))) / moves.length,
  };
}

/** How many of a row have to step aside so that the others keep their order. */
function stepped(before: readonly Spot[], now: ReadonlyMap<string, Spot>): number {
  const rows = Map.groupBy(
    before.filter(({ id }) => now.has(id)),
    ({ y }) => Math.round(y),
  );
  let count = 0;
  for (const row of rows.values()) {
    const places = row.toSorted((a, b) => a.x - b.x).map(({ id }) => now.get(id)?.x ?? 0);
    count += row.length - longestRise(places);
  }
  return count;
}

/** How many of a list can stay so that each is greater than the one before. */
function longestRise(values: readonly number[]): number {
  const ends: number[] = [];
  for (const value of values) {
    const at = ends.findIndex((end) => end >= value);
    if (at < 0) ends.push(value);
    else ends[at] = value;
  }
  return ends.length;
}
