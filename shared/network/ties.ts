import type { MapTie, NetworkMap, Ring } from '../case/schema';
import { trackOf } from '../genogram/curve';
import type { Language } from '../language/text';
import { group, linePath, path } from '../scene/draw';
import type { Box, Group, Path, PlacedLine, Point, Primitive } from '../scene/scene';
import type { MapLayout } from './layout';
import { footprintAt, isGhost, labelBox, type Member } from './member';
import type { Placed } from './rings';
import { signBox, signParts, signsOf, tagBox, tagParts, tagsOf, tieLine } from './tie-symbols';
import { type WayFinder, type Waypoint, wayFinder } from './ways';

/**
 * The lines of a map: a quiet one from the middle to each placed person, the closer the stronger, and the ties that the map tells of.
 * A tie to the one in the middle takes the place of the quiet line. All of them bend around whoever stands between.
 */

const styles: Readonly<Record<Ring, Pick<Path, 'width' | 'dash' | 'opacity'>>> = {
  1: { width: 2.5, opacity: 0.4 },
  2: { width: 1.75, opacity: 0.4 },
  3: { width: 1, opacity: 0.4 },
  4: { width: 1, opacity: 0.4, dash: [4, 4] },
};

export interface DrawnTie {
  readonly line: PlacedLine;
  readonly drawn: Group;
  /** Absent: the quiet line that tells the closeness. */
  readonly tie?: MapTie;
  /** The room that its tags and signs take. */
  readonly signs: readonly Box[];
}

interface Way {
  readonly from: Placed<Member>;
  readonly to: Placed<Member>;
  readonly tie?: MapTie;
  readonly ring?: Ring;
  readonly subject?: string;
}

/** Something that stands on a tie beside what the tie itself tells. */
export interface Extra {
  readonly boxAt: (at: Point) => Box;
  readonly draw: (at: Point) => readonly Primitive[];
}

export function tiesOf(
  layout: MapLayout,
  map: Pick<NetworkMap, 'ties'>,
  language: Language,
  extras?: ReadonlyMap<MapTie, Extra>,
): DrawnTie[] {
  const { centre, placed } = layout;
  const everyone = [...centre, ...placed];
  const boxes = everyone.map(({ member, at }) => ({ id: member.person.id, box: footprintAt(member, at) }));
  const finder = wayFinder(boxes);
  const persons = [...boxes, ...layout.ringTitles].map(({ box }) => box);
  const taken: Box[] = [];
  return waysOf(layout, map).map((way): DrawnTie => {
    const { points, signs } = bestOf(linesOf(way, layout, finder), (line) =>
      way.tie ? placeOnTie(way.tie, line, { persons, taken, language, extra: extras?.get(way.tie) }) : [],
    );
    finder.walk(points);
    taken.push(...signs.map(({ box }) => box));
    const { from, to, tie, ring, subject } = way;
    const between = [from.member.person.id, to.member.person.id];
    const line: PlacedLine = { kind: 'tie', between, points, ...(subject ? { subject } : {}) };
    const parts = tie
      ? [...tieLine(tie, points), ...signs.flatMap(({ parts }) => parts)]
      : [path(linePath(points), { stroke: 'muted', ...styles[ring ?? 4] })];
    const about = { role: 'tie', between, ...(subject ? { id: subject } : {}) };
    return { line, drawn: group(parts, about), tie, signs: signs.map(({ box }) => box) };
  });
}

/** The first line on which everything that stands on a tie has room; else the one that covers least. */
function bestOf(lines: Iterable<Point[]>, place: (line: readonly Point[]) => Spot[]): { points: Point[]; signs: Spot[] } {
  let best: { points: Point[]; signs: Spot[]; covered: number } | undefined;
  for (const points of lines) {
    const signs = place(points);
    const covered = signs.reduce((sum, spot) => sum + spot.covered, 0);
    if (!best || covered < best.covered) best = { points, signs, covered };
    if (covered === 0) break;
  }
  return best ?? { points: [], signs: [] };
}

/** The ties that can be drawn, then the quiet lines of those without one; short ways first, so that long ones bend around them. */
function waysOf({ centre, placed }: MapLayout, { ties }: Pick<NetworkMap, 'ties'>): Way[] {
  const here = placed.filter(({ member }) => !isGhost(member.entry));
  const known = new Map<string, Placed<Member>>([...centre, ...here].map((one) => [one.member.person.id, one]));
  const told = (ties ?? []).flatMap((tie, index): Way[] => {
    const [from, to] = [known.get(tie.from), known.get(tie.to)];
    return from && to && from !== to ? [{ from, to, tie, subject: `tie:${index}` }] : [];
  });
  const middle = new Set(centre.map(({ member }) => member.person.id));
  const tied = new Set(told.flatMap(({ tie }) => (tie && middle.has(tie.from) ? [tie.to] : tie && middle.has(tie.to) ? [tie.from] : [])));
  const quiet = placed.flatMap((to): Way[] => {
    const from = nearest(centre, to.at);
    const { ring } = to.member.entry;
    return from && ring && !tied.has(to.member.person.id) ? [{ from, to, ring }] : [];
  });
  return [...told.toSorted((a, b) => far(a) - far(b)), ...quiet];
}

