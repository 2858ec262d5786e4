import { addMonths, type Day } from '../case/dates';
import type { Case } from '../case/schema';

/** When the child examination must be done: the date that was set, else four months after the municipality became aware. */
export function deadlineOf({ case: { deadline, awarenessDate } }: Case): Day | undefined {
  return deadline || (awarenessDate ? addMonths(awarenessDate, 4) : undefined);
}
