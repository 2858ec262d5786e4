import type { AuditEntry } from '../bridge/audit';

/** The audit log as a file: what the cases are called stays out of it, since that is often a name. */

const columns = ['number', 'at', 'who', 'what', 'subject', 'caseNumber', 'detail', 'hash'] as const;

/** A table for a spreadsheet, oldest first: semicolons, as a Danish one expects, and a mark that says UTF-8. */
export function auditCsv(entries: readonly AuditEntry[]): string {
  const lines = [columns.join(';'), ...oldestFirst(entries).map((entry) => columns.map((name) => cell(String(entry[name]))).join(';'))];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** One JSON object a line, oldest first. */
export const auditLines = (entries: readonly AuditEntry[]): string =>
  oldestFirst(entries)
    .map(({ title: _, ...entry }) => `${JSON.stringify(entry)}\n`)
    .join('');

const oldestFirst = (entries: readonly AuditEntry[]) => [...entries].sort((a, b) => a.number - b.number);

/** What a spreadsheet would take for a formula is made text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
