import { arrangementsOf, faultsInside } from './arrangements';
import type { Kin } from './kin';
import { leftOf } from './quality';

/** What the fewest crossings are looked for among. */
export interface Choices {
  /** Chains of partners of one connected family, each with the orders in which its members may stand. */
  readonly blocks: readonly Block[];
  /** The lines down to children. */
  readonly lines: readonly Line[];
  /** Blocks that have to stand left of others. */
  readonly before: ReadonlySet<string>;
}

export interface Block {
  readonly row: number;
  readonly ways: readonly (readonly string[])[];
}

export interface Line {
  readonly parents: readonly [string] | readonly [string, string];
  readonly child: string;
  readonly top: number;
  readonly foot: number;
}

export const beforeKey = (left: number, right: number) => `${left} ${right}`;

/** What is asked for besides rows and close couples. */
export interface Rules {
  /** Full siblings stand in the order of their birth. */
  readonly order: boolean;
  /** Couples who have no other partner stand with the man left. */
  readonly sides: boolean;
}

/** More ways than this for one chain would make the search endless. */
const mostWays = 1500;

/**
 * The choices that the rules leave for one connected family, with generations on rows and close couples side by side. Undefined where the family contradicts itself, or has a chain of partners too long to list.
 */
export function choicesOf(kin: Kin, members: readonly string[], rules: Rules): Choices | undefined {
  const numbers = [...new Set(members.map((id) => kin.chainOf.get(id) ?? -1))];
  const blockOf = (id: string) => numbers.indexOf(kin.chainOf.get(id) ?? -1);
  const known = new Set(members);
  const lines = kin.unions
    .filter(({ parents: [parent] }) => known.has(parent))
    .flatMap(({ parents, children }) =>
      children.map((child): Line => ({ parents, child, top: blockOf(parents[0]), foot: blockOf(child) })),
    );
  const blocks: Block[] = [];
  for (const [index, number] of numbers.entries()) {
    const chain = kin.chains[number] ?? [];
    const row = kin.generationOf.get(chain[0] ?? '');
    const ways = waysOf(kin, chain, rules);
    if (row === undefined || !ways) return undefined;
    const different = distinct(
      ways,
      lines.filter(({ top }) => top === index),
      lines.filter(({ foot }) => foot === index),
    );
    if (different.length > mostWays) return undefined;
    blocks.push({ row, ways: different });
  }
  const before = new Set<string>();
  for (const { elder, younger } of kin.siblings) {
    const [left, right] = [blockOf(elder), blockOf(younger)];
    if (rules.order && known.has(elder) && left !== right) before.add(beforeKey(left, right));
  }
  return { blocks, lines, before };
}

/** One of all ways that let the same lines start and end in the same order. */
function distinct(ways: readonly (readonly string[])[], starting: readonly Line[], ending: readonly Line[]): (readonly string[])[] {
  const tops = [...new Map(starting.map((line) => [line.parents, line])).values()];
  const feet = new Set(ending.map(({ child }) => child));
  const signature = (way: readonly string[]) =>
    [...tops.flatMap((one) => tops.map((other) => startsFirst(way, one, other)?.at(1) ?? '-')), ...way.filter((id) => feet.has(id))].join(
      ' ',
    );
  return [...new Map(ways.map((way) => [signature(way), way])).values()];
}

/** Of all orders of a chain, those with the fewest siblings out of order; with sides, those with the man on the left. */
export function waysOf(kin: Kin, chain: readonly string[], { order, sides }: Rules): string[][] | undefined {
  const all = arrangementsOf(chain, kin.pairs);
  if (!all) return undefined;
  const faults = all.map((standing) => (order ? faultsInside(standing, kin) : 0));
  const least = Math.min(...faults);
  const inOrder = all.filter((_, index) => faults[index] === least);
  const [a, b] = chain;
  const left = sides && chain.length === 2 ? leftOf(kin, a ?? '', b ?? '') : undefined;
  return left === undefined ? inOrder : inOrder.filter(([first]) => first === left);
}

/**
 * Which of two lines starts further left when their block stands this way; undefined where the places in the row don't tell, as
 * the middle of a bar over others' heads may lie left or right of them.
 */
export function startsFirst(way: readonly string[], one: Line, other: Line): 'one' | 'other' | undefined {
  const [a, b] = [spanOf(way, one), spanOf(way, other)];
  if (a.to <= b.from) return 'one';
  if (b.to <= a.from) return 'other';
  return undefined;
}

function spanOf(way: readonly string[], { parents: [a, b] }: Line): { from: number; to: number } {
  const [one, two] = [way.indexOf(a), way.indexOf(b ?? a)];
  return { from: Math.min(one, two), to: Math.max(one, two) };
}
