import { type Drop, plannedDrops } from './drops';
import type { Flank } from './flanks';
import { lanesOf } from './lanes';
import type { Lattice } from './lattice';
import { type Measure, sizes } from './measure';
import type { Union } from './unions';

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

/** Air between names and bars, and between bars and the row below: relations, homes' edges and their names run there. */
const aboveBars = 20;
const belowBars = 48;

/** How high each row stands, with room between the rows for names and for all bars. */
export function heights(
  parts: readonly Part[],
  xs: Columns,
  rowOf: ReadonlyMap<string, number>,
  measures: ReadonlyMap<string, Measure>,
  flanks: ReadonlyMap<string, Flank>,
): { bands: Band[]; drops: Drop[] } {
  const planned = plannedDrops(parts, xs, measures);
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
