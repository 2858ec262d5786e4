import { describe, expect, it } from 'vitest';
import type { Case, MapEntry, MapTie, Person } from '../../shared/case/schema';
import { exampleCases } from '../../shared/examples/examples';
import { differenceScene } from '../../shared/network/difference-scene';
import type { Primitive, Scene } from '../../shared/scene/scene';
import { overlapsIn } from '../helpers/overlaps';

const named = (id: string, firstName: string): Person => ({ id, firstName, gender: 'f', kind: 'person' });
const at = (person: string, sector: string, ring: MapEntry['ring']): MapEntry => ({ person, sector, ring });

const draw = (child: MapEntry[], mother: MapEntry[], ties: { child?: MapTie[]; mother?: MapTie[] } = {}): Scene => {
  const a = { id: 'A', perspective: 'child' as const, entries: child, ...(ties.child ? { ties: ties.child } : {}) };
  const b = { id: 'B', perspective: 'mother' as const, entries: mother, ...(ties.mother ? { ties: ties.mother } : {}) };
  const value: Case = {
    schema: 'kreds-exchange/1',
    id: 'k',
    titleDa: '',
    case: { indexPersonIds: ['C'] },
    persons: [named('C', 'Sif'), named('G', 'Grethe'), named('M', 'Morten'), named('N', 'Naja')],
    networkMaps: [a, b],
  };
  return differenceScene(value, a, b, { day: '2026-11-23', language: 'da' });
};

const groupsIn = (parts: readonly Primitive[]): Extract<Primitive, { kind: 'group' }>[] =>
  parts.flatMap((part) => (part.kind === 'group' ? [part, ...groupsIn(part.parts)] : []));
const roles = (scene: Scene, role: string) => groupsIn(scene.parts).filter((part) => part.role === role);
const legendOf = (scene: Scene) => scene.legend.map(({ text }) => text);
const inBlackAndWhite = (parts: readonly Primitive[]) =>
  JSON.stringify(parts, (key, value: unknown) => (['stroke', 'fill', 'ink'].includes(key) && value !== 'wash' ? 'ink' : value));

describe('Two maps in one picture', () => {
  it('show who is only on one of them, and whose map that is', () => {
    const scene = draw([at('G', 'KIN', 1)], [at('M', 'LEISURE', 2)]);
    expect(legendOf(scene)).toEqual(['Kun i barnets udgave', 'Kun i mors udgave']);
    expect(scene.geometry.persons).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'G', sector: 'KIN', ring: 1 }),
        expect.objectContaining({ id: 'M', sector: 'LEISURE', ring: 2 }),
      ]),
    );
    const [grethe, morten] = ['G', 'M'].map((id) => groupsIn(scene.parts).find((part) => part.id === id)?.parts ?? []);
    expect(inBlackAndWhite(grethe ?? []).includes('dash')).toBe(false);
    expect(inBlackAndWhite(morten ?? []).includes('dash')).toBe(true);
  });

  it('lead with an arrow from where the first has someone to where the second has them', () => {
    const closer = draw([at('G', 'KIN', 4)], [at('G', 'KIN', 1)]);
    expect(roles(closer, 'ghost')).toHaveLength(1);
    const points = closer.geometry.lines.find(({ between }) => between.every((id) => id === 'G'))?.points ?? [];
    const far = ([x = 0, y = 0]: readonly number[]) => Math.hypot(x, y);
    expect(far(points[0] ?? [])).toBeGreaterThan(far(points.at(-1) ?? []));
    expect(legendOf(closer)).toContain('Tættere på i mors udgave');
    const further = draw([at('G', 'KIN', 1)], [at('G', 'KIN', 4)]);
    expect(legendOf(further)).toContain('Længere væk i mors udgave');
    expect(legendOf(draw([at('G', 'KIN', 2)], [at('G', 'FRIENDS', 2)]))).toContain('I en anden sektor i mors udgave');
  });

  it('keep who stands alike in both, pale and without an arrow', () => {
    const scene = draw([at('G', 'KIN', 1), at('M', 'KIN', 2)], [at('G', 'KIN', 1)]);
    expect(roles(scene, 'ghost')).toEqual([]);
    expect(legendOf(scene)).toContain('Ens i begge');
    expect(inBlackAndWhite(groupsIn(scene.parts).find(({ id }) => id === 'G')?.parts ?? [])).toContain('opacity');
  });

  it('show only ties that differ, and in which way', () => {
    const both = [at('G', 'KIN', 1), at('M', 'KIN', 2), at('N', 'FRIENDS', 2)];
    const scene = draw(both, both, {
      child: [
        { from: 'G', to: 'M' },
        { from: 'M', to: 'N', stress: true },
        { from: 'C', to: 'G', conflict: true },
      ],
      mother: [
        { from: 'G', to: 'M' },
        { from: 'M', to: 'N' },
        { from: 'G', to: 'N' },
      ],
    });
    expect(scene.geometry.lines.map(({ between }) => between.join(' ')).sort()).toEqual(['C G', 'G N', 'M N']);
    expect(legendOf(scene)).toEqual(
      expect.arrayContaining(['Bånd kun i barnets udgave', 'Bånd kun i mors udgave', 'Båndet er beskrevet forskelligt']),
    );
  });

  it('are told in facts', () => {
    expect(draw([at('M', 'LEISURE', 2)], [])).toMatchObject({
      title: 'Forskelle: barnets udgave og mors udgave',
      description: 'Kun i barnets udgave: Morten.',
    });
    expect(draw([], []).description).toBe('De to kort viser det samme.');
  });

  it('have a mark of its own for each kind of difference, in black and white too', () => {
    const scenes = [
      draw([at('G', 'KIN', 4), at('M', 'KIN', 1), at('N', 'FRIENDS', 1)], [at('G', 'KIN', 1), at('M', 'KIN', 4), at('N', 'KIN', 1)]),
      draw([at('G', 'KIN', 4), at('N', 'KIN', 4)], [at('M', 'KIN', 1), at('N', 'KIN', 4)]),
    ];
    const samples = new Map(scenes.flatMap(({ legend }) => legend.map(({ id, sample }) => [id, inBlackAndWhite(sample)] as const)));
    expect(samples.size).toBe(8);
    expect(new Set(samples.values()).size).toBe(8);
  });

  it('let nobody cover another', () => {
    for (const value of exampleCases) {
      const maps = value.networkMaps ?? [];
      for (const a of maps)
        for (const b of maps)
          if (a !== b) expect(overlapsIn(differenceScene(value, a, b, { day: '2026-11-23', language: 'da' }))).toEqual([]);
    }
  });
});
