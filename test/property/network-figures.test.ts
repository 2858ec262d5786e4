import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, MapEntry, MapTie, NetworkMap, Person } from '../../shared/case/schema';
import { rings, sectors, supportDirections, tieSupports } from '../../shared/case/values';
import { differenceOf } from '../../shared/network/difference';
import type { FigureId } from '../../shared/network/figure';
import { figuresOf } from '../../shared/network/figures';

/** Small maps of up to seven persons around Sif (C), with any ties, and a second map of some of them. */
const ids = ['A', 'B', 'D', 'E', 'F', 'G', 'H'];
const entry = (person: string): fc.Arbitrary<MapEntry> =>
  fc.record({
    person: fc.constant(person),
    sector: fc.constantFrom(...sectors),
    ring: fc.oneof({ weight: 7, arbitrary: fc.constantFrom(...rings) }, { weight: 1, arbitrary: fc.constant(null) }),
  });
const entries = fc.subarray(ids).chain((chosen) => fc.tuple(...chosen.map(entry)));
const tie = (from: string, to: string): fc.Arbitrary<MapTie> =>
  fc.record({
    from: fc.constant(from),
    to: fc.constant(to),
    supports: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...tieSupports), direction: fc.constantFrom(...supportDirections) }), {
      selector: ({ kind }) => kind,
      maxLength: 3,
    }),
    broken: fc.boolean().map((yes) => yes && from < 'C'),
    conflict: fc.boolean(),
  });
const pairs = ['C', ...ids].flatMap((one, index) => ['C', ...ids].slice(index + 1).map((other) => [one, other] as const));
const ties = fc.subarray(pairs).chain((chosen) => fc.tuple(...chosen.map(([from, to], at) => (at % 2 ? tie(from, to) : tie(to, from)))));
const mapOf = (id: string): fc.Arbitrary<NetworkMap> =>
  fc.record({ id: fc.constant(id), perspective: fc.constant('child' as const), entries, ties });

const person = (id: string, professional: boolean): Person => ({
  id,
  firstName: id,
  gender: 'x',
  kind: 'person',
  ...(professional ? { professional: 'Lærer' } : { nonKin: 'Nabo' }),
});

const caseArbitrary = fc.tuple(mapOf('N1'), mapOf('N2'), fc.subarray(ids)).map(
  ([one, other, professional]): Case => ({
    schema: 'kreds-exchange/1',
    id: 'k',
    titleDa: '',
    case: { indexPersonIds: ['C'] },
    persons: [person('C', false), ...ids.map((id) => person(id, professional.includes(id)))],
    networkMaps: [one, other],
  }),
);

/** Everything by brute force: every subset, every pair, every removal. */
function reference(value: Case, map: NetworkMap) {
  const placed = map.entries.filter(({ ring }) => ring !== null && ring !== undefined);
  const n = placed.length;
  const name = (index: number) => placed[index]?.person ?? '';
  const holds = (a: string, b: string) =>
    (map.ties ?? []).find((one) => !one.broken && ((one.from === a && one.to === b) || (one.from === b && one.to === a)));
  const edge = (a: number, b: number) => a !== b && holds(name(a), name(b)) !== undefined;
  const all = Array.from({ length: n }, (_, index) => index);
  const degree = all.map((a) => all.filter((b) => edge(a, b)).length);
  const edges = degree.reduce((sum, one) => sum + one, 0) / 2;
  const subsets = Array.from({ length: 2 ** n }, (_, bits) => all.filter((index) => bits & (1 << index)));
  const complete = subsets.filter((set) => set.length >= 3 && set.every((a) => set.every((b) => a === b || edge(a, b))));
  const cliques = complete.filter(
    (set) => !complete.some((larger) => larger.length > set.length && set.every((one) => larger.includes(one))),
  );
  const partsWithout = (gone: number | undefined): number => {
    const left = new Set(all.filter((index) => index !== gone));
    let found = 0;
    while (left.size > 0) {
      found += 1;
      const reached = [...left].slice(0, 1);
      for (const at of reached) {
        left.delete(at);
        for (const next of left) if (edge(at, next) && !reached.includes(next)) reached.push(next);
      }
    }
    return found;
  };
  const brokers = all.filter((index) => partsWithout(index) > partsWithout(undefined)).map(name);
  const there = new Set(['C', ...placed.map((one) => one.person)]);
  const supporting = (map.ties ?? []).filter(
    (one) => !one.broken && there.has(one.from) && there.has(one.to) && (one.supports?.length ?? 0) > 0,
  );
  const mutual = supporting.filter(({ supports: list }) => {
    const out = list?.some(({ direction }) => direction !== 'received');
    const back = list?.some(({ direction }) => direction !== 'given');
    return out && back;
  });
  const isPrivate = (id: string) =>
    !value.persons.find((one) => one.id === id)?.professional && placed.find((one) => one.person === id)?.sector !== 'PROFESSIONAL';
  let [fromPrivate, fromAll] = [0, 0];
  for (const { from, to, supports } of supporting) {
    for (const { direction } of supports ?? []) {
      const gives = from === 'C' ? direction !== 'given' : to === 'C' ? direction !== 'received' : false;
      if (!gives) continue;
      fromAll += 1;
      if (isPrivate(from === 'C' ? to : from)) fromPrivate += 1;
    }
  }
  const other = (value.networkMaps ?? []).find(({ id }) => id !== map.id)?.entries.filter(({ ring }) => ring) ?? [];
  const both = placed.filter((one) => other.some(({ person: id }) => id === one.person)).length;
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const most = Math.max(0, ...degree);
  const values: Readonly<Record<FigureId, number | null>> = {
    size: n,
    bySector: n,
    byRing: n,
    byRole: new Set(placed.map((one) => value.persons.find(({ id }) => id === one.person)?.professional ?? 'Nabo')).size,
    privacy: share(placed.filter((one) => isPrivate(one.person)).length, n),
    centreTie: share(placed.filter((one) => holds('C', one.person)).length, n),
    density: share(edges, (n * (n - 1)) / 2),
    mostConnected: most,
    isolated: degree.filter((one) => one === 0).length,
    cliques: cliques.length,
    brokers: brokers.length,
    reciprocity: share(mutual.length, supporting.length),
    privateSupport: share(fromPrivate, fromAll),
    overlap: share(both, n + other.length - both),
  };
  const cliqueNames = cliques.map((set) => set.map(name).sort().join()).sort();
  const connected = all.filter((index) => most > 0 && degree[index] === most).map(name);
  return { values, brokers, cliqueNames, connected, isolated: all.filter((index) => degree[index] === 0).map(name) };
}

