import type { Couple, MultipleBirth, Parentage } from '../case/schema';
import type { PlacedLine, Point } from '../scene/scene';
import type { Drop } from './drops';
import { type Flank, junctionX } from './flanks';
import type { Layout, Place } from './layout';
import { besideYears, type Measure, sizes } from './measure';
import type { Union, UnionChild } from './unions';

/** The lines of the family as data: what is drawn, hit and tested. Styles come later, from the records they stand for. */
interface CoupleLine {
  readonly line: PlacedLine;
  readonly union: Union;
  /** The straight part that slashes and years stand on. */
  readonly bar: readonly [Point, Point];
  /** From where to where there is room for years above that part. */
  readonly room: readonly [left: number, right: number];
}

interface ChildLine {
  readonly line: PlacedLine;
  readonly child: UnionChild;
  readonly parentage: Parentage;
}

/** Twins hang from one point: the ends of their slanting lines, for the bar of identical twins. */
interface TwinMark {
  readonly members: readonly string[];
  readonly type: MultipleBirth['type'];
  readonly from: Point;
  readonly ends: readonly Point[];
}

export interface Connectors {
  readonly couples: readonly CoupleLine[];
  readonly sibships: readonly PlacedLine[];
  readonly children: readonly ChildLine[];
  readonly twins: readonly TwinMark[];
}

const half = sizes.symbol / 2;

/** Every line between partners, and from parents to children, for the places as they are now. */
export function connectorsOf(layout: Layout): Connectors {
  const measures = new Map([...layout.places].map(([id, place]) => [id, place.measure]));
  const starts = new Map<string, Point>();
  const shifts = new Map(layout.drops.flatMap((drop) => (drop.fromX === undefined ? [[drop.union, drop.shift] as const] : [])));
  const couples: CoupleLine[] = [];
  for (const union of layout.unions) {
    const flank = layout.flanks.get(union.key);
    if (!flank) continue;
    const start = startOf(flank, layout, measures, shifts.get(union.key) ?? 0);
    if (start) starts.set(union.key, start);
    const line = coupleLine(union, flank, layout, start);
    if (line) couples.push(line);
  }
  const sibships: PlacedLine[] = [];
  const children: ChildLine[] = [];
  const twins: TwinMark[] = [];
  const byKey = new Map(layout.unions.map((union) => [union.key, union]));
  for (const drop of layout.drops) {
    const union = byKey.get(drop.union);
    const from = drop.fromX === undefined ? starts.get(drop.union) : wayPoint(layout, drop);
    if (!union || !from) continue;
    const made = dropLines(drop, union, from, layout);
    sibships.push(made.sibship);
    children.push(...made.children);
    twins.push(...made.twins);
  }
  return { couples, sibships, children, twins };
}

const wayPoint = (layout: Layout, drop: Drop): Point => {
  const above = layout.drops.find((other) => other.union === drop.union && other.passing.some((way) => way.x === drop.fromX));
  return [drop.fromX ?? 0, above?.barY ?? 0];
};

/** Where a union's drop begins. */
function startOf(flank: Flank, layout: Layout, measures: ReadonlyMap<string, Measure>, shift: number): Point | undefined {
  const at = layout.places.get(flank.kind === 'beside' ? flank.left : flank.at);
  const other = flank.kind === 'beside' ? layout.places.get(flank.right) : at;
  if (!at || !other) return undefined;
  const x = junctionX(flank, (id) => layout.places.get(id)?.x ?? 0, measures) + shift;
  if (flank.kind === 'below') return [x, at.y + at.measure.bottom + 3];
  if (flank.kind === 'arch' && flank.arrive) return [x, archHeight(flank, layout)];
  return [x, (at.y + other.y) / 2];
}

