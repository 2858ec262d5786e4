import type { Ring, Sector } from '../case/schema';
import type { Box, Point } from '../scene/scene';
import { cellOf, type MapLayout, rimDepth } from './layout';
import { angleOf, distance, isInside, type Wedge, wedgePath, wedgePoints } from './polar';

/** Where in its cell something stands: shares of the cell's angle and of its depth, 0 to 1. */
export interface Place {
  readonly along: number;
  readonly across: number;
}

/** What a point of the map means for a person who is dropped there. In the tray there is no place, and the sector is kept. */
export type Cell =
  | { readonly sector: Sector; readonly ring: Ring; readonly place: Place }
  | { readonly sector: undefined; readonly ring: null; readonly place: undefined };

/** The cell at a point, or undefined in the middle and outside the map. The rim counts as the outermost ring. */
export function cellAt(layout: MapLayout, point: Point): Cell | undefined {
  const { rings, sectors, radii, tray } = layout;
  if (inBox(tray, point)) return { sector: undefined, ring: null, place: undefined };
  const outermost = radii.at(-1) ?? 0;
  const radius = Math.min(distance(point), distance(point) <= outermost + rimDepth ? outermost : Number.POSITIVE_INFINITY);
  const ring = rings.find((_, index) => radius >= (radii[index] ?? 0) && radius <= (radii[index + 1] ?? 0));
  const sector = sectors.find(({ from, to }) => angleOf(point, from) < to)?.sector;
  const wedge = ring && sector && cellOf(layout, sector, ring);
  return wedge ? { sector, ring, place: placeIn(wedge, point) } : undefined;
}

/** The place of a point in a cell; a point outside it gives the nearest place inside. */
export function placeOf(layout: MapLayout, sector: Sector, ring: Ring, point: Point): Place | undefined {
  const wedge = cellOf(layout, sector, ring);
  return wedge && placeIn(wedge, point);
}

function placeIn(wedge: Wedge, point: Point): Place {
  const [from, depth] = [wedge.to - wedge.from, wedge.outer - wedge.inner];
  const angle = isInside(point, { ...wedge, inner: 0, outer: Number.POSITIVE_INFINITY })
    ? angleOf(point, wedge.from) - wedge.from
    : nearestEnd(wedge, point);
  return { along: share(angle / from), across: share((distance(point) - wedge.inner) / depth) };
}

const nearestEnd = ({ from, to }: Wedge, point: Point): number => {
  const past = angleOf(point, from) - to;
  return past < 360 - (to - from) - past ? to - from : 0;
};

const share = (value: number) => Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000;

const inBox = (box: Box, [x, y]: Point) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

export interface CellOutline {
  readonly sector: Sector | undefined;
  readonly ring: Ring | null;
  readonly outline: readonly Point[];
  readonly d: string;
}

/** The outline of every cell and of the tray, for showing where a drop would land. */
export function cellsOf(layout: MapLayout): CellOutline[] {
  const cells = layout.sectors.flatMap(({ sector }) =>
    layout.rings.flatMap((ring): CellOutline[] => {
      const wedge = cellOf(layout, sector, ring);
      return wedge ? [{ sector, ring, outline: wedgePoints(wedge), d: wedgePath(wedge) }] : [];
    }),
  );
  const { x, y, width, height } = layout.tray;
  const outline: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return [...cells, { sector: undefined, ring: null, outline, d: `M${x} ${y}h${width}v${height}h${-width}Z` }];
}
