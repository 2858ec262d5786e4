import type { Case } from '../case/schema';
import { type Family, familyOf } from '../kinship/family';
import type { Language } from '../language/text';
import type { Box } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';
import type { Drop } from './drops';
import { dropOffset, type Flank, flanksOf } from './flanks';
import { type GroupTitle, placeGroups } from './groups';
import { type Band, type Columns, heights, type Part } from './heights';
import { clearance } from './lanes';
import { type Lattice, latticeOf } from './lattice';
import { besideYears, corneredIn, type Measure, type MeasureOptions, measureOf, sizes, type YearsAt } from './measure';
import { membersOf } from './members';
import { withAreas, withOffsets } from './offsets';
import { type KnownOrders, orderOf } from './order';
import { boxGap, type DropAt, placeRows } from './place';
import { rowsOf } from './rows';
import { coupleText } from './symbols/couples';
import { type SideTie, type Union, type Unions, unionsOf } from './unions';

interface LayoutOptions extends Pick<MeasureOptions, 'language' | 'details'> {
  /** False leaves out neighbours, friends and professionals without a family tie. */
  readonly includeNonKin?: boolean;
  /** Orders that an editor remembers from one layout to the next; they change how long it takes, and nothing else. */
  readonly known?: KnownOrders;
}

/** Where a person's symbol has its centre, moves by hand included. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Undefined for those who stand outside the family. */
  readonly row?: number;
  readonly measure: Measure;
}

/** All that a person's symbol and texts cover. */
export const boxOf = ({ x, y, measure }: Place): Box => ({
  x: x - measure.left,
  y: y - measure.top,
  width: measure.left + measure.right,
  height: measure.top + measure.bottom,
});

/** What a person's drawing covers: the symbol, the texts below it where there are any, then what else stands around it. */
export const boxesOf = ({ x, y, measure }: Place): Box[] => measure.boxes.map((box) => ({ ...box, x: x + box.x, y: y + box.y }));

/** The computed picture: everyone's place and the heights of all bars. The editor makes it once and previews moves on it. */
export interface Layout {
  readonly family: Family;
  readonly places: ReadonlyMap<string, Place>;
  readonly unions: readonly Union[];
  readonly sideTies: readonly SideTie[];
  readonly flanks: ReadonlyMap<string, Flank>;
  readonly drops: readonly Drop[];
  readonly bands: readonly Band[];
  /** Groups below the family, with the left end of their title. */
  readonly groups: readonly GroupTitle[];
}

const familyGap = 90;

/** Lays out a whole case. Pure: the same case gives the same picture. */
export const layoutGenogram = (value: Case, options: LayoutOptions): Layout =>
  withOffsets(settledLayout(value, options), value.drawing?.offsets);

/** The picture as it is computed, before anything is moved by hand; protected areas stand as they were protected. */
export const settledLayout = (value: Case, options: LayoutOptions): Layout =>
  withAreas(computed(value, options), value.drawing?.protectedAreas, value.drawing?.offsets);

function computed(value: Case, options: LayoutOptions): Layout {
  const family = familyOf(value);
  const measuring = { ...options, cornered: corneredIn(value) };
  const measures = new Map(value.persons.map((person) => [person.id, measureOf(person, measuring)]));
  const members = membersOf(value, family);
  const unions = unionsOf(family);
  const rows = rowsOf(members.family, unions);

  const flanks = new Map<string, Flank>();
  const parts: Part[] = [];
  for (const ids of rows.families) {
    const part = placeFamily(ids, rows.rowOf, unions, family, measures, measuring, options.known);
    parts.push(part);
    for (const [key, flank] of part.flanks) flanks.set(key, flank);
  }
  const xs = besideEachOther(parts, measures);
  const { bands, drops } = heights(parts, xs, rows.rowOf, measures, flanks);

  const places = new Map<string, Place>();
  const put = (id: string, x: number, y: number, row?: number) => {
    const measure = measures.get(id);
    if (measure) places.set(id, { id, x, y, row, measure });
  };
  for (const [id, x] of xs.people) put(id, x, bands[rows.rowOf.get(id) ?? 0]?.centre ?? 0, rows.rowOf.get(id));
  const groups = placeGroups(members, options.includeNonKin ?? true, bands, [...places.values()], measures, put);
  return { family, places, unions: unions.all, sideTies: unions.sideTies, flanks, drops, bands, groups };
}