const far = ({ from, to }: Way): number => Math.hypot(from.at[0] - to.at[0], from.at[1] - to.at[1]);

const nearest = (centre: readonly Placed<Member>[], [x, y]: Point): Placed<Member> | undefined =>
  centre.toSorted((a, b) => Math.hypot(a.at[0] - x, a.at[1] - y) - Math.hypot(b.at[0] - x, b.at[1] - y))[0];

function* linesOf({ from, to }: Way, { centre, radii }: MapLayout, { between }: WayFinder): Generator<Point[]> {
  const alone = centre.length === 1 ? centre[0]?.member.person.id : undefined;
  const end = (one: Placed<Member>): Waypoint & { readonly holds: (point: Point) => boolean } => {
    const { id } = one.member.person;
    if (id !== alone) return { at: one.at, ids: [id], holds: (point) => isAt(point, one) };
    return { at: [0, 0], ids: [id], holds: ([x, y]) => Math.hypot(x, y) < (radii[0] ?? 0) - 3 };
  };
  const [a, b] = [end(from), end(to)];
  for (const way of between(a, b)) yield outside(outside(fine(way), a.holds).toReversed(), b.holds).toReversed();
}

/** The same line with points close enough to end it anywhere. */
function fine(points: readonly Point[]): Point[] {
  return points.flatMap((point, index): Point[] => {
    const next = points[index + 1];
    if (!next) return [point];
    const count = Math.max(1, Math.ceil(Math.hypot(next[0] - point[0], next[1] - point[1]) / 6));
    return Array.from({ length: count }, (_, step): Point => {
      const t = step / count;
      return [point[0] + (next[0] - point[0]) * t, point[1] + (next[1] - point[1]) * t];
    });
  });
}

/** What of a line lies after the last of its first points that are inside something. */
function outside(points: readonly Point[], inside: (point: Point) => boolean): Point[] {
  const last = points.findLastIndex(inside);
  return points.slice(Math.min(last + 1, points.length - 2));
}

/** A line from one symbol to another, as it is drawn: it ends outside both. */
export const betweenSymbols = (way: readonly Point[], from: Placed<Member>, to: Placed<Member>): Point[] =>
  outside(outside(fine(way), (point) => isAt(point, from)).toReversed(), (point) => isAt(point, to)).toReversed();

/** At the person's symbol, or at the label where the line comes from below. */
function isAt([px, py]: Point, { member, at: [x, y] }: Placed<Member>): boolean {
  const { width, height } = member.symbol;
  const label = labelBox(member, [x, y]);
  return (
    Math.hypot(px - x, py - y) < Math.max(width, height) / 2 + 5 ||
    (px > label.x - 3 && px < label.x + label.width + 3 && py > y && py < label.y + label.height + 2)
  );
}

interface Spot {
  readonly box: Box;
  /** How much of it lies on someone or on something else. */
  readonly covered: number;
  readonly parts: readonly Primitive[];
}

interface Around {
  readonly persons: readonly Box[];
  /** What stands on other ties. */
  readonly taken: readonly Box[];
  readonly language: Language;
  readonly extra: Extra | undefined;
}

/** What stands on a tie, each where it covers nobody and nothing else, as near the middle as that allows. */
function placeOnTie(tie: MapTie, points: readonly Point[], { persons, taken, language, extra }: Around): Spot[] {
  const track = trackOf(points);
  const spots: Spot[] = [];
  const put = (boxAt: (point: Point, angle: number) => Box, draw: (point: Point, angle: number, along: number) => Primitive[]) => {
    let best: { along: number; box: Box; covered: number } | undefined;
    for (let off = 0; off < track.length / 2 && best?.covered !== 0; off += pace) {
      for (const along of off === 0 ? [track.length / 2] : [track.length / 2 - off, track.length / 2 + off]) {
        const { point, angle } = track.at(along);
        const box = boxAt(point, angle);
        const covered =
          personCost * sharedWith(box, persons) +
          sharedWith(box, taken) +
          sharedWith(
            box,
            spots.map((spot) => spot.box),
          );
        if (!best || covered < best.covered) best = { along, box, covered };
      }
    }
    if (!best) return;
    const { point, angle } = track.at(best.along);
    spots.push({ box: best.box, covered: best.covered, parts: draw(point, angle, best.along) });
  };
  for (const tag of tagsOf(tie)) {
    put(
      (point, angle) => tagBox(tag, point, angle, language),
      (point, angle) => tagParts(tag, point, angle, language),
    );
  }
  for (const sign of signsOf(tie)) {
    put(
      (point, angle) => signBox(sign, point, angle),
      (_, __, along) => signParts(sign, points, along),
    );
  }
  if (extra)
    put(
      (point) => extra.boxAt(point),
      (point) => [...extra.draw(point)],
    );
  return spots;
}

const pace = 7;
/** A tag lies rather on many others than on a person. */
const personCost = 20;

/** How much of a box lies on others. */
function sharedWith(box: Box, others: readonly Box[]): number {
  let sum = 0;
  for (const other of others) {
    const width = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
    if (width <= 0) continue;
    const height = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    if (height > 0) sum += width * height;
  }
  return sum;
}
