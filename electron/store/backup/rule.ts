import type { Day } from '../../../shared/case/dates';

/** Why a backup was made: as every day, because someone asked, or just before something that can't be undone. */
export type BackupReason = 'daily' | 'asked' | 'before';

/** When a backup was made, which is all that the rule looks at. */
export interface Dated {
  /** ISO instant, always written alike: sorts as text. */
  readonly at: string;
  /** The same where the user is. */
  readonly day: Day;
  readonly why: BackupReason;
}

/** How far back there is one for every day, week and month. */
export interface Spans {
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
}
export const usualSpans: Spans = { daily: 7, weekly: 4, monthly: 12 };

/** How many days one stays that was made before something that can't be undone. */
const daysBefore = 30;

/**
 * The backups that are kept on a day: the newest of each of the last days, weeks and months, those made before something
 * that can't be undone for 30 days, and the newest of all whatever its age.
 */
export function keptOn<Backup extends Dated>(backups: readonly Backup[], today: Day, spans = usualSpans): Backup[] {
  const newest = newestOf(backups);
  return backups.filter((backup) => backup.at === newest?.at || isDue(backup, backups, today, spans));
}

/**
 * The last day on which a backup is kept, as long as newer ones are made: what it holds is in no backup after that. Backups that are
 * still to come can only bring the day nearer.
 */
export function lastDayOf(backup: Dated, backups: readonly Dated[], today: Day, spans = usualSpans): Day {
  let last = Temporal.PlainDate.from(today > backup.day ? today : backup.day);
  while (isDue(backup, backups, last.add({ days: 1 }).toString(), spans)) last = last.add({ days: 1 });
  return last.toString();
}

function isDue(backup: Dated, backups: readonly Dated[], today: Day, { daily, weekly, monthly }: Spans): boolean {
  const now = Temporal.PlainDate.from(today);
  const day = Temporal.PlainDate.from(backup.day);
  const age = now.since(day).days;
  if (age < 0 || (backup.why === 'before' && age < daysBefore)) return true;
  const monthsAgo = (now.year - day.year) * 12 + now.month - day.month;
  const weeksAgo = mondayOf(now).since(mondayOf(day)).days / 7;
  const newestWith = (same: (other: Temporal.PlainDate) => boolean) =>
    newestOf(backups.filter((other) => same(Temporal.PlainDate.from(other.day))))?.at === backup.at;
  return (
    (age < daily && newestWith((other) => other.equals(day))) ||
    (weeksAgo < weekly && newestWith((other) => mondayOf(other).equals(mondayOf(day)))) ||
    (monthsAgo < monthly && newestWith((other) => other.toPlainYearMonth().equals(day.toPlainYearMonth())))
  );
}

const mondayOf = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 });

function newestOf<Backup extends Dated>(backups: readonly Backup[]): Backup | undefined {
  return backups.reduce<Backup | undefined>((newest, backup) => (newest && newest.at >= backup.at ? newest : backup), undefined);
}

/** True when both days lie in one week: within it, what has not changed is not copied again. */
export const sameWeek = (a: Day, b: Day): boolean => mondayOf(Temporal.PlainDate.from(a)).equals(mondayOf(Temporal.PlainDate.from(b)));
