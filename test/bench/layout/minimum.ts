import loadHighs from 'highs';
import { type Choices, choicesOf, type Rules } from './choices';
import type { Kin } from './kin';
import { type Program, plus, programOf, type Sum } from './program';

type Solver = Awaited<ReturnType<typeof loadHighs>>;

/** Finds the least number of crossings that any drawing within the rules has; undefined where that isn't known in time. */
export type FindMinimum = (kin: Kin, rules: Rules, seconds: number) => number | undefined;

/**
 * Exact, by integer programming: a variable for each two chains of a row says which stands left, and circles among three are
 * forbidden as they turn up. Each connected family is solved for itself, as families beside each other need not cross.
 */
export async function minimumFinder(): Promise<FindMinimum> {
  const solver = await loadHighs();
  return (kin, rules, seconds) => {
    const end = performance.now() + seconds * 1000;
    let sum = 0;
    for (const members of kin.connected) {
      const choices = choicesOf(kin, members, rules);
      const least = choices && solved(solver, choices, () => (end - performance.now()) / 1000);
      if (least === undefined) return undefined;
      sum += least;
    }
    return sum;
  };
}

function solved(solver: Solver, choices: Choices, secondsLeft: () => number): number | undefined {
  const program = programOf(choices);
  if (program.cost.terms.size === 0) return program.cost.constant;
  const acyclic: Sum[] = [];
  const forbidden = new Set<string>();
  for (let whole = false; ; ) {
    if (secondsLeft() <= 0) return undefined;
    const answer = solver.solve(written(program, acyclic, whole), {
      output_flag: false,
      time_limit: secondsLeft(),
      mip_abs_gap: 0.99,
      mip_rel_gap: 0,
    });
    if (answer.Status !== 'Optimal') return undefined;
    const value = (name: string) => answer.Columns[name]?.Primal ?? 0;
    const found = circles(choices, program, value, forbidden);
    acyclic.push(...found);
    if (found.length > 0) continue;
    if (whole) return Math.round(answer.ObjectiveValue + program.cost.constant);
    whole = true;
  }
}

const worth = (sum: Sum, value: (name: string) => number) =>
  [...sum.terms].reduce((total, [name, by]) => total + by * value(name), sum.constant);

/** Of any three in a row, a left of b and b left of c means a left of c: the rules of this kind that the answer breaks. */
function circles({ blocks }: Choices, { isLeft }: Program, value: (name: string) => number, forbidden: Set<string>): Sum[] {
  const found: { broken: number; rule: Sum }[] = [];
  const rows = Map.groupBy(blocks.keys(), (block) => blocks[block]?.row ?? 0);
  for (const row of rows.values()) {
    for (const a of row) {
      for (const b of row) {
        if (b <= a) continue;
        const first = isLeft(a, b);
        const start = worth(first, value);
        for (const c of row) {
          if (c <= a || c === b) continue;
          const key = `${a} ${b} ${c}`;
          const rule = plus(plus(plus({ constant: 2, terms: new Map() }, first, -1), isLeft(b, c), -1), isLeft(c, a), -1);
          const broken = -worth(rule, value);
          if (start > 0 && broken > 1e-4 && !forbidden.has(key)) {
            forbidden.add(key);
            found.push({ broken, rule });
          }
        }
      }
    }
  }
  return found.toSorted((one, other) => other.broken - one.broken).map(({ rule }) => rule);
}

function written({ cost, atLeast, exactly, whole }: Program, acyclic: readonly Sum[], integers: boolean): string {
  const rows = [
    ...[...atLeast, ...acyclic].map((sum) => `${termsOf(sum)} >= ${-sum.constant}`),
    ...exactly.map((sum) => `${termsOf(sum)} = ${-sum.constant}`),
  ];
  const names = [...whole];
  return [
    'Minimize',
    termsOf(cost),
    'Subject To',
    ...rows,
    'Bounds',
    ...names.map((name) => `0 <= ${name} <= 1`),
    ...(integers ? ['Generals', ...names] : []),
    'End',
    '',
  ].join('\n');
}

const termsOf = ({ terms }: Sum) => [...terms].map(([name, by]) => `${by < 0 ? '-' : '+'} ${Math.abs(by)} ${name}`).join(' ');
