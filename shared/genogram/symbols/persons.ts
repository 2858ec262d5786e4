import type { Person } from '../../case/schema';
import { personSymbolWords as words } from '../../language/genogram';
import type { Text } from '../../language/text';
import { label, linePath, path, rectangle } from '../../scene/draw';
import type { Path, Primitive } from '../../scene/scene';
import { textWidth } from '../../scene/text-metrics';
import { conditionParts, type conditionsOn } from './conditions';
import { type Shape, shapes } from './shapes';

const { square, disc, diamond, triangle } = shapes;

export interface PersonSymbol {
  readonly id: string;
  readonly text: Text;
  readonly shape: Shape;
  /** Filled with ink: a small dot for a miscarriage. */
  readonly solid?: boolean;
  /** Written inside instead of the age. */
  readonly inside?: string;
  readonly dash?: readonly number[];
  /** Drawn as two crossing strokes only. */
  readonly cross?: boolean;
  /** Another outline behind it: more than one person. */
  readonly stacked?: boolean;
  readonly sampleSize: readonly [number, number];
}

const full = [22, 22] as const;
const entry = (id: keyof typeof words, shape: Shape, more: Partial<PersonSymbol> = {}): PersonSymbol => ({
  id,
  text: words[id],
  shape,
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
  groupMen: entry('groupMen', square, { stacked: true, inside: 'n' }),
  groupWomen: entry('groupWomen', disc, { stacked: true, inside: 'n' }),
  group: entry('group', diamond, { stacked: true, inside: 'n', sampleSize: [26, 26] }),
  pet: entry('pet', diamond, { sampleSize: [16, 16] }),
  organisation: entry('organisation', square, { sampleSize: [32, 20] }),
} as const satisfies Record<string, PersonSymbol>;

/** The symbol of a person: its shape follows gender, and the kind of person. */
export function symbolOf(person: Person): PersonSymbol {
  const { gender, kind, lossType } = person;
  const byGender = <T>(man: T, woman: T, other: T): T => (gender === 'm' ? man : gender === 'f' ? woman : other);
  if (kind === 'pregnancy' || kind === 'pet' || kind === 'organisation') return personSymbols[kind];
  if (kind === 'group') return byGender(personSymbols.groupMen, personSymbols.groupWomen, personSymbols.group);
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
  /** Of a group: how many. */
  readonly count?: number | null;
  readonly conditions?: ReturnType<typeof conditionsOn>;
}

/** A person's symbol with what it says: double outline for the child, an X for the dead, conditions as filled parts, the age inside. */
export function drawSymbol(
  symbol: PersonSymbol,
  x: number,
  y: number,
  width: number,
  height: number,
  state: SymbolState = {},
): Primitive[] {
  const { shape } = symbol;
  const line: Partial<Path> = { stroke: 'ink', ...(symbol.dash ? { dash: symbol.dash } : {}) };
  if (symbol.cross) return [crossing(x, y, width, height, 1)];
  const parts: Primitive[] = [];
  if (symbol.stacked) parts.push(path(shape.outline(x + stackShift, y - stackShift, width, height), { ...line, fill: 'wash' }));
  parts.push(path(shape.outline(x, y, width, height), { ...line, fill: symbol.solid ? 'ink' : 'wash' }));
  const inner = state.index ? Math.max(0, Math.min(width, height) - 9) : 0;
  const filled = (state.conditions?.size ?? 0) > 0;
  if (state.conditions && filled) parts.push(...conditionParts(state.conditions, shape, [x, y], inner || width, inner || height));
  if (inner > 0) parts.push(path(shape.outline(x, y, inner, inner), { stroke: 'ink' }));
  const dead = state.dead || symbol.id.startsWith('stillbirth');
  if (dead && filled) parts.push({ ...crossing(x, y, width, height, shape.crossReach), stroke: 'wash', width: 3.5 });
  if (dead) parts.push(crossing(x, y, width, height, shape.crossReach));
  const inside = symbol.stacked ? String(state.count ?? 'n') : (symbol.inside ?? state.age);
  if (inside) {
    const size = symbol.inside === 'ECT' ? 8 : width < 30 || inside.length > 3 ? 11 : 13;
    parts.push(...insideText(x, shape === triangle ? y + 5 : y, inside, size, Boolean(state.dead) || filled));
  }
  return parts;
}

/** How far the second outline of a group stands out. */
const stackShift = 4;

/** The age stands on a small plate where an X or a fill runs through the symbol. */
function insideText(x: number, y: number, text: string, size: number, onPlate: boolean): Primitive[] {
  const [width, height] = [Math.max(textWidth(text, size) + 5, size), size + 2];
  const plate = onPlate ? [rectangle({ x: x - width / 2, y: y - height / 2, width, height }, { fill: 'wash' }, 5)] : [];
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
