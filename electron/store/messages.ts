import type { Rescue } from '../../shared/bridge/backups';
import type { Reply } from '../../shared/bridge/bridge';
import type { Office } from '../../shared/office/office';
import type { CaseStore } from './case-store';
import type { RescueStore } from './rescue';
import type { Rotation } from './rotate';

/** What the main process and the store's process say to each other. The first request is `open`, the last `close`. */
export interface OpenStore {
  readonly folder: string;
  /** The keys of the library, newest first: two where changing the key was cut short. */
  readonly keys: readonly Uint8Array[];
  /** True at the first start: makes the library and puts the example cases into it. */
  readonly create: boolean;
  /** Another has the store: it is read only. */
  readonly reading: boolean;
  /** What the office has decided about backups. */
  readonly backup: Office['backup'];
  /** Months after archiving until a case is offered for erasing, when the office has decided them. */
  readonly months: number | undefined;
}

/** A rescue that is looked at, or done. */
export interface RescueRequest extends RescueStore {
  readonly act: boolean;
}
/** The key that opens the store once it is rescued. */
export type RescueAnswer = { readonly look: Rescue; readonly key?: Uint8Array };

/** Every request by name, with what goes in and what comes out. */
export type StoreRequests = {
  [Name in keyof CaseStore]: { input: Parameters<CaseStore[Name]>[0]; output: Awaited<ReturnType<CaseStore[Name]>> };
} & {
  open: { input: OpenStore; output: null };
  rotate: { input: Rotation; output: null };
  rescue: { input: RescueRequest; output: RescueAnswer };
};

export type RequestName = keyof StoreRequests;

export interface Request {
  readonly number: number;
  readonly name: RequestName;
  readonly input: unknown;
}

export interface Response {
  readonly number: number;
  readonly reply: Reply<unknown>;
  /** For the log when something unexpected was thrown: free of personal data. */
  readonly fault?: string;
}
