import type { HistoryEntry } from '../../shared/bridge/bridge';
import type { Day } from '../../shared/case/dates';
import type { Text } from '../../shared/language/text';

export interface DayOfEdits {
  readonly day: Day;
  readonly edits: readonly { readonly key: string; readonly time: string; readonly what: Text; readonly who: string }[];
}

/** Edits by the day on which they were made where the user is; in the order in which they come. */
export function daysOf(entries: readonly HistoryEntry[], timeZone: string): DayOfEdits[] {
  const told = entries.map(({ at, label, who }, index) => {
    const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
    const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
    return { day: local.toPlainDate().toString(), edit: { key: `${entries.length - index}`, time, what: label, who } };
  });
  return [...Map.groupBy(told, ({ day }) => day)].map(([day, edits]) => ({ day, edits: edits.map(({ edit }) => edit) }));
}
