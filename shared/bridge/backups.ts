import { z } from 'zod';

/** Backups as the window sees them: what there is, what comes back from one, and what that takes the place of. */

export type BackupPlace = 'here' | 'there';

export interface ListedBackup {
  readonly id: string;
  /** here: beside the cases; there: in the folder that the user chose. */
  readonly place: BackupPlace;
  /** ISO instant. */
  readonly at: string;
  readonly why: 'daily' | 'asked' | 'before';
  readonly cases: number;
}

export interface BackupState {
  readonly newest: ListedBackup | undefined;
  readonly count: number;
  /** Cases of the newest backup that are there in an older copy or not at all, because their files could not be read. */
  readonly left: number;
  /** Why the last one could not be made. */
  readonly failure: string | undefined;
  readonly there:
    | {
        readonly folder: string;
        readonly state: 'fine' | 'under-way' | 'failed';
        /** When everything was there last. */
        readonly at: string | undefined;
        /** Why it is not there now. */
        readonly failure: string | undefined;
      }
    | undefined;
  /** The office has chosen the folder for everyone. */
  readonly officeFolder: boolean;
}

/** A case of a backup beside the same case as it is now. */
export interface ComingBack {
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string;
  /** When it was changed last before the backup. */
  readonly changedAt: string;
  /** missing: it is no longer here; same: nothing was changed since; changed: it is replaced; damaged: it can't be read now. */
  readonly now: 'missing' | 'same' | 'changed' | 'damaged';
  /** Changes made since, which the backup doesn't hold; undefined when nobody can tell. */
  readonly since: { readonly edits: number; readonly last: string | undefined } | undefined;
  /** Of a damaged case: its journal can be read, and those changes come back too. */
  readonly journal: boolean;
}

/** Before the store can be opened: what the newest good backup brings. */
export interface Rescue {
  /** When the backup was made. */
  readonly at: string;
  /** Cases that stay as they are here, changes since the backup and all. */
  readonly kept: number;
  /** Cases that come from the backup. */
  readonly back: number;
  /** Cases of the list that neither open here nor lie in the backup. */
  readonly missing: number;
  /** Files of cases made after the backup, whose keys were lost with the list. */
  readonly lost: number;
}

const place = z.enum(['here', 'there']);
const id = z.string().min(1).max(40);
export const backupChoice = z.object({ place, id });
export const restoreChoice = z.object({ place, id, cases: z.array(z.string().max(200)).min(1).max(20_000) });
