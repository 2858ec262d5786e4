import { done, refused } from '../../language/case';
import { fill } from '../../language/text';
import { centreOf } from '../../network/centre';
import type { Command } from '../change';
import { mustFind, nameIn } from '../find';
import { seenFromOther, tieBetween } from '../map-ties';
import { Refusal } from '../refusal';
import type { Case, MapTie, NetworkMap } from '../schema';
import { mustFindOpenMap } from './network';

/** What goes between two persons of a map. */

export type TieFields = Partial<Pick<MapTie, 'supports' | 'stress' | 'conflict' | 'broken' | 'directed' | 'noteDa'>>;
export type Pair = readonly [from: string, to: string];

export const setTie = (value: Case, map: string, from: string, to: string, fields: TieFields): Command =>
  setTies(value, map, [[from, to]], fields);

/** Ties several at once, and changes the ties that are there already. */
export const setTies = (value: Case, map: string, pairs: readonly Pair[], fields: TieFields): Command => {
  const [[from, to] = ['', '']] = pairs;
  return {
    name: 'setTies',
    label:
      pairs.length === 1 ? fill(done.tie, { name: nameIn(value, from), other: nameIn(value, to) }) : fill(done.ties, { n: pairs.length }),
    change: (draft) => {
      const found = mustFindOpenMap(draft, map);
      for (const [one, other] of pairs) setOne(draft, found, one, other, fields);
    },
  };
};

/** Everyone with everyone else. */
export const connectAll = (value: Case, map: string, persons: readonly string[], fields: TieFields = {}): Command =>
  setTies(value, map, allPairs(persons), fields);

const allPairs = (persons: readonly string[]): Pair[] =>
  persons.flatMap((one, index) => persons.slice(index + 1).map((other): Pair => [one, other]));

export const removeTie = (value: Case, map: string, from: string, to: string): Command => removeTies(value, map, [[from, to]]);

export const removeTies = (value: Case, map: string, pairs: readonly Pair[]): Command => {
  const [[from, to] = ['', '']] = pairs;
  return {
    name: 'removeTies',
    label:
      pairs.length === 1
        ? fill(done.removeTie, { name: nameIn(value, from), other: nameIn(value, to) })
        : fill(done.removeTies, { n: pairs.length }),
    change: (draft) => {
      const found = mustFindOpenMap(draft, map);
      const gone = new Set(pairs.map(([one, other]) => tieBetween(found, one, other)));
      if (found.ties) found.ties = found.ties.filter((tie) => !gone.has(tie));
    },
  };
};

function setOne(draft: Case, map: NetworkMap, from: string, to: string, fields: TieFields): void {
  if (from === to) throw new Refusal(fill(refused.ownTie, { name: nameIn(draft, from) }));
  for (const id of [from, to]) mustStandOn(draft, map, id);
  const tie = tieBetween(map, from, to);
  if (!tie) {
    map.ties ??= [];
    map.ties.push({ from, to, ...clean(fields) });
    return;
  }
  const turned = tie.from !== from;
  // An arrow keeps its direction unless it is the direction that is told.
  if (turned && (!tie.directed || fields.directed !== undefined)) {
    Object.assign(tie, { from, to }, tie.supports ? { supports: seenFromOther(tie.supports) } : {}, fields);
  } else Object.assign(tie, fields, turned && fields.supports ? { supports: seenFromOther(fields.supports) } : {});
  for (const [field, told] of Object.entries(tie)) if (told === undefined || told === false) delete tie[field];
}

const clean = (fields: TieFields): TieFields =>
  Object.fromEntries(Object.entries(fields).filter(([, told]) => told !== undefined && told !== false));

function mustStandOn(draft: Case, map: NetworkMap, id: string): void {
  mustFind(draft, id);
  const there = map.entries.some(({ person }) => person === id) || centreOf(draft, map).some((person) => person.id === id);
  if (!there) throw new Refusal(fill(refused.notOnMap, { name: nameIn(draft, id) }));
}
