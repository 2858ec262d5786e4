import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAt } from '../../shared/network/cells';
import { layoutOf } from '../../shared/network/layout';
import { networkScene } from '../../shared/network/scene';
import { mapTemplates } from '../../shared/network/templates/templates';
import { tiesOf } from '../../shared/network/ties';
import { crowdedCase } from '../helpers/crowd';
import { tiesThroughPersons } from '../helpers/map-lines';
import { overlapsIn } from '../helpers/overlaps';

const given = fc.record({
  persons: fc.integer({ min: 5, max: 60 }),
  ties: fc.integer({ min: 0, max: 90 }),
  template: fc.constantFrom(...mapTemplates),
  seed: fc.integer({ min: 0, max: 9999 }),
});

describe('On any map with ties', () => {
  it('nobody covers another, all stand in their cell, and no tie runs through a third person', () => {
    fc.assert(
      fc.property(given, ({ persons, ties, template, seed }) => {
        const value = crowdedCase(persons, ties, { template }, seed);
        const [map] = value.networkMaps ?? [];
        const layout = layoutOf(value, 'N', 'da');
        expect(overlapsIn(networkScene(value, { map: 'N', day: '2026-11-23', language: 'da' }))).toEqual([]);
        expect(map && tiesThroughPersons(layout, tiesOf(layout, map, 'da'))).toEqual([]);
        for (const { member, at } of layout.placed) {
          expect(cellAt(layout, at)).toMatchObject({ sector: member.entry.sector, ring: member.entry.ring });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a placement made by hand stays where it was put, whatever ties come', () => {
    const place = fc.record({ along: fc.integer({ min: 2, max: 8 }), across: fc.integer({ min: 3, max: 7 }) });
    fc.assert(
      fc.property(given, place, ({ persons, ties, template, seed }, { along, across }) => {
        const value = crowdedCase(Math.min(persons, 30), ties, { template }, seed);
        const entry = value.networkMaps?.[0]?.entries[0];
        if (entry) entry.place = { along: along / 10, across: across / 10 };
        const layout = layoutOf(value, 'N', 'da');
        const at = layout.placed.find(({ member }) => member.entry === entry)?.at ?? [0, 0];
        expect(cellAt(layout, at)).toEqual({ sector: entry?.sector, ring: entry?.ring, place: entry?.place });
      }),
      { numRuns: 30 },
    );
  });

  it('the same ties are drawn the same way', () => {
    fc.assert(
      fc.property(given, ({ persons, ties, template, seed }) => {
        const draw = () =>
          networkScene(crowdedCase(Math.min(persons, 25), ties, { template }, seed), { map: 'N', day: '2026-11-23', language: 'da' });
        expect(draw()).toEqual(draw());
      }),
      { numRuns: 8 },
    );
  });
});
