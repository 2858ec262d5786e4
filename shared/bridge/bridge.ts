import { z } from 'zod';
import { snippetSchema } from '../assessment/snippets';
import { drawingFormats, sharpness } from '../attachment/drawing-formats';
import { leavable } from '../attachment/leavable';
import { caseSchema, daySchema, type MapTemplate } from '../case/schema';
import type { RemarksFile } from '../formats/remarks';
import { type CasePackage, historySchema } from '../handover/package';
import type { Office } from '../office/office';
import type { Reminder } from '../overview/reminders';
import type { Tally } from '../overview/tally';
import { type AuditLog, auditChoice, auditExport, revealing } from './audit';
import { type BackupState, backupChoice, type ComingBack, type ListedBackup, type Rescue, restoreChoice } from './backups';
import { type Erasing, type ErasingLook, personChoice, personErasing, type RetentionState, revisionErasing } from './erasing';
import { type MadePackage, packageToMake, packageToOpen } from './packages';

/**
 * Every call between the window and the machine: its name, what goes in (checked on arrival), and what comes out. The machine
 * answers with a `Reply`; it never throws across the bridge.
 */

/** Why the machine could not do what it was asked. The texts for people stand in `language/failures.ts`. */
export const failureCodes = [
  'conflict', // someone else saved a newer revision
  'disk-full',
  'read-only',
  'in-use', // another window or machine holds the store
  'wrong-key', // the passphrase or key does not open the store
  'locked', // the store is locked
  'no-key-store', // the system has no key store: a passphrase is needed
  'key-store-changed', // the system's key store is another than the one that the key was put into
  'too-soon', // wrong too often: the detail says how many seconds to wait
  'newer-version', // written by a newer Kreds
  'damaged', // opened again and still unreadable
  'replaced', // another file lies where the open one lay
  'on-share', // the store would live on a network share
  'unreachable', // the disk or folder does not answer now
  'reading', // someone else has the store, and this one only reads
  'missing', // the case or file is not there
  'invalid', // the input broke its schema
  'too-large',
  'cancelled', // the user closed a dialog
  'unexpected',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: FailureCode; readonly detail?: string };

const id = z.string().min(1).max(200);
const text = z.object({ da: z.string(), en: z.string() });
const patch = z.object({
  op: z.enum(['add', 'remove', 'replace']),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.unknown().optional(),
});
export const editSchema = z.object({ name: z.string(), label: text, patches: z.array(patch), inverse: z.array(patch) });

/** What the list of cases shows; made from the case by the machine's library with `listingOf`. */
export const summarySchema = z.object({
  id,
  title: z.string(),
  caseNumber: z.string(),
  unit: z.string(),
  caseworker: z.string(),
  /** Names of the index children. */
  children: z.string(),
  /** YYYY-MM-DD or empty. */
  deadline: z.string(),
  legalStep: z.string(),
  /** Number of blocking findings. */
  missing: z.number(),
  /** FINAL_ALLOWED or DRAFT_ONLY. */
  state: z.string(),
  /** Nothing is missing but the signature. */
  ready: z.boolean(),
  /** A fictional case, to look around in. */
  example: z.boolean(),
  /** Lower-case text that the search looks in: names, numbers. */
  search: z.string(),
});
export type Summary = z.infer<typeof summarySchema>;

export interface ListedCase extends Summary {
  readonly archived: boolean;
  /** ISO instant of the last save. */
  readonly changedAt: string;
}

/** A case as lists over all cases name it. */
export type NamedCase = Pick<ListedCase, 'id' | 'title' | 'children' | 'caseNumber' | 'caseworker' | 'example'>;

export interface ListedReminder extends Reminder {
  readonly case: NamedCase;
}

/** What the cases that are not archived ask for. Examples are there as long as there are no others. */
export interface Reminders {
  /** Soonest first, as far as the limit. */
  readonly reminders: readonly ListedReminder[];
  readonly overdue: number;
  /** From today on and before a week has gone. */
  readonly soon: number;
  readonly later: number;
  /** Whoever has cases with reminders. */
  readonly caseworkers: readonly string[];
  /** Cases that could not be read; what was known of them at their last save is shown. */
  readonly unread: readonly NamedCase[];
}

