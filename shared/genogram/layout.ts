import type { Case } from '../case/schema';
import { type Family, familyOf } from '../kinship/family';
import type { Language } from '../language/text';
import type { Box } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';
import { type Flank, flanksOf } from './flanks';
import { type Bar, lanesOf } from './lanes';
import { type Lattice, latticeOf } from './lattice';
import { type Measure, measureOf, sizes, type YearsAt } from './measure';
import { membersOf } from './members';
import { orderOf } from './order';
import { boxGap, placeRows } from './place';
import { rowsOf } from './rows';
import { coupleYears } from './symbols/couples';
import { type SideTie, type Union, type Unions, unionsOf } from './unions';

export interface LayoutOptions {
  readonly language: Language;
  /** False leaves out neighbours, friends and professionals without a family tie. */
  readonly includeNonKin?: boolean;
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

/** What a person's drawing covers: the symbol, the name, and the years above. */
export function boxesOf({ x, y, measure }: Place): Box[] {
  const { width, height, labelWidth, name } = measure;
  const boxes: Box[] = [{ x: x - width / 2, y: y - height / 2, width, height }];
  if (name.length > 0) boxes.push({ x: x - labelWidth / 2, y: y + 25, width: labelWidth, height: name.length * 16 });
  if (measure.before) boxes.push({ x: x - measure.left, y: y - 37, width: measure.left - 4, height: 14 });
  if (measure.after) boxes.push({ x: x + 4, y: y - 37, width: measure.right - 4, height: 14 });
  return boxes;
}

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
  readonly groups: readonly { readonly kind: 'loose' | 'outside'; readonly x: number; readonly y: number; readonly width: number }[];
}

const familyGap = 90;
const groupGap = 76;

/** Lays out a whole case. Pure: the same case gives the same picture. */
export function layoutGenogram(value: Case, options: LayoutOptions): Layout {
  const family = familyOf(value);
  const measures = new Map(value.persons.map((person) => [person.id, measureOf(person, options.language)]));
  const members = membersOf(value, family);
  const unions = unionsOf(family);
  const rows = rowsOf(members.family, unions);

  const flanks = new Map<string, Flank>();
  const parts: Part[] = [];
  for (const ids of rows.families) {
    const part = placeFamily(ids, rows.rowOf, unions, family, measures, options.language);
    parts.push(part);
    for (const [key, flank] of part.flanks) flanks.set(key, flank);
  }
  const xs = besideEachOther(parts, measures);
  const { bands, drops } = heights(parts, xs, rows.rowOf, measures, flanks);

  const places = new Map<string, Place>();
  const put = (id: string, x: number, y: number, row?: number) => {
    const measure = measures.get(id);
    const offset = value.drawing?.offsets?.[id];
    if (measure) places.set(id, { id, x: x + (offset?.dx ?? 0), y: y + (offset?.dy ?? 0), row, measure });
  };
  for (const [id, x] of xs.people) put(id, x, bands[rows.rowOf.get(id) ?? 0]?.centre ?? 0, rows.rowOf.get(id));
  const groups = placeGroups(members, options.includeNonKin ?? true, bands, [...places.values()], measures, put);
  return { family, places, unions: unions.all, sideTies: unions.sideTies, flanks, drops, bands, groups };
}

interface Part {
  readonly lattice: Lattice;
  readonly x: Float64Array;
  readonly flanks: ReadonlyMap<string, Flank>;
  readonly own: readonly Union[];
}

function placeFamily(
  ids: readonly string[],
  rowOf: ReadonlyMap<string, number>,
  unions: Unions,
  family: Family,
  measures: Map<string, Measure>,
  language: Language,
): Part {
  const lattice = latticeOf(ids, rowOf, unions, family);
  const members = new Set(ids);
  const own = unions.all.filter((union) => members.has(union.parents[0]));
  const order = orderOf(lattice, startsOf(ids, lattice, family));
  const rowsOfPeople = order.map((row) => row.map((person) => lattice.people[person]));
  const flanks = flanksOf(rowsOfPeople, own);
  for (const [id, at] of yearsAt(flanks.values(), family)) {
    const person = family.persons.get(id);
    if (person && measures.has(id)) measures.set(id, measureOf(person, language, at));
  }
  const extra = new Map<string, { left: number; right: number }>();
  const between = new Map<string, number>();
  const byKey = new Map(own.map((union) => [union.key, union]));
  for (const [key, flank] of flanks) {
    if (flank.kind === 'beside') between.set(`${flank.left} ${flank.right}`, pitchOf(flank, byKey.get(key), measures, language));
    else {
      const known = extra.get(flank.at) ?? { left: 0, right: 0 };
      extra.set(flank.at, { ...known, [flank.side]: Math.max(known[flank.side], sizes.lane * 2) });
    }
  }
  const spacing = (left: number, right: number) => {
    const [a, b] = [lattice.people[left], lattice.people[right]];
    if (a === undefined || b === undefined) return (measures.get(a ?? b ?? '')?.[a ? 'right' : 'left'] ?? 0) + sizes.lane * 1.5;
    const apart = boxGap(measures.get(a), measures.get(b)) + (extra.get(a)?.right ?? 0) + (extra.get(b)?.left ?? 0);
    return Math.max(apart, between.get(`${a} ${b}`) ?? 0);
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
    const free = flank.side === 'left' ? 'left' : 'right';
    const known = found.get(flank.from);
    found.set(flank.from, known && known !== free ? 'below' : free);
  }
  return found;
}

