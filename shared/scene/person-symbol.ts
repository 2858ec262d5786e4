import type { Day } from '../case/dates';
import type { Person } from '../case/schema';
import { ageOf, isDeadOn } from '../kinship/living';
import { circle, label, path, polyline, rectangle } from './draw';
import type { Path, Point, Primitive } from './scene';

/**
 * The symbol of a person, the same on the genogram and on the network map. Its shape follows gender (McGoldrick: man square, woman
 * circle, other diamond, unknown diamond with a question mark); pregnancies, losses, pets and organisations have shapes of their own.
 */

export const symbolSize = 40;

interface SymbolOptions {
  readonly at: Point;
  readonly day: Day;
  /** An index child has a double outline. */
  readonly index?: boolean;
}

interface Shape {
  readonly width: number;
  readonly height: number;
  readonly outline: (at: Point, inset: number, dash?: readonly number[]) => Path;
}

const half = symbolSize / 2;
const style = (dash?: readonly number[]) => ({ stroke: 'ink', fill: 'wash', ...(dash ? { dash } : {}) }) as const;

const polygon = (points: readonly Point[], dash?: readonly number[]): Path => {
  const line = polyline(points, style(dash));
  return { ...line, d: `${line.d}Z` };
};

const diamondOf =
  (reach: number): Shape['outline'] =>
  ([x, y], inset, dash) => {
    const r = reach - inset * 1.35;
    return polygon(
      [
        [x, y - r],
        [x + r, y],
        [x, y + r],
        [x - r, y],
      ],
      dash,
    );
  };

const squareOf =
  (width: number, height: number, corner = 0): Shape['outline'] =>
  ([x, y], inset, dash) =>
    rectangle(
      { x: x - width / 2 + inset, y: y - height / 2 + inset, width: width - 2 * inset, height: height - 2 * inset },
      style(dash),
      corner,
    );

const circleOf =
  (radius: number): Shape['outline'] =>
  ([x, y], inset, dash) =>
    circle(x, y, radius - inset, style(dash));

const triangle: Shape['outline'] = ([x, y], inset, dash) => {
  const r = half - inset * 1.5;
  return polygon(
    [
      [x, y - r],
      [x + r, y + r * 0.8],
      [x - r, y + r * 0.8],
    ],
    dash,
  );
};

const shapes = {
  m: { width: symbolSize, height: symbolSize, outline: squareOf(symbolSize, symbolSize) },
  f: { width: symbolSize, height: symbolSize, outline: circleOf(half) },
  x: { width: 46, height: 46, outline: diamondOf(23) },
  unknown: { width: 46, height: 46, outline: diamondOf(23) },
  pregnancy: { width: symbolSize, height: symbolSize, outline: triangle },
  pet: { width: 28, height: 28, outline: diamondOf(14) },
  organisation: { width: 48, height: 34, outline: squareOf(48, 34, 4) },
  smallSquare: { width: half, height: half, outline: squareOf(half, half) },
  smallCircle: { width: half, height: half, outline: circleOf(half / 2) },
  smallDiamond: { width: 24, height: 24, outline: diamondOf(12) },
} satisfies Record<string, Shape>;

const stillbirthShapes = { m: shapes.smallSquare, f: shapes.smallCircle, x: shapes.smallDiamond, unknown: shapes.smallDiamond };

function shapeOf(person: Person): Shape {
  if (person.kind === 'pregnancy' || person.kind === 'pet' || person.kind === 'organisation') return shapes[person.kind];
  if (person.kind !== 'pregnancy_loss') return shapes[person.gender];
  if (person.lossType === 'stillbirth') return stillbirthShapes[person.gender];
  return person.lossType === 'ectopic' ? shapes.pregnancy : shapes.smallCircle;
}

/** Width and height of a person's symbol in px. */
export const symbolBounds = (person: Person): { readonly width: number; readonly height: number } => {
  const { width, height } = shapeOf(person);
  return { width, height };
};

/** What is drawn for a person, around a centre; without the name. */
export function personSymbol(person: Person, { at, day, index = false }: SymbolOptions): readonly Primitive[] {
  if (person.kind === 'pregnancy_loss') return lossSymbol(person, at);
  const { outline, width } = shapeOf(person);
  const placeholder = person.kind === 'placeholder';
  const dead = isDeadOn(person, day);
  const age = person.kind === 'person' ? ageOf(person, day) : undefined;
  const inside = age ? `${age.about ? '~' : ''}${age.years}` : placeholder || person.gender === 'unknown' ? '?' : undefined;
  return [
    outline(at, 0, placeholder ? [4, 3] : undefined),
    ...(index ? [outline(at, 4.5)] : []),
    ...(dead ? [cross(at, width / 2, person.gender === 'm' ? 1 : Math.SQRT1_2)] : []),
    ...(inside && person.kind !== 'organisation' && person.kind !== 'pet' ? [insideText(at, inside, dead)] : []),
  ];
}

const insideText = ([x, y]: Point, text: string, halo: boolean) => label(x, y + 4.5, text, 13, { align: 'middle', halo });

/** Two strokes from corner to corner; on a round symbol they end at its outline. */
function cross([x, y]: Point, reach: number, share: number): Path {
  const r = Math.round(reach * share * 100) / 100;
  return path(`M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`);
}

function lossSymbol(person: Person, at: Point): readonly Primitive[] {
  const [x, y] = at;
  if (person.lossType === 'stillbirth') return [shapeOf(person).outline(at, 0), cross(at, 10, 1)];
  if (person.lossType === 'ectopic') return [triangle(at, 0), label(x, y + 10, 'ECT', 10, { align: 'middle' })];
  return person.lossType === 'termination' ? [cross(at, 7, 1)] : [circle(x, y, 5, { stroke: 'ink', fill: 'ink' })];
}
