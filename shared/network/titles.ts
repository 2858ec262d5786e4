import type { Case, MapTemplate } from '../case/schema';
import type { Language } from '../language/text';
import { boundsOf, label } from '../scene/draw';
import type { Box, Primitive } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';
import { circleSaid, isUnexamined, statesOf, statusMark } from './circles';
import type { TemplateSector } from './template';
import { sectorTitle } from './templates/templates';

const titleSize = 14;
const lineSize = 11.5;
const titleHeight = 18;
const lineHeight = 16;
const markWidth = 16;
const air = 14;

export interface SectorTitle {
  readonly parts: readonly Primitive[];
  readonly box: Box;
}

/** A sector's title and, under it, each of its circles that no person speaks for. Stands in a corner, or above or under the map. */
export function titleBlock(
  value: Case,
  sector: TemplateSector,
  template: MapTemplate,
  radius: number,
  marks: boolean,
  language: Language,
): SectorTitle {
  const { side, end } = sector.title;
  const states = marks ? statesOf(value, sector).filter(({ status }) => status !== 'FOUND') : [];
  const lines = states.map((state) => ({ text: circleSaid(state, language), status: state.status }));
  const title = sectorTitle(template, sector.sector)[language];
  const height = titleHeight + lines.length * lineHeight;
  const top = end === 'top' ? (side === 'middle' ? -radius - air - height : -radius) : side === 'middle' ? radius + air : radius - height;
  const width = Math.max(textWidth(title, titleSize, 'semibold'), ...lines.map(({ text }) => textWidth(text, lineSize) + markWidth));
  const left =
    side === 'middle' ? -width / 2 : side === 'right' ? outside(top, height, width, radius) : -outside(top, height, width, radius) - width;
  const rightOf = (line: number) => (side === 'middle' ? left + (width - line) / 2 : side === 'right' ? left + width - line : left);
  const ink = marks && isUnexamined(statesOf(value, sector)) ? 'muted' : 'ink';
  const parts = [
    label(rightOf(textWidth(title, titleSize, 'semibold')), top + 14, title, titleSize, { weight: 'semibold', ink }),
    ...lines.flatMap(({ text, status }, index) => {
      const x = rightOf(textWidth(text, lineSize) + markWidth);
      const y = top + titleHeight + index * lineHeight + 12;
      return [...statusMark(status, [x + 5, y - 4]), label(x + markWidth, y, text, lineSize, { ink: 'muted' })];
    }),
  ];
  return { parts, box: boundsOf([{ x: left, y: top, width, height }]) };
}

/** How far right a block has to begin so that it stays clear of the map; its outer edge is at least at the map's own. */
function outside(top: number, height: number, width: number, radius: number): number {
  const nearestRow = Math.min(Math.abs(top), Math.abs(top + height));
  const reach = nearestRow >= radius + air ? 0 : Math.sqrt((radius + air) ** 2 - nearestRow ** 2);
  return Math.max(radius - width, reach);
}
