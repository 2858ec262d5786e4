import type { MultipleBirth, Parentage, ParentageType } from '../../case/schema';
import { livedWith, childSymbolWords as words } from '../../language/genogram';
import { type Language, say, type Text } from '../../language/text';
import { label, polyline } from '../../scene/draw';
import type { Label, Path, Point, Primitive } from '../../scene/scene';
import { sizes } from '../measure';
import { shortYear } from '../years';

type Zygosity = MultipleBirth['type'];

interface ChildSymbol {
  readonly id: ParentageType;
  readonly text: Text;
  readonly dash?: readonly number[];
  readonly width?: number;
  /** A dashed line beside the solid one. */
  readonly double?: boolean;
  /** A by the line of who was adopted, LW (lived with) by those who live or lived elsewhere. */
  readonly letter?: 'A' | 'LW';
  /** What the place is called, after the years. */
  readonly kind?: Text;
  /** By the symbol of the parent: D, S. */
  readonly parentLetter?: 'D' | 'S';
}

const dotted = [1, 5];

/** The line from a child up to its parents, by what they are to it. */
export const childSymbols: Readonly<Record<ParentageType, ChildSymbol>> = {
  biological: { id: 'biological', text: words.biological },
  adoptive: { id: 'adoptive', text: words.adoptive, double: true, letter: 'A' },
  foster: { id: 'foster', text: words.foster, dash: dotted, width: 2.25, letter: 'LW', kind: livedWith.foster },
  network_foster: { id: 'network_foster', text: words.network_foster, dash: [1, 4, 6, 4], letter: 'LW', kind: livedWith.network_foster },
  private_foster: {
    id: 'private_foster',
    text: words.private_foster,
    dash: [1, 4, 1, 8],
    width: 2.25,
    letter: 'LW',
    kind: livedWith.private_foster,
  },
  respite: { id: 'respite', text: words.respite, dash: [1, 4, 1, 4, 6, 4], letter: 'LW', kind: livedWith.respite },
  step: { id: 'step', text: words.step, dash: [2, 6], width: 1 },
  donor: { id: 'donor', text: words.donor, dash: [1, 4], parentLetter: 'D' },
  surrogate: { id: 'surrogate', text: words.surrogate, dash: [1, 4], parentLetter: 'S' },
};

export function drawChildLine(symbol: ChildSymbol, points: readonly Point[]): Primitive[] {
  const style: Pick<Path, 'stroke' | 'width' | 'dash'> = {
    stroke: 'ink',
    ...(symbol.width ? { width: symbol.width } : {}),
    ...(symbol.dash ? { dash: symbol.dash } : {}),
  };
  if (!symbol.double) return [polyline(points, style)];
  const shifted = (by: number) => points.map(([x, y]): Point => [x + by, y]);
  return [polyline(shifted(-2), style), polyline(shifted(2.5), { ...style, dash: [4, 4] })];
}

/** "A '97", "LW 98–99 pleje": what stands by a child's line, or nothing. */
export function childLineText(parentage: Parentage, language: Language): string {
  const { letter, kind } = childSymbols[parentage.type];
  if (!letter) return '';
  const [from, to] = [shortYear(parentage.from, language), shortYear(parentage.to, language)];
  const period = letter === 'A' ? from.replace(/^(?=\d\d$)/, '’') : from || to ? `${from}–${to}` : '';
  return [letter, period, kind ? say(kind, language) : ''].filter(Boolean).join(' ');
}

export const childLineLabel = (text: string, [x, y]: Point): Label => label(x, y, text, sizes.small, { ink: 'muted', halo: true });

export const twinSymbols = {
  identical: { id: 'identical', text: words.identical },
  fraternal: { id: 'fraternal', text: words.fraternal },
  unknown: { id: 'unknown', text: words.unknown },
} as const satisfies Record<Zygosity, { readonly id: Zygosity; readonly text: Text }>;

/** What is drawn between the slanting lines of twins: a bar for identical, "?" where nobody knows. */
export function drawTwins(type: Zygosity, from: Point, ends: readonly Point[]): Primitive[] {
  const [first] = ends;
  const last = ends.at(-1);
  if (!first || !last || ends.length < 2) return [];
  const at = (end: Point): Point => [from[0] + (end[0] - from[0]) * 0.6, from[1] + (end[1] - from[1]) * 0.6];
  if (type === 'identical') return [polyline([at(first), at(last)])];
  return type === 'unknown' ? [label(from[0], at(first)[1] + 6, '?', sizes.label, { align: 'middle' })] : [];
}