export interface TalliedCase extends NamedCase, Pick<ListedCase, 'unit' | 'archived'> {
  readonly tally: Tally;
}

export interface StoreState {
  /** new: nothing stored yet; locked: waits for the key; open: cases can be read. */
  readonly phase: 'new' | 'locked' | 'open';
  /** Another has the cases: here they are read. */
  readonly reading?: true;
  /** How the key is kept, or will be: by the system's key store or by a passphrase. */
  readonly keptBy: 'key-store' | 'passphrase';
  /** The key store opens only together with a code. */
  readonly asksCode?: true;
  /** The key store is gone (none), or another than the one the key was put into: then only the recovery code opens. */
  readonly keyStoreGone?: 'none' | 'other';
  /** The day on which the recovery code was made; absent when there is none. */
  readonly recoveryMade?: string;
  /** The municipality holds a key of its own, offline. */
  readonly escrow?: true;
  /** The last lock took edits with it. */
  readonly lost?: Lost;
}

/** What a lock took with it: edits of the open case that could not be saved, and why. 0 edits: nobody could say how many. */
export const lostSchema = z.object({ edits: z.number().int().min(0), code: z.enum(failureCodes) });
export type Lost = z.infer<typeof lostSchema>;
const lockSchema = z.object({ away: z.boolean(), lost: lostSchema.optional() }).optional();

/** What a person brings to open with, or sets to open with from now on. */
export const secretSchema = z.object({
  passphrase: z.string().max(1000).optional(),
  /** Opens together with the system's key store. */
  code: z.string().max(1000).optional(),
  /** The recovery code, as it was typed. */
  recovery: z.string().max(200).optional(),
});
export type Secret = z.infer<typeof secretSchema>;

const rescueChoice = z.object({ secret: secretSchema, act: z.boolean(), choose: z.boolean() });

/** A new secret must be worth something. */
const newSecretSchema = secretSchema.extend({
  passphrase: z.string().min(8).max(1000).optional(),
  code: z.string().min(6).max(1000).optional(),
});

export interface HistoryEntry {
  readonly revision: number;
  readonly at: string;
  readonly who: string;
  readonly name: string;
  readonly label: { da: string; en: string };
}

export interface ImportResult {
  readonly file: string;
  readonly case?: z.infer<typeof caseSchema>;
  readonly sealed?: SealedFile;
  /** What was wrong, one line a fault, in the user's language. */
  readonly faults: readonly { da: string; en: string }[];
}

export interface RemarksResult {
  readonly file: string;
  readonly remarks?: RemarksFile;
  /** What was wrong, one line a fault, in the user's language. */
  readonly faults: readonly { da: string; en: string }[];
}

/** Of a file that is sealed: it is opened with `packages.open` under this token. */
export interface SealedFile {
  readonly token: string;
  /** Only a passphrase opens it. */
  readonly asksPassphrase: boolean;
}

export interface TemplateResult {
  readonly file: string;
  readonly template?: MapTemplate;
  /** What was wrong, one line a fault, in the user's language. */
  readonly faults: readonly { da: string; en: string }[];
}

export interface OfficeState {
  /** The name of the office's file, where there is one. */
  readonly file?: string;
  readonly office: Office;
  /** What is wrong with it, one line a fault. */
  readonly faults: readonly { da: string; en: string }[];
}

