import { mapOf } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';

/** What the tie of two persons on a map is selected by. */
export function subjectOfTie(value: Case, map: string, a: string, b: string): string | undefined {
  const index = mapOf(value, map)?.ties?.findIndex(({ from, to }) => (from === a && to === b) || (from === b && to === a)) ?? -1;
  return index < 0 ? undefined : `tie:${index}`;
}
