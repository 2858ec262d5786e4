import { fullName } from '../case/find';
import type { Case, Person } from '../case/schema';
import { isSecret } from '../kinship/living';
import { lossLabel } from '../language/genogram';
import { fill, type Language, say } from '../language/text';
import type { Box } from '../scene/scene';
import { textWidth, wrapText } from '../scene/text-metrics';
import { detailsOf, notesOf } from './details';
import { yearText } from './years';

/** Sizes in px at 100 % that every part of the genogram shares. */
export const sizes = {
  symbol: 40,
  label: 13,
  labelLine: 16,
  labelWidth: 88,
  /** Where a name would be cut otherwise. */
  labelWidest: 104,
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
  /** At most two lines. */
  readonly name: readonly string[];
  /** In small letters below the name. */
  readonly notes: readonly string[];
  /** The years above the symbol, left and right of the line that comes down to it. */
  readonly before: string;
  readonly after: string;
  /** Extents to the four sides, texts included. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly labelWidth: number;
  /** How far below the centre the name begins, and how far above it the years stand: further where a mark lies between. */
  readonly labelTop: number;
  readonly yearsUp: number;
  /** What is covered: the symbol, the texts below, the years above. */
  readonly boxes: readonly Box[];
}

/** Where the years stand so that no line runs through them: birth left and death right, both on one hand, or below the name. */
export type YearsAt = 'split' | 'left' | 'right' | 'below';

export interface MeasureOptions {
  readonly language: Language;
  /** Also what the view shows only when it is asked for: occupation, language, conditions by name. */
  readonly details?: boolean;
  /** Those who have a mark at a corner of their symbol. */
  readonly cornered?: ReadonlySet<string>;
}

/** Donors and surrogates, whose letter stands by the symbol, those who are protected, and those with a condition that few know of. */
export function corneredIn({ persons, parentage }: Case): Set<string> {
  const lettered = (parentage ?? []).filter(({ type }) => type === 'donor' || type === 'surrogate').flatMap(({ parents }) => parents);
  const marked = persons.filter((person) => person.protected?.name || person.protected?.address || person.conditions?.some(isSecret));
  return new Set([...lettered, ...marked.map(({ id }) => id)]);
}

/** The room of a mark between symbol and years (migration), and between symbol and name (cultures). */
const markRoom = 8;
/** How far from the centre a mark at a corner reaches. */
const cornerReach = sizes.symbol / 2 + 8;

export function measureOf(person: Person, options: MeasureOptions, yearsAt: YearsAt = 'split'): Measure {
  const { language, details = false, cornered } = options;
  const [width, height] = symbolSize(person);
  const { before, after, below } = years(person, language, yearsAt);
  const name = nameLines(person, language);
  const texts = [...below, ...notesOf(person, language), ...(details ? detailsOf(person, language) : [])];
  const notes = texts.flatMap((line) => wrapText(line, sizes.labelWidth, sizes.small, 2));
  const labelWidth = Math.max(0, ...name.map((line) => textWidth(line, sizes.label)), ...notes.map((line) => textWidth(line, sizes.small)));
  const labelTop = sizes.symbol / 2 + sizes.labelGap + (hasCultures(person) ? markRoom : 0);
  const yearsUp = sizes.symbol / 2 + sizes.labelGap + (person.migrated ? markRoom : 0);
  const labelHeight = name.length * sizes.labelLine + notes.length * sizes.smallLine;
  const half = Math.max(width / 2, labelWidth / 2, cornered?.has(person.id) ? cornerReach : 0);
  const [yearsLeft, yearsRight] = [before, after].map((text) => (text ? textWidth(text, sizes.small) + 5 : 0)) as [number, number];
  const boxes: Box[] = [{ x: -width / 2, y: -height / 2, width, height }];
  if (labelHeight > 0) boxes.push({ x: -labelWidth / 2, y: labelTop, width: labelWidth, height: labelHeight });
  if (before) boxes.push({ x: -yearsLeft, y: -yearsUp - 12, width: yearsLeft - 4, height: sizes.smallLine });
  if (after) boxes.push({ x: 4, y: -yearsUp - 12, width: yearsRight - 4, height: sizes.smallLine });
  return {
    width,
    height,
    name,
    notes,
    before,
    after,
    labelWidth,
    labelTop,
    yearsUp,
    boxes,
    left: Math.ceil(Math.max(half, yearsLeft)),
    right: Math.ceil(Math.max(half, yearsRight)),
    top: before || after ? yearsUp - sizes.labelGap + sizes.smallLine + 3 : sizes.symbol / 2 + 3 + (person.migrated ? markRoom : 0),
    bottom: labelTop + labelHeight,
  };
}

/** Having lived in one culture is nothing to mark. */
export const hasCultures = ({ culturesDa }: Person): boolean => (culturesDa?.length ?? 0) > 1;

/** How far from the middle of a symbol the years above it, or its edge, keep what stands beside it. */
export function besideYears(measure: Measure | undefined, side: 'left' | 'right'): number {
  if (!measure) return 0;
  const years = side === 'left' ? measure.before : measure.after;
  return Math.max(measure.width / 2, years ? textWidth(years, sizes.small) + 5 : 0) + 5;
}

function years(person: Person, language: Language, at: YearsAt): { before: string; after: string; below: string[] } {
  if (person.kind === 'pregnancy_loss' || person.kind === 'pregnancy') return { before: '', after: '', below: [] };
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

/** Two lines at most; a name of two that are joined may take a little more room before it is cut. */
function nameLines(person: Person, language: Language): string[] {
  if (person.kind === 'pregnancy_loss') return lossLines(person, language);
  if (person.kind === 'pregnancy' && !person.firstName) return [];
  const name = fullName(person, language);
  const plain = wrapText(name, sizes.labelWidth, sizes.label, 2);
  if (isWhole(plain)) return plain;
  const broken = brokenAtHyphens(name, sizes.labelWidth);
  const wider = isWhole(broken) ? broken : brokenAtHyphens(name, sizes.labelWidest);
  return isWhole(wider) ? wider : plain;
}

const isWhole = (lines: readonly string[]): boolean => !lines.at(-1)?.endsWith('…');

/** "Kim Lindegaard-" and "Vester". */
const brokenAtHyphens = (name: string, width: number): string[] =>
  wrapText(name.replace(/-(?=\p{L})/gu, '- '), width, sizes.label, 2).map((line) => line.replace(/- /g, '-'));

/** "Abort, uge 11" and the year, below the small mark. */
function lossLines(person: Person, language: Language): string[] {
  const kind = say(lossLabel[person.lossType ?? 'miscarriage'], language);
  const named = person.firstName && !person.firstName.startsWith('(') ? person.firstName : kind;
  const week = person.gestationWeek ? say(fill(lossLabel.week, { week: person.gestationWeek }), language) : '';
  const detail = [yearText(person.birth ?? person.death, language), week].filter(Boolean).join(', ');
  return [named, detail].filter(Boolean).flatMap((line) => wrapText(line, sizes.labelWidth, sizes.label, 1));
}
