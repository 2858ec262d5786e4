import type { Couple, CoupleEvent, CoupleEventKind } from '../../case/schema';
import { type Bond, beginningOf, bondOf, type CoupleState, coupleState, courseOf, happened } from '../../kinship/course';
import { coupleTypeWords as types } from '../../language/family-values';
import { coupleEventShort, coupleMarkWords as words } from '../../language/genogram';
import { fill, type Language, say, type Text } from '../../language/text';
import { circle, label, path, polyline } from '../../scene/draw';
import type { Path, Point, Primitive } from '../../scene/scene';
import { textWidth } from '../../scene/text-metrics';
import { sizes } from '../measure';
import { yearText } from '../years';
import { lock } from './marks';

type Sign = 'ring' | 'square' | 'diamond' | 'dot' | '1' | '!' | 'lock';

export interface CoupleSymbol {
  readonly id: string;
  readonly text: Text;
  readonly dash?: readonly number[];
  readonly width?: number;
  /** What stands on the line near its beginning. */
  readonly sign?: Sign;
}

const dashed = [7, 5];
const dotted = [1, 5];

/** The line between partners by what they are to each other, and `parents` for two who only have children together in the case. */
export const coupleSymbols: Readonly<Record<Bond | 'parents' | 'alone', CoupleSymbol>> = {
  married: { id: 'married', text: types.married },
  arranged: { id: 'arranged', text: types.arranged, sign: 'diamond' },
  forced: { id: 'forced', text: types.forced, sign: '!' },
  registered: { id: 'registered', text: types.registered, sign: 'square' },
  cohabiting: { id: 'cohabiting', text: types.cohabiting, dash: dashed },
  engaged: { id: 'engaged', text: types.engaged, dash: [12, 5], sign: 'ring' },
  living_apart: { id: 'living_apart', text: types.living_apart, dash: [10, 4, 1, 4, 1, 4] },
  dating: { id: 'dating', text: types.dating, dash: dotted },
  affair: { id: 'affair', text: types.affair, dash: [9, 4, 1, 4] },
  secret_affair: { id: 'secret_affair', text: types.secret_affair, dash: [9, 4, 1, 4], sign: 'lock' },
  casual: { id: 'casual', text: types.casual, dash: [1, 9] },
  one_off: { id: 'one_off', text: types.one_off, dash: [1, 9], sign: '1' },
  co_parents: { id: 'co_parents', text: types.co_parents, width: 1, sign: 'dot' },
  unknown: { id: 'unknown', text: types.unknown, dash: [3, 5], width: 1 },
  parents: { id: 'parents', text: words.parents, width: 1 },
  alone: { id: 'alone', text: words.alone },
};

/** What is said of any couple's line. */
export const coupleMarks = { consanguineous: { id: 'consanguineous', text: words.consanguineous } } as const;

export type EndingMark = 'separated' | 'divorced' | 'nullified' | 'reconciled' | 'remarried';

/** How an ending is marked on the line: slashes, struck through where they found together again. */
export const endingSymbols: Readonly<Record<EndingMark, { readonly id: EndingMark; readonly text: Text }>> = {
  separated: { id: 'separated', text: types.separated },
  divorced: { id: 'divorced', text: types.divorced },
  nullified: { id: 'nullified', text: types.nullified },
  reconciled: { id: 'reconciled', text: words.reconciled },
  remarried: { id: 'remarried', text: words.remarried },
};

/** A couple's line as it is drawn on a day. */
export interface CoupleLook {
  readonly symbol: CoupleSymbol;
  readonly ending?: EndingMark;
  readonly double: boolean;
  /** It has not begun on that day. */
  readonly ghost: boolean;
}

/** How the line between two is drawn; they may have been a couple more than once. */
export function coupleLook(couples: readonly Couple[], alone: boolean, day: string): CoupleLook {
  const double = couples.some((couple) => couple.consanguineous);
  if (couples.length === 0) return { symbol: alone ? coupleSymbols.alone : coupleSymbols.parents, double, ghost: false };
  const states = couples.map((couple) => coupleState(couple, day));
  const begun = states.filter((state) => state.begun);
  const last = begun.at(-1);
  if (!last) return { symbol: coupleSymbols[states[0]?.bond ?? 'unknown'], double, ghost: true };
  const before = begun.at(-2)?.ending;
  const mended = last.mended ?? (before === 'death' ? undefined : before);
  const ending = endingMark({ ...last, ...(mended ? { mended } : {}) });
  return { symbol: coupleSymbols[last.bond], double, ghost: false, ...(ending ? { ending } : {}) };
}

function endingMark({ ending, mended }: CoupleState): EndingMark | undefined {
  if (ending === 'ended') return 'separated';
  if (ending && ending !== 'death') return ending;
  if (ending === 'death' || !mended) return undefined;
  return mended === 'divorced' || mended === 'nullified' ? 'remarried' : 'reconciled';
}

