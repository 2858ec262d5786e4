import type { Layout, Place } from './layout';

export type Way = 'up' | 'down' | 'left' | 'right';

/**
 * The nearest relative in a direction as the family is drawn: parents above, children below, partners and siblings at the sides.
 * Undefined where there is none that way.
 */
export function relativeOf({ unions, places }: Layout, id: string, way: Way): string | undefined {
  const start = places.get(id);
  if (!start) return undefined;
  const own = unions.filter(({ parents }) => parents.some((parent) => parent === id));
  const birth = unions.find(({ children }) => children.some((child) => child.id === id));
  const children = own.flatMap((union) => union.children.map((child) => child.id));
  const partners = own.flatMap(({ parents }) => parents.filter((parent) => parent !== id));
  const siblings = birth?.children.map((child) => child.id).filter((other) => other !== id) ?? [];
  const candidates: Record<Way, readonly string[]> = {
    up: birth?.parents ?? [],
    down: children,
    left: [...partners, ...siblings],
    right: [...partners, ...siblings],
  };
  const found = candidates[way].flatMap((other) => places.get(other) ?? []);
  return nearest(start, way === 'left' || way === 'right' ? found.filter(({ x }) => (way === 'left' ? x < start.x : x > start.x)) : found)
    ?.id;
}

const nearest = (start: Place, found: readonly Place[]): Place | undefined =>
  found.toSorted((a, b) => Math.abs(a.x - start.x) - Math.abs(b.x - start.x) || a.x - b.x)[0];

/** Where somebody stands in their row, counted from the left, and how many stand there. */
export function placeInRow({ places }: Layout, id: string): { readonly at: number; readonly count: number } | undefined {
  const place = places.get(id);
  if (!place) return undefined;
  const row = [...places.values()].filter((other) => other.row === place.row).toSorted((a, b) => a.x - b.x);
  return { at: row.indexOf(place) + 1, count: row.length };
}
