import { describe, expect, it } from 'vitest';
import type { Case, MapTie, Person } from '../../shared/case/schema';
import { supportDirections, tieSupports } from '../../shared/case/values';
import { supportLetters } from '../../shared/language/network-ties';
import { layoutOf } from '../../shared/network/layout';
import { networkScene } from '../../shared/network/scene';
import { mapTemplates } from '../../shared/network/templates/templates';
import { tieMarks } from '../../shared/network/tie-symbols';
import { tieInWords } from '../../shared/network/tie-words';
import { tiesOf } from '../../shared/network/ties';
import type { Primitive } from '../../shared/scene/scene';
import { crowdedCase } from '../helpers/crowd';
import { tiesThroughPersons } from '../helpers/map-lines';
import { overlapsIn } from '../helpers/overlaps';

const named = (id: string, firstName: string): Person => ({ id, firstName, gender: 'f', kind: 'person' });

const caseWith = (...ties: MapTie[]): Case => ({
  schema: 'kreds-exchange/1',
  id: 'k',
  titleDa: 'Sif',
  case: { indexPersonIds: ['C'] },
  persons: [named('C', 'Sif'), named('M', 'Grethe'), named('N', 'Naja'), named('T', 'Tove')],
  networkMaps: [
    {
      id: 'N',
      perspective: 'child',
      entries: [
        { person: 'M', sector: 'KIN', ring: 1 },
        { person: 'N', sector: 'FRIENDS', ring: 3 },
        { person: 'T', sector: 'KIN', ring: null },
      ],
      ties,
    },
  ],
});

const draw = (value: Case) => networkScene(value, { map: 'N', day: '2026-11-23', language: 'da' });
const textsIn = (parts: readonly Primitive[]): string[] =>
  parts.flatMap((part) => (part.kind === 'group' ? textsIn(part.parts) : part.kind === 'text' ? [part.text] : []));
const drawnOf = (tie: Partial<MapTie>) => {
  const value = caseWith({ from: 'C', to: 'M', ...tie });
  const [map] = value.networkMaps ?? [];
  return map ? tiesOf(layoutOf(value, 'N', 'da'), map, 'da').find((drawn) => drawn.tie)?.drawn : undefined;
};
/** Without its colours: what is left in black and white. */
const inBlackAndWhite = (part: unknown): string =>
  JSON.stringify(part, (key, value: unknown) =>
    ['stroke', 'fill', 'ink'].includes(key) && value !== 'paper' && value !== 'wash' ? 'ink' : value,
  );

describe('A tie on a map', () => {
  it('stands in place of the quiet line of closeness', () => {
    expect(draw(caseWith()).geometry.lines.map(({ between }) => between)).toEqual([
      ['C', 'M'],
      ['C', 'N'],
    ]);
    const { lines } = draw(caseWith({ from: 'M', to: 'C' }, { from: 'M', to: 'N' })).geometry;
    expect(lines.map(({ between, subject }) => [...between, subject])).toEqual([
      ['M', 'C', 'tie:0'],
      ['M', 'N', 'tie:1'],
      ['C', 'N', undefined],
    ]);
  });

  it('is not drawn to someone who is only named', () => {
    expect(draw(caseWith({ from: 'C', to: 'T' })).geometry.lines.some(({ between }) => between.includes('T'))).toBe(false);
  });

  it('shows what goes from whom to whom: each kind and each direction another picture, in black and white too', () => {
    const pictures = tieSupports.flatMap((kind) =>
      supportDirections.map((direction) => inBlackAndWhite(drawnOf({ supports: [{ kind, direction }] }))),
    );
    expect(new Set(pictures).size).toBe(tieSupports.length * supportDirections.length);
  });

  it('shows stress, conflict, a break and one way, each alone and all at once, in black and white too', () => {
    const marks = ['stress', 'conflict', 'broken', 'directed'] as const;
    const ways = Array.from({ length: 16 }, (_, bits) => Object.fromEntries(marks.map((mark, bit) => [mark, Boolean(bits & (1 << bit))])));
    expect(new Set(ways.map((way) => inBlackAndWhite(drawnOf(way)))).size).toBe(16);
  });

  it('points to whoever receives, also when it is told from the other side', () => {
    const paths = (tie: Partial<MapTie>) =>
      JSON.stringify(drawnOf(tie)?.parts.filter((part) => part.kind === 'path' && part.fill === 'ink'));
    const given = paths({ supports: [{ kind: 'practical', direction: 'given' }] });
    expect(paths({ supports: [{ kind: 'practical', direction: 'received' }] })).not.toBe(given);
    expect(given).not.toBe('[]');
  });

  it('has its letters explained in the legend, and nothing that is not used', () => {
    const { legend, parts } = draw(caseWith({ from: 'C', to: 'M', supports: [{ kind: 'respite', direction: 'received' }], stress: true }));
    const ids = legend.map(({ id }) => id).filter((id) => id.startsWith('tie:'));
    expect(ids).toEqual(['tie:support:respite', 'tie:support', 'tie:stress']);
    expect(textsIn(parts)).toContain(supportLetters.respite.da);
    expect(legend.map(({ text }) => text)).toEqual(expect.arrayContaining(['Støtteophold', 'Belastende']));
  });

  it('has letters and samples of its own', () => {
    for (const language of ['da', 'en'] as const) {
      expect(new Set(Object.values(supportLetters).map((text) => text[language])).size).toBe(tieSupports.length);
      expect(new Set(tieMarks.map(({ sample }) => inBlackAndWhite(sample(language)))).size).toBe(tieMarks.length);
    }
  });

  it('is told in words', () => {
    const supports = [
      { kind: 'practical', direction: 'given' },
      { kind: 'contact', direction: 'given' },
      { kind: 'transport', direction: 'received' },
    ] satisfies MapTie['supports'];
    const value = caseWith({ from: 'M', to: 'N', supports, conflict: true });
    const tie = value.networkMaps?.[0]?.ties?.[0];
    const said = 'Grethe og Naja: giver praktisk hjælp og kontakt og samvær; får transport; konflikt';
    expect(tie && tieInWords(value, tie, 'da')).toBe(said);
    expect(draw(value).description).toContain(`Bånd: ${said}.`);
  });
});

