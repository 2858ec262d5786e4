import type { CallInput, CallOutput, ListedReminder, NamedCase, TalliedCase } from '../../shared/bridge/bridge';
import { addDays } from '../../shared/case/dates';
import type { Database } from './open';

/** What the library answers about all cases at once, from what it keeps of each. Nothing here opens a case. */

interface NamedRow extends Omit<NamedCase, 'example'> {
  readonly example: number;
}

const named = 'id, title, children, case_number AS caseNumber, caseworker, example';
const caseOf = ({ id, title, children, caseNumber, caseworker, example }: NamedRow): NamedCase => ({
  id,
  title,
  children,
  caseNumber,
  caseworker,
  example: example === 1,
});

/** Examples count as long as there are no cases of one's own. */
const noOthers = "NOT EXISTS (SELECT 1 FROM cases WHERE state = 'kept' AND archived = 0 AND example = 0)";
const current = `state = 'kept' AND archived = 0 AND (example = 0 OR ${noOthers})`;

/** What is still stale could not be read. */
const unread = (database: Database): NamedCase[] =>
  database.prepare<[], NamedRow>(`SELECT ${named} FROM cases WHERE state = 'kept' AND stale = 1 ORDER BY rowid`).all().map(caseOf);

/** What the cases ask for, soonest first, with how much of it is overdue. */
export function listReminders(database: Database, { caseworker, today, limit }: CallInput<'reminders.list'>): CallOutput<'reminders.list'> {
  const who = { caseworker: caseworker ?? null };
  const from = `FROM reminders JOIN cases ON cases.id = case_id WHERE ${current}`;
  const chosen = `${from} AND (:caseworker IS NULL OR caseworker = :caseworker)`;
  const rows = database
    .prepare<unknown[], NamedRow & { reminder: string }>(`SELECT reminder, ${named} ${chosen} ORDER BY day, reminders.rowid LIMIT :limit`)
    .all({ ...who, limit });
  const counted = database.prepare<unknown[], { overdue: number; soon: number; later: number }>(
    `SELECT count(*) FILTER (WHERE day < :today) AS overdue, count(*) FILTER (WHERE day >= :today AND day < :week) AS soon,
      count(*) FILTER (WHERE day >= :week) AS later ${chosen}`,
  );
  const workers = database.prepare<[], string>(`SELECT DISTINCT caseworker ${from} AND caseworker <> '' ORDER BY caseworker`).pluck();
  return {
    reminders: rows.map((row): ListedReminder => ({ ...JSON.parse(row.reminder), case: caseOf(row) })),
    ...(counted.get({ ...who, today, week: addDays(today, 7) }) ?? { overdue: 0, soon: 0, later: 0 }),
    caseworkers: workers.all(),
    unread: unread(database),
  };
}

/** What the overview counts of each case, archived or not. Nothing is counted of a case that could not be read. */
export function listTallies(database: Database): CallOutput<'overview.list'> {
  const rows = database
    .prepare<[], NamedRow & { unit: string; archived: number; tally: string }>(
      `SELECT ${named}, unit, archived, tally FROM cases WHERE state = 'kept' AND stale = 0 ORDER BY changed_at DESC, rowid DESC`,
    )
    .all();
  const cases = rows.map(
    (row): TalliedCase => ({
      ...caseOf(row),
      unit: row.unit,
      archived: row.archived === 1,
      tally: JSON.parse(row.tally),
    }),
  );
  return { cases, unread: unread(database) };
}
