import { describe, expect, it } from 'vitest';
import { isReadable, tilesOf } from '../../shared/attachment/tiles';
import { label, polyline } from '../../shared/scene/draw';
import type { Primitive, Scene } from '../../shared/scene/scene';

const area = { width: 760, height: 430 };

/** Names of 13 px, every 100 px, on one row. */
function rowOf(count: number): Scene {
  const parts: Primitive[] = Array.from({ length: count }, (_, index) =>
    label(index * 100 + 50, 40, `Navn ${index}`, 13, { align: 'middle' }),
  );
  const bounds = { x: 0, y: 0, width: count * 100, height: 60 };
  return {
    title: 'Række',
    description: '',
    parts: [
      ...parts,
      polyline([
        [0, 0],
        [count * 100, 0],
      ]),
    ],
    legend: [],
    geometry: { persons: [], lines: [], households: [], bounds },
  };
}

const names = (parts: readonly Primitive[]): string[] =>
  parts.flatMap((part) => (part.kind === 'text' ? [part.text] : part.kind === 'group' ? names(part.parts) : []));

describe('a drawing on paper', () => {
  it('is readable while its letters stay at 9 pt', () => {
    expect(isReadable(rowOf(10), area)).toBe(true);
    expect(isReadable(rowOf(12), area)).toBe(false);
  });

  it('is told in parts that each have letters of 9 pt', () => {
    const tiles = tilesOf(rowOf(40), area);
    for (const { box } of tiles) expect(13 * (area.width / box.width)).toBeGreaterThanOrEqual(9);
  });

  it('loses no name between two parts, and ends where the drawing ends', () => {
    const scene = rowOf(40);
    const tiles = tilesOf(scene, area);
    expect(new Set(tiles.flatMap(({ parts }) => names(parts)))).toEqual(new Set(names(scene.parts)));
    const last = tiles.at(-1)?.box;
    expect(last && last.x + last.width).toBeCloseTo(4000);
  });

  it('shares a strip with the part beside it', () => {
    const [first, second] = tilesOf(rowOf(40), area);
    expect(first && second && first.box.x + first.box.width - second.box.x).toBeCloseTo(60);
  });

  it('holds in each part only the letters that are seen there', () => {
    for (const { box, parts } of tilesOf(rowOf(40), area)) expect(names(parts).length).toBeLessThanOrEqual(Math.ceil(box.width / 100));
  });
});
