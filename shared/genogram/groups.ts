import type { Band } from './heights';
import { type Measure, sizes } from './measure';
import type { Members } from './members';

/** A group below the family, with the left end of its title. */
export interface GroupTitle {
  readonly kind: 'loose' | 'outside';
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const groupGap = 76;

/** Those without a family tie stand in rows below, as wide as the family. */
export function placeGroups(
  members: Members,
  includeNonKin: boolean,
  bands: readonly Band[],
  placed: readonly { readonly x: number; readonly measure: Measure }[],
  measures: ReadonlyMap<string, Measure>,
  put: (id: string, x: number, y: number) => void,
): GroupTitle[] {
  const right = placed.reduce((most, place) => Math.max(most, place.x + place.measure.right), 0);
  const columnWidth = sizes.labelWidth + sizes.gap;
  const columns = Math.max(4, Math.floor((right + sizes.gap) / columnWidth));
  const groups: GroupTitle[] = [];
  let y = placed.length > 0 ? (bands.at(-1)?.bottom ?? 0) + groupGap : 0;
  for (const [kind, ids] of [
    ['loose', members.loose],
    ['outside', includeNonKin ? members.outside : []],
  ] as const) {
    if (ids.length === 0) continue;
    groups.push({ kind, x: 0, y, width: Math.max(right, Math.min(columns, ids.length) * columnWidth) });
    y += 26;
    for (let start = 0; start < ids.length; start += columns) {
      const row = ids.slice(start, start + columns).flatMap((id) => ({ id, measure: measures.get(id) }));
      const centre = y + Math.max(sizes.symbol / 2, ...row.map(({ measure }) => measure?.top ?? 0));
      for (const [column, { id }] of row.entries()) put(id, sizes.labelWidth / 2 + column * columnWidth, centre);
      y = centre + Math.max(sizes.symbol / 2, ...row.map(({ measure }) => measure?.bottom ?? 0)) + sizes.gap;
    }
    y += groupGap - sizes.gap - 26;
  }
  return groups;
}
