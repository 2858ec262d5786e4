import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapEntry, Ring } from '../../shared/case/schema';
import { boardOf, inCellOf, spotAt, standingOn } from '../../shared/network/board';
import { type CellStep, nextCell } from '../../shared/network/step-cell';
import { sectorsOf } from '../../shared/network/template';
import { mapTemplates, ringsOf } from '../../shared/network/templates/templates';

/** The map as it lies on the table, whatever its template. */

const templates = fc.constantFrom(...mapTemplates);
const share = fc.integer({ min: 20, max: 980 }).map((thousandths) => thousandths / 1000);
const boards = templates.map((template) => ({
  template,
  board: boardOf(
    sectorsOf(template, { entries: [] }).map(({ sector, from, to }) => ({ id: sector, from, to })),
    template.rings.length,
    340,
  ),
}));
const placed = fc.tuple(boards, fc.nat(11), fc.nat(3), share, share).map(([{ template, board }, sector, ring, along, across]) => ({
  board,
  spot: {
    sector: template.sectors[sector % template.sectors.length]?.id ?? '',
    ring: ((ring % template.rings.length) + 1) as Ring,
    place: { along, across },
  },
}));

describe('On the table', () => {
  it('whoever is let go at a point stands at that point, and in the cell that lies there', () => {
    fc.assert(
      fc.property(placed, ({ board, spot }) => {
        const point = inCellOf(board, spot) ?? [0, 0];
        const read = spotAt(board, point);
        expect(read).toMatchObject({ sector: spot.sector, ring: spot.ring });
        const entry: MapEntry = { person: 'P1', sector: spot.sector, ring: spot.ring, place: read?.place };
        const [stands] = standingOn(board, [entry]);
        expect(Math.hypot((stands?.at[0] ?? 0) - point[0], (stands?.at[1] ?? 0) - point[1])).toBeLessThan(2);
      }),
    );
  });

  it('whoever has no place of their own stands in their cell all the same', () => {
    fc.assert(
      fc.property(placed, fc.integer({ min: 1, max: 8 }), ({ board, spot }, count) => {
        const entries = Array.from({ length: count }, (_, index) => ({ person: `P${index}`, sector: spot.sector, ring: spot.ring }));
        for (const { at } of standingOn(board, entries)) expect(spotAt(board, at)).toMatchObject({ sector: spot.sector, ring: spot.ring });
      }),
    );
  });

  it('a step by the keys leads back by the opposite one, save at the middle and in the tray', () => {
    const back: Record<CellStep, CellStep> = { nearer: 'further', further: 'nearer', on: 'back', back: 'on' };
    fc.assert(
      fc.property(templates, fc.nat(11), fc.constantFrom(...(Object.keys(back) as CellStep[])), (template, sector, step) => {
        const ids = template.sectors.map(({ id }) => id);
        const rings = ringsOf(template);
        for (const ring of rings.slice(step === 'nearer' ? 1 : 0)) {
          const entry = { sector: ids[sector % ids.length] ?? '', ring };
          expect(nextCell(ids, rings, nextCell(ids, rings, entry, step), back[step])).toEqual(entry);
        }
      }),
    );
  });
});
