import { describe, expect, it } from 'vitest';
import { legible, smallestIn } from '../../shared/attachment/letters';
import { rooms, sheetFor } from '../../shared/attachment/sheet';
import { tileScale, tilesOf } from '../../shared/attachment/tiles';
import { label, polyline } from '../../shared/scene/draw';
import type { LegendEntry, Primitive, Scene } from '../../shared/scene/scene';

/** Names of 12 px, every 100 px, on rows of 60 px. */
function field(columns: number, rows = 1): Scene {
  const parts: Primitive[] = Array.from({ length: columns * rows }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return label(column * 100 + 50, row * 60 + 40, `Navn ${index}`, 12, { align: 'middle' });
  });
  const bounds = { x: 0, y: 0, width: columns * 100, height: rows * 60 };
  const line = polyline([
    [0, 0],
    [columns * 100, 0],
  ]);
  return {
    title: 'Række',
    description: '',
    parts: [...parts, line],
    legend: [],
    geometry: { persons: [], lines: [], households: [], bounds },
  };
}

const names = (parts: readonly Primitive[]): string[] =>
  parts.flatMap((part) => (part.kind === 'text' ? [part.text] : part.kind === 'group' ? names(part.parts) : []));
const legendOf = (count: number): LegendEntry[] => Array.from({ length: count }, (_, id) => ({ id: String(id), text: 'Gift', sample: [] }));
const sheetOf = (scene: Scene, legend: LegendEntry[] = [], pages: ('upright' | 'across')[] = ['upright', 'across']) =>
  sheetFor(scene, { above: 13, legend, pages });

describe('the sheet of a drawing', () => {
  it('lies across when the drawing is wider than tall, and stands upright when it isn’t', () => {
    expect(sheetOf(field(9, 6)).page).toBe('across');
    expect(sheetOf(field(5, 9)).page).toBe('upright');
  });

  it('has the legend where it leaves the drawing largest, and on another page only when that keeps the letters readable', () => {
    expect(sheetOf(field(9, 2), legendOf(12), ['across']).legend).toBe('below');
    expect(sheetOf(field(5, 7), legendOf(12), ['across']).legend).toBe('beside');
    expect(sheetOf(field(9, 9), legendOf(12), ['across']).legend).toBe('apart');
  });

  it('leaves letters at 9 pt, or says that it can’t', () => {
    for (let columns = 1; columns < 30; columns += 1) {
      const { readable, scale } = sheetOf(field(columns, 4));
      expect(readable).toBe(12 * scale >= 8.99);
    }
    expect(sheetOf(field(30, 4)).readable).toBe(false);
  });

  it('sets the few letters that are smaller as large as the others', () => {
    expect(smallestIn(legible([label(0, 0, '8', 11), label(0, 0, 'Emma', 13)]))).toBe(12);
  });
});

describe('a drawing in parts', () => {
  const room = rooms.across;

  it('has letters of 9 pt in each part', () => {
    const { tiles } = tilesOf(field(40, 30), room);
    expect(12 * tileScale(tiles, room)).toBeGreaterThanOrEqual(8.99);
  });

  it('loses no name between parts, and ends where the drawing ends', () => {
    const scene = field(40, 30);
    const { tiles } = tilesOf(scene, room);
    expect(new Set(tiles.flatMap(({ parts }) => names(parts)))).toEqual(new Set(names(scene.parts)));
    const last = tiles.at(-1)?.box;
    expect(last && [last.x + last.width, last.y + last.height].map(Math.round)).toEqual([4000, 1800]);
  });

  it('cuts no name in two', () => {
    for (const { box, parts } of tilesOf(field(40), room).tiles) {
      for (const part of parts)
        if (part.kind === 'text') expect([box.x, part.x - 22, part.x + 22, box.x + box.width].toSorted((a, b) => a - b)[0]).toBe(box.x);
    }
  });

  it('tells of each part which parts lie beside it', () => {
    const { tiles } = tilesOf(field(25, 30), room);
    expect(tiles.map(({ beside }) => beside)).toEqual(
      tiles.map((_, index) => {
        const [row, column] = [Math.floor(index / 3), index % 3];
        return {
          ...(column > 0 ? { left: index } : {}),
          ...(column < 2 ? { right: index + 2 } : {}),
          ...(row > 0 ? { above: index - 2 } : {}),
          ...(index + 3 < tiles.length ? { below: index + 4 } : {}),
        };
      }),
    );
  });

  it('is numbered in its overview with letters of a size that can be read', () => {
    const { tiles, grid } = tilesOf(field(40, 30), room);
    const parts = grid(0.2);
    expect(names(parts)).toEqual(tiles.map((_, index) => String(index + 1)));
    expect(smallestIn(parts) * 0.2).toBeGreaterThanOrEqual(9);
  });
});
