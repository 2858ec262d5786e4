import type { Kin, Pair } from './kin';

/** More ways than this aren't listed. */
const most = 50_000;
const mostTries = most * 10;

/**
 * Every order in which the members of a chain may stand: close couples side by side, and whoever has three partners or more with
 * one on each hand, where rings of couples leave that possible. Undefined where there are too many to list.
 */
export function arrangementsOf(chain: readonly string[], pairs: readonly Pair[]): string[][] | undefined {
  const found = listed(chain, pairs, true, most);
  const ways = found?.length === 0 ? listed(chain, pairs, false, most) : found;
  return ways && ways.length <= most ? ways : undefined;
}

/** The first of them that turns up. */
export const anArrangementOf = (chain: readonly string[], pairs: readonly Pair[]): readonly string[] =>
  listed(chain, pairs, true, 0)?.[0] ?? listed(chain, pairs, false, 0)?.[0] ?? chain;

/** Up to one more than `enough` of them; undefined when the search takes too long. */
function listed(chain: readonly string[], pairs: readonly Pair[], hubsBetween: boolean, enough: number): string[][] | undefined {
  const members = new Set(chain);
  const own = pairs.filter(({ a }) => members.has(a));
  const partners = (id: string, close: boolean) =>
    own.filter((pair) => (pair.a === id || pair.b === id) && (pair.close || !close)).map(({ a, b }) => (a === id ? b : a));
  const closeTo = new Map(chain.map((id) => [id, partners(id, true)]));
  const hubs = chain.filter((id) => partners(id, false).length > 2).map((id) => ({ id, around: partners(id, false) }));
  const found: string[][] = [];
  const standing: string[] = [];
  let tries = 0;
  const place = (): void => {
    tries += 1;
    if (found.length > enough || tries > mostTries) return;
    if (standing.length === chain.length) {
      if (!hubsBetween || hubs.every(({ id, around }) => beside(standing, id, around))) found.push([...standing]);
      return;
    }
    const last = standing.at(-1);
    const waiting = last === undefined ? [] : (closeTo.get(last) ?? []).filter((id) => !standing.includes(id));
    if (waiting.length > 1) return;
    for (const id of chain) {
      if (standing.includes(id) || (waiting.length > 0 && !waiting.includes(id))) continue;
      if ((closeTo.get(id) ?? []).some((other) => other !== last && standing.includes(other))) continue;
      standing.push(id);
      place();
      standing.pop();
    }
  };
  place();
  return tries > mostTries ? undefined : found;
}

const beside = (standing: readonly string[], id: string, around: readonly string[]) => {
  const at = standing.indexOf(id);
  return around.includes(standing[at - 1] ?? '') && around.includes(standing[at + 1] ?? '');
};

/** How many pairs of full siblings in one chain stand in the wrong order. */
export function faultsInside(standing: readonly string[], kin: Pick<Kin, 'siblings'>): number {
  const place = new Map(standing.map((id, index) => [id, index]));
  return kin.siblings.filter(({ elder, younger }) => {
    const [a, b] = [place.get(elder), place.get(younger)];
    return a !== undefined && b !== undefined && a > b;
  }).length;
}
