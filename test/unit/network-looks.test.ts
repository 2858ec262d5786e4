import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/schema';
import { lookPictures, lookSymbols } from '../../shared/case/values';
import { exampleCases } from '../../shared/examples/examples';
import { networkScene } from '../../shared/network/scene';
import { mapTemplates } from '../../shared/network/templates/templates';
import type { Primitive } from '../../shared/scene/scene';
import { svgOf } from '../../shared/scene/svg';
import { crowdedCase } from '../helpers/crowd';
import { overlapsIn } from '../helpers/overlaps';

const on = { day: '2026-11-23', language: 'da' } as const;
const labelsIn = (parts: readonly Primitive[]): { text: string; size: number }[] =>
  parts.flatMap((part) => (part.kind === 'group' ? labelsIn(part.parts) : part.kind === 'text' ? [part] : []));

describe('A map at the table with a child', () => {
  const value: Case = {
    schema: 'kreds-exchange/1',
    id: 'k',
    titleDa: 'Sif',
    case: { indexPersonIds: ['C'] },
    persons: [
      { id: 'C', firstName: 'Sif', gender: 'f', kind: 'person', birth: '2018-05-01', cpr: '010518-0000' },
      { id: 'M', firstName: 'Ane', lastName: 'Krogh', gender: 'f', kind: 'person', birth: '1990', noteDa: 'drikker' },
      { id: 'P', firstName: 'Bo', gender: 'm', kind: 'person', professional: 'Psykiater, Center Vest' },
    ],
    parentage: [{ child: 'C', parents: ['M'], type: 'biological' }],
    networkMaps: [
      {
        id: 'N',
        perspective: 'child',
        drawnWith: 'Rådgiver Lis',
        entries: [
          { person: 'M', sector: 'FAMILY', ring: 1, noteDa: 'hemmeligt' },
          { person: 'P', sector: 'PROFESSIONAL', ring: 2, look: { symbol: 'star', colour: 'yellow', picture: 'dog' } },
        ],
        ties: [{ from: 'M', to: 'P', conflict: true, supports: [{ kind: 'economic', direction: 'received' }] }],
      },
    ],
    assessment: { personEntries: [{ person: 'M', willingness: 'no' }], contraindications: [{ id: 'X', persons: ['P'] }] },
  };
  const talk = networkScene(value, { map: 'N', ...on, look: 'talk' });

  it('holds nothing but names, kinship and places, in its words too', () => {
    const all = svgOf(talk) + JSON.stringify(talk);
    expect(all).not.toMatch(
      /010518|Psykiater|Center Vest|drikker|hemmeligt|konflikt|Rådgiver|sagt nej|kontaktes|undersøgt|Økonomisk|Krogh/,
    );
    expect(talk.legend).toEqual([]);
    const texts = labelsIn(talk.parts).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Sif', 'Ane', 'mor', 'Bo']));
    expect(texts).not.toContain('8');
  });

  it('has symbols large enough for a finger, and large letters', () => {
    const screen = networkScene(value, { map: 'N', ...on });
    for (const { id, width } of talk.geometry.persons) {
      expect(width).toBeGreaterThanOrEqual(44);
      expect(width).toBeGreaterThan(screen.geometry.persons.find((other) => other.id === id)?.width ?? 0);
    }
    expect(labelsIn(talk.parts).find(({ text }) => text === 'Ane')?.size).toBeGreaterThan(16);
  });

  it('shows each shape and each drawing as another picture', () => {
    const drawn = [...lookSymbols.map((symbol) => ({ symbol })), ...lookPictures.map((picture) => ({ picture }))].map((look) => {
      const entries = value.networkMaps?.[0]?.entries.map((entry) => (entry.person === 'P' ? { ...entry, look } : entry)) ?? [];
      const scene = networkScene(
        { ...value, networkMaps: [{ id: 'N', perspective: 'child', entries }] },
        { map: 'N', ...on, look: 'talk' },
      );
      return JSON.stringify(scene.parts.find((part) => part.kind === 'group' && part.id === 'P'));
    });
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn.join()).not.toMatch(/NaN|undefined/);
  });
});

describe('On paper and at the table', () => {
  it.each(['paper', 'talk'] as const)('nobody covers another: %s', (look) => {
    for (const template of mapTemplates)
      expect(overlapsIn(networkScene(crowdedCase(24, 20, { template }), { map: 'N', ...on, look }))).toEqual([]);
    for (const value of exampleCases)
      for (const { id } of value.networkMaps ?? []) expect(overlapsIn(networkScene(value, { map: id, ...on, look }))).toEqual([]);
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