describe('The figures of any map', () => {
  it('are what a count by brute force gives, with the persons behind them', () => {
    fc.assert(
      fc.property(caseArbitrary, (value) => {
        for (const map of value.networkMaps ?? []) {
          const figures = new Map(figuresOf(value, map, 'da').map((figure) => [figure.id, figure]));
          const expected = reference(value, map);
          for (const [id, wanted] of Object.entries(expected.values) as [FigureId, number | null][]) {
            const found = figures.get(id)?.value;
            if (wanted === null) expect([id, found]).toEqual([id, null]);
            else expect([id, found ?? Number.NaN]).toEqual([id, expect.closeTo(wanted, 10)]);
          }
          expect(figures.get('brokers')?.persons).toEqual(expected.brokers);
          expect(figures.get('isolated')?.persons).toEqual(expected.isolated);
          expect(figures.get('mostConnected')?.persons).toEqual(expected.connected);
          expect(
            figures
              .get('cliques')
              ?.parts.map(({ persons }) => persons.toSorted().join())
              .toSorted(),
          ).toEqual(expected.cliqueNames);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are parts that make up the whole', () => {
    fc.assert(
      fc.property(caseArbitrary, (value) => {
        const [map] = value.networkMaps ?? [];
        for (const { id, parts, persons } of map ? figuresOf(value, map, 'en') : []) {
          if (!['bySector', 'byRing', 'byRole', 'privacy', 'centreTie'].includes(id)) continue;
          const whole = parts.flatMap((part) => part.persons).toSorted();
          expect(new Set(whole).size).toBe(whole.length);
          if (id !== 'privacy' && id !== 'centreTie') expect(whole).toEqual(persons.toSorted());
        }
      }),
    );
  });
});

describe('The difference of any two maps', () => {
  it('told the other way round is the same difference, turned', () => {
    const turned = {
      onlyA: 'onlyB',
      onlyB: 'onlyA',
      closer: 'further',
      further: 'closer',
      sector: 'sector',
      same: 'same',
      changed: 'changed',
    };
    fc.assert(
      fc.property(caseArbitrary, (value) => {
        const [a, b] = value.networkMaps ?? [];
        if (!a || !b) return;
        const [there, back] = [differenceOf(value, a, b), differenceOf(value, b, a)];
        const persons = (list: typeof there.persons) => list.map(({ person: id, change }) => [id, change].join()).toSorted();
        expect(persons(back.persons)).toEqual(
          persons(there.persons.map((one) => ({ ...one, change: turned[one.change] as typeof one.change }))),
        );
        const named = (list: typeof there.ties, turn: boolean) =>
          list
            .map(({ between, change, support, quality }) =>
              [between.toSorted().join('-'), turn ? turned[change] : change, support, quality].join(),
            )
            .toSorted();
        expect(named(back.ties, false)).toEqual(named(there.ties, true));
      }),
    );
  });

  it('is none of a map and its copy', () => {
    fc.assert(
      fc.property(caseArbitrary, (value) => {
        const [a] = value.networkMaps ?? [];
        if (!a) return;
        const { persons, ties: none } = differenceOf(value, a, { ...a, id: 'N3' });
        expect(persons.every(({ change }) => change === 'same')).toBe(true);
        expect(none).toEqual([]);
      }),
    );
  });
});
