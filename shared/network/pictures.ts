import type { MapEntry, Person } from '../case/schema';
import type { lookPictures, lookSymbols } from '../case/values';
import { symbolOf } from '../genogram/symbols/persons';
import { circle, label, path } from '../scene/draw';
import type { Point, Primitive } from '../scene/scene';

/** How a child chose that someone is shown: a shape, a colour, a calm line drawing. */
type Look = NonNullable<MapEntry['look']>;
type LookSymbol = (typeof lookSymbols)[number];
type LookPicture = (typeof lookPictures)[number];

/** A face at a point; who has no look chosen has the plain shape with their first letter. */
export function faceParts(person: Person, look: Look | null | undefined, [x, y]: Point, width: number, height: number): Primitive[] {
  const half = Math.min(width, height) / 2;
  const style = { stroke: 'ink', fill: look?.colour ?? 'wash', width: 2 } as const;
  const outline = look?.symbol
    ? path(placed(shapes[look.symbol], x, y, half / 12), style)
    : path(symbolOf(person).shape.outline(x, y, width, height), style);
  if (look?.picture)
    return [
      outline,
      ...pictureParts(look.picture, [x, y], (half / 12) * (look.symbol === 'star' || look.symbol === 'triangle' ? 0.45 : 0.62)),
    ];
  const [letter = ''] = person.firstName;
  return [outline, label(x, y + half * 0.3, letter.toUpperCase(), Math.round(half * 0.9), { align: 'middle', weight: 'semibold' })];
}

/** One of the bundled drawings, for choosing it too. At a scale of 1 it fills a square of 24 px. */
export function pictureParts(picture: LookPicture, [x, y]: Point, scale = 1): Primitive[] {
  const { line, dots = [] } = pictures[picture];
  const style = { stroke: 'ink', width: 1.75 } as const;
  return [
    path(placed(line, x, y, scale), style),
    ...dots.map(([dx, dy, radius]) => circle(x + dx * scale, y + dy * scale, radius * scale, { fill: 'ink' })),
  ];
}

/** Path data around the origin, made larger and moved. Letters before numbers: an arc's radii and flags are neither moved. */
function placed(d: string, x: number, y: number, scale: number): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  return d.replace(/([MLC])([^MLCZ]*)/g, (_, letter: string, numbers: string) => {
    const all = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    return letter + all.map((value, index) => round(value * scale + (index % 2 === 0 ? x : y))).join(' ');
  });
}

const disc = (cx: number, cy: number, r: number): string => {
  const k = r * 0.5523;
  return `M${cx - r} ${cy}C${cx - r} ${cy - k} ${cx - k} ${cy - r} ${cx} ${cy - r}C${cx + k} ${cy - r} ${cx + r} ${cy - k} ${cx + r} ${cy}C${cx + r} ${cy + k} ${cx + k} ${cy + r} ${cx} ${cy + r}C${cx - k} ${cy + r} ${cx - r} ${cy + k} ${cx - r} ${cy}Z`;
};

const star = Array.from({ length: 10 }, (_, index) => {
  const [angle, radius] = [(index * Math.PI) / 5 - Math.PI / 2, index % 2 === 0 ? 12.5 : 6.5];
  return `${index === 0 ? 'M' : 'L'}${(Math.cos(angle) * radius).toFixed(2)} ${(Math.sin(angle) * radius + 0.8).toFixed(2)}`;
}).join('');

const shapes: Readonly<Record<LookSymbol, string>> = {
  circle: disc(0, 0, 12),
  square: 'M-11 -11L11 -11L11 11L-11 11Z',
  triangle: 'M0 -12L13 11L-13 11Z',
  diamond: 'M0 -13L13 0L0 13L-13 0Z',
  star: `${star}Z`,
  heart: 'M0 12C-9 5 -13 1 -13 -4C-13 -11 -4 -13 0 -6C4 -13 13 -11 13 -4C13 1 9 5 0 12Z',
  cloud: 'M-8 9C-14 9 -15 1 -9 0C-10 -7 -2 -11 2 -6C7 -9 12 -4 10 0C15 2 13 9 8 9Z',
};

interface Picture {
  readonly line: string;
  readonly dots?: readonly (readonly [x: number, y: number, radius: number])[];
}

const rays = Array.from({ length: 8 }, (_, index) => {
  const [dx, dy] = [Math.cos((index * Math.PI) / 4), Math.sin((index * Math.PI) / 4)];
  return `M${(dx * 8).toFixed(1)} ${(dy * 8).toFixed(1)}L${(dx * 11.5).toFixed(1)} ${(dy * 11.5).toFixed(1)}`;
}).join('');
const petals = Array.from({ length: 5 }, (_, index) => {
  const angle = (index * 2 * Math.PI) / 5 - Math.PI / 2;
  return disc(Math.cos(angle) * 5, Math.sin(angle) * 5 - 3, 3.4);
}).join('');