const birthPlace = (family: Family, id: string): number => {
  const [tie] = family.parents.get(id) ?? [];
  return (tie ? (family.children.get(tie.parent) ?? []) : []).findIndex((other) => other.child === id);
};

/** How far from the middle of its two persons a union's drop stands. */
function dropBeside(flank: Flank | undefined, measures: ReadonlyMap<string, Measure>): number {
  if (flank?.kind !== 'alone') return 0;
  const measure = measures.get(flank.at);
  return flank.side === 'left' ? -(measure?.left ?? 0) - sizes.lane : (measure?.right ?? 0) + sizes.lane;
}

/** Partners stand so far apart that the drop passes between their names and the years have room above the line. */
function pitchOf(
  flank: Extract<Flank, { kind: 'beside' }>,
  union: Union | undefined,
  measures: ReadonlyMap<string, Measure>,
  language: Language,
): number {
  const [left, right] = [measures.get(flank.left), measures.get(flank.right)];
  const names = 2 * Math.max(left?.right ?? 0, right?.left ?? 0) + 2 * sizes.lane;
  const years = Math.max(0, ...(union?.couples ?? []).map((couple) => textWidth(coupleYears(couple, language), sizes.small)));
  return Math.max(names, sizes.symbol + 80, sizes.symbol + years + 44);
}

/** Walks begin at the child that the case is about, and at the middle of the oldest generation. */
function startsOf(ids: readonly string[], lattice: Lattice, family: Family): number[] {
  const index = family.case.case.indexPersonIds.map((id) => ids.indexOf(id)).filter((at) => at >= 0);
  const oldest = lattice.blocks.filter((block) => block.row === 0).map((block) => block.options[0]?.[0] ?? 0);
  const starts = [...index, ...oldest, 0].map((person) => lattice.blockOf[person] ?? 0);
  return [...new Set(starts)].slice(0, 4);
}

interface Columns {
  readonly people: ReadonlyMap<string, number>;
  readonly shifts: readonly number[];
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

interface PlannedDrop extends Omit<Drop, 'barY'> {
  readonly gap: number;
  readonly bar: Bar;
}

function heights(
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
    const first = centre + bottom + 14;
    for (const [index, { gap, bar, ...drop }] of here.entries())
      drops.push({ ...drop, barY: first + (lanes.levels[index] ?? 0) * sizes.lane });
    y = first + Math.max(0, lanes.count - 1) * sizes.lane + 30;
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

/** Where a union's drop leaves: midway between partners, or just outside the person at whose side it stands. */
export function junctionX(flank: Flank | undefined, xOf: (id: string) => number, measures: ReadonlyMap<string, Measure>): number {
  if (!flank) return 0;
  if (flank.kind === 'beside') return (xOf(flank.left) + xOf(flank.right)) / 2;
  if (flank.kind === 'below') return xOf(flank.at);
  const measure = measures.get(flank.at);
  return flank.side === 'left' ? xOf(flank.at) - (measure?.left ?? 0) - sizes.lane : xOf(flank.at) + (measure?.right ?? 0) + sizes.lane;
}

/** Those without a family tie stand in rows below, as wide as the family. */
function placeGroups(
  members: ReturnType<typeof membersOf>,
  includeNonKin: boolean,
  bands: readonly Band[],
  placed: readonly Place[],
  measures: ReadonlyMap<string, Measure>,
  put: (id: string, x: number, y: number) => void,
): Layout['groups'] {
  const right = placed.reduce((most, place) => Math.max(most, place.x + place.measure.right), 0);
  const columnWidth = sizes.labelWidth + sizes.gap;
  const columns = Math.max(4, Math.floor((right + sizes.gap) / columnWidth));
  const groups: { kind: 'loose' | 'outside'; x: number; y: number; width: number }[] = [];
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
