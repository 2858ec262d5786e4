import { compareDates, type Day, earliest, type PartialDate } from '../case/dates';
import type { Couple, CoupleEvent, CoupleEventKind, CoupleType } from '../case/schema';
import { coupleTypes } from '../case/values';

/** How a couple came to be, went on and ended: from its course, or from the four older fields where there is none. */

/** What two persons are to each other while they are together. The three ended kinds of the older fields are told by their endings. */
export type Bond = Exclude<CoupleType, 'former_dating' | 'separated' | 'divorced' | 'nullified'>;

/** In the order in which they are offered. */
export const bonds = coupleTypes.filter((type): type is Bond => !['former_dating', 'separated', 'divorced', 'nullified'].includes(type));

export type Ending = 'separated' | 'divorced' | 'nullified' | 'ended' | 'death';

/** A couple as it stood on a day. */
export interface CoupleState {
  readonly bond: Bond;
  /** False before the first thing that happened. */
  readonly begun: boolean;
  readonly ending?: Ending;
  /** An ending that they came back from: it is still shown, struck through. */
  readonly mended?: Exclude<Ending, 'death'>;
}

const bondByEvent: Partial<Record<CoupleEventKind, Bond>> = {
  started: 'dating',
  engaged: 'engaged',
  moved_in: 'cohabiting',
  married: 'married',
  registered: 'registered',
  living_apart: 'living_apart',
  remarried: 'married',
};
const eventByBond: Partial<Record<Bond, CoupleEventKind>> = {
  dating: 'started',
  engaged: 'engaged',
  cohabiting: 'moved_in',
  married: 'married',
  registered: 'registered',
  living_apart: 'living_apart',
  arranged: 'married',
  forced: 'married',
};
/** The events with which a bond of some kind begins. */
export const bondEvents = Object.keys(bondByEvent) as readonly CoupleEventKind[];

const endings: readonly string[] = ['separated', 'divorced', 'nullified', 'ended', 'death'] satisfies Ending[];
const isEnding = (event: CoupleEventKind): event is Ending => endings.includes(event);

const bondsOfEndedTypes: Partial<Record<CoupleType, Bond>> = {
  divorced: 'married',
  separated: 'married',
  nullified: 'married',
  former_dating: 'dating',
};

/** The bond that the couple's kind stands for, without how it ended. */
export function bondOf({ type, cohabited }: Couple): Bond {
  if (type === 'separated' && cohabited) return 'cohabiting';
  return bondsOfEndedTypes[type] ?? (type as Bond);
}

/** The event with which a bond of that kind begins. */
export const beginningOf = (bond: Bond): CoupleEventKind => eventByBond[bond] ?? 'started';

/** All that happened to a couple, in order; what has no date stands where it was written. */
export function courseOf(couple: Couple): readonly CoupleEvent[] {
  if (couple.course?.length) return inOrder(couple.course);
  const course: CoupleEvent[] = [{ event: beginningOf(bondOf(couple)), date: couple.from }];
  const ending = endingOf(couple);
  if (ending) course.push({ event: ending, date: couple.to });
  return course;
}

function endingOf({ type, to, ended }: Couple): Ending | undefined {
  if (type === 'separated' || type === 'divorced' || type === 'nullified') return type;
  if (type === 'former_dating') return 'ended';
  if (ended === 'death') return 'death';
  return to ? 'ended' : undefined;
}

/** In the order of time. */
export function inOrder(course: readonly CoupleEvent[]): CoupleEvent[] {
  const ordered = course.filter(({ date }) => date).toSorted((a, b) => compareDates(a.date, b.date));
  // An event without a date follows the one that it was written after.
  for (const [index, event] of course.entries()) {
    if (event.date) continue;
    const before = course[index - 1];
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, event);
  }
  return ordered;
}

/**
 * What had happened by a day; an event that is known in part counts from its first possible day, and one without a date with the one
 * before it. Without a day: all of it.
 */
export function happened(course: readonly CoupleEvent[], day?: Day): CoupleEvent[] {
  let there = true;
  return course.filter(({ date }) => {
    if (day && date) there = earliest(date) <= day;
    return there;
  });
}

/** The couple as it stood on a day; without a day as it stands at last. */
export function coupleState(couple: Couple, day?: Day): CoupleState {
  const events = happened(courseOf(couple), day);
  const own = bondOf(couple);
  let state: CoupleState = { bond: own, begun: events.length > 0 };
  for (const { event } of events) {
    if (isEnding(event)) {
      state = { ...state, ending: event };
      continue;
    }
    const { ending, ...before } = state;
    const broken = ending && ending !== 'death' ? ending : undefined;
    state = { ...before, bond: bondAfter(event, own, state.bond), ...(broken ? { mended: broken } : {}) };
  }
  return state;
}

/** An affair begins as an affair, and who was forced is married by force; else each event makes its own bond. */
function bondAfter(event: CoupleEventKind, own: Bond, before: Bond): Bond {
  if (event === 'started' && eventByBond[own] === undefined) return own;
  if (event === 'married' && (own === 'arranged' || own === 'forced')) return own;
  return bondByEvent[event] ?? before;
}

/** The older fields as they follow from a course, so that whoever reads only those is told the truth. */
export function summaryOf(couple: Couple, course: readonly CoupleEvent[]): Pick<Couple, 'type' | 'from' | 'to' | 'ended' | 'cohabited'> {
  const { bond, ending } = coupleState({ ...couple, course: [...course] });
  const dated = inOrder(course);
  const from = dated.find(({ event }) => !isEnding(event))?.date;
  const to: PartialDate | null | undefined = ending ? dated.findLast(({ event }) => isEnding(event))?.date : undefined;
  return { type: typeOf(bond, ending), from, to, ended: ending === 'death' ? 'death' : undefined, cohabited: cohabitedOf(bond, ending) };
}

function typeOf(bond: Bond, ending: Ending | undefined): CoupleType {
  const isPlain = bond === 'married' || bond === 'registered';
  if (ending === 'divorced' && isPlain) return 'divorced';
  if (ending === 'separated' && (isPlain || bond === 'cohabiting')) return 'separated';
  if (ending === 'nullified' && isPlain) return 'nullified';
  return ending === 'ended' && bond === 'dating' ? 'former_dating' : bond;
}

const cohabitedOf = (bond: Bond, ending: Ending | undefined): boolean | undefined =>
  (ending === 'separated' && bond === 'cohabiting') || undefined;
