import { createHash } from 'node:crypto';
import type { AuditEntry, AuditedAction, AuditLog } from '../../shared/bridge/audit';
import type { Signature } from './case-file';
import type { Database } from './open';

interface AuditRow extends Signature {
  readonly number: number;
  readonly what: string;
  readonly subject: string;
  readonly detail: string;
  readonly hash: string;
}

/** The hash of a row takes the hash before it along, so that a row changed, left out or put in breaks the chain from there on. */
function hashOf(previous: string, { number, at, who, what, subject, detail }: Omit<AuditRow, 'hash'>): string {
  return createHash('sha256')
    .update(JSON.stringify([previous, number, at, who, what, subject, detail]))
    .digest('hex');
}

/** Appends a line to the audit log, and gives its number. `subject` is the id of a case; neither it nor `detail` holds a name. */
export function addAudit(database: Database, { who, at }: Signature, what: AuditedAction, subject: string, detail = ''): number {
  const append = database.transaction(() => {
    const last = auditHead(database);
    const row = { number: last.number + 1, at, who, what, subject, detail };
    database
      .prepare('INSERT INTO audit (number, at, who, what, subject, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(row.number, at, who, what, subject, detail, hashOf(last.hash, row));
    return row.number;
  });
  return append.immediate();
}

/** The last line: whatever is the last later must come after it. */
export function auditHead(database: Database): { number: number; hash: string } {
  const last = database.prepare<[], AuditRow>('SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1').get();
  return { number: last?.number ?? 0, hash: last?.hash ?? '' };
}

/** A line that was once the last one: written down elsewhere, it finds out a log that was cut short. */
export interface Anchor {
  readonly number: number;
  readonly hash: string;
}

/** The whole log, oldest first, and the number of the first line where the chain is broken or ends too early. */
export function readAudit(database: Database, anchors: readonly Anchor[] = []): { rows: AuditRow[]; brokenAt: number | undefined } {
  const rows = database.prepare<[], AuditRow>('SELECT number, at, who, what, subject, detail, hash FROM audit ORDER BY number').all();
  const broken = rows.find((row, index) => row.number !== index + 1 || row.hash !== hashOf(rows[index - 1]?.hash ?? '', row));
  const lost = anchors.filter(({ number, hash }) => number > 0 && rows[number - 1]?.hash !== hash).map(({ number }) => number);
  const faults = [...(broken ? [broken.number] : []), ...lost];
  return { rows, brokenAt: faults.length > 0 ? Math.min(...faults, rows.length + 1) : undefined };
}

/** The log as it is shown, newest first, with what the cases are called now. */
export function auditLog(database: Database, anchors: readonly Anchor[], wanted: { case?: string | undefined; limit: number }): AuditLog {
  const { brokenAt } = readAudit(database, anchors);
  const where = wanted.case === undefined ? '' : 'WHERE subject = ?';
  const about = wanted.case === undefined ? [] : [wanted.case];
  const entries = database
    .prepare<unknown[], AuditEntry>(
      `SELECT number, at, who, what, subject, detail, hash, coalesce(title, '') AS title, coalesce(case_number, '') AS caseNumber
       FROM audit LEFT JOIN cases ON cases.id = subject AND cases.state = 'kept' ${where} ORDER BY number DESC LIMIT ?`,
    )
    .all(...about, wanted.limit);
  const total =
    database
      .prepare<unknown[], number>(`SELECT count(*) FROM audit ${where}`)
      .pluck()
      .get(...about) ?? 0;
  return { entries, total, brokenAt };
}

/** One line of the log. */
export const auditLine = (database: Database, number: number): AuditEntry | undefined =>
  database
    .prepare<[number], AuditEntry>(
      "SELECT number, at, who, what, subject, detail, hash, '' AS title, '' AS caseNumber FROM audit WHERE number = ?",
    )
    .get(number);
