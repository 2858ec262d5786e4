import { z } from 'zod';

/** Erasing, and what is to be erased by the office's rule, as the window sees them. */

export interface Erasing {
  /** The line of the audit log that tells of it, from which the receipt is made. */
  readonly number: number;
  /** The last day on which a backup may still hold it; undefined: none does. */
  readonly backupsUntil: string | undefined;
}

export interface ErasingLook {
  /** Texts of others in which the name stands, and is blacked out. */
  readonly texts: number;
  /** Locked revisions that are no longer whole afterwards. */
  readonly revisions: readonly number[];
  readonly backupsUntil: string | undefined;
}

export interface RetentionState {
  /** Months after archiving; undefined: no rule. */
  readonly months: number | undefined;
  /** The office has decided it for everyone. */
  readonly byOffice: boolean;
  readonly due: readonly DueCase[];
}

export interface DueCase {
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string;
  readonly archivedOn: string;
  /** The day on which it was to be looked at. */
  readonly dueOn: string;
}

const id = z.string().min(1).max(200);
export const personChoice = z.object({ id, person: id.optional() });
export const personErasing = z.object({ id, base: z.int(), person: id });
export const revisionErasing = z.object({ id, base: z.int(), revision: z.int().min(1) });
