import type { CasePath } from './references';
import type { Case, NetworkMap, Ring, Sector } from './schema';
import { rings, sectors } from './values';

/** The sectors that a map has, by its own template or the usual one. */
export const sectorIdsOf = ({ template }: Pick<NetworkMap, 'template'>): readonly Sector[] =>
  template ? template.sectors.map(({ id }) => id) : sectors;

/** The rings that a map has, from the middle outwards. */
export const ringNumbersOf = ({ template }: Pick<NetworkMap, 'template'>): readonly Ring[] =>
  template ? rings.slice(0, template.rings.length) : rings;

/** A value that the template of a map has no place for. */
export interface MapFault {
  readonly path: CasePath;
  readonly map: string;
  readonly about: readonly string[];
  readonly kind: 'sector' | 'ring' | 'sameSector' | 'ownTie';
  readonly found: string;
  readonly allowed: readonly string[];
}

/** Entries in cells that the template lacks, templates with two sectors of one id, and ties from someone to themselves. */
export function* mapFaults({ networkMaps }: Case): Generator<MapFault> {
  for (const [index, map] of (networkMaps ?? []).entries()) {
    const [known, numbers] = [sectorIdsOf(map), ringNumbersOf(map).map(String)];
    const at = (...path: CasePath): CasePath => ['networkMaps', index, ...path];
    for (const [place, id] of known.entries()) {
      if (known.indexOf(id) < place)
        yield { path: at('template', 'sectors', place, 'id'), map: map.id, about: [], kind: 'sameSector', found: id, allowed: [] };
    }
    for (const list of ['entries', 'steps'] as const) {
      for (const [place, { person, sector, ring }] of (map[list] ?? []).entries()) {
        const about = { map: map.id, about: [person] };
        if (!known.includes(sector)) yield { ...about, path: at(list, place, 'sector'), kind: 'sector', found: sector, allowed: known };
        if (ring && !numbers.includes(String(ring)))
          yield { ...about, path: at(list, place, 'ring'), kind: 'ring', found: String(ring), allowed: numbers };
      }
    }
    for (const [place, { from, to }] of (map.ties ?? []).entries()) {
      if (from === to) yield { path: at('ties', place, 'to'), map: map.id, about: [from], kind: 'ownTie', found: to, allowed: [] };
    }
  }
}
