import type { Parentage, ParentageType } from '../../case/schema';
import { childSymbolWords as words } from '../../language/genogram';
import type { Language, Text } from '../../language/text';
import { label, polyline } from '../../scene/draw';
import type { Path, Point, Primitive } from '../../scene/scene';
import { sizes, yearText } from '../measure';

export interface ChildSymbol {
  readonly id: ParentageType;
  readonly text: Text;
  readonly dash?: readonly number[];
  readonly width?: number;
  /** A dashed line beside the solid one. */
  readonly double?: boolean;
  /** A letter by the line: A, D, S. */
  readonly letter?: string;
}

const dotted = [1, 5];

/** The line from a child up to its parents, by what they are to it. */
export const childSymbols: Readonly<Record<ParentageType, ChildSymbol>> = {
  biological: { id: 'biological', text: words.biological },
  adoptive: { id: 'adoptive', text: words.adoptive, double: true, letter: 'A' },
  foster: { id: 'foster', text: words.foster, dash: dotted, width: 2.25, letter: 'LW' },
  network_foster: { id: 'network_foster', text: words.network_foster, dash: [1, 4, 6, 4], letter: 'LW' },
  private_foster: { id: 'private_foster', text: words.private_foster, dash: [1, 4, 1, 8], width: 2.25, letter: 'LW' },
  step: { id: 'step', text: words.step, dash: [2, 6], width: 1 },
  donor: { id: 'donor', text: words.donor, dash: [1, 4], letter: 'D' },
  surrogate: { id: 'surrogate', text: words.surrogate, dash: [1, 4], letter: 'S' },
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

/** "A '97", "LW 98–99", "D": what stands by a child's line, or nothing. */
export function childLineText(parentage: Parentage, language: Language): string {
  const { letter } = childSymbols[parentage.type];
  if (!letter) return '';
  const [from, to] = [yearText(parentage.from, language), yearText(parentage.to, language)];
  const period = letter === 'A' ? from : from || to ? `${from}–${to}` : '';
  return [letter, period].filter(Boolean).join(' ');
}

export const childLineLabel = (text: string, [x, y]: Point): Primitive => label(x, y, text, sizes.small, { ink: 'muted', halo: true });
