import type { Relation } from '../case/schema';
import type { Box, PlacedLine, Point } from '../scene/scene';
import { neighboursOf } from './aside';
import { rounded } from './curve';
import { addToll, block, type Grid, gridOver } from './grid';
import type { Home } from './households';
import { boxesOf, type Layout, type Place } from './layout';
import { portsOf } from './ports';
import { boxAround, cuts } from './spots';
import { squares } from './squares';
import { relationSymbols } from './symbols/relations';
import type { SideTie } from './unions';
import { findWay, notesFor } from './way';

/** A line that finds its own way between what is drawn already. */
export interface Route {
  readonly line: PlacedLine;
  readonly relation?: Relation;
  readonly tie?: SideTie;
  /** A tie mark to the home where someone also lives. */
  readonly home?: Home;
}

interface Wanted {
  readonly from: string;
  readonly to: string;
  /** How far it swings out to both sides, in px. */
  readonly reach: number;
  readonly make: (points: readonly Point[]) => Route;
}

/** How far lines keep from symbols, and from texts. */
const symbolPad = 5;
const textPad = 4;
/** How much further lines keep that swing out to both sides. */
const swingPad = 3;
/** Corners are as round as what they lead around allows. */
const radii = [22, 12, 5];
/** How far lines keep from each other where they run side by side. */
const linesApart = { near: 6, far: 13 } as const;
const structureToll = 3;
const routeToll = 5;

/**
 * Routes for relations and for side ties (foster care, donors), the shortest first, around symbols and texts. They never decide
 * where anyone stands.
 */
export function routesOf(
  layout: Layout,
  relations: readonly { readonly relation: Relation; readonly index: number }[],
  ties: readonly SideTie[],
  homes: readonly Home[],
  structure: readonly PlacedLine[],
  texts: readonly Box[],
  bounds: Box,
): Route[] {
  const wanted = [
    ...ties.flatMap((tie) => tieWanted(tie, layout)),
    ...relations.flatMap((one) => relationWanted(one, layout)),
    ...homes.flatMap((home) => homeWanted(home, layout)),
  ];
  if (wanted.length === 0) return [];
  const grid = preparedGrid(layout, structure, texts, bounds);
  const wide = wanted.some(({ reach }) => reach > 0) ? widened(grid, layout, texts) : grid;
  const notes = notesFor(grid);
  const ends = structure.flatMap((line) => [line.points[0], line.points.at(-1)]).filter((point) => point !== undefined);
  const neighbours = neighboursOf(
    structure.map((line) => line.points),
    [...layout.places.values()].flatMap(boxesOf),
  );
  const touches = touchTest(layout);
  const ports = portsOf(layout.places, layout.family.persons, ends);
  const length = ({ from, to }: Wanted) => apart(layout.places.get(from), layout.places.get(to));
  return wanted
    .toSorted((a, b) => length(a) - length(b))
    .map(({ from, to, reach, make }) => {
      const found = reach > 0 ? findWay(wide, notes, ports.of(from), ports.of(to)) : undefined;
      const way = found ?? findWay(grid, notes, ports.of(from), ports.of(to));
      if (!way) return make(arc(layout, from, to));
      ports.take(from, way.from);
      ports.take(to, way.to);
      const drawn = [neighbours.aside(way.points), way.points].flatMap((line) => radii.map((radius) => rounded(line, radius)));
      const points = drawn.find((line) => !touches(line, from, to)) ?? way.points;
      neighbours.add(points);
      addToll(grid, points, routeToll, linesApart);
      return make(points);
    });
}

/** Whether a line runs through the symbol or a text of anyone else than the two at its ends. */
function touchTest({ places }: Layout): (line: readonly Point[], from: string, to: string) => boolean {
  const drawn = squares<{ readonly id: string; readonly box: Box }>();
  for (const [id, place] of places) for (const box of boxesOf(place)) drawn.put({ id, box }, box);
  return (line, from, to) =>
    line.some((end, index) => {
      const start = line[index - 1];
      const isHit = ({ id, box }: { readonly id: string; readonly box: Box }) =>
        start !== undefined && id !== from && id !== to && cuts(start, end, box);
      return start !== undefined && drawn.some(boxAround(start, end), isHit);
    });
}

function tieWanted(tie: SideTie, { places }: Layout): Wanted[] {
  const [parent] = tie.parents.toSorted(
    (a, b) => apart(places.get(a), places.get(tie.child)) - apart(places.get(b), places.get(tie.child)),
  );
  if (parent === undefined || !places.has(parent) || !places.has(tie.child)) return [];
  const between = [tie.child, ...tie.parents];
  const subject = `parentage:${tie.record}`;
  return [{ from: parent, to: tie.child, reach: 0, make: (points) => ({ tie, line: { kind: 'child', between, points, subject } }) }];
}

function relationWanted({ relation, index }: { relation: Relation; index: number }, { places }: Layout): Wanted[] {
  const { from, to } = relation;
  if (!places.has(from) || !places.has(to) || from === to) return [];
  const subject = `relation:${index}`;
  const reach = relationSymbols[relation.type].swing?.height ?? 0;
  return [{ from, to, reach, make: (points) => ({ relation, line: { kind: 'relation', between: [from, to], points, subject } }) }];
}

function homeWanted(home: Home, { places }: Layout): Wanted[] {
  const subject = `household:${home.household.id}`;
  return home.visiting.flatMap((id): Wanted[] => {
    const nearest = home.inside.toSorted((a, b) => apart(places.get(a), places.get(id)) - apart(places.get(b), places.get(id)))[0];
    if (nearest === undefined) return [];
    return [
      { from: id, to: nearest, reach: 0, make: (points) => ({ home, line: { kind: 'tie', between: [id, nearest], points, subject } }) },
    ];
  });
}

function preparedGrid(layout: Layout, structure: readonly PlacedLine[], texts: readonly Box[], bounds: Box): Grid {
  const grid = gridOver(bounds);
  blockAll(grid, layout, texts, 0);
  for (const line of structure) addToll(grid, line.points, structureToll, linesApart);
  return grid;
}

/** The same paper and tolls with less room, for lines that swing out to both sides. */
function widened(grid: Grid, layout: Layout, texts: readonly Box[]): Grid {
  const wide = { ...grid, blocked: new Uint8Array(grid.blocked.length) };
  blockAll(wide, layout, texts, swingPad);
  return wide;
}

function blockAll(grid: Grid, { places }: Layout, texts: readonly Box[], more: number): void {
  for (const place of places.values())
    for (const [index, box] of boxesOf(place).entries()) block(grid, box, (index === 0 ? symbolPad : textPad) + more);
  for (const text of texts) block(grid, text, textPad - 1 + more);
}

const apart = (a: Place | undefined, b: Place | undefined): number => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);

/** The last way out where everything is blocked: a gentle arc. */
function arc(layout: Layout, from: string, to: string): Point[] {
  const [a, b] = [layout.places.get(from), layout.places.get(to)];
  if (!a || !b) return [];
  const bend: Point = [(a.x + b.x) / 2 - (b.y - a.y) / 6, (a.y + b.y) / 2 + (b.x - a.x) / 6];
  return rounded([[a.x, a.y], bend, [b.x, b.y]], apart(a, b));
}