const pictures: Readonly<Record<LookPicture, Picture>> = {
  cat: {
    line: 'M-8 -3L-9 -11L-4 -7C-1.5 -8 1.5 -8 4 -7L9 -11L8 -3C10 4 5 9 0 9C-5 9 -10 4 -8 -3ZM-1.5 3.5L0 5L1.5 3.5M-6 4L-12 3M-6 6L-11 7.5M6 4L12 3M6 6L11 7.5',
    dots: [
      [-3.5, 0, 1.3],
      [3.5, 0, 1.3],
    ],
  },
  dog: {
    line: 'M-6 -7C-3 -9 3 -9 6 -7C10 -8 12 -3 11 2C10 4 8 2 7 -1C8 6 5 10 0 10C-5 10 -8 6 -7 -1C-8 2 -10 4 -11 2C-12 -3 -10 -8 -6 -7ZM0 5L0 7',
    dots: [
      [-3, -1, 1.3],
      [3, -1, 1.3],
      [0, 4, 2],
    ],
  },
  horse: {
    line: 'M-4 -11L-1 -7C4 -6 7 -2 8 2L10 7C9 10 6 10 4 8L0 5C0 8 1 9 2 11L-8 11C-9 2 -9 -5 -4 -11ZM-7 -4L-10 -3M-8 0L-11 1M-8 4L-11 5',
    dots: [[1.5, -1.5, 1.2]],
  },
  rabbit: {
    line: `M-4 -2C-8 -6 -7 -12 -4 -12C-1 -12 -1 -7 -1 -3M4 -2C8 -6 7 -12 4 -12C1 -12 1 -7 1 -3${disc(0, 4, 7)}M-1.5 6L0 7.5L1.5 6`,
    dots: [
      [-2.7, 3, 1.2],
      [2.7, 3, 1.2],
    ],
  },
  bird: {
    line: 'M-11 2C-6 -1 -4 -8 2 -8C6 -8 8 -5 8 -3L12 -1.5L8 0C7 7 2 10 -3 8C-6 7 -9 5 -11 2ZM-4 2C-1 5 3 4 4 0M-1 8.5L-2 12M3 8L3 12',
    dots: [[4, -4, 1.2]],
  },
  fish: { line: 'M-12 -6L-6 0L-12 6C-10 2 -10 -2 -12 -6ZM-6 0C-2 -8 8 -8 12 0C8 8 -2 8 -6 0ZM2 -4C4 -2 4 2 2 4', dots: [[7, -1.2, 1.2]] },
  flower: { line: `${petals}M0 5L0 12M0 11C4 11 6 9 6 7`, dots: [[0, -3, 2]] },
  tree: { line: 'M0 12L0 2M0 7L4 3M0 -11C5 -12 9 -7 8 -3C11 1 6 6 0 4C-6 6 -11 1 -8 -3C-9 -7 -5 -12 0 -11Z' },
  sun: { line: `${disc(0, 0, 5)}${rays}` },
  moon: { line: 'M4 -11C-5 -12 -11 -6 -11 1C-11 8 -5 12 1 11C6 11 9 8 10 5C3 8 -3 4 -3 -2C-3 -6 0 -9 4 -11Z' },
  house: { line: 'M-12 0L0 -11L12 0M-8 -3L-8 11L8 11L8 -3M-2.5 11L-2.5 4L2.5 4L2.5 11' },
  football: { line: `${disc(0, 0, 11)}M0 -4L4 -1L2.5 4L-2.5 4L-4 -1ZM0 -4L0 -11M4 -1L10.5 -3M2.5 4L6.5 9M-2.5 4L-6.5 9M-4 -1L-10.5 -3` },
  bicycle: {
    line: `${disc(-7, 4, 5)}${disc(7, 4, 5)}M-7 4L-3 -4L5 -4L0 4ZM5 -4L7 4M-3 -4L0 4M-5.5 -6.5L-1 -6.5M-3 -4L-3.5 -6.5M5 -4L4 -8L8 -8`,
  },
  book: { line: 'M0 -6C-3 -9 -8 -9 -12 -8L-12 7C-8 6 -3 6 0 9C3 6 8 6 12 7L12 -8C8 -9 3 -9 0 -6ZM0 -6L0 9' },
  music: {
    line: 'M-4 8L-4 -8L9 -11L9 5M-4 -4L9 -7',
    dots: [
      [-6.8, 8, 3],
      [6.2, 5, 3],
    ],
  },
  cake: {
    line: 'M-10 0L10 0L10 11L-10 11ZM-10 4C-7 7 -3 2 0 4C3 7 7 2 10 4M-5 0L-5 -6M0 0L0 -6M5 0L5 -6',
    dots: [
      [-5, -9, 1.2],
      [0, -9, 1.2],
      [5, -9, 1.2],
    ],
  },
};