/** The line itself along its points, with slashes and signs on its straight part. */
export function drawCouple(
  { symbol, ending, double }: Omit<CoupleLook, 'ghost'>,
  points: readonly Point[],
  bar: readonly [Point, Point],
): Primitive[] {
  const style: Pick<Path, 'stroke' | 'width' | 'dash'> = {
    stroke: 'ink',
    ...(symbol.width ? { width: symbol.width } : {}),
    ...(symbol.dash ? { dash: symbol.dash } : {}),
  };
  const shifted = (by: number) => points.map(([x, y]): Point => [x, y + by]);
  const lines = double ? [polyline(shifted(-2), style), polyline(shifted(2), style)] : [polyline(points, style)];
  const along = (share: number): Point => [bar[0][0] + (bar[1][0] - bar[0][0]) * share, bar[0][1] + (bar[1][1] - bar[0][1]) * share];
  return [...lines, ...(symbol.sign ? signAt(symbol.sign, along(0.24)) : []), ...(ending ? endingAt(ending, along(0.78)) : [])];
}

function endingAt(ending: EndingMark, [x, y]: Point): Primitive[] {
  const slash = (at: number) => path(`M${x + at - 4} ${y + 9}L${x + at + 4} ${y - 9}`, { stroke: 'ink' });
  const struck = (reach: number) => path(`M${x - reach} ${y - 6}L${x + reach} ${y + 6}`, { stroke: 'ink' });
  switch (ending) {
    case 'separated':
      return [slash(0)];
    case 'divorced':
      return [slash(-3), slash(3)];
    case 'nullified':
      return [circle(x, y, 6, { stroke: 'ink', fill: 'paper' }), slash(0)];
    case 'reconciled':
      return [slash(0), struck(7)];
    case 'remarried':
      return [slash(-3), slash(3), struck(10)];
  }
}

function signAt(sign: Sign, [x, y]: Point): Primitive[] {
  switch (sign) {
    case 'ring':
      return [circle(x, y, 4, { stroke: 'ink', fill: 'paper', width: 1.5 })];
    case 'dot':
      return [circle(x, y, 3.5, { stroke: 'ink', fill: 'ink', width: 1 })];
    case 'square':
      return [path(`M${x - 4} ${y - 4}H${x + 4}V${y + 4}H${x - 4}Z`, { stroke: 'ink', fill: 'paper', width: 1.5 })];
    case 'diamond':
      return [path(`M${x} ${y - 5.5}L${x + 5.5} ${y}L${x} ${y + 5.5}L${x - 5.5} ${y}Z`, { stroke: 'ink', fill: 'ink', width: 1 })];
    case 'lock':
      return lock([x, y]);
    default:
      return [circle(x, y, 7, { fill: 'paper' }), label(x, y + 4.5, sign, sizes.label, { align: 'middle', weight: 'semibold' })];
  }
}

const mostLines = 3;

/**
 * What is written above a couple's line, from above: each thing that happened with its year, latest last, on one line where there is
 * `room`, else on as many as it takes, three at most. Of a couple that parted and came together again as a record of its own, the
 * latest stands first. Only what had happened by `day`; without it everything, which is what the layout gives room to.
 */
export function coupleText(couples: readonly Couple[], language: Language, room = 0, day?: string): string[] {
  const times = couples.map((couple) => eventYears(couple, happened(courseOf(couple), day), language)).filter((parts) => parts.length > 0);
  const [only] = times;
  return only && times.length === 1 ? packed(only, room) : times.toReversed().map((parts) => parts.join(', '));
}

/** As few lines as the room allows; never more than three, even if they get wider than the room. */
function packed(parts: readonly string[], room: number): string[] {
  const width = (line: readonly string[]) => textWidth(line.join(', '), sizes.small);
  const inRoom = (most: number): string[][] => {
    const lines: string[][] = [];
    for (const part of parts) {
      const last = lines.at(-1);
      if (last && width([...last, part]) <= most) last.push(part);
      else lines.push([part]);
    }
    return lines;
  };
  let lines = inRoom(room);
  for (let most = room; lines.length > mostLines; most += 10) lines = inRoom(most);
  return lines.map((line) => line.join(', '));
}

/** "g. 2011", "s. 2016", "d. 2018". */
function eventYears(couple: Couple, events: readonly CoupleEvent[], language: Language): string[] {
  return events.flatMap(({ event, date }) => {
    const year = yearText(date, language);
    const text = year ? say(fill(shortOf(couple, event), { year }), language) : '';
    return text ? [text] : [];
  });
}

/** An affair began in a year; it has no word for that. */
const shortOf = (couple: Couple, event: CoupleEventKind): Text =>
  event === 'started' && bondOf(couple) !== 'dating' && beginningOf(bondOf(couple)) === 'started'
    ? coupleEventShort.plain
    : coupleEventShort[event];