function coupleLine(union: Union, flank: Flank, layout: Layout, start: Point | undefined): CoupleLine | undefined {
  // A parent who stands alone has no couple: the stub at their side belongs to the children's line.
  const lone = union.parents.length < 2;
  const kind = lone ? 'sibship' : 'couple';
  const between = lone ? [...union.parents, ...union.children.map(({ id }) => id)] : [...union.parents];
  const couple: Couple | undefined = union.couples.at(-1);
  const subject = couple ? `couple:${couple.id}` : undefined;
  const made = (points: readonly Point[], bar: readonly [Point, Point], room: readonly [number, number]): CoupleLine => ({
    line: { kind, between, points, family: union.key, ...(subject ? { subject } : {}) },
    union,
    bar,
    room,
  });
  if (flank.kind === 'beside') {
    const [left, right] = [layout.places.get(flank.left), layout.places.get(flank.right)].toSorted((a, b) => (a?.x ?? 0) - (b?.x ?? 0));
    if (!left || !right) return undefined;
    const bar = [edge(left, 'right'), edge(right, 'left')] as const;
    // Slashes stand towards the end of the bar, on the hand that the drop leaves free.
    const free = start && start[0] > (left.x + right.x) / 2 + 3 ? ([bar[1], bar[0]] as const) : bar;
    return made(bar, free, [left.x + besideYears(left.measure, 'right'), right.x - besideYears(right.measure, 'left')]);
  }
  const at = layout.places.get(flank.at);
  if (!at || !start) return undefined;
  if (flank.kind === 'below') return undefined;
  if (flank.kind === 'alone') {
    const bar = [edge(at, flank.side), [start[0], at.y] as Point] as const;
    return made(bar, bar, [at.x, start[0]]);
  }
  const from = layout.places.get(flank.from);
  if (!from) return undefined;
  const toward = flank.side === 'left' ? 1 : -1;
  const high = archHeight(flank, layout);
  const down: Point[] = flank.arrive
    ? overHead(at, -toward, flank.arrive, high).toReversed()
    : [[start[0], high], [start[0], at.y], edge(at, flank.side)];
  const points: Point[] = [...overHead(from, toward, flank.leave, high), ...down];
  const over = layout.places.get(flank.over)?.x ?? from.x;
  const bar = [
    [over, high],
    [start[0], high],
  ] as const;
  return made(points, bar, [Math.min(over, start[0]), Math.max(over, start[0])]);
}

/** From a head up to the height of an arch. */
const overHead = ({ x, y }: Place, toward: number, [foot, run]: readonly [number, number], high: number): Point[] => [
  [x + toward * foot, y - 12],
  [x + toward * run, y - half - 4],
  [x + toward * run, high],
];

const archHeight = ({ from, at, level }: Extract<Flank, { kind: 'arch' }>, { places }: Layout): number =>
  Math.min(places.get(from)?.y ?? 0, places.get(at)?.y ?? 0) - half - 25 - level * sizes.lane;

const edge = (place: Place, side: 'left' | 'right'): Point => [place.x + (side === 'left' ? -1 : 1) * (place.measure.width / 2), place.y];

function dropLines(
  drop: Drop,
  union: Union,
  from: Point,
  layout: Layout,
): { sibship: PlacedLine; children: ChildLine[]; twins: TwinMark[] } {
  const feet: number[] = drop.passing.map((way) => way.x);
  const children: ChildLine[] = [];
  const twins: TwinMark[] = [];
  const births = (layout.family.case.multipleBirths ?? []).map((birth) => ({
    ...birth,
    members: birth.members.filter((id) => drop.children.includes(id)),
  }));
  for (const id of drop.children) {
    const [child, place] = [union.children.find((one) => one.id === id), layout.places.get(id)];
    if (!child || !place) continue;
    const birth = births.find(({ members }) => members.includes(id) && members.length > 1);
    const x = birth ? middleOf(birth.members, layout) : place.x;
    feet.push(x);
    const points: Point[] = [
      [x, drop.barY],
      [place.x, place.y - place.measure.height / 2],
    ];
    children.push({
      line: { kind: 'child', between: [id, ...union.parents], points, family: union.key, subject: `parentage:${child.records[0] ?? 0}` },
      child,
      parentage: child.parentage,
    });
  }
  for (const { members, type } of births.filter((birth) => birth.members.length > 1)) {
    const ends = members.flatMap((id): Point[] => {
      const place = layout.places.get(id);
      return place ? [[place.x, place.y - place.measure.height / 2]] : [];
    });
    twins.push({ members, type, from: [middleOf(members, layout), drop.barY], ends });
  }
  const [left, right] = [Math.min(from[0], ...feet), Math.max(from[0], ...feet)];
  const bar: Point[] =
    right - left < 0.5
      ? []
      : [
          [left, drop.barY],
          [right, drop.barY],
        ];
  const between = [...union.parents, ...drop.children, ...drop.passing.map((way) => way.child)];
  return { sibship: { kind: 'sibship', between, points: [from, [from[0], drop.barY], ...bar], family: union.key }, children, twins };
}

const middleOf = (ids: readonly string[], layout: Layout): number => {
  const xs = ids.map((id) => layout.places.get(id)?.x ?? 0);
  return (Math.min(...xs) + Math.max(...xs)) / 2;
};
