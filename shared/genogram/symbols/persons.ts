import type { Person } from '../../case/schema';
import { personSymbolWords as words } from '../../language/genogram';
import type { Text } from '../../language/text';
import { circle, label, linePath, path } from '../../scene/draw';
import type { Path, Point, Primitive } from '../../scene/scene';

/** The outline of a person's symbol, `width` × `height` around a centre. */
type Outline = (x: number, y: number, width: number, height: number) => string;

const closed = (points: readonly Point[]) => `${linePath(points)}Z`;

const square: Outline = (x, y, w, h) =>
  closed([
    [x - w / 2, y - h / 2],
    [x + w / 2, y - h / 2],
    [x + w / 2, y + h / 2],
    [x - w / 2, y + h / 2],
  ]);
const disc: Outline = (x, y, w) => circle(x, y, w / 2).d;
const diamond: Outline = (x, y, w, h) =>
  closed([
    [x, y - h / 2],
    [x + w / 2, y],
    [x, y + h / 2],
    [x - w / 2, y],
  ]);
const triangle: Outline = (x, y, w, h) =>
  closed([
    [x, y - h / 2],
    [x + w / 2, y + h / 2],
    [x - w / 2, y + h / 2],
  ]);

export interface PersonSymbol {
  readonly id: string;
  readonly text: Text;
  readonly outline: Outline;
  /** Filled with ink: a small dot for a miscarriage. */
  readonly solid?: boolean;
  /** Written inside instead of the age. */
  readonly inside?: string;
  readonly dash?: readonly number[];
  /** Drawn as two crossing strokes only. */
  readonly cross?: boolean;
  readonly sampleSize: readonly [number, number];
}

const full = [22, 22] as const;
const entry = (id: keyof typeof words, outline: Outline, more: Partial<PersonSymbol> = {}): PersonSymbol => ({
  id,
  text: words[id],
  outline,
  sampleSize: full,
  ...more,
});

/** Every symbol that a person can have, in the order of the legend. */
export const personSymbols = {
  man: entry('man', square),
  woman: entry('woman', disc),
  other: entry('other', diamond),
  unknown: entry('unknown', diamond, { inside: '?' }),
  placeholderMan: entry('placeholderMan', square, { dash: [3, 3], inside: '?' }),
  placeholderWoman: entry('placeholderWoman', disc, { dash: [3, 3], inside: '?' }),
  placeholder: entry('placeholder', diamond, { dash: [3, 3], inside: '?' }),
  pregnancy: entry('pregnancy', triangle, { sampleSize: [22, 20] }),
  miscarriage: entry('miscarriage', disc, { solid: true, sampleSize: [10, 10] }),
  termination: entry('termination', square, { cross: true, sampleSize: [12, 12] }),
  stillbirthBoy: entry('stillbirthBoy', square, { sampleSize: [16, 16] }),
  stillbirthGirl: entry('stillbirthGirl', disc, { sampleSize: [16, 16] }),
  stillbirth: entry('stillbirth', diamond, { sampleSize: [16, 16] }),
  ectopic: entry('ectopic', triangle, { inside: 'ECT', sampleSize: [26, 22] }),
  pet: entry('pet', diamond, { sampleSize: [16, 16] }),
  organisation: entry('organisation', square, { sampleSize: [32, 20] }),
} as const satisfies Record<string, PersonSymbol>;

/** The symbol of a person: its shape follows gender, and the kind of person. */
export function symbolOf(person: Person): PersonSymbol {
  const { gender, kind, lossType } = person;
  const byGender = <T>(man: T, woman: T, other: T): T => (gender === 'm' ? man : gender === 'f' ? woman : other);
  if (kind === 'pregnancy' || kind === 'pet' || kind === 'organisation') return personSymbols[kind];
  if (kind === 'placeholder') return byGender(personSymbols.placeholderMan, personSymbols.placeholderWoman, personSymbols.placeholder);
  if (kind === 'pregnancy_loss') {
    if (lossType === 'stillbirth') return byGender(personSymbols.stillbirthBoy, personSymbols.stillbirthGirl, personSymbols.stillbirth);
    return personSymbols[lossType ?? 'miscarriage'];
  }
  return gender === 'unknown' ? personSymbols.unknown : byGender(personSymbols.man, personSymbols.woman, personSymbols.other);
}

interface SymbolState {
  readonly index?: boolean;
  readonly dead?: boolean;
  readonly age?: string;
}

/** A person's symbol with what it says: double outline for the child, an X for the dead, the age inside. */
export function drawSymbol(
  symbol: PersonSymbol,
  x: number,
  y: number,
  width: number,
  height: number,
  state: SymbolState = {},
): Primitive[] {
  const line: Partial<Path> = { stroke: 'ink', ...(symbol.dash ? { dash: symbol.dash } : {}) };
  if (symbol.cross) return [crossing(x, y, width, height, 1)];
  const parts: Primitive[] = [path(symbol.outline(x, y, width, height), { ...line, fill: symbol.solid ? 'ink' : 'wash' })];
  if (state.index) {
    const inner = Math.max(0, Math.min(width, height) - 9);
    parts.push(path(symbol.outline(x, y, inner, inner), { stroke: 'ink' }));
  }
  const born = symbol.id.startsWith('stillbirth');
  if (state.dead || born)
    parts.push(crossing(x, y, width, height, symbol.outline === disc ? Math.SQRT1_2 : symbol.outline === square ? 1 : 0.5));
  const inside = symbol.inside ?? state.age;
  if (inside) {
    const size = symbol.inside === 'ECT' ? 8 : width < 30 ? 11 : 13;
    parts.push(...insideText(x, symbol.outline === triangle ? y + 5 : y, inside, size, Boolean(state.dead)));
  }
  return parts;
}

/** The age stands on a small plate where an X runs through the symbol. */
function insideText(x: number, y: number, text: string, size: number, onCross: boolean): Primitive[] {
  const plate = onCross ? [path(disc(x, y, size + 7, size + 7), { fill: 'wash' })] : [];
  return [...plate, label(x, y + size * 0.35, text, size, { align: 'middle' })];
}

const crossing = (x: number, y: number, width: number, height: number, share: number): Path => {
  const [w, h] = [(width / 2) * share, (height / 2) * share];
  return path(
    linePath([
      [x - w, y - h],
      [x + w, y + h],
    ]) +
      linePath([
        [x - w, y + h],
        [x + w, y - h],
      ]),
    { stroke: 'ink', width: 1.25 },
  );
};

/** A small shield at the symbol's lower right: name or address is protected. */
export const shield = (x: number, y: number): Path =>
  path(
    `M${x - 5} ${y - 6}H${x + 5}V${y}C${x + 5} ${y + 4} ${x + 2} ${y + 6} ${x} ${y + 7}C${x - 2} ${y + 6} ${x - 5} ${y + 4} ${x - 5} ${y}Z`,
    { stroke: 'accent', fill: 'paper', width: 1.5 },
  );
