import type { MapEntry, MapTemplate, Ring, Sector } from '../case/schema';
import type { Point } from '../scene/scene';
import type { MapSizes } from './looks';
import { type EntryMember, footprintAt, type Member } from './member';
import { lattice, pack, type Room } from './packing';
import { polar, type Wedge } from './polar';
import type { MapSector } from './template';
import { ringsOf } from './templates/templates';

/**
 * Lays out the rings from the middle outwards, each as deep as its fullest cell needs. Symbols stand inside their cell; a label may
 * hang over into the next ring, never into another sector, the middle or the rim.
 */

export interface Placed<Kind extends Member> {
  readonly member: Kind;
  readonly at: Point;
}

const step = 4;
const deepest = 1400;
/** So many persons of a cell of 100° or less are laid out with care. */
const crowd = 18;
const mostPasses = 5;

interface Middle {
  readonly innermost: number;
  /** How far outside the middle symbols and labels begin. */
  readonly keepOff: number;
}

interface Laying extends Middle {
  readonly sectors: readonly MapSector[];
  readonly sizes: MapSizes;
  /** False when a crowd stands somewhere: its places are made without looking, so nobody's label may hang over. */
  readonly hanging: boolean;
  /** Where everyone stood who was placed by hand, and how deep each ring was, when it was last tried. */
  readonly hands: readonly Placed<EntryMember>[];
  readonly depths: readonly number[];
}

interface Laid {
  readonly outer: number;
  readonly places: readonly Placed<EntryMember>[];
}

interface Rings {
  readonly radii: number[];
  readonly placed: Placed<EntryMember>[];
}

/**
 * Who was placed by hand may stand in the way in any cell, but where that is depends on how deep the rings become: so the rings are
 * laid again with the places that came out, and never less deep than before, until nothing moves.
 */
export function layRings(
  template: MapTemplate,
  sectors: readonly MapSector[],
  members: readonly EntryMember[],
  middle: Middle,
  sizes: MapSizes,
): Rings {
  const rings = ringsOf(template);
  const cells = Map.groupBy(members, ({ entry }) => `${entry.sector} ${entry.ring}`);
  const hanging = sectors.every((sector) => rings.every((ring) => (cells.get(`${sector.sector} ${ring}`)?.length ?? 0) <= crowdIn(sector)));
  let [hands, depths]: [readonly Placed<EntryMember>[], readonly number[]] = [[], []];
  for (let pass = 1; ; pass += 1) {
    const laid = layOnce({ sectors, ...middle, sizes, hanging, hands, depths }, rings, members);
    const now = laid.placed.filter(({ member }) => member.entry.place);
    const settled = now.every(({ at: [x, y] }, index) => x === hands[index]?.at[0] && y === hands[index]?.at[1]);
    if (settled || pass === mostPasses) return laid;
    hands = now;
    depths = rings.map((_, index) => (laid.radii[index + 1] ?? 0) - (laid.radii[index] ?? 0));
  }
}

function layOnce(laying: Laying, rings: readonly Ring[], members: readonly EntryMember[]): Rings {
  const radii = [laying.innermost];
  const placed: Placed<EntryMember>[] = [];
  for (const [index, ring] of rings.entries()) {
    const here = members.filter(({ entry }) => entry.ring === ring);
    const last = index === rings.length - 1;
    const { outer, places } = layRing(
      { ...laying, last, depth: laying.depths[index] ?? 0 },
      ring,
      here,
      radii.at(-1) ?? laying.innermost,
      placed,
    );
    radii.push(outer);
    placed.push(...places);
  }
  return { radii, placed };
}

