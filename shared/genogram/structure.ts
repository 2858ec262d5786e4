import type { Language } from '../language/text';
import { label, polyline } from '../scene/draw';
import type { Box, Label, PlacedLine, Primitive } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';
import type { Connectors } from './connectors';
import { sizes } from './measure';
import { childLineLabel, childLineText, childSymbols, drawChildLine, drawTwins } from './symbols/children';
import { coupleSymbol, coupleText, drawCouple } from './symbols/couples';

/** The lines between partners, and from parents to children, with what is written by them. */
export function drawStructure(connectors: Connectors, language: Language): { lines: PlacedLine[]; parts: Primitive[]; texts: Label[] } {
  const { couples, sibships, children, twins } = connectors;
  const parts: Primitive[] = [];
  const texts: Label[] = [];
  for (const { line, union, bar, room } of couples) {
    const symbol = coupleSymbol(union.couples.at(-1), union.parents.length === 1);
    parts.push(...drawCouple(symbol, line.points, bar));
    const years = coupleText(union.couples, language, room[1] - room[0]);
    const [x, y] = [(room[0] + room[1]) / 2, Math.min(bar[0][1], bar[1][1]) - (symbol.slashes ? 12 : 6)];
    for (const [index, text] of years.toReversed().entries()) {
      texts.push(label(x, y - index * (sizes.smallLine - 1), text, sizes.small, { align: 'middle', ink: 'muted', halo: true }));
    }
  }
  for (const line of sibships) parts.push(polyline(line.points));
  for (const { line, parentage } of children) {
    parts.push(...drawChildLine(childSymbols[parentage.type], line.points));
    const text = childLineText(parentage, language);
    const [top, foot] = [line.points[0], line.points.at(-1)];
    if (text && top && foot) texts.push(childLineLabel(text, [foot[0] + 7, top[1] + 12]));
  }
  for (const { type, from, ends } of twins) parts.push(...drawTwins(type, from, ends));
  return { lines: [...couples.map(({ line }) => line), ...sibships, ...children.map(({ line }) => line)], parts, texts };
}

/** The room that a text takes. */
export function labelBox({ x, y, text, size, align = 'start' }: Label): Box {
  const width = textWidth(text, size);
  const left = align === 'middle' ? x - width / 2 : align === 'end' ? x - width : x;
  return { x: left, y: y - size * 0.85, width, height: size * 1.15 };
}
