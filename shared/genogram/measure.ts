import { parseDate } from '../case/dates';
import { fullName } from '../case/find';
import type { Person } from '../case/schema';
import { lossLabel } from '../language/genogram';
import { fill, type Language, say } from '../language/text';
import { textWidth, wrapText } from '../scene/text-metrics';

/** Sizes in px at 100 % that every part of the genogram shares. */
export const sizes = {
  symbol: 40,
  label: 13,
  labelLine: 16,
  labelWidth: 88,
  labelGap: 5,
  small: 11,
  smallLine: 14,
  /** Between the boxes of neighbours. */
  gap: 14,
  /** Least space between two lines, and between a line and a text. */
  lane: 12,
} as const;

/** How much room a person's symbol and texts take, from the symbol's centre. */
export interface Measure {
  readonly width: number;
  readonly height: number;
  readonly name: readonly string[];
  /** The years above the symbol, left and right of the line that comes down to it. */
  readonly before: string;
  readonly after: string;
  /** Extents to the four sides, texts included. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly labelWidth: number;
}

/** Where the years stand so that no line runs through them: birth left and death right, both on one hand, or below the name. */
export type YearsAt = 'split' | 'left' | 'right' | 'below';

export function measureOf(person: Person, language: Language, yearsAt: YearsAt = 'split'): Measure {
  const [width, height] = symbolSize(person);
  const { before, after, below } = years(person, language, yearsAt);
  const name = [...nameLines(person, language), ...below];
  const labelWidth = Math.max(0, ...name.map((line) => textWidth(line, sizes.label)));
  const half = Math.max(width / 2, labelWidth / 2);
  return {
    width,
    height,
    name,
    before,
    after,
    labelWidth,
    left: Math.ceil(Math.max(half, before ? textWidth(before, sizes.small) + 5 : 0)),
    right: Math.ceil(Math.max(half, after ? textWidth(after, sizes.small) + 5 : 0)),
    top: sizes.symbol / 2 + (before || after ? sizes.smallLine + 3 : 3),
    bottom: sizes.symbol / 2 + sizes.labelGap + name.length * sizes.labelLine,
  };
}

/** How far from the middle of a symbol the years above it, or its edge, keep what stands beside it. */
export function besideYears(measure: Measure | undefined, side: 'left' | 'right'): number {
  if (!measure) return 0;
  const years = side === 'left' ? measure.before : measure.after;
  return Math.max(measure.width / 2, years ? textWidth(years, sizes.small) + 5 : 0) + 5;
}

function years(person: Person, language: Language, at: YearsAt): { before: string; after: string; below: string[] } {
  if (person.kind === 'pregnancy_loss') return { before: '', after: '', below: [] };
  const [birth, death] = [yearText(person.birth, language), yearText(person.death, language)];
  if (at === 'split') return { before: birth, after: death, below: [] };
  const both = death ? `${birth}–${death}` : birth;
  return { before: at === 'left' ? both : '', after: at === 'right' ? both : '', below: at === 'below' && both ? [both] : [] };
}

/** Losses and pets are small; everyone else has a full symbol. */
export function symbolSize(person: Person): [width: number, height: number] {
  if (person.kind === 'pet') return [26, 26];
  if (person.kind === 'organisation') return [52, sizes.symbol];
  if (person.kind === 'pregnancy') return [32, 28];
  if (person.kind !== 'pregnancy_loss') return [sizes.symbol, sizes.symbol];
  return person.lossType === 'stillbirth' ? [20, 20] : person.lossType === 'ectopic' ? [26, 24] : [12, 12];
}

function nameLines(person: Person, language: Language): string[] {
  if (person.kind === 'pregnancy_loss') return lossLines(person, language);
  const name = fullName(person, language);
  const lines = wrapText(name, sizes.labelWidth, sizes.label, 2);
  return lines.some((line) => line.endsWith('…')) ? brokenAtHyphens(name) : lines;
}

/** "Lindegaard-" and "Vester" on two lines where the two are too wide for one. */
const brokenAtHyphens = (name: string): string[] =>
  wrapText(name.replace(/-(?=\p{L})/gu, '- '), sizes.labelWidth, sizes.label, 3).map((line) => line.replace(/- /g, '-'));

/** "Abort, uge 11" and the year, below the small mark. */
function lossLines(person: Person, language: Language): string[] {
  const kind = say(lossLabel[person.lossType ?? 'miscarriage'], language);
  const named = person.firstName && !person.firstName.startsWith('(') ? person.firstName : kind;
  const week = person.gestationWeek ? say(fill(lossLabel.week, { week: person.gestationWeek }), language) : '';
  const detail = [yearText(person.birth ?? person.death, language), week].filter(Boolean).join(', ');
  return [named, detail].filter(Boolean).flatMap((line) => wrapText(line, sizes.labelWidth, sizes.label, 1));
}

/** The year alone, "ca." where it is not certain; the day stands in the panel. */
export function yearText(date: string | null | undefined, language: Language): string {
  const parts = parseDate(date);
  if (!parts) return '';
  return parts.about ? `${language === 'da' ? 'ca.' : 'c.'} ${parts.year}` : String(parts.year);
}
