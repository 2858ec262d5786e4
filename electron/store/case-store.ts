import type { AuditEntry, AuditedAction } from '../../shared/bridge/audit';
import type { BackupState } from '../../shared/bridge/backups';
import type { CallInput, CallName, CallOutput } from '../../shared/bridge/bridge';
import type { Packages } from './packages';

type StoreCall =
  | Extract<CallName, `cases.${string}` | `settings.${string}` | 'reminders.list' | 'overview.list'>
  | 'backups.state'
  | 'backups.make'
  | 'backups.list'
  | 'backups.look'
  | 'backups.restore'
  | 'erasing.case'
  | 'erasing.look'
  | 'erasing.person'
  | 'erasing.revision'
  | 'retention.due'
  | 'retention.set'
  | 'audit.list'
  | 'audit.revealed'
  | 'packages.key';

/**
 * What the window can ask of the place where cases are kept, by the names of the bridge. Every call may throw a `Failure`. This is
 * all that a store shared by an office would have to offer.
 */
export type CaseStore = { readonly [Name in StoreCall]: (input: CallInput<Name>) => CallOutput<Name> | Promise<CallOutput<Name>> } & {
  /** Writes down what happened outside the store: an export. */
  audit(input: { what: AuditedAction; subject: string; detail: string }): null | Promise<null>;
  /** One line of the audit log. */
  auditLine(input: { number: number }): AuditEntry | Promise<AuditEntry>;
  /** The other folder to which backups go, or none. */
  backUpTo(input: { folder: string | undefined }): BackupState | Promise<BackupState>;
  /** Makes the backup of the day, when there is none yet. */
  backUpDaily(): Promise<null>;
  sealPackage: Packages['seal'];
  openPackage: Packages['open'];
  /** Erases what was deleted, and closes every file. */
  close(): void | Promise<void>;
};
