import type { Case, MapEntry, MapTie, NetworkMap, Person } from '../../shared/case/schema';
import { supportDirections, tieSupports } from '../../shared/case/values';

/** A large family and everyone around it, the same at each call: for maps that must stay readable. */

const names = [
  'Birthe',
  'Carl Emil',
  'Dorthe',
  'Emil',
  'Frederikke',
  'Grethe',
  'Hassan',
  'Ida',
  'Jens Peter',
  'Karen Margrethe',
  'Lone',
  'Mads',
];
const lastNames = ['Vangsted', 'Riis', 'Al-Khatib', 'Holm Andersen', 'Krogh'];
const roles = ['mormor', 'nabo', 'klasselærer', 'fodboldtræner', 'fars søster', 'kontaktperson', 'ven fra klassen', 'støttefamilie'];

/** Numbers that look drawn by lot. */
function lots(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const at = <Value>(list: readonly Value[], index: number): Value => list[index % list.length] as Value;

export function crowdedCase(persons: number, ties: number, map: Partial<NetworkMap> = {}, seed = 7): Case {
  const lot = lots(seed);
  const sectors = map.template?.sectors.map(({ id }) => id) ?? ['FAMILY', 'KIN', 'FRIENDS', 'SCHOOL_WORK', 'LEISURE', 'PROFESSIONAL'];
  const rings = map.template?.rings.length ?? 4;
  const all = Array.from(
    { length: persons },
    (_, index): Person => ({
      id: `P${index + 1}`,
      firstName: at(names, index),
      lastName: at(lastNames, lot(99)),
      gender: index % 2 ? 'm' : 'f',
      kind: 'person',
      nonKin: at(roles, lot(99)),
    }),
  );
  const entries = all.map(
    ({ id }): MapEntry => ({
      person: id,
      sector: at(sectors, lot(99)),
      ring: (1 + Math.min(rings - 1, Math.floor(Math.sqrt(lot(rings * rings))))) as 1,
    }),
  );
  return {
    schema: 'kreds-exchange/1',
    id: 'k',
    titleDa: 'Emma',
    case: { indexPersonIds: ['C'] },
    persons: [{ id: 'C', firstName: 'Emma', gender: 'f', kind: 'person', birth: '2018' }, ...all],
    networkMaps: [{ id: 'N', perspective: 'child', entries, ties: tiesAmong(persons, ties, lot), ...map }],
  };
}

/** So many ties, no two of them between the same persons. */
function tiesAmong(persons: number, count: number, lot: (below: number) => number): MapTie[] {
  const found = new Map<string, MapTie>();
  for (let tries = 0; found.size < count && tries < count * 20; tries += 1) {
    const tie = tieBy(lot, persons);
    if (tie.from !== tie.to) found.set([tie.from, tie.to].sort().join(), tie);
  }
  return [...found.values()];
}

/** Every third tie goes from the one in the middle. */
function tieBy(lot: (below: number) => number, persons: number): MapTie {
  const from = lot(3) === 0 ? 0 : 1 + lot(persons);
  const to = 1 + ((from + lot(Math.max(1, persons - 1))) % persons);
  const count = lot(4);
  return {
    from: from === 0 ? 'C' : `P${from}`,
    to: `P${to === from ? (to % persons) + 1 : to}`,
    supports: Array.from({ length: count }, () => ({ kind: at(tieSupports, lot(99)), direction: at(supportDirections, lot(99)) })),
    stress: lot(8) === 0,
    conflict: lot(8) === 0,
    broken: lot(12) === 0,
    directed: lot(5) === 0,
  };
}