describe.each(mapTemplates.map((template) => [template.titleDa, template] as const))('Forty persons with sixty ties: %s', (_, template) => {
  const value = crowdedCase(40, 60, { template });
  const [map] = value.networkMaps ?? [];
  const layout = layoutOf(value, 'N', 'da');
  const ties = map ? tiesOf(layout, map, 'da') : [];

  it('cover no symbol and no label', () => {
    expect(overlapsIn(draw(value))).toEqual([]);
  });

  it('all have their line, past everyone else', () => {
    expect(ties.filter(({ tie }) => tie)).toHaveLength(60);
    expect(tiesThroughPersons(layout, ties)).toEqual([]);
  });
});

describe('Within their cell persons stand so that ties cross less', () => {
  const pairs = (['a', 'b', 'c', 'd'] as const).map((_, index) => ({ from: `F${index}`, to: `K${3 - index}` }));
  const crossed = (ties: MapTie[], place?: { along: number; across: number }) => {
    const entries = [0, 1, 2, 3].flatMap((index) => [
      { person: `F${index}`, sector: 'FRIENDS', ring: 3 as const, ...(place && index === 0 ? { place } : {}) },
      { person: `K${index}`, sector: 'LEISURE', ring: 3 as const },
    ]);
    const value: Case = {
      ...caseWith(),
      persons: [named('C', 'Sif'), ...entries.map(({ person }) => named(person, 'Bo'))],
      networkMaps: [{ id: 'N', perspective: 'child', entries, ties }],
    };
    const { placed } = layoutOf(value, 'N', 'da');
    const at = (id: string) => placed.find(({ member }) => member.person.id === id)?.at ?? ([0, 0] as const);
    const side = (a: readonly [number, number], b: readonly [number, number], c: readonly [number, number]) =>
      Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
    const chords = pairs.map(({ from, to }) => [at(from), at(to)] as const);
    const count = chords.flatMap(([a, b], index) =>
      chords.slice(index + 1).filter(([c, d]) => side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)),
    ).length;
    return { count, first: at('F0') };
  };

  it('whichever way they were added', () => {
    const turned = pairs.map(({ from }, index) => ({ from, to: `K${index}` }));
    expect(Math.min(crossed(pairs).count, crossed(turned).count)).toBeLessThan(crossed([]).count || 1);
    expect(crossed(pairs).count).toBe(0);
  });

  it('but who was placed by hand stays', () => {
    const place = { along: 0.5, across: 0.5 };
    expect(crossed(pairs, place).first).toEqual(crossed([], place).first);
  });
});
