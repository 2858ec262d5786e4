import type { Case } from '../case/schema';
import type { Language } from '../language/text';
import { boundsOf, grow, label, overlaps } from '../scene/draw';
import type { Box, Primitive } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';
import { circleSaid, isUnexamined, statesOf, statusMark } from './circles';
import { type MapLayout, rimDepth } from './layout';
import { middleOf } from './polar';
import type { MapSector } from './template';
import { sectorTitle } from './templates/templates';

const air = 14;

export interface SectorTitle {
  readonly parts: readonly Primitive[];
  readonly box: Box;
}

/** The titles of all sectors around a map; where several stand in one corner, the one nearer the top or the bottom comes first. */
export function titleBlocks(value: Case, layout: MapLayout, marks: boolean, language: Language): SectorTitle[] {
  const radius = (layout.radii.at(-1) ?? 0) + rimDepth;
  const used = new Map<string, number>();
  const taken: Box[] = [];
  const height = (sector: MapSector) => Math.abs(Math.sin((middleOf({ ...sector, inner: 0, outer: 0 }) * Math.PI) / 180));
  return layout.sectors
    .toSorted((a, b) => height(b) - height(a))
    .map((sector) => {
      const corner = `${sector.title.side} ${sector.title.end}`;
      const block = titleBlock(value, sector, layout, { radius, marks, language, taken, past: used.get(corner) ?? 0 });
      taken.push(block.box);
      used.set(corner, (used.get(corner) ?? 0) + block.box.height + gap);
      return block;
    });
}

const gap = 12;

interface Standing {
  readonly radius: number;
  readonly marks: boolean;
  readonly language: Language;
  /** The room that other titles of the same corner take already. */
  readonly past: number;
  readonly taken: readonly Box[];
}

/** A sector's title and, under it, each of its circles that no person speaks for. Stands in a corner, or above or under the map. */
function titleBlock(value: Case, sector: MapSector, layout: MapLayout, { radius, marks, language, past, taken }: Standing): SectorTitle {
  const { side, end } = sector.title;
  const { title: titleSize, note: lineSize } = layout.sizes;
  const [titleHeight, lineHeight, markWidth] = [titleSize + 4, lineSize + 4.5, 16];
  const states = marks ? statesOf(value, sector).filter(({ status }) => status !== 'FOUND') : [];
  const lines = states.map((state) => ({ text: circleSaid(state, language), status: state.status }));
  const title = sectorTitle(layout.template, sector.sector)[language];
  const height = titleHeight + lines.length * lineHeight;
  const width = Math.max(textWidth(title, titleSize, 'semibold'), ...lines.map(({ text }) => textWidth(text, lineSize) + markWidth));
  const topAt = (off: number) => {
    if (side === 'middle') return end === 'top' ? -radius - air - height - past : radius + air + past;
    return end === 'top' ? -radius + past - off : radius - height - past + off;
  };
  // On an upright page there is room above and below, but none beside.
  const offs = layout.sizes.upright && side !== 'middle' ? [0, 12, 24, 36, 48, 60] : [0];
  const leftAt = (y: number) => {
    const off = outside(y, height, width, radius);
    return side === 'middle' ? -width / 2 : side === 'right' ? off : -off - width;
  };
  const boxAt = (y: number): Box => ({ x: leftAt(y), y, width, height });
  const isFree = (y: number) => !taken.some((other) => overlaps(grow(boxAt(y), 6), other));
  const free = offs.map(topAt).filter(isFree);
  const top = free.find((y) => outside(y, height, width, radius) + width <= radius + 1) ?? free.at(-1) ?? topAt(0);
  const left = leftAt(top);
  const rightOf = (line: number) => (side === 'middle' ? left + (width - line) / 2 : side === 'right' ? left + width - line : left);
  const ink = marks && isUnexamined(statesOf(value, sector)) ? 'muted' : 'ink';
  const parts = [
    label(rightOf(textWidth(title, titleSize, 'semibold')), top + titleSize, title, titleSize, { weight: 'semibold', ink }),
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
