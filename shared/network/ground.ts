import type { Case } from '../case/schema';
import { mapWords } from '../language/network';
import type { Language } from '../language/text';
import { circle, group, label, overlaps, path, polyline } from '../scene/draw';
import type { Group, Point, Primitive } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';
import { isUnexamined, rimParts, statesOf } from './circles';
import { type MapLayout, rimDepth } from './layout';
import { hatchPath, middleOf, polar, type Wedge, wedgePath } from './polar';
import type { MapSector } from './template';

/** Sectors, rings, and the rim of circles: everything that lies below the persons and their ties. */
export function groundParts(value: Case, layout: MapLayout, marks: boolean, language: Language): Primitive[] {
  const { sectors, radii, sizes } = layout;
  const [inner, outer] = [radii[0] ?? 0, radii.at(-1) ?? 0];
  const wedge = ({ from, to }: MapSector): Wedge => ({ from, to, inner, outer });
  const states = sectors.map((sector) => ({ sector, states: statesOf(value, sector) }));
  const rim = { inner: outer, outer: outer + rimDepth };
  const parted = sectors.length > 1 ? sectors : [];
  return [
    circle(0, 0, outer, { fill: 'wash' }),
    ...parted.filter((_, index) => index % 2 === 0).map((sector) => path(wedgePath(wedge(sector)), { fill: 'tint', opacity: 0.75 })),
    ...(marks ? states.filter(({ states }) => isUnexamined(states)) : []).map(({ sector }) =>
      path(hatchPath(wedge(sector), 9), { stroke: 'faint', width: 1 }),
    ),
    circle(0, 0, inner, { fill: 'paper' }),
    ...radii.map((radius) => circle(0, 0, radius, { stroke: 'faint', width: 1 })),
    ...parted.map(({ from }) => polyline([polar(from, inner), polar(from, outer)], { stroke: 'faint', width: 1 })),
    ...(marks ? states.flatMap(({ sector, states }) => rimParts(states, { ...sector, ...rim })) : []),
    ...(layout.placed.length > 0
      ? sectors.filter(({ sector }) => !layout.placed.some(({ member }) => member.entry.sector === sector))
      : []
    ).map((sector) => {
      const text = mapWords.nobodyHere[language];
      const [x, y] = freeSpot(layout, middleOf(wedge(sector)), textWidth(text, sizes.note));
      return label(x, y + 4, text, sizes.note, { align: 'middle', ink: 'muted', halo: true });
    }),
  ];
}

/** Half way out, or as near to it as the names of the rings leave room for a text. */
function freeSpot({ radii, ringTitles }: MapLayout, angle: number, width: number): Point {
  const [inner, outer] = [radii[0] ?? 0, radii.at(-1) ?? 0];
  const spots = [0.5, 0.58, 0.42, 0.66, 0.74, 0.82].map((share) => polar(angle, inner + (outer - inner) * share));
  const isFree = ([x, y]: Point) => !ringTitles.some(({ box }) => overlaps(box, { x: x - width / 2, y: y - 8, width, height: 16 }));
  return spots.find(isFree) ?? polar(angle, (inner + outer) / 2);
}

/** The names of the rings, over the lines. */
export const ringNames = ({ ringTitles, sizes }: MapLayout): Group =>
  group(
    ringTitles.map(({ text, box: { x, y, width, height } }) =>
      label(x + width / 2, y + height - 4, text, sizes.ringTitle, { align: 'middle', ink: 'muted', halo: true }),
    ),
    { role: 'rings' },
  );
