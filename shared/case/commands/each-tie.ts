import type { Command } from '../change';
import type { Case, MapTie } from '../schema';
import { setTie, setTies, type TieFields } from './network-ties';

/** Changes several ties in one step, each by what it is: a support that is added leaves the others of each tie as they are. */
export const setEachTie = (value: Case, map: string, ties: readonly MapTie[], fields: (tie: MapTie) => TieFields): Command => ({
  ...setTies(
    value,
    map,
    ties.map(({ from, to }) => [from, to]),
    {},
  ),
  change: (draft) => {
    for (const tie of ties) setTie(value, map, tie.from, tie.to, fields(tie)).change(draft);
  },
});
