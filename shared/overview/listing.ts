import { summaryOf } from '../assessment/summary';
import type { Summary } from '../bridge/bridge';
import type { Day } from '../case/dates';
import { dayOf } from '../case/find';
import type { Case } from '../case/schema';
import { type Reminder, remindersOf } from './reminders';
import { type Tally, tallyOf } from './tally';

/** What the library keeps of a case beside its file, so that nothing that looks over all cases has to open them. */
export interface Listing {
  readonly summary: Summary;
  readonly reminders: readonly Reminder[];
  readonly tally: Tally;
}

/** Worked out as on `today` unless the case names its own day. When it changes, a migration makes every listing stale. */
export function listingOf(value: Case, today: Day): Listing {
  const day = dayOf(value, today);
  return { summary: summaryOf(value, today), reminders: remindersOf(value, day), tally: tallyOf(value, day) };
}
