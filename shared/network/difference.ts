import { seenFromOther, tieBetween } from '../case/map-ties';
import type { Case, MapEntry, MapTie, NetworkMap } from '../case/schema';
import { centreOf } from './centre';
import { templateOf } from './templates/templates';

/** What two maps say differently: of two perspectives, or of one at two dates. Neither is the right one. */
export interface MapDifference {
  readonly a: NetworkMap;
  readonly b: NetworkMap;
  /** Everyone who stands on either, also those who stand alike; not those in the middle of one of them. */
  readonly persons: readonly PersonDifference[];
  /** Only the ties that differ, and only between persons whom both maps know. */
  readonly ties: readonly TieDifference[];
}

/** closer: nearer to the middle on b than on a. Who is closer or further may have changed the sector too. */
export type PersonChange = 'onlyA' | 'onlyB' | 'closer' | 'further' | 'sector' | 'same';

export interface PersonDifference {
  readonly person: string;
  readonly change: PersonChange;
  readonly sectorChanged: boolean;
  readonly a: MapEntry | undefined;
  readonly b: MapEntry | undefined;
}

export interface TieDifference {
  readonly between: readonly [string, string];
  readonly change: 'onlyA' | 'onlyB' | 'changed';
  /** Whether what goes between them differs. */
  readonly support: boolean;
  /** Whether stress, conflict, break or direction differ. */
  readonly quality: boolean;
  /** As each map tells it, both from the first of `between`. */
  readonly a: MapTie | undefined;
  readonly b: MapTie | undefined;
}

export function differenceOf(value: Case, a: NetworkMap, b: NetworkMap): MapDifference {
  const middle = new Set([a, b].flatMap((map) => centreOf(value, map).map(({ id }) => id)));
  const ids = [...new Set([...a.entries, ...b.entries].map(({ person }) => person))].filter((id) => !middle.has(id));
  return { a, b, persons: ids.map((id) => personDifference(a, b, id)), ties: tieDifferences(value, a, b) };
}

function personDifference(a: NetworkMap, b: NetworkMap, person: string): PersonDifference {
  const [one, other] = [a, b].map((map) => map.entries.find((entry) => entry.person === person));
  const [templateA, templateB] = [templateOf(a), templateOf(b)];
  const sectorChanged = templateA.id === templateB.id && one !== undefined && other !== undefined && one.sector !== other.sector;
  const nearer = templateA.rings.length === templateB.rings.length ? ringOf(other) - ringOf(one) : 0;
  const moved = nearer < 0 ? 'closer' : nearer > 0 ? 'further' : sectorChanged ? 'sector' : 'same';
  return { person, change: !one ? 'onlyB' : !other ? 'onlyA' : moved, sectorChanged, a: one, b: other };
}

/** Who is only named stands further away than anybody who is placed. */
const ringOf = (entry: MapEntry | undefined): number => entry?.ring ?? 5;

function tieDifferences(value: Case, a: NetworkMap, b: NetworkMap): TieDifference[] {
  const known = [a, b].map((map) => new Set([...map.entries.map(({ person }) => person), ...centreOf(value, map).map(({ id }) => id)]));
  const pairs = new Map<string, readonly [string, string]>();
  for (const { from, to } of [...(a.ties ?? []), ...(b.ties ?? [])]) {
    const name = [from, to].sort().join(' ');
    if (!pairs.has(name) && known.every((ids) => ids.has(from) && ids.has(to))) pairs.set(name, [from, to]);
  }
  return [...pairs.values()].flatMap((between) => tieDifference(a, b, between));
}

function tieDifference(a: NetworkMap, b: NetworkMap, between: readonly [string, string]): TieDifference[] {
  const [from, to] = between;
  const [one, other] = [a, b].map((map) => toldFrom(from, tieBetween(map, from, to)));
  if (!one || !other) return [{ between, change: one ? 'onlyA' : 'onlyB', support: false, quality: false, a: one, b: other }];
  const support = supportsOf(one) !== supportsOf(other);
  const quality = qualityOf(one) !== qualityOf(other);
  return support || quality ? [{ between, change: 'changed', support, quality, a: one, b: other }] : [];
}

/** A tie told from one of its ends. */
function toldFrom(from: string, tie: MapTie | undefined): MapTie | undefined {
  if (!tie || tie.from === from) return tie;
  return { ...tie, from, to: tie.from, ...(tie.supports ? { supports: seenFromOther(tie.supports) } : {}), turned: Boolean(tie.directed) };
}

const supportsOf = ({ supports }: MapTie): string =>
  [...new Set((supports ?? []).map(({ kind, direction }) => `${kind} ${direction}`))].sort().join();

const qualityOf = ({ stress, conflict, broken, directed, turned }: MapTie): string =>
  [stress, conflict, broken, directed, turned].map(Boolean).join();
