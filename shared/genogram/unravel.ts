import { limbOf, replant } from './replant';
import { least, pass, settle, turn } from './sift';
import { costOf, crossing, renew, restore, type Standing, snapshot } from './standing';

/** How long to look for a better order: pairs of blocks looked at, for each block and in all. */
const patience = { each: 5000, most: 600_000 } as const;
/** How many chance moves in a row may fail, for each block. */
const endurance = 12;

/**
 * Takes crossings apart: forces the two lines of one past each other, lets whoever hangs on those that moved fall into place around
 * them, and keeps what has fewer crossings. First each crossing in turn, then a few at a time by chance, always the same chance.
 */
export function unravel(standing: Standing): void {
  const end = standing.looked + Math.min(patience.most, patience.each * standing.lattice.blocks.length);
  let cost = costOf(standing);
  const kept = snapshot(standing);
  const best = snapshot(standing);
  /** Goes on from what is no worse, which may lead on; in the end only what is better counts, so that nothing moves for nothing. */
  const isBetter = (gain: number): boolean => {
    if (gain < -least) {
      restore(standing, kept);
      return false;
    }
    cost -= gain;
    renew(kept, standing);
    if (gain > least) renew(best, standing);
    return gain > least;
  };
  onePerOne(standing, end, () => cost > least, isBetter);
  byChance(standing, end, () => cost > least, isBetter);
  restore(standing, best);
}

/** Each crossing in turn, until none can be taken apart by itself. */
function onePerOne(standing: Standing, end: number, goesOn: () => boolean, isBetter: (gain: number) => boolean): void {
  for (let found = true; found && goesOn(); ) {
    found = false;
    const pairs = standing.lattice.ties.flatMap((_, tie) => crossing(standing, tie).map((other) => [tie, other] as const));
    for (const [one, other] of pairs) {
      for (const force of forcesOn(standing, one, other)) {
        if (standing.looked > end) return;
        const gain = force();
        if (gain === undefined || !isBetter(gain)) continue;
        found = true;
        break;
      }
    }
  }
}

/** A few at a time, by chance: always the same chance. */
function byChance(standing: Standing, end: number, goesOn: () => boolean, isBetter: (gain: number) => boolean): void {
  const chance = chanceOf(1);
  for (let failed = 0; failed < endurance * standing.lattice.blocks.length && goesOn() && standing.looked < end; failed += 1) {
    let gain = 0;
    for (let move = chance(3); move >= 0; move -= 1) {
      const tie = chance(standing.lattice.ties.length);
      const others = crossing(standing, tie, true);
      const other = others[chance(others.length)];
      const forces = other === undefined ? [] : forcesOn(standing, tie, other);
      gain += forces[chance(forces.length)]?.() ?? 0;
    }
    if (isBetter(gain)) failed = 0;
  }
}

/** How many blocks are taken out at a time. */
const limbs = [12, 60] as const;

/**
 * The ways to part two lines that cross: one of their ends past the other, a chain the other way round, or all
 * that hangs on one end put anew. Each gives how many
 * crossings it saves, undefined when nothing could move.
 */
function forcesOn(standing: Standing, a: number, b: number): (() => number | undefined)[] {
  const { ties, blockOf, blocks } = standing.lattice;
  const at = (person: number | undefined) => blockOf[person ?? -1] ?? -1;
  const upper = [at(ties[a]?.inner), at(ties[b]?.inner)] as const;
  const lower = [at(ties[a]?.child), at(ties[b]?.child)] as const;
  const passing = (block: number, target: number) => () => {
    if (block === target) return undefined;
    const { moved, gain } = pass(standing, block, target);
    return moved.length > 0 ? gain + settle(standing, moved) : undefined;
  };
  const turning = (block: number, option: number) => () =>
    standing.option[block] === option ? undefined : turn(standing, block, option) + settle(standing, [block]);
  const replanting = (root: number, without: number, most: number) => () => {
    const limb = limbOf(standing, root, without, most);
    return replant(standing, limb) + settle(standing, limb);
  };
  return [
    ...[lower, upper].flatMap(([one, other]) => [passing(one, other), passing(other, one)]),
    ...[...new Set([...upper, ...lower])].flatMap((block) =>
      [...(blocks[block]?.options.keys() ?? [])].map((option) => turning(block, option)),
    ),
    ...limbs.flatMap((most) =>
      [0, 1].flatMap((line) => {
        const [top = -1, foot = -1] = [upper[line], lower[line]];
        return [replanting(foot, top, most), replanting(top, foot, most)];
      }),
    ),
  ];
}

/** Numbers below a limit, as if by chance, but the same for the same seed. */
function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
