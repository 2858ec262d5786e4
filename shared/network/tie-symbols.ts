import type { MapTie, SupportDirection, TieSupport } from '../case/schema';
import { swinging, trackOf } from '../genogram/curve';
import { supportLetters, supportWords, tieMarkWords } from '../language/network-ties';
import type { Language, Text } from '../language/text';
import { boundsOf, label, linePath, path, rectangle } from '../scene/draw';
import type { Box, LegendEntry, Path, Point, Primitive } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';

/**
 * How a tie of a network map is told apart from all others without colour: what goes from one to the other stands as letters on a
 * tag with an arrow to the one who gets it; what weighs on the tie changes the line itself. Feelings between relatives stand on the
 * genogram: their signs (hearts, rings, squares) are not used here, and none of them has letters on a tag.
 */

const ink = 'ink';
const letterSize = 11;
const tagHeight = 16;
const tagPadding = 4;
const letterGap = 3;
const arrowLength = 9;

/** Supports that go the same way share a tag. */
export interface Tag {
  readonly direction: SupportDirection;
  readonly kinds: readonly TieSupport[];
}

const directions = ['given', 'mutual', 'received'] as const;

export function tagsOf({ supports }: MapTie): Tag[] {
  return directions.flatMap((direction) => {
    const kinds = (supports ?? []).flatMap((support) => (support.direction === direction ? [support.kind] : []));
    return kinds.length > 0 ? [{ direction, kinds: [...new Set(kinds)] }] : [];
  });
}

/** The room of a tag and its arrows around its middle, on a line with a direction. */
export function tagBox({ kinds, direction }: Tag, [x, y]: Point, angle: number, language: Language): Box {
  const width = tagWidth(kinds, language);
  const plate: Box = { x: x - width / 2, y: y - tagHeight / 2, width, height: tagHeight };
  const tips = arrowsOf(direction).map((way) => tipAt([x, y], width, angle, way));
  return boundsOf([plate, ...tips.map(([tx, ty]) => ({ x: tx - 4, y: ty - 4, width: 8, height: 8 }))]);
}

/** Asked for at each place where a tag might stand. */
const widths = new WeakMap<readonly TieSupport[], number>();

function tagWidth(kinds: readonly TieSupport[], language: Language): number {
  const known = widths.get(kinds);
  if (known !== undefined) return known;
  const width = kinds.reduce(
    (sum, kind) => sum + textWidth(supportLetters[kind][language], letterSize, 'semibold') + letterGap,
    2 * tagPadding - letterGap,
  );
  widths.set(kinds, width);
  return width;
}

const arrowsOf = (direction: SupportDirection): readonly (1 | -1)[] =>
  direction === 'mutual' ? [1, -1] : direction === 'given' ? [1] : [-1];

/** Where the arrow of a tag ends: beyond the tag's edge along the line. */
function tipAt([x, y]: Point, width: number, angle: number, way: 1 | -1): Point {
  const [dx, dy] = [Math.cos(angle) * way, Math.sin(angle) * way];
  const edge = Math.min(Math.abs(dx) > 1e-6 ? width / 2 / Math.abs(dx) : 1e6, Math.abs(dy) > 1e-6 ? tagHeight / 2 / Math.abs(dy) : 1e6);
  return [x + dx * (edge + arrowLength), y + dy * (edge + arrowLength)];
}

/** A tag on its line: a plate with the letters, and an arrow to whoever gets what they stand for. */
export function tagParts(tag: Tag, at: Point, angle: number, language: Language): Primitive[] {
  const { kinds, direction } = tag;
  const width = tagWidth(kinds, language);
  const [x, y] = at;
  let left = x - width / 2 + tagPadding;
  const letters = kinds.map((kind) => {
    const letter = supportLetters[kind][language];
    const drawn = label(left, y + 4, letter, letterSize, { weight: 'semibold' });
    left += textWidth(letter, letterSize, 'semibold') + letterGap;
    return drawn;
  });
  const arrows = arrowsOf(direction).map((way) => head(tipAt(at, width, angle, way), way === 1 ? angle : angle + Math.PI));
  return [
    ...arrows,
    rectangle({ x: x - width / 2, y: y - tagHeight / 2, width, height: tagHeight }, { stroke: ink, fill: 'wash', width: 1.25 }, 4),
    ...letters,
  ];
}

function head([x, y]: Point, angle: number): Path {
  const wing = (turn: number): Point => [x - arrowLength * Math.cos(angle + turn), y - arrowLength * Math.sin(angle + turn)];
  return path(`${linePath([wing(0.5), [x, y], wing(-0.5)])}Z`, { stroke: ink, fill: ink, width: 1 });
}

/** What a tie shows beside its tags, one after the other along the line. */
export type Sign = 'conflict' | 'stress' | 'broken';

export const signsOf = ({ conflict, stress, broken }: MapTie): Sign[] =>
  ([broken && 'broken', conflict && 'conflict', stress && 'stress'] as const).filter(
    (sign) => sign !== undefined && sign !== null && sign !== false,
  );

/** How long a sign is along its line, and how far it reaches to both sides. */
const lengths: Readonly<Record<Sign, number>> = { conflict: 46, stress: 34, broken: 16 };
const reach = 8;

