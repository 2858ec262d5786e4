import type { Case } from '../case/schema';
import type { Drop } from './drops';
import type { Layout } from './layout';

/** Moves by hand, by person: how far each stands from the place that the layout gives. */
export type Offsets = NonNullable<NonNullable<Case['drawing']>['offsets']>;

interface Move {
  readonly dx: number;
  readonly dy: number;
}

type Areas = NonNullable<NonNullable<Case['drawing']>['protectedAreas']>;

/**
 * Members of protected areas stand to each other as they stood; each area goes as a whole to where most of it would stand now. Their
 * own moves by hand, which are laid on afterwards, count towards that.
 */
export function withAreas(layout: Layout, areas: Areas | null | undefined, offsets: Offsets | null | undefined): Layout {
  const moves = (areas ?? []).flatMap(({ places }) => {
    const members = Object.entries(places).flatMap(([id, kept]) => {
      const now = layout.places.get(id);
      const { dx, dy } = offsets?.[id] ?? { dx: 0, dy: 0 };
      return now ? [{ id, dx: kept.x - now.x - dx, dy: kept.y - now.y - dy }] : [];
    });
    const whole = { dx: median(members.map(({ dx }) => dx)), dy: median(members.map(({ dy }) => dy)) };
    return members.map(({ id, dx, dy }) => [id, { dx: dx - whole.dx, dy: dy - whole.dy }] as const);
  });
  return withOffsets(layout, Object.fromEntries(moves));
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** A computed picture with the moves by hand laid on: persons go where they were put, and bars follow those whom they tie. */
export function withOffsets(layout: Layout, offsets: Offsets | null | undefined): Layout {
  const moves = new Map(Object.entries(offsets ?? {}).filter(([id]) => layout.places.has(id)));
  if (moves.size === 0) return layout;
  const places = new Map(layout.places);
  for (const [id, { dx, dy }] of moves) {
    const place = places.get(id);
    if (place) places.set(id, { ...place, x: place.x + dx, y: place.y + dy });
  }
  const parentsOf = new Map(layout.unions.map(({ key, parents }) => [key, parents]));
  const drops = layout.drops.map((drop) => follow(drop, parentsOf.get(drop.union) ?? [], moves));
  return { ...layout, places, drops };
}

/** A bar goes along as far as the parents above and the children below went the same way: a family that is moved keeps its shape. */
function follow(drop: Drop, parents: readonly string[], moves: ReadonlyMap<string, Move>): Drop {
  const below = [...drop.children, ...drop.passing.map(({ child }) => child)];
  const shared = common([...parents, ...below], moves);
  if (shared.dx === 0 && shared.dy === 0) return drop;
  return {
    ...drop,
    barY: drop.barY + shared.dy,
    ...(drop.fromX === undefined ? {} : { fromX: drop.fromX + common([...parents, ...below], moves).dx }),
    passing: drop.passing.map((way) => ({ ...way, x: way.x + common([...parents, way.child], moves).dx })),
  };
}

/** What all of them moved at least, in the same direction. */
function common(ids: readonly string[], moves: ReadonlyMap<string, Move>): Move {
  const agreed = (of: (move: Move) => number) => {
    const all = ids.map((id) => of(moves.get(id) ?? { dx: 0, dy: 0 }));
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return least > 0 ? least : most < 0 ? most : 0;
  };
  return { dx: agreed(({ dx }) => dx), dy: agreed(({ dy }) => dy) };
}
