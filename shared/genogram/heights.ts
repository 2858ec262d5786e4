import type { Flank } from './flanks';
import { junctionX } from './flanks';
import { type Bar, lanesOf } from './lanes';
import type { Lattice } from './lattice';
import { type Measure, sizes } from './measure';
import type { Union } from './unions';

/** A drop from a union, or from the way-point of a long line, to children and way-points one row below. */
export interface Drop {
  /** The union it comes from; way-points carry it on. */
  readonly union: string;
  /** Undefined at the union itself. */
  readonly fromX?: number;
  readonly barY: number;
  readonly children: readonly string[];
  /** Ways on to a lower row: where the line passes this row, and whose it is. */
  readonly passing: readonly { readonly x: number; readonly child: string }[];
}

export interface Band {
  readonly centre: number;
  readonly top: number;
  readonly bottom: number;
}

/** One connected family with the x of everyone in it. */
export interface Part {
  readonly lattice: Lattice;
  readonly x: Float64Array;
  readonly flanks: ReadonlyMap<string, Flank>;
  readonly own: readonly Union[];
}

/** The x of everyone when the families stand beside each other, and how far each family was moved. */
export interface Columns {
  readonly people: ReadonlyMap<string, number>;
  readonly shifts: readonly number[];
}

interface PlannedDrop extends Omit<Drop, 'barY'> {
  readonly gap: number;
  readonly bar: Bar;
}

/** Air between names and bars, and between bars and the row below: relations, homes' edges and their names run there. */
const aboveBars = 18;
const belowBars = 48;

/** How high each row stands, with room between the rows for names and for all bars. */
export function heights(
  parts: readonly Part[],
  xs: Columns,
  rowOf: ReadonlyMap<string, number>,
  measures: ReadonlyMap<string, Measure>,
  flanks: ReadonlyMap<string, Flank>,
): { bands: Band[]; drops: Drop[] } {
  const planned = parts.flatMap((part, index) => plannedDrops(part, xs, xs.shifts[index] ?? 0, measures));
  const count = Math.max(0, ...rowOf.values()) + 1;
  const inRow = Map.groupBy(rowOf.keys(), (id) => rowOf.get(id) ?? 0);
  const bands: Band[] = [];
  const drops: Drop[] = [];
  let y = 0;
  for (let row = 0; row < count; row += 1) {
    const people = (inRow.get(row) ?? []).flatMap((id) => measures.get(id) ?? []);
    const arches = Math.max(
      0,
      ...[...flanks.values()].map((flank) => (flank.kind === 'arch' && rowOf.get(flank.at) === row ? flank.level + 1 : 0)),
    );
    const top = Math.max(sizes.symbol / 2, ...people.map((measure) => measure.top)) + arches * sizes.lane + (arches > 0 ? 4 : 0);
    const bottom = Math.max(sizes.symbol / 2, ...people.map((measure) => measure.bottom));
    const centre = y + top;
    bands.push({ centre, top: y, bottom: centre + bottom });
    const here = planned.filter((drop) => drop.gap === row);
    const lanes = lanesOf(here.map((drop) => drop.bar));
    const first = centre + bottom + aboveBars;
    for (const [index, { gap, bar, ...drop }] of here.entries())
      drops.push({ ...drop, barY: first + (lanes.levels[index] ?? 0) * sizes.lane });
    y = first + Math.max(0, lanes.count - 1) * sizes.lane + belowBars;
  }
  return { bands, drops };
}

function plannedDrops(
  { lattice, x, own, flanks }: Part,
  xs: Columns,
  shift: number,
  measures: ReadonlyMap<string, Measure>,
): PlannedDrop[] {
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
    ].flatMap(([number, group]): PlannedDrop[] => {
      const union = number > 0 ? own[number - 1]?.key : owners.get(-number);
      if (union === undefined) return [];
      const children = group.flatMap((tie) => lattice.people[tie.child] ?? []);
      const waypoints = group.filter((tie) => lattice.people[tie.child] === undefined);
      for (const tie of waypoints) owners.set(tie.child, union);
      const passing = waypoints.map((tie) => ({ x: at(tie.child), child: endOf.get(tie.child) ?? '' }));
      const fromX = number > 0 ? undefined : at(-number);
      const from = fromX ?? junctionX(flanks.get(union), (id) => xs.people.get(id) ?? 0, measures);
      const to = [...children.map((id) => xs.people.get(id) ?? 0), ...passing.map((way) => way.x)];
      return [{ union, fromX, children, passing, gap, bar: { from, to } }];
    }),
  );
}
