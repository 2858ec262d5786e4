import { beforeKey, type Choices, type Line, startsFirst } from './choices';

/** A sum of yes-or-no variables: constant + Σ factor × variable. */
export interface Sum {
  readonly constant: number;
  readonly terms: ReadonlyMap<string, number>;
}

const constant = (value: number): Sum => ({ constant: value, terms: new Map() });

export function plus(one: Sum, other: Sum, factor = 1): Sum {
  const terms = new Map(one.terms);
  for (const [name, by] of other.terms) {
    const sum = (terms.get(name) ?? 0) + factor * by;
    if (sum === 0) terms.delete(name);
    else terms.set(name, sum);
  }
  return { constant: one.constant + factor * other.constant, terms };
}

const not = (sum: Sum) => plus(constant(1), sum, -1);

export const textOf = ({ constant: value, terms }: Sum) =>
  `${value} ${[...terms]
    .map(([name, by]) => `${by} ${name}`)
    .toSorted()
    .join(' ')}`;

/** The search for the fewest crossings as an integer program, without the rule that an order has no circles. */
export interface Program {
  /** What is to be least. */
  readonly cost: Sum;
  /** Sums that have to be at least 0, or exactly 0. */
  readonly atLeast: readonly Sum[];
  readonly exactly: readonly Sum[];
  readonly whole: ReadonlySet<string>;
  /** True when one block stands left of another of the same row. */
  readonly isLeft: (one: number, other: number) => Sum;
}

export function programOf({ blocks, lines, before }: Choices): Program {
  const whole = new Set<string>();
  const exactly: Sum[] = [];
  const variable = (name: string): Sum => {
    whole.add(name);
    return { constant: 0, terms: new Map([[name, 1]]) };
  };
  const isLeft = (one: number, other: number): Sum => {
    if (before.has(beforeKey(one, other))) return constant(1);
    if (before.has(beforeKey(other, one))) return constant(0);
    return one < other ? variable(`x${one}_${other}`) : not(variable(`x${other}_${one}`));
  };
  const ways = blocks.map(({ ways: list }, block) => {
    if (list.length === 1) return [constant(1)];
    if (list.length === 2) return [variable(`y${block}`), not(variable(`y${block}`))];
    const chosen = list.map((_, way) => variable(`y${block}_${way}`));
    exactly.push(chosen.reduce((sum, one) => plus(sum, one), constant(-1)));
    return chosen;
  });
  /** The ways of a block for which something holds. */
  const when = (block: number, holds: (way: readonly string[]) => boolean): Sum =>
    (blocks[block]?.ways ?? []).reduce(
      (sum, way, index) => (holds(way) ? plus(sum, ways[block]?.[index] ?? constant(0)) : sum),
      constant(0),
    );
  const starts = (one: Line, other: Line): Sum =>
    one.top === other.top ? when(one.top, (way) => startsFirst(way, one, other) === 'one') : isLeft(one.top, other.top);
  const ends = (one: Line, other: Line): Sum =>
    one.foot === other.foot ? when(one.foot, (way) => way.indexOf(one.child) < way.indexOf(other.child)) : isLeft(one.foot, other.foot);

  const crossings = new Map<string, { sums: Sum[]; weight: number }>();
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.parents === other.parents || blocks[one.top]?.row !== blocks[other.top]?.row) continue;
      const [left, right, foot] = [starts(one, other), starts(other, one), ends(one, other)];
      const sums = [plus(left, foot, -1), plus(plus(right, foot), constant(-1))];
      const key = sums.map(textOf).toSorted().join(' | ');
      const known = crossings.get(key) ?? { sums, weight: 0 };
      known.weight += 1;
      crossings.set(key, known);
    }
  }
  let cost = constant(0);
  const atLeast: Sum[] = [];
  let number = 0;
  for (const { sums, weight } of crossings.values()) {
    const open = sums.filter(({ terms }) => terms.size > 0);
    const least = Math.max(0, ...sums.filter(({ terms }) => terms.size === 0).map((sum) => sum.constant));
    if (least >= 1 || open.length === 0) {
      cost = plus(cost, constant(weight * least));
      continue;
    }
    number += 1;
    const crossed: Sum = { constant: 0, terms: new Map([[`c${number}`, 1]]) };
    cost = plus(cost, crossed, weight);
    for (const sum of open) atLeast.push(plus(crossed, sum, -1));
  }
  return { cost, atLeast, exactly, whole, isLeft };
}
