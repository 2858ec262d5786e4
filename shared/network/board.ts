import type { MapEntry, Ring } from '../case/schema';
import type { Point } from '../scene/scene';
import { angleOf, distance, polar, type Wedge } from './polar';

/**
 * The map as it lies on the table in a conversation. It is simpler than the drawing: sectors that never move under the hand, and
 * everyone where the hand put them. The middle is the origin.
 */
export interface Board {
  readonly sectors: readonly { readonly id: string; readonly from: number; readonly to: number }[];
  readonly rings: readonly Ring[];
  /** The radius of the middle, and of each ring. */
  readonly radii: readonly number[];
}

/** The middle as a share of the whole, and how deep each ring is to the next: the inner ones, where it is narrow, the deeper. */
const middleShare = 0.18;
const depths = [1.3, 1.1, 0.95, 0.9];

/** `sectors` as they are when the conversation begins. */
export function boardOf(sectors: Board['sectors'], ringCount: number, radius: number): Board {
  const middle = radius * middleShare;
  const shares = depths.slice(0, ringCount);
  const whole = shares.reduce((sum, depth) => sum + depth, 0);
  const radii = [middle];
  for (const depth of shares) radii.push((radii.at(-1) ?? 0) + ((radius - middle) * depth) / whole);
  return { sectors, rings: shares.map((_, index) => (index + 1) as Ring), radii };
}

export interface Spot {
  readonly sector: string;
  readonly ring: Ring;
  readonly place: { readonly along: number; readonly across: number };
}

const cellOn = ({ sectors, rings, radii }: Board, sector: string, ring: Ring): Wedge | undefined => {
  const found = sectors.find(({ id }) => id === sector);
  const index = rings.indexOf(ring);
  const [inner, outer] = [radii[index], radii[index + 1]];
  return found && inner !== undefined && outer !== undefined ? { from: found.from, to: found.to, inner, outer } : undefined;
};

/** What a point means for someone who is put there. In the middle it is the innermost ring, outside the board the outermost. */
export function spotAt(board: Board, point: Point): Spot | undefined {
  const { sectors, rings, radii } = board;
  const away = distance(point);
  const index = rings.findIndex((_, at) => away <= (radii[at + 1] ?? 0));
  const ring = index < 0 ? rings.at(-1) : rings[index];
  const start = sectors[0]?.from ?? 0;
  const angle = angleOf(point, start);
  const sector = sectors.find(({ to }) => angle < to) ?? sectors.at(-1);
  const cell = ring && sector && cellOn(board, sector.id, ring);
  if (!cell) return undefined;
  return {
    sector: sector.id,
    ring,
    place: {
      along: share((angle - cell.from) / (cell.to - cell.from)),
      across: share((away - cell.inner) / (cell.outer - cell.inner)),
    },
  };
}

const share = (value: number) => Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000;

export interface Standing {
  readonly person: string;
  readonly at: Point;
}

/** How much room one who was not put anywhere by hand keeps to the others, in px. */
const room: Point = [92, 74];

/** Where everyone stands. Those with a place of their own stay in it; the others share their cell, out of each other's way. */
export function standingOn(board: Board, entries: readonly MapEntry[]): Standing[] {
  const loose = new Map<string, MapEntry[]>();
  for (const entry of entries) {
    if (!entry.ring || entry.place) continue;
    const key = `${entry.sector} ${entry.ring}`;
    loose.set(key, [...(loose.get(key) ?? []), entry]);
  }
  const stands = entries.flatMap((entry) => {
    const cell = entry.ring ? cellOn(board, entry.sector, entry.ring) : undefined;
    if (!cell) return [];
    const among = loose.get(`${entry.sector} ${entry.ring}`) ?? [];
    const place = entry.place ?? { along: (among.indexOf(entry) + 0.5) / among.length, across: 0.5 };
    return [{ person: entry.person, at: inCell(cell, place), cell, fixed: Boolean(entry.place) }];
  });
  // Nobody stands on the one in the middle.
  const around: Stand[] = [{ person: '', at: [0, 8], cell: { from: 0, to: 360, inner: 0, outer: 0 }, fixed: true }, ...stands];
  for (let round = 0; round < 60 && pushedApart(around); round += 1);
  return stands.map(({ person, at }) => ({ person, at }));
}

/** The point of a spot. */
export function inCellOf(board: Board, { sector, ring, place }: Spot): Point | undefined {
  const cell = cellOn(board, sector, ring);
  return cell && inCell(cell, place);
}

const inCell = ({ from, to, inner, outer }: Wedge, { along, across }: Spot['place']): Point =>
  polar(from + (to - from) * along, inner + (outer - inner) * across);

interface Stand extends Standing {
  at: Point;
  readonly cell: Wedge;
  readonly fixed: boolean;
}

/** Moves those who are in each other's way a little apart within their cells; true when it moved anyone. */
function pushedApart(stands: Stand[]): boolean {
  let moved = false;
  for (const [index, one] of stands.entries()) {
    for (const other of stands.slice(index + 1)) {
      const [dx, dy] = [other.at[0] - one.at[0], other.at[1] - one.at[1]];
      if (Math.abs(dx) >= room[0] || Math.abs(dy) >= room[1] || (one.fixed && other.fixed)) continue;
      const [overX, overY] = [room[0] - Math.abs(dx), room[1] - Math.abs(dy)];
      const push: Point = overX < overY ? [(dx < 0 ? -overX : overX) / 2, 0] : [0, (dy < 0 ? -overY : overY) / 2];
      if (!one.fixed) one.at = within(one.cell, [one.at[0] - push[0], one.at[1] - push[1]]);
      if (!other.fixed) other.at = within(other.cell, [other.at[0] + push[0], other.at[1] + push[1]]);
      moved = true;
    }
  }
  return moved;
}

function within(cell: Wedge, point: Point): Point {
  const width = cell.to - cell.from;
  const past = angleOf(point, cell.from) - cell.from;
  const along = past <= width ? past : past - width < (360 - width) / 2 ? width : 0;
  const edge = Math.min(width / 6, 8);
  const away = Math.min(cell.outer - 8, Math.max(cell.inner + 8, distance(point)));
  return polar(cell.from + Math.min(width - edge, Math.max(edge, along)), away);
}
