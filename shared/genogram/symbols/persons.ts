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
  /** Whom it stands for, and what choosing it makes of someone. */
  readonly is: Pick<Person, 'kind'> & Partial<Pick<Person, 'gender' | 'lossType'>>;
}

const full = [22, 22] as const;
const entry = (id: keyof typeof words, shape: Shape, is: PersonSymbol['is'], more: Partial<PersonSymbol> = {}): PersonSymbol => ({
  id,
  text: words[id],
  shape,
  is,
  sampleSize: full,
  ...more,
});

const person = (gender: Person['gender']): PersonSymbol['is'] => ({ kind: 'person', gender });
const loss = (lossType: NonNullable<Person['lossType']>, gender?: Person['gender']): PersonSymbol['is'] => ({
  kind: 'pregnancy_loss',
  lossType,
  ...(gender ? { gender } : {}),
});

/** Every symbol that a person can have, in the order of the legend. */
export const personSymbols = {
  man: entry('man', square, person('m')),
  woman: entry('woman', disc, person('f')),
  other: entry('other', diamond, person('x')),
  unknown: entry('unknown', diamond, person('unknown'), { inside: '?' }),
  placeholderMan: entry('placeholderMan', square, { kind: 'placeholder', gender: 'm' }, { dash: [3, 3], inside: '?' }),
  placeholderWoman: entry('placeholderWoman', disc, { kind: 'placeholder', gender: 'f' }, { dash: [3, 3], inside: '?' }),
  placeholder: entry('placeholder', diamond, { kind: 'placeholder' }, { dash: [3, 3], inside: '?' }),
  pregnancy: entry('pregnancy', triangle, { kind: 'pregnancy' }, { sampleSize: [22, 20] }),
  miscarriage: entry('miscarriage', disc, loss('miscarriage'), { solid: true, sampleSize: [10, 10] }),
  termination: entry('termination', square, loss('termination'), { cross: true, sampleSize: [12, 12] }),
  stillbirthBoy: entry('stillbirthBoy', square, loss('stillbirth', 'm'), { sampleSize: [16, 16] }),
  stillbirthGirl: entry('stillbirthGirl', disc, loss('stillbirth', 'f'), { sampleSize: [16, 16] }),
  stillbirth: entry('stillbirth', diamond, loss('stillbirth'), { sampleSize: [16, 16] }),
  ectopic: entry('ectopic', triangle, loss('ectopic'), { inside: 'ECT', sampleSize: [26, 22] }),
  groupMen: entry('groupMen', square, { kind: 'group', gender: 'm' }, { stacked: true, inside: 'n' }),
  groupWomen: entry('groupWomen', disc, { kind: 'group', gender: 'f' }, { stacked: true, inside: 'n' }),
  group: entry('group', diamond, { kind: 'group' }, { stacked: true, inside: 'n', sampleSize: [26, 26] }),
  pet: entry('pet', diamond, { kind: 'pet' }, { sampleSize: [16, 16] }),
  organisation: entry('organisation', square, { kind: 'organisation' }, { sampleSize: [32, 20] }),
} as const satisfies Record<string, PersonSymbol>;

/** The symbol of a person: its shape follows gender, and the kind of person. The row that says most of them is theirs. */
export function symbolOf({ gender, kind, lossType }: Person): PersonSymbol {
  const own: PersonSymbol['is'] = { kind, gender, ...(kind === 'pregnancy_loss' ? { lossType: lossType ?? 'miscarriage' } : {}) };
  const fits = ({ is }: PersonSymbol) =>
    is.kind === own.kind && (is.gender ?? gender) === gender && (is.lossType ?? own.lossType) === own.lossType;
  const [most] = rows.filter(fits).toSorted((a, b) => Object.keys(b.is).length - Object.keys(a.is).length);
  return most ?? personSymbols.unknown;
}

const rows: readonly PersonSymbol[] = Object.values(personSymbols);

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
  if (dead && filled) parts.push({ ...crossing(x, y, width, height, shape.crossReach * 0.9), stroke: 'wash', width: 3.5 });
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
