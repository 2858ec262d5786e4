import type { MapTie } from '../case/schema';
import { distance } from '../genogram/curve';
import { grow, overlaps } from '../scene/draw';
import type { Point } from '../scene/scene';
import { type EntryMember, footprintAt, type Member } from './member';
import { labelOver } from './packing';
import { clearance, type Wedge } from './polar';
import type { Placed } from './rings';

/**
 * Lets persons of one cell change places when their ties then cross less or run shorter. Who was placed by hand stays; nobody comes
 * closer to another, or to a border, than the layout allows.
 */

/** In px: what a tie may be longer so that two cross less. */
const crossingCost = 90;
const mostPersons = 120;
const mostRounds = 4;
const air = 4.9;

interface Chord {
  readonly from: number;
  readonly to: number;
}

/** What a member's cell leaves for the symbol, and for symbol and label together. */
export type RoomOf = (member: EntryMember) => { readonly cell: Wedge; readonly around: Wedge } | undefined;

export function untangled(
  placed: readonly Placed<EntryMember>[],
  centre: readonly Placed<Member>[],
  ties: readonly MapTie[],
  roomOf: RoomOf,
): Placed<EntryMember>[] {
  const members = placed.map(({ member }) => member);
  const middle = centre.length === 1;
  const places: Point[] = [...placed.map(({ at }) => at), ...centre.map(({ at }): Point => (middle ? [0, 0] : at))];
  const chords = chordsOf(ties, [...placed, ...centre]);
  if (chords.length < 2 || placed.length > mostPersons) return [...placed];
  const touching = places.map((_, index) => chords.filter(({ from, to }) => from === index || to === index));
  for (let round = 0, moved = true; moved && round < mostRounds; round += 1) {
    moved = false;
    for (const [a, one] of members.entries()) {
      for (let b = a + 1; b < members.length; b += 1) {
        const other = members[b];
        if (!other || !mayChange(one, other) || !(touching[a]?.length || touching[b]?.length)) continue;
        const mine = [...new Set([...(touching[a] ?? []), ...(touching[b] ?? [])])];
        const before = costOf(mine, chords, places);
        swap(places, a, b);
        if (costOf(mine, chords, places) < before - 1 && fits(a, members, places, roomOf) && fits(b, members, places, roomOf)) moved = true;
        else swap(places, a, b);
      }
    }
  }
  return placed.map(({ member }, index) => ({ member, at: places[index] ?? [0, 0] }));
}

function chordsOf(ties: readonly MapTie[], everyone: readonly Placed<Member>[]): Chord[] {
  const index = new Map(everyone.map(({ member }, at) => [member.person.id, at]));
  return ties.flatMap((tie) => {
    const [from, to] = [index.get(tie.from), index.get(tie.to)];
    return from === undefined || to === undefined || from === to ? [] : [{ from, to }];
  });
}

const mayChange = ({ entry: a }: EntryMember, { entry: b }: EntryMember): boolean =>
  a.sector === b.sector && a.ring === b.ring && !a.place && !b.place;

function swap(places: Point[], a: number, b: number): void {
  [places[a], places[b]] = [places[b] as Point, places[a] as Point];
}

function costOf(mine: readonly Chord[], all: readonly Chord[], places: readonly Point[]): number {
  let cost = 0;
  for (const chord of mine) {
    const [a, b] = [places[chord.from] as Point, places[chord.to] as Point];
    cost += distance(a, b);
    for (const other of all) {
      if (other !== chord && cross(a, b, places[other.from] as Point, places[other.to] as Point)) cost += crossingCost;
    }
  }
  return cost;
}

const side = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** True when two straight lines cross; those that meet at an end don't. */
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < -1e-6 && side(c, d, a) * side(c, d, b) < -1e-6;

function fits(index: number, members: readonly EntryMember[], places: readonly Point[], roomOf: RoomOf): boolean {
  const member = members[index];
  const at = places[index];
  const room = member && roomOf(member);
  if (!member || !at || !room) return false;
  const { width, height } = member.symbol;
  const footprint = footprintAt(member, at);
  if (clearance({ x: at[0] - width / 2, y: at[1] - height / 2, width, height }, room.cell) < 3) return false;
  if (clearance(footprint, room.around, labelOver) < 3) return false;
  const wide = grow(footprint, air);
  return members.every((other, at) => at === index || !overlaps(wide, footprintAt(other, places[at] as Point)));
}
