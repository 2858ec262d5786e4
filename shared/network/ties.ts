import type { MapTie, NetworkMap, Ring } from '../case/schema';
import { trackOf } from '../genogram/curve';
import type { Language } from '../language/text';
import { group, linePath, path } from '../scene/draw';
import type { Box, Group, Path, PlacedLine, Point, Primitive } from '../scene/scene';
import type { MapLayout } from './layout';
import { footprintAt, labelBox, type Member } from './member';
import type { Placed } from './rings';
import { signBox, signParts, signsOf, tagBox, tagParts, tagsOf, tieLine } from './tie-symbols';
import { type Waypoint, wayFinder } from './ways';

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

export function tiesOf(layout: MapLayout, map: Pick<NetworkMap, 'ties'>, language: Language): DrawnTie[] {
  const { centre, placed } = layout;
  const everyone = [...centre, ...placed];
  const boxes = everyone.map(({ member, at }) => ({ id: member.person.id, box: footprintAt(member, at) }));
  const finder = wayFinder(boxes);
  const lines = waysOf(layout, map).map((way) => ({ way, points: pointsOf(way, layout, finder.between) }));
  const taken = boxes.map(({ box }) => box);
  const spots = lines.map(({ way, points }) => (way.tie ? placeOnTie(way.tie, points, taken, language) : []));
  return lines.map(({ way, points }, index): DrawnTie => {
    const { from, to, tie, ring, subject } = way;
    const between = [from.member.person.id, to.member.person.id];
    const line: PlacedLine = { kind: 'tie', between, points, ...(subject ? { subject } : {}) };
    const signs = spots[index] ?? [];
    const parts = tie
      ? [...tieLine(tie, points), ...signs.flatMap(({ parts }) => parts)]
      : [path(linePath(points), { stroke: 'muted', ...styles[ring ?? 4] })];
    const about = { role: 'tie', between, ...(subject ? { id: subject } : {}) };
    return { line, drawn: group(parts, about), tie, signs: signs.map(({ box }) => box) };
  });
}

/** The ties that can be drawn, then the quiet lines of those without one; short ways first, so that long ones bend around them. */
function waysOf({ centre, placed }: MapLayout, { ties }: Pick<NetworkMap, 'ties'>): Way[] {
  const known = new Map([...centre, ...placed].map((one) => [one.member.person.id, one]));
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

function pointsOf({ from, to }: Way, { centre, radii }: MapLayout, between: (a: Waypoint, b: Waypoint) => Point[]): Point[] {
  const middle = centre.map(({ member }) => member.person.id);
  const alone = centre.length === 1;
  const end = (one: Placed<Member>): Waypoint & { one: Placed<Member>; inMiddle: boolean } => {
    const inMiddle = alone && middle.includes(one.member.person.id);
    return { at: inMiddle ? [0, 0] : one.at, ids: [one.member.person.id], one, inMiddle };
  };
  const [a, b] = [end(from), end(to)];
  const points = between(a, b);
  const leave = (way: readonly Point[], { one, inMiddle }: typeof a) =>
    inMiddle ? outside(way, ([x, y]) => Math.hypot(x, y) < (radii[0] ?? 0) - 3) : outside(way, (point) => isAt(point, one));
  return leave(leave(fine(points), a).toReversed(), b).toReversed();
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
  readonly parts: readonly Primitive[];
}

const shares = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85, 0.1, 0.9];

/** What stands on a tie, each where it covers nobody and nothing else, as near the middle as that allows. Notes what it takes. */
function placeOnTie(tie: MapTie, points: readonly Point[], taken: Box[], language: Language): Spot[] {
  const track = trackOf(points);
  const put = (boxAt: (point: Point, angle: number) => Box, draw: (point: Point, angle: number, along: number) => Primitive[]): Spot => {
    let best: { share: number; box: Box; covered: number } | undefined;
    for (const share of shares) {
      const { point, angle } = track.at(track.length * share);
      const box = boxAt(point, angle);
      const covered = taken.reduce((sum, other) => sum + shared(box, other), 0);
      if (!best || covered < best.covered) best = { share, box, covered };
      if (covered === 0) break;
    }
    const along = track.length * (best?.share ?? 0.5);
    const { point, angle } = track.at(along);
    const box = best?.box ?? boxAt(point, angle);
    taken.push(box);
    return { box, parts: draw(point, angle, along) };
  };
  return [
    ...tagsOf(tie).map((tag) =>
      put(
        (point, angle) => tagBox(tag, point, angle, language),
        (point, angle) => tagParts(tag, point, angle, language),
      ),
    ),
    ...signsOf(tie).map((sign) =>
      put(
        (point, angle) => signBox(sign, point, angle),
        (_, __, along) => signParts(sign, points, along),
      ),
    ),
  ];
}

/** How much of a box lies on another. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
