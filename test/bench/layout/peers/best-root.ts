import type { Case } from '../../../../shared/case/schema';
import type { Placed } from '../engine';

/**
 * Engines that draw a family from one person's point of view get the person with whom they draw most. `chosen` keeps them by
 * case, so that a family in which someone is added is still seen by the same eyes.
 */
export function bestRoot(value: Case, draw: (root: string) => readonly Placed[], chosen: Map<string, string>): string | undefined {
  const root = chosen.get(value.id) ?? rootWithMost(value, draw);
  if (root !== undefined) chosen.set(value.id, root);
  return root;
}

function rootWithMost(value: Case, draw: (root: string) => readonly Placed[]): string | undefined {
  let best: { root: string; drawn: number } | undefined;
  // In a large family a sample of persons is enough to find a good one.
  const step = Math.max(1, Math.floor(value.persons.length / 60));
  for (const [index, { id }] of value.persons.entries()) {
    if (index % step !== 0) continue;
    const drawn = attempt(() => new Set(draw(id).map((one) => one.id)).size);
    if (drawn !== undefined && drawn > (best?.drawn ?? 0)) best = { root: id, drawn };
  }
  return best?.root;
}

/** Some families throw these engines off. */
function attempt(work: () => number): number | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