function placeFamily(
  ids: readonly string[],
  rowOf: ReadonlyMap<string, number>,
  unions: Unions,
  family: Family,
  measures: Map<string, Measure>,
  measuring: MeasureOptions,
  known: KnownOrders | undefined,
): Part {
  const lattice = latticeOf(ids, rowOf, unions, family);
  const members = new Set(ids);
  const own = unions.all.filter((union) => members.has(union.parents[0]));
  const order = orderOf(lattice, startsOf(ids, lattice, family), known);
  const rowsOfPeople = order.map((row) => row.map((person) => lattice.people[person]));
  const flanks = flanksOf(rowsOfPeople, own);
  for (const [id, at] of yearsAt(flanks.values(), family)) {
    const person = family.persons.get(id);
    if (person && measures.has(id)) measures.set(id, measureOf(person, measuring, at));
  }
  const extra = new Map<string, { left: number; right: number }>();
  const between = new Map<string, number>();
  const byKey = new Map(own.map((union) => [union.key, union]));
  for (const [key, flank] of flanks) {
    if (flank.kind === 'beside') between.set(`${flank.left} ${flank.right}`, pitchOf(flank, byKey.get(key), measures, measuring.language));
    else {
      const known = extra.get(flank.at) ?? { left: 0, right: 0 };
      extra.set(flank.at, {
        ...known,
        [flank.side]: Math.max(known[flank.side], sizes.lane + (flank.kind === 'arch' ? flank.beside : sizes.lane)),
      });
    }
  }
  const spacing = (left: number, right: number) => {
    const [a, b] = [lattice.people[left], lattice.people[right]];
    const besides = (a === undefined ? 0 : (extra.get(a)?.right ?? 0)) + (b === undefined ? 0 : (extra.get(b)?.left ?? 0));
    if (a === undefined || b === undefined) return (measures.get(a ?? b ?? '')?.[a ? 'right' : 'left'] ?? 0) + sizes.lane * 1.5 + besides;
    return Math.max(boxGap(measures.get(a), measures.get(b)) + besides, between.get(`${a} ${b}`) ?? 0);
  };
  const drop = (number: number) => dropBeside(flanks.get(own[number - 1]?.key ?? ''), measures);
  const x = placeRows(lattice, order, spacing, drop);
  return { lattice, x, flanks, own };
}

/** Arches and slanting twin lines leave only one hand free for the years. */
function yearsAt(flanks: Iterable<Flank>, family: Family): Map<string, YearsAt> {
  const found = new Map<string, YearsAt>();
  for (const { members } of family.case.multipleBirths ?? []) {
    const inOrder = [...new Set(members)].toSorted((a, b) => birthPlace(family, a) - birthPlace(family, b));
    for (const [index, id] of inOrder.entries()) {
      if (index * 2 !== inOrder.length - 1) found.set(id, index * 2 < inOrder.length - 1 ? 'left' : 'right');
    }
  }
  for (const flank of flanks) {
    if (flank.kind !== 'arch') continue;
    const keepFree = (id: string, free: 'left' | 'right') => {
      const known = found.get(id);
      found.set(id, known && known !== free ? 'below' : free);
    };
    keepFree(flank.from, flank.leave[0] > 0 ? flank.side : flank.side === 'left' ? 'right' : 'left');
    if (flank.arrive) keepFree(flank.at, flank.arrive[0] > 0 ? (flank.side === 'left' ? 'right' : 'left') : flank.side);
  }
  return found;
}

const birthPlace = (family: Family, id: string): number => {
  const [tie] = family.parents.get(id) ?? [];
  return (tie ? (family.children.get(tie.parent) ?? []) : []).findIndex((other) => other.child === id);
};

/** Where a union's drop stands as seen from its persons. */
function dropBeside(flank: Flank | undefined, measures: ReadonlyMap<string, Measure>): DropAt {
  if (flank?.kind !== 'alone' && flank?.kind !== 'arch') return { by: 0 };
  return { by: dropOffset(flank, measures), beside: flank.at };
}

/** Beside a drop on each hand, so that it can step aside from another line. */
const dropRoom = clearance + 6;

/** Partners stand so far apart that the drop passes between their names, and the couple's years have room above the line. */
function pitchOf(
  flank: Extract<Flank, { kind: 'beside' }>,
  union: Union | undefined,
  measures: ReadonlyMap<string, Measure>,
  language: Language,
): number {
  const [left, right] = [measures.get(flank.left), measures.get(flank.right)];
  const names = union?.children.length ? 2 * Math.max(left?.right ?? 0, right?.left ?? 0) + 2 * dropRoom : 0;
  const years = coupleText(union?.couples ?? [], language);
  const text = Math.max(28, ...years.map((line) => textWidth(line, sizes.small)));
  return Math.max(names, besideYears(left, 'right') + text + besideYears(right, 'left'));
}

/** Walks begin at the child that the case is about, and at the middle of the oldest generation. */
function startsOf(ids: readonly string[], lattice: Lattice, family: Family): number[] {
  const index = family.case.case.indexPersonIds.map((id) => ids.indexOf(id)).filter((at) => at >= 0);
  const oldest = lattice.blocks.filter((block) => block.row === 0).map((block) => block.options[0]?.[0] ?? 0);
  const starts = [...index, ...oldest, 0].map((person) => lattice.blockOf[person] ?? 0);
  return [...new Set(starts)].slice(0, 4);
}

function besideEachOther(parts: readonly Part[], measures: ReadonlyMap<string, Measure>): Columns {
  const people = new Map<string, number>();
  const shifts: number[] = [];
  let edge = 0;
  for (const { lattice, x } of parts) {
    const boxes = lattice.people.flatMap((id, number) => {
      const measure = id === undefined ? undefined : measures.get(id);
      return measure ? [{ left: (x[number] ?? 0) - measure.left, right: (x[number] ?? 0) + measure.right }] : [];
    });
    const shift = Math.round(edge - boxes.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY));
    for (const [number, id] of lattice.people.entries()) if (id !== undefined) people.set(id, (x[number] ?? 0) + shift);
    shifts.push(shift);
    edge = boxes.reduce((most, { right }) => Math.max(most, right), 0) + shift + familyGap;
  }
  return { people, shifts };
}
