import type { Couple, CoupleType } from '../../case/schema';
import { hasEnded } from '../../kinship/family';
import { coupleShort, coupleSymbolWords as words } from '../../language/genogram';
import { fill, type Language, say, type Text } from '../../language/text';
import { path, polyline } from '../../scene/draw';
import type { Path, Point, Primitive } from '../../scene/scene';
import { textWidth } from '../../scene/text-metrics';
import { sizes, yearText } from '../measure';

export interface CoupleSymbol {
  readonly id: string;
  readonly text: Text;
  readonly dash?: readonly number[];
  readonly width?: number;
  /** One slash for a separation, two for a divorce. */
  readonly slashes?: number;
  readonly double?: boolean;
}

const dashed = [7, 5];
const dotted = [1, 5];

/** The line between partners by the kind of couple, and `parents` for two who only have children together in the case. */
export const coupleSymbols: Readonly<Record<CoupleType | 'parents' | 'alone' | 'ended' | 'consanguineous', CoupleSymbol>> = {
  married: { id: 'married', text: words.married },
  registered: { id: 'registered', text: words.registered },
  cohabiting: { id: 'cohabiting', text: words.cohabiting, dash: dashed },
  engaged: { id: 'engaged', text: words.engaged, dash: [12, 5] },
  dating: { id: 'dating', text: words.dating, dash: dotted },
  former_dating: { id: 'former_dating', text: words.former_dating, dash: dotted, slashes: 1 },
  separated: { id: 'separated', text: words.separated, slashes: 1 },
  divorced: { id: 'divorced', text: words.divorced, slashes: 2 },
  affair: { id: 'affair', text: words.affair, dash: [9, 4, 1, 4] },
  casual: { id: 'casual', text: words.casual, dash: [1, 9] },
  co_parents: { id: 'co_parents', text: words.co_parents, width: 1 },
  unknown: { id: 'unknown', text: words.unknown, dash: [3, 5], width: 1 },
  parents: { id: 'parents', text: words.parents, width: 1 },
  alone: { id: 'alone', text: words.alone, width: 1.75 },
  ended: { id: 'ended', text: words.ended, dash: dashed, slashes: 1 },
  consanguineous: { id: 'consanguineous', text: words.consanguineous, double: true },
};

/** How a couple's line is drawn: by its kind, and that it has ended. */
export function coupleSymbol(couple: Couple | undefined, alone: boolean): CoupleSymbol {
  if (!couple) return alone ? coupleSymbols.alone : coupleSymbols.parents;
  const symbol = coupleSymbols[couple.type];
  const cohabited = couple.type === 'separated' && couple.cohabited ? { dash: dashed } : {};
  return { ...symbol, ...cohabited, slashes: symbol.slashes ?? (hasEnded(couple) ? 1 : 0), double: Boolean(couple.consanguineous) };
}

/** The line itself along its points, with slashes on its straight part. */
export function drawCouple(symbol: CoupleSymbol, points: readonly Point[], bar: readonly [Point, Point]): Primitive[] {
  const style: Pick<Path, 'stroke' | 'width' | 'dash'> = {
    stroke: 'ink',
    ...(symbol.width ? { width: symbol.width } : {}),
    ...(symbol.dash ? { dash: symbol.dash } : {}),
  };
  const shifted = (by: number) => points.map(([x, y]): Point => [x, y + by]);
  const lines = symbol.double ? [polyline(shifted(-2), style), polyline(shifted(2), style)] : [polyline(points, style)];
  return [...lines, ...slashes(symbol.slashes ?? 0, bar)];
}

function slashes(count: number, [[x1, y1], [x2, y2]]: readonly [Point, Point]): Path[] {
  return Array.from({ length: count }, (_, index) => {
    const share = 0.78;
    const [x, y] = [x1 + (x2 - x1) * share + (index - (count - 1) / 2) * 6, y1 + (y2 - y1) * share];
    return path(`M${x - 4} ${y + 9}L${x + 4} ${y - 9}`, { stroke: 'ink' });
  });
}

/**
 * What is written above a couple's line, from above: one line for each time the two came together, latest first; the only one is
 * parted in how it began and how it ended where `room` is too narrow for both.
 */
export function coupleText(couples: readonly Couple[], language: Language, room = 0): string[] {
  const times = couples.map((couple) => coupleYears(couple, language)).filter((parts) => parts.length > 0);
  const [only] = times;
  if (only && times.length === 1 && textWidth(only.join(', '), sizes.small) > room) return only;
  return times.toReversed().map((parts) => parts.join(', '));
}

/** "g. 2011" and "s. 2016". */
function coupleYears(couple: Couple, language: Language): string[] {
  const year = (date: string | null | undefined) => yearText(date, language);
  const [from, to] = [year(couple.from), year(couple.to)];
  const began = couple.type === 'separated' && couple.cohabited ? coupleShort.cohabiting : coupleShort[couple.type];
  const parts: Text[] = [];
  if (from) parts.push(fill(began, { year: from }));
  if (to && hasEnded(couple)) parts.push(fill(couple.type === 'divorced' ? coupleShort.end.divorced : coupleShort.end.other, { year: to }));
  return parts.map((part) => say(part, language));
}
