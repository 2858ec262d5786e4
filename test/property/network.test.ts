import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, MapEntry, Person } from '../../shared/case/schema';
import { rings, sectors } from '../../shared/case/values';
import { cellAt } from '../../shared/network/cells';
import { layoutOf } from '../../shared/network/layout';
import { networkScene } from '../../shared/network/scene';
import { overlapsIn } from '../helpers/overlaps';

interface Given {
  readonly name: string;
  readonly role: string;
  readonly sector: MapEntry['sector'];
  readonly ring: MapEntry['ring'];
}

const word = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{0,14}( [A-ZÆØÅ][a-zæøå]{1,24})?$/);
const given: fc.Arbitrary<Given> = fc.record({
  name: word,
  role: fc.option(word, { nil: '' }),
  sector: fc.constantFrom(...sectors),
  ring: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...rings) }, { weight: 1, arbitrary: fc.constant(null) }),
});

const caseOf = (all: readonly Given[]): Case => ({
  schema: 'kreds-exchange/1',
  id: 'k',
  titleDa: '',
  case: { indexPersonIds: ['C'] },
  persons: [
    { id: 'C', firstName: 'Sif', gender: 'f', kind: 'person' },
    ...all.map(({ name, role }, index): Person => ({ id: `P${index}`, firstName: name, gender: 'x', kind: 'person', nonKin: role })),
  ],
  networkMaps: [{ id: 'N', perspective: 'child', entries: all.map(({ sector, ring }, index) => ({ person: `P${index}`, sector, ring })) }],
});

const draw = (value: Case) => networkScene(value, { map: 'N', day: '2026-11-23', language: 'da' });

describe('Whoever stands on a map', () => {
  it('nothing overlaps, everyone stands in their own cell, and all of it lies within the bounds', () => {
    fc.assert(
      fc.property(fc.array(given, { maxLength: 40 }), (all) => {
        const value = caseOf(all);
        const scene = draw(value);
        expect(overlapsIn(scene)).toEqual([]);
        expect(scene.geometry.persons).toHaveLength(all.length + 1);
        const layout = layoutOf(value, 'N', 'da');
        for (const { member, at } of layout.placed) {
          expect(cellAt(layout, at)).toMatchObject({ sector: member.entry.sector, ring: member.entry.ring });
        }
        const { bounds } = scene.geometry;
        for (const { label } of scene.geometry.persons) {
          expect(label.x).toBeGreaterThanOrEqual(bounds.x);
          expect(label.x + label.width).toBeLessThanOrEqual(bounds.x + bounds.width);
          expect(label.y + label.height).toBeLessThanOrEqual(bounds.y + bounds.height);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('who was placed by hand stays there, and nobody else covers them', () => {
    const place = fc.record({ along: fc.integer({ min: 1, max: 9 }), across: fc.integer({ min: 2, max: 8 }) });
    fc.assert(
      fc.property(fc.array(given, { maxLength: 20 }), given, place, (others, hand, { along, across }) => {
        const value = caseOf([...others, { ...hand, ring: 2 }]);
        const last = value.networkMaps?.[0]?.entries.at(-1);
        if (last) last.place = { along: along / 10, across: across / 10 };
        const layout = layoutOf(value, 'N', 'da');
        const at = layout.placed.find(({ member }) => member.entry === last)?.at ?? [0, 0];
        expect(cellAt(layout, at)).toEqual({ sector: hand.sector, ring: 2, place: last?.place });
        expect(overlapsIn(draw(value))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('the same map is drawn the same way', () => {
    fc.assert(
      fc.property(fc.array(given, { maxLength: 12 }), (all) => {
        expect(draw(structuredClone(caseOf(all)))).toEqual(draw(caseOf(all)));
      }),
      { numRuns: 15 },
    );
  });

  it('hundreds in one cell are drawn too, without one covering another', () => {
    const crowd = Array.from({ length: 300 }, (_, index): Given => ({ name: `Gæst ${index}`, role: '', sector: 'FRIENDS', ring: 2 }));
    expect(overlapsIn(draw(caseOf(crowd)))).toEqual([]);
  });
});