export const settingsSchema = z.object({
  language: z.enum(['da', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Minutes without a key or the mouse until Kreds locks; 0: never. Absent: as the office has it. */
  lockMinutes: z.number().int().min(0).max(240).optional(),
  /** Sizes, folded parts and the like that the window remembers. */
  window: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** The user's own texts, to be put into the fields of the assessment. */
  snippets: z.array(snippetSchema).max(1000).optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const attachmentOptionsSchema = z.object({
  recipient: z.string(),
  fullCpr: z.boolean(),
  language: z.enum(['da', 'en']),
  leftOut: z.array(z.enum(leavable)).optional(),
});
export type AttachmentOptions = z.infer<typeof attachmentOptionsSchema>;

/** A drawing by itself, as the window shows it. */
const drawingSchema = z.object({
  /** The case that it is of. */
  id,
  /** Whom it was drawn for, for the audit log; absent: the office. */
  recipient: id.optional(),
  /** What its file is called, without ending; holds no name. */
  name: z.string().max(200),
  format: z.enum(drawingFormats),
  dpi: z.number().int().min(72).max(sharpness.most),
  title: z.string().max(300),
  language: z.enum(['da', 'en']),
  svg: z.string().max(40_000_000),
  width: z.number().min(1).max(100_000),
  height: z.number().min(1).max(100_000),
});

/** A call without its output's schema: the machine is trusted, the window is not. */
const call = <Input extends z.ZodType, Output>(input: Input) => ({ input, output: undefined as unknown as Output });

const nothing = z.undefined();
const newCaseInput = z.object({
  case: caseSchema,
  /** What was done to it elsewhere, newest first. */
  history: z.array(historySchema).max(100_000).optional(),
});

const fileInput = z.object({
  name: z.string().min(1).max(200),
  text: z.string(),
  /** What it is, for the audit log; absent: a file of a case. */
  kind: z.enum(['overview']).optional(),
});
const calendarInput = z.object({
  today: daySchema,
  /** Absent: all. */
  caseworker: z.string().max(1000).optional(),
});
const remindersInput = calendarInput.extend({ limit: z.number().int().min(0).max(20_000) });

export const calls = {
  'store.state': call<typeof nothing, StoreState>(nothing),
  /** First start: makes the library. Without a passphrase the system's key store keeps the key. */
  'store.create': call<typeof newSecretSchema, StoreState>(newSecretSchema),
  'store.unlock': call<typeof secretSchema, StoreState>(secretSchema),
  /**
   * A new passphrase, code or recovery code in the place of the old, or none. The library gets a new key each time, so that what opened
   * it before no longer does; `everyCase`: the cases, too.
   */
  'store.changeKeys': call<
    z.ZodObject<{ proof: typeof secretSchema; secret: typeof newSecretSchema; everyCase: z.ZodBoolean }>,
    StoreState
  >(z.object({ proof: secretSchema, secret: newSecretSchema, everyCase: z.boolean() })),
  /** Ends the program and starts it anew, locked. `away`: nobody sat here; `lost`: what could not be saved before. */
  'store.lock': call<typeof lockSchema, null>(lockSchema),
  /**
   * What the newest good backup brings where the store can't be opened; with `act` it is brought, and the store is open. With `choose`
   * from a folder that the user is asked for, else from the backups beside the cases.
   */
  'store.rescue': call<typeof rescueChoice, { look: Rescue; state: StoreState }>(rescueChoice),
  /** Opens the cases to be read only, where another has them. */
  'store.read': call<typeof secretSchema, StoreState>(secretSchema),

  /** Newest first. `query` is looked for in every word of the search text. */
  'cases.list': call<
    z.ZodObject<{ query: z.ZodString; archived: z.ZodBoolean; limit: z.ZodNumber }>,
    { cases: ListedCase[]; total: number }
  >(z.object({ query: z.string().max(200), archived: z.boolean(), limit: z.number().int().min(1).max(20_000) })),
  /** Keeps a new case, under a new id when its id is taken. */
  'cases.create': call<typeof newCaseInput, { id: string; revision: number }>(newCaseInput),
  'cases.open': call<z.ZodObject<{ id: z.ZodString }>, { case: z.infer<typeof caseSchema>; revision: number }>(z.object({ id })),
  /** Durable when it answers. Refused with `conflict` when the stored revision is not `base`. */
  'cases.save': call<
    z.ZodObject<{ id: z.ZodString; base: z.ZodNumber; case: typeof caseSchema; edits: z.ZodArray<typeof editSchema> }>,
    { revision: number }
  >(z.object({ id, base: z.number().int(), case: caseSchema, edits: z.array(editSchema) })),
  'cases.duplicate': call<z.ZodObject<{ id: z.ZodString }>, { id: string }>(z.object({ id })),
  'cases.archive': call<z.ZodObject<{ id: z.ZodString; archived: z.ZodBoolean }>, null>(z.object({ id, archived: z.boolean() })),
  /** Takes the case out of the list; it can be restored until the program ends, and is erased then. */
  'cases.delete': call<z.ZodObject<{ id: z.ZodString }>, null>(z.object({ id })),
  'cases.restore': call<z.ZodObject<{ id: z.ZodString }>, null>(z.object({ id })),
  'cases.history': call<z.ZodObject<{ id: z.ZodString; limit: z.ZodNumber }>, HistoryEntry[]>(
    z.object({ id, limit: z.number().int().min(1).max(10_000) }),
  ),

  /** What the cases of one caseworker, or of all, ask for. */
  'reminders.list': call<typeof remindersInput, Reminders>(remindersInput),
  /** Asks for a place and writes them there for a calendar, without names; answers with the file's name and how many there are. */
  'reminders.save': call<typeof calendarInput, { file: string; count: number }>(calendarInput),
  /** What the overview counts of each case, and the cases that could not be read. */
  'overview.list': call<typeof nothing, { cases: readonly TalliedCase[]; unread: readonly NamedCase[] }>(nothing),

  /** Asks for files and reads them; nothing is kept yet. */
  'files.import': call<typeof nothing, ImportResult[]>(nothing),
  /** Asks for a file and reads it as an office's own template of a network map. */
  'files.template': call<typeof nothing, TemplateResult>(nothing),
  /** Asks for a file and reads it as the remarks of a sparring; the case is not touched. */
  'files.remarks': call<typeof nothing, RemarksResult>(nothing),
  /** Asks for a place and writes the text there; answers with the file's name. */
  'files.save': call<typeof fileInput, { file: string }>(fileInput),

  /** The public key of this store, to which a colleague can seal a package. */
  'packages.key': call<typeof nothing, { recipient: string }>(nothing),
  /** Seals a case or remarks, asks for a place, and writes the package there. The case here is left as it is. */
  'packages.make': call<typeof packageToMake, MadePackage>(packageToMake),
  /** Opens a sealed file that was chosen with `files.import`. Changes nothing. */
  'packages.open': call<typeof packageToOpen, CasePackage>(packageToOpen),

  /** The attachment as it would be saved, as PDF bytes, for the preview. */
  'attachment.preview': call<z.ZodObject<{ case: typeof caseSchema; options: typeof attachmentOptionsSchema }>, { pdf: Uint8Array }>(
    z.object({ case: caseSchema, options: attachmentOptionsSchema }),
  ),
  /** Asks for a place and saves the attachment there; answers with the file's name. */
  'attachment.save': call<z.ZodObject<{ case: typeof caseSchema; options: typeof attachmentOptionsSchema }>, { file: string }>(
    z.object({ case: caseSchema, options: attachmentOptionsSchema }),
  ),
  /** Hands the same attachment to the system's print dialog. */
  'attachment.print': call<z.ZodObject<{ case: typeof caseSchema; options: typeof attachmentOptionsSchema }>, null>(
    z.object({ case: caseSchema, options: attachmentOptionsSchema }),
  ),

  /** Erases a case that was deleted, at once and for good; the number of its line in the audit log, for the receipt. */
  'erasing.case': call<z.ZodObject<{ id: z.ZodString }>, Erasing>(z.object({ id })),
  /** What would be erased with a case, or with a person of it; changes nothing. */
  'erasing.look': call<typeof personChoice, ErasingLook>(personChoice),
  /** Erases all about one person, or the content of a locked revision, beyond undoing; the case is to be opened again. */
  'erasing.person': call<typeof personErasing, Erasing>(personErasing),
  'erasing.revision': call<typeof revisionErasing, Erasing>(revisionErasing),
  /** Asks for a place and saves the receipt of an erasure there, as PDF. */
  'erasing.receipt': call<z.ZodObject<{ number: z.ZodNumber }>, { file: string }>(z.object({ number: z.int().min(1) })),
  /** Archived cases that are older than the rule says, to be looked at; nothing is ever erased by itself. */
  'retention.due': call<typeof nothing, RetentionState>(nothing),
  /** Months after archiving, or no rule. Refused where the office has decided. */
  'retention.set': call<z.ZodObject<{ months: z.ZodOptional<z.ZodNumber> }>, RetentionState>(
    z.object({ months: z.int().min(1).max(1200).optional() }),
  ),

  /** Newest first; of one case or of all. */
  'audit.list': call<typeof auditChoice, AuditLog>(auditChoice),
  /** Asks for a place and saves the audit log there. */
  'audit.export': call<typeof auditExport, { file: string }>(auditExport),
  /** Writes down that something was shown that is masked otherwise. `subject`: the id of a person in the case. */
  'audit.revealed': call<typeof revealing, null>(revealing),

  /** Asks for a place and saves a drawing by itself there; tells how sharp it came out, where that has a meaning. */
  'drawing.save': call<typeof drawingSchema, { file: string; dpi?: number }>(drawingSchema),

  'backups.state': call<typeof nothing, BackupState>(nothing),
  /** Makes a backup now, and answers when it is made here. */
  'backups.make': call<typeof nothing, BackupState>(nothing),
  /** Asks for a folder to which the backups also go, which may be a network share; or no longer, without `choose`. */
  'backups.folder': call<z.ZodObject<{ choose: z.ZodBoolean }>, BackupState>(z.object({ choose: z.boolean() })),
  /** Newest first. */
  'backups.list': call<typeof nothing, ListedBackup[]>(nothing),
  /** What comes back from a backup, and what it would take the place of. Changes nothing. */
  'backups.look': call<typeof backupChoice, ComingBack[]>(backupChoice),
  /** Puts cases of a backup in the place of those that are here; these lie in a backup of their own afterwards. */
  'backups.restore': call<typeof restoreChoice, { restored: number }>(restoreChoice),
  /** Puts a text about a case on the system's clipboard; taken away again at the lock when it is still there. */
  'clipboard.write': call<z.ZodObject<{ id: z.ZodString; text: z.ZodString }>, null>(
    z.object({ id, text: z.string().min(1).max(5_000_000) }),
  ),

  'settings.get': call<typeof nothing, Settings>(nothing),
  'settings.set': call<typeof settingsSchema, Settings>(settingsSchema),
  /** What the office has decided for everyone, in its file beside the program. */
  'office.get': call<typeof nothing, OfficeState>(nothing),
  /** Lets the window fill the screen, for a conversation at the table, or gives it back its size. */
  'window.fullScreen': call<z.ZodObject<{ on: z.ZodBoolean }>, null>(z.object({ on: z.boolean() })),
  /** Written to the system's log without personal data. */
  'window.fault': call<z.ZodObject<{ where: z.ZodString; what: z.ZodString }>, null>(
    z.object({ where: z.string().max(200), what: z.string().max(2000) }),
  ),
} as const;

export type CallName = keyof typeof calls;
export type CallInput<Name extends CallName> = z.infer<(typeof calls)[Name]['input']>;
export type CallOutput<Name extends CallName> = (typeof calls)[Name]['output'];

/** What the preload script gives the window as `window.kreds`. */
export interface Bridge {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Reply<CallOutput<Name>>>;
  /**
   * Tells the window that the store is gone (locked), that the program is about to end (closing), or that nobody sits here any more
   * (leaving): then it saves what it can and locks. Gives a way to stop listening.
   */
  on(event: 'locked' | 'closing' | 'leaving', listener: () => void): () => void;
  /** Answers `closing`: everything is saved (true), or the user wants to stay (false). */
  closed(ready: boolean): void;
}