function layRing(
  laying: Laying & { readonly last: boolean; readonly depth: number },
  ring: Ring,
  members: readonly EntryMember[],
  inner: number,
  before: readonly Placed<EntryMember>[],
): Laid {
  const { sectors, innermost, keepOff, sizes, hanging, hands, last } = laying;
  const { emptyDepth, usualDepth } = sizes;
  const earlier = hanging ? before.map(({ member, at }) => footprintAt(member, at)) : [];
  const inTheWay = (sector: Sector) =>
    hands
      .filter(({ member: { entry } }) => entry.sector !== sector || entry.ring !== ring)
      .map(({ member, at }) => footprintAt(member, at));
  const cells = sectors.map(({ sector, from, to }) => ({
    from,
    to,
    here: members.filter(({ entry }) => entry.sector === sector),
    hands: inTheWay(sector),
  }));
  // The fullest first: most depths are too small for it already.
  cells.sort((a, b) => b.here.length - a.here.length);
  const least = Math.max(laying.depth, members.length > 0 ? usualDepth : emptyDepth);
  for (let depth = least; depth <= deepest; depth += Math.max(step, depth * 0.06)) {
    const outer = inner + depth;
    const layAll = (thorough: boolean): Placed<EntryMember>[] | undefined => {
      const all: Placed<EntryMember>[] = [];
      for (const { from, to, here, hands } of cells) {
        const cell: Wedge = { from, to, inner, outer };
        const around = hanging ? { ...cell, inner: innermost + keepOff, outer: last ? outer : outer + emptyDepth } : cell;
        const beside = all.map(({ member, at }) => footprintAt(member, at));
        const laid = layCell(here, { cell, around, taken: [...earlier, ...beside, ...hands], hands }, thorough);
        if (!laid) return undefined;
        all.push(...laid);
      }
      return all;
    };
    const places = layAll(false) && layAll(true);
    if (places) return { outer, places };
  }
  return layCrowd(sectors, members, inner, emptyDepth);
}

function layCell(members: readonly EntryMember[], room: Room, thorough: boolean): Placed<EntryMember>[] | undefined {
  const { cell } = room;
  const { fixed, free, boxes } = byHand(members, cell);
  if (members.length > crowdIn(cell)) {
    const { places, outer } = lattice(free, cell, [...room.hands, ...boxes]);
    return outer <= cell.outer ? [...fixed, ...free.flatMap((member, index) => placedAt(member, places[index]))] : undefined;
  }
  const places = pack(free, { ...room, taken: [...room.taken, ...boxes] }, thorough);
  return places && [...fixed, ...free.flatMap((member, index) => placedAt(member, places[index]))];
}

/** Those of a cell whom a hand put somewhere, and those whom the layout may put where it likes. */
function byHand(members: readonly EntryMember[], cell: Wedge) {
  const fixed = members.flatMap((member) => placedAt(member, handPlace(member.entry, cell)));
  const free = members.filter(({ entry }) => !entry.place);
  return { fixed, free, boxes: fixed.map(({ member, at }) => footprintAt(member, at)) };
}

/** From so many persons on a cell is laid out without trying; a wide one later. */
const crowdIn = ({ from, to }: Pick<Wedge, 'from' | 'to'>): number => Math.max(crowd, Math.round((crowd * (to - from)) / 100));

/** A ring so full that it is laid out without trying: thousands of persons in one cell. */
function layCrowd(sectors: readonly MapSector[], members: readonly EntryMember[], inner: number, least: number): Laid {
  const cells = sectors.flatMap(({ sector, from, to }) => {
    const here = members.filter(({ entry }) => entry.sector === sector);
    const free = here.filter(({ entry }) => !entry.place);
    return here.length > 0 ? [{ here, from, to, free, ...lattice(free, { from, to, inner }, []) }] : [];
  });
  const outer = Math.max(inner + least, ...cells.map((cell) => cell.outer));
  const places = cells.flatMap(({ here, from, to }) => {
    const { fixed, free, boxes } = byHand(here, { from, to, inner, outer });
    const { places } = lattice(free, { from, to, inner }, boxes);
    return [...fixed, ...free.flatMap((member, index) => placedAt(member, places[index]))];
  });
  return { outer, places };
}

const placedAt = (member: EntryMember, at: Point | undefined): Placed<EntryMember>[] => (at ? [{ member, at }] : []);

/** Where a hand put the symbol, as a point; undefined when the layout decides. */
function handPlace({ place }: MapEntry, { from, to, inner, outer }: Wedge): Point | undefined {
  return place ? polar(from + (to - from) * place.along, inner + (outer - inner) * place.across) : undefined;
}
