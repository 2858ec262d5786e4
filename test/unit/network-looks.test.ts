import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/schema';
import { exampleCases } from '../../shared/examples/examples';
import { networkScene } from '../../shared/network/scene';
import { mapTemplates } from '../../shared/network/templates/templates';
import type { Primitive } from '../../shared/scene/scene';
import { crowdedCase } from '../helpers/crowd';
import { overlapsIn } from '../helpers/overlaps';

const on = { day: '2026-11-23', language: 'da' } as const;
const labelsIn = (parts: readonly Primitive[]): { text: string; size: number }[] =>
  parts.flatMap((part) => (part.kind === 'group' ? labelsIn(part.parts) : part.kind === 'text' ? [part] : []));

describe('On paper', () => {
  it('nobody covers another', () => {
    for (const template of mapTemplates)
      expect(overlapsIn(networkScene(crowdedCase(24, 20, { template }), { map: 'N', ...on, look: 'paper' }))).toEqual([]);
    for (const value of exampleCases)
      for (const { id } of value.networkMaps ?? []) expect(overlapsIn(networkScene(value, { map: id, ...on, look: 'paper' }))).toEqual([]);
  });

  it('the letters of a map of the second case are at least 8 points on an A4 page, of those with up to twenty persons', () => {
    const [, value] = exampleCases;
    for (const { id } of value?.networkMaps ?? []) {
      const scene = networkScene(value as Case, { map: id, ...on, look: 'paper' });
      const { width } = scene.geometry.bounds;
      // 190 mm between narrow margins.
      const points = (190 * 72) / 25.4 / (width + 20);
      expect(
        Math.min(
          ...labelsIn(scene.parts)
            .filter(({ size }) => size > 11)
            .map(({ size }) => size),
        ) * points,
      ).toBeGreaterThanOrEqual(8);
    }
  });
});

describe('The titles of the sectors', () => {
  it('don’t cover each other, however many there are', () => {
    for (const count of [1, 2, 3, 5, 7, 8, 10, 12]) {
      const template = {
        id: 'own',
        titleDa: 'Kontorets egen',
        sectors: Array.from({ length: count }, (_, index) => ({ id: `S${index}`, titleDa: `Sektor nummer ${index}` })),
        rings: [{ titleDa: 'Inde' }, { titleDa: 'Ude' }],
      };
      const titles = networkScene(crowdedCase(8, 4, { template }), { map: 'N', ...on }).parts.find(
        (part) => part.kind === 'group' && part.role === 'titles',
      );
      const labels = titles?.kind === 'group' ? titles.parts.flatMap((part) => (part.kind === 'text' ? [part] : [])) : [];
      expect(labels).toHaveLength(count);
      expect(new Set(labels.map(({ x, y }) => `${Math.round(x / 60)} ${Math.round(y / 12)}`)).size).toBe(count);
    }
  });
});
