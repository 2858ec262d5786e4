import { earliest } from '../case/dates';
import { custodyHolders } from '../kinship/custody';
import { isSecret, isThereOn } from '../kinship/living';
import { label, polyline } from '../scene/draw';
import type { Box, Label, PlacedLine, Point, Primitive } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';
import type { Connectors } from './connectors';
import { trackOf } from './curve';
import type { Layout } from './layout';
import { sizes } from './measure';
import { ghosted } from './pale';
import type { GenogramOptions } from './scene';
import { childLineLabel, childLineText, childSymbols, drawChildLine, drawTwins } from './symbols/children';
import { coupleLook, coupleText, drawCouple } from './symbols/couples';
import { custodyMark, lock } from './symbols/marks';

interface Structure {
  readonly lines: PlacedLine[];
  readonly parts: Primitive[];
  readonly texts: Label[];
}

/** The lines between partners, and from parents to children, as they were on the day, with what is written by them. */
export function drawStructure(connectors: Connectors, layout: Layout, options: GenogramOptions): Structure {
  const { sibships, twins, couples, children } = connectors;
  const drawn = [
    ...couples.map((couple) => coupleParts(couple, options)),
    { parts: sibships.map((line) => polyline(line.points)), texts: [] },
    ...children.map((child) => childParts(child, layout, options)),
    { parts: twins.flatMap(({ type, from, ends }) => drawTwins(type, from, ends)), texts: [] },
  ];
  return {
    lines: [...couples.map(({ line }) => line), ...sibships, ...children.map(({ line }) => line)],
    parts: drawn.flatMap(({ parts }) => parts),
    texts: drawn.flatMap(({ texts }) => texts),
  };
}

type Drawn = Pick<Structure, 'parts' | 'texts'>;

function coupleParts({ line, union, bar, room }: Connectors['couples'][number], { day, language }: GenogramOptions): Drawn {
  const look = coupleLook(union.couples, union.parents.length === 1, day);
  const parts = drawCouple(look, line.points, bar);
  const [left, right] = bar;
  const share = union.children.length > 0 ? 0.38 : 0.5;
  const secret = union.couples.some(isSecret) ? lock([left[0] + (right[0] - left[0]) * share, left[1] + (right[1] - left[1]) * share]) : [];
  const years = coupleText(union.couples, language, room[1] - room[0], day);
  const [x, y] = [(room[0] + room[1]) / 2, Math.min(left[1], right[1]) - (look.ending ? 12 : 6)];
  const texts = years
    .toReversed()
    .map((text, index) => label(x, y - index * (sizes.smallLine - 1), text, sizes.small, { align: 'middle', ink: 'muted', halo: true }));
  return { parts: [...(look.ghost ? ghosted(parts) : parts), ...secret], texts };
}

/** How far down its line a mark stands, and how much room it takes. */
const markDepth = 12;
const markStep = 18;

function childParts({ line, child, parentage }: Connectors['children'][number], layout: Layout, { day, language }: GenogramOptions): Drawn {
  const person = layout.family.persons.get(child.id);
  const toCome = (person && !isThereOn(person, day)) || (parentage.from && earliest(parentage.from) > day);
  const parts = drawChildLine(childSymbols[parentage.type], line.points);
  const track = trackOf(line.points);
  // The slanting lines of twins lie close together at their top.
  let depth = slants(line.points) ? track.length * 0.5 : markDepth;
  const onLine = (make: (at: Point) => Primitive[]): Primitive[] => {
    const at = track.at(depth).point;
    depth += markStep;
    return make(at);
  };
  const side = custodySide(layout, child.id, day);
  const marks = side ? onLine((at) => custodyMark(at, side)) : [];
  const secret = !toCome && isSecret(parentage) ? onLine(lock) : [];
  const text = toCome ? '' : childLineText(parentage, language);
  const [top, foot] = [line.points[0], line.points.at(-1)];
  const beside = marks.length + secret.length > 0 ? 13 : 7;
  return {
    parts: [...(toCome ? ghosted(parts) : parts), ...marks, ...secret],
    texts: text && top && foot ? [childLineLabel(text, [foot[0] + beside, top[1] + 14])] : [],
  };
}

const slants = ([from, to]: readonly Point[]): boolean => from !== undefined && to !== undefined && from[0] !== to[0];

/** Where those who hold custody of a child stand, as seen from its line. */
export function custodySide({ family, places }: Layout, child: string, day: string): Parameters<typeof custodyMark>[1] | undefined {
  const holders = custodyHolders(family, child, day);
  const parents = (family.parents.get(child) ?? []).map(({ parent }) => parent);
  if (holders.length === 0) return undefined;
  const near = holders.filter((id) => parents.includes(id));
  if (near.length === 0) return 'other';
  if (near.length > 1) return 'both';
  const x = (id: string | undefined) => places.get(id ?? '')?.x ?? 0;
  const [holder] = near;
  const other = parents.find((id) => id !== holder);
  return x(holder) <= (other === undefined ? x(child) : x(other)) ? 'left' : 'right';
}

/** The room that a text takes. */
export function labelBox({ x, y, text, size, align = 'start' }: Label): Box {
  const width = textWidth(text, size);
  const left = align === 'middle' ? x - width / 2 : align === 'end' ? x - width : x;
  return { x: left, y: y - size * 0.85, width, height: size * 1.15 };
}
