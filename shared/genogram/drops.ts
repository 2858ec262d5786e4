import { type Flank, junctionX } from './flanks';
import type { Columns, Part } from './heights';
import { type Bar, clearance } from './lanes';
import { type Measure, sizes } from './measure';

/** A drop from a union, or from the way-point of a long line, to children and way-points one row below. */
export interface Drop {
  /** The union it comes from; way-points carry it on. */
  readonly union: string;
  /** Undefined at the union itself. */
  readonly fromX?: number;
  /** How far beside its usual place on the union's line it leaves, so that it runs straight, or clear of others. */
  readonly shift: number;
  readonly barY: number;
  readonly children: readonly string[];
  /** Ways on to a lower row: where the line passes this row, and whose it is. */
  readonly passing: readonly { readonly x: number; readonly child: string }[];
}

interface PlannedDrop extends Omit<Drop, 'barY'> {
  readonly gap: number;
  readonly bar: Bar;
}

interface Draft extends Omit<PlannedDrop, 'shift'> {
  /** From where to where on its line it may leave. */
  readonly room: readonly [number, number];
}

/** All drops of all families, gap by gap. */
export function plannedDrops(parts: readonly Part[], xs: Columns, measures: ReadonlyMap<string, Measure>): PlannedDrop[] {
  const drafts = parts.flatMap((part, index) => draftsOf(part, xs, xs.shifts[index] ?? 0, measures));
  return [...Map.groupBy(drafts, ({ gap }) => gap).values()].flatMap(inTheClear);
}

/**
 * Each drop as near as its line lets it to where it would run straight down to an only child, or else to the middle, and never
 * close beside the line down to a child of someone else.
 */
function inTheClear(drafts: readonly Draft[]): PlannedDrop[] {
  const fixed = drafts.filter(({ room: [low, high] }) => low === high).map((draft) => ({ draft, x: draft.bar.from }));
  const feet = [...drafts.flatMap((draft) => draft.bar.to.map((x) => ({ draft, x }))), ...fixed].sort((a, b) => a.x - b.x);
  return drafts.map((draft) => {
    const { room, ...rest } = draft;
    const [low, high] = room;
    const others = feet.filter((foot) => foot.draft !== draft && foot.x > low - clearance && foot.x < high + clearance);
    const isClear = (x: number) => x >= low && x <= high && others.every((foot) => Math.abs(foot.x - x) >= clearance);
    const [only] = draft.bar.to.length === 1 ? draft.bar.to : [];
    const wish = only !== undefined && only >= low && only <= high ? only : draft.bar.from;
    const around = others
      .flatMap((foot) => [foot.x - clearance, foot.x + clearance])
      .sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish));
    const from = [wish, draft.bar.from, ...around].find(isClear) ?? wish;
    return { ...rest, bar: { from, to: draft.bar.to }, shift: from - draft.bar.from };
  });
}

function draftsOf({ lattice, x, own, flanks }: Part, xs: Columns, shift: number, measures: ReadonlyMap<string, Measure>): Draft[] {
  const at = (number: number) => (x[number] ?? 0) + shift;
  const endOf = new Map<number, string>();
  for (const ties of lattice.gaps.toReversed()) {
    for (const tie of ties) {
      const child = lattice.people[tie.child] ?? endOf.get(tie.child);
      if (child !== undefined && lattice.people[tie.inner] === undefined) endOf.set(tie.inner, child);
    }
  }
  const owners = new Map<number, string>();
  return lattice.gaps.flatMap((ties, gap) =>
    [
      ...Map.groupBy(
        ties.filter((tie) => tie.union <= own.length),
        (tie) => tie.union,
      ),
    ].flatMap(([number, group]): Draft[] => {
      const union = number > 0 ? own[number - 1]?.key : owners.get(-number);
      if (union === undefined) return [];
      const children = group.flatMap((tie) => lattice.people[tie.child] ?? []);
      const waypoints = group.filter((tie) => lattice.people[tie.child] === undefined);
      for (const tie of waypoints) owners.set(tie.child, union);
      const passing = waypoints.map((tie) => ({ x: at(tie.child), child: endOf.get(tie.child) ?? '' }));
      const fromX = number > 0 ? undefined : at(-number);
      const place = (id: string) => xs.people.get(id) ?? 0;
      const from = fromX ?? junctionX(flanks.get(union), place, measures);
      const room = fromX === undefined ? roomOf(flanks.get(union), from, place, measures) : ([from, from] as const);
      const to = [...children.map(place), ...passing.map((way) => way.x)];
      return [{ union, fromX, children, passing, gap, bar: { from, to }, room }];
    }),
  );
}

/** Clear of the names of both partners. */
function roomOf(
  flank: Flank | undefined,
  from: number,
  place: (id: string) => number,
  measures: ReadonlyMap<string, Measure>,
): readonly [number, number] {
  const air = 5;
  if (flank?.kind === 'beside') {
    const [left, right] = [place(flank.left), place(flank.right)];
    const [a, b] = [measures.get(flank.left), measures.get(flank.right)];
    return [Math.min(from, left + (a?.right ?? 0) + air), Math.max(from, right - (b?.left ?? 0) - air)];
  }
  if (flank?.kind === 'alone') return flank.side === 'left' ? [from - sizes.lane, from + 3] : [from - 3, from + sizes.lane];
  return flank?.kind === 'below' ? [from - 8, from + 8] : [from, from];
}
