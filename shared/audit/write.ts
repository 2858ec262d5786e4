import type { AuditEntry } from '../bridge/audit';
import { csvOf } from '../formats/csv';

/** The audit log as a file: what the cases are called stays out of it, since that is often a name. */

const columns = ['number', 'at', 'who', 'what', 'subject', 'caseNumber', 'detail', 'hash'] as const;

/** A table for a spreadsheet, oldest first. */
export const auditCsv = (entries: readonly AuditEntry[]): string =>
  csvOf([columns, ...oldestFirst(entries).map((entry) => columns.map((name) => entry[name]))]);

/** One JSON object a line, oldest first. */
export const auditLines = (entries: readonly AuditEntry[]): string =>
  oldestFirst(entries)
    .map(({ title: _, ...entry }) => `${JSON.stringify(entry)}\n`)
    .join('');

const oldestFirst = (entries: readonly AuditEntry[]) => [...entries].sort((a, b) => a.number - b.number);
