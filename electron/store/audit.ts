import { createHash } from 'node:crypto';
import type { Signature } from './case-file';
import type { Database } from './open';

/** What is written down about who did what. `subject` is the id of a case; neither it nor `detail` holds a name. */
export type AuditedAction =
  | 'created'
  | 'opened'
  | 'duplicated'
  | 'archived'
  | 'exported'
  | 'deleted'
  | 'restored'
  | 'erased'
  | 'brought-back'
  | 'put-back'
  | 'rekeyed';

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

/** Appends a line to the audit log. */
export function addAudit(database: Database, { who, at }: Signature, what: AuditedAction, subject: string, detail = ''): void {
  const append = database.transaction(() => {
    const last = auditHead(database);
    const row = { number: last.number + 1, at, who, what, subject, detail };
    database
      .prepare('INSERT INTO audit (number, at, who, what, subject, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(row.number, at, who, what, subject, detail, hashOf(last.hash, row));
  });
  append.immediate();
}

/** The last line: whatever is the last later must come after it. */
export function auditHead(database: Database): { number: number; hash: string } {
  const last = database.prepare<[], AuditRow>('SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1').get();
  return { number: last?.number ?? 0, hash: last?.hash ?? '' };
}

/** The whole log, oldest first, and the number of the first line where the chain is broken. */
export function readAudit(database: Database): { rows: AuditRow[]; brokenAt: number | undefined } {
  const rows = database.prepare<[], AuditRow>('SELECT number, at, who, what, subject, detail, hash FROM audit ORDER BY number').all();
  const broken = rows.find((row, index) => row.number !== index + 1 || row.hash !== hashOf(rows[index - 1]?.hash ?? '', row));
  return { rows, brokenAt: broken?.number };
}
