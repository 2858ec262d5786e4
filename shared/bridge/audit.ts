import { z } from 'zod';

/** The audit log as the window sees it. */

export const auditedActions = [
  'created',
  'opened',
  'duplicated',
  'archived',
  'exported',
  'revealed',
  'packaged',
  'deleted',
  'restored',
  'erased',
  'erased-person',
  'erased-revision',
  'brought-back',
  'put-back',
  'rescued',
  'rekeyed',
] as const;
export type AuditedAction = (typeof auditedActions)[number];

export interface AuditEntry {
  readonly number: number;
  /** ISO instant. */
  readonly at: string;
  /** The system account. */
  readonly who: string;
  readonly what: string;
  /** The id of a case, or empty. */
  readonly subject: string;
  /** What the case is called now; empty when it is gone. */
  readonly title: string;
  readonly caseNumber: string;
  readonly detail: string;
  readonly hash: string;
}

export interface AuditLog {
  readonly entries: readonly AuditEntry[];
  readonly total: number;
  /** The number of the first line that is not as it was written, or that is missing; undefined: all is whole. */
  readonly brokenAt: number | undefined;
}

export const auditChoice = z.object({ case: z.string().max(200).optional(), limit: z.int().min(1).max(100_000) });
export const auditExport = z.object({ format: z.enum(['csv', 'jsonl']), case: z.string().max(200).optional() });
export const revealing = z.object({ id: z.string().max(200), person: z.string().max(200), what: z.enum(['cpr', 'address']) });