/** The room of a sign around its middle. */
export function signBox(sign: Sign, [x, y]: Point, angle: number): Box {
  const half = lengths[sign] / 2;
  const width = Math.abs(Math.cos(angle)) * half + Math.abs(Math.sin(angle)) * reach;
  const height = Math.abs(Math.sin(angle)) * half + Math.abs(Math.cos(angle)) * reach;
  return { x: x - width, y: y - height, width: 2 * width, height: 2 * height };
}

/** A sign on its line, `middle` px from where the line begins; it stands on paper, so that the line itself is not seen below it. */
export function signParts(sign: Sign, points: readonly Point[], middle: number): Primitive[] {
  const { length, at } = trackOf(points);
  const half = Math.min(lengths[sign], length) / 2;
  const from = Math.max(0, Math.min(length - 2 * half, middle - half));
  const piece = Array.from({ length: 13 }, (_, step) => at(from + (step / 12) * 2 * half).point);
  const along = (shift: number) => from + half + shift;
  if (sign === 'conflict') {
    return [path(linePath(piece), { stroke: 'paper', width: 4 }), path(swinging(piece, 5.5, 7, false), { stroke: 'tense', width: 2 })];
  }
  if (sign === 'stress')
    return [path([-12, -4, 4, 12].map((shift) => crossLine(at(along(shift)), 6)).join(''), { stroke: ink, width: 1.75 })];
  return [
    path(linePath([at(along(-4)).point, at(along(4)).point]), { stroke: 'paper', width: 8 }),
    path([-4.5, 4.5].map((shift) => crossLine(at(along(shift)), 8)).join(''), { stroke: ink, width: 2 }),
  ];
}

function crossLine({ point: [x, y], angle }: { point: Point; angle: number }, reach: number): string {
  const [dx, dy] = [Math.sin(angle) * reach, -Math.cos(angle) * reach];
  return linePath([
    [x - dx, y - dy],
    [x + dx, y + dy],
  ]);
}

/** The line of a tie, without what stands on it. */
export function tieLine({ broken, directed, supports }: MapTie, points: readonly Point[]): Primitive[] {
  const onlyArrow = directed && !supports?.length;
  return [
    path(linePath(points), { stroke: 'muted', width: 1.5, ...(broken ? { dash: [6, 5] } : {}) }),
    ...(onlyArrow ? [openHead(points)] : []),
  ];
}

function openHead(points: readonly Point[]): Path {
  const { length, at } = trackOf(points);
  const { point, angle } = at(length);
  const wing = (turn: number): Point => [point[0] - arrowLength * Math.cos(angle + turn), point[1] - arrowLength * Math.sin(angle + turn)];
  return path(linePath([wing(0.45), point, wing(-0.45)]), { stroke: ink, width: 1.5 });
}

const across: readonly Point[] = [
  [-26, 0],
  [26, 0],
];
const plain = { from: '', to: '' };

interface Mark {
  readonly id: string;
  readonly text: Text;
  readonly used: (tie: MapTie) => boolean;
  readonly sample: (language: Language) => readonly Primitive[];
}

const line = (tie: Partial<MapTie>) => () => [
  ...tieLine({ ...plain, ...tie }, across),
  ...signsOf({ ...plain, ...tie }).flatMap((sign) => signParts(sign, across, 26)),
];
const directionSample = (direction: SupportDirection) => () => [
  ...tieLine(plain, across),
  ...arrowsOf(direction).map((way) => head([way * 12, 0], way === 1 ? 0 : Math.PI)),
  rectangle({ x: -4, y: -6, width: 8, height: 12 }, { stroke: ink, fill: 'wash', width: 1.25 }, 2),
];

/** Everything that a tie can show, in the order of the legend; drawing, legend and search for a mark come from here. */
export const tieMarks: readonly Mark[] = [
  ...(Object.keys(supportWords) as TieSupport[]).map(
    (kind): Mark => ({
      id: `support:${kind}`,
      text: supportWords[kind],
      used: ({ supports }) => (supports ?? []).some((support) => support.kind === kind),
      sample: (language) => tagParts({ direction: 'mutual', kinds: [kind] }, [0, 0], 0, language).slice(2),
    }),
  ),
  {
    id: 'support',
    text: tieMarkWords.oneWay,
    used: ({ supports }) => (supports ?? []).some(({ direction }) => direction !== 'mutual'),
    sample: directionSample('given'),
  },
  {
    id: 'mutual',
    text: tieMarkWords.mutual,
    used: ({ supports }) => (supports ?? []).some(({ direction }) => direction === 'mutual'),
    sample: directionSample('mutual'),
  },
  {
    id: 'directed',
    text: tieMarkWords.directed,
    used: ({ directed, supports }) => Boolean(directed) && !supports?.length,
    sample: line({ directed: true }),
  },
  { id: 'stress', text: tieMarkWords.stress, used: ({ stress }) => Boolean(stress), sample: line({ stress: true }) },
  { id: 'conflict', text: tieMarkWords.conflict, used: ({ conflict }) => Boolean(conflict), sample: line({ conflict: true }) },
  { id: 'broken', text: tieMarkWords.broken, used: ({ broken }) => Boolean(broken), sample: line({ broken: true }) },
];

/** What the ties of a map need explained; only what is used. */
export const tieLegend = (ties: readonly MapTie[], language: Language): LegendEntry[] =>
  tieMarks.flatMap(({ id, text, used, sample }) =>
    ties.some(used) ? [{ id: `tie:${id}`, text: text[language], sample: sample(language) }] : [],
  );
