import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { CallInput, CallName, CallOutput } from '../../shared/bridge/bridge';
import type { Case } from '../../shared/case/schema';
import { machineTexts } from '../../shared/language/machine';
import { fill } from '../../shared/language/text';
import type { Listing } from '../../shared/overview/listing';
import { Failure } from '../failure';
import { newKey } from '../vault/wrap';
import { type AuditedAction, addAudit } from './audit';
import { type CaseFile, createCaseFile, openCaseFile, type Signature } from './case-file';
import { type Kept, openLibrary } from './library';
import { listReminders, listTallies } from './over-all';
import { casesFolder, libraryFile } from './places';
import { readSettings, writeSettings } from './settings';

type StoreCall = Extract<CallName, `cases.${string}` | `settings.${string}` | 'reminders.list' | 'overview.list'>;

/**
 * What the window can ask of the place where cases are kept, by the names of the bridge. Every call may throw a `Failure`. This is
 * all that a store shared by an office would have to offer.
 */
export type CaseStore = { readonly [Name in StoreCall]: (input: CallInput<Name>) => CallOutput<Name> | Promise<CallOutput<Name>> } & {
  /** Writes down what happened outside the store: an export. */
  audit(input: { what: AuditedAction; subject: string; detail: string }): null | Promise<null>;
  /** Erases what was deleted, and closes every file. */
  close(): void | Promise<void>;
};

/** What the store is given: clock, randomness and rules of the domain are never its own. */
export interface Surroundings {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly create: boolean;
  /** The system account. */
  readonly who: string;
  readonly now: () => string;
  readonly newId: () => string;
  readonly listingOf: (value: Case) => Listing;
}

const openFilesKept = 4;

/** False when something else holds the file, as a virus scanner may; it is tried again at the next start. */
function removed(file: string): boolean {
  try {
    rmSync(file, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** The store on this machine's disk: `library.kreds`, and each case in a file of its own under `cases/`. */
export function openLocalStore({ folder, key, create, who, now, newId, listingOf }: Surroundings): CaseStore {
  mkdirSync(casesFolder(folder), { recursive: true });
  const library = openLibrary(libraryFile(folder), key, { create });
  /** Open case files, the last used last. */
  const open = new Map<string, CaseFile>();
  const sign = (): Signature => ({ who, at: now() });
  const audit = (what: AuditedAction, subject: string, detail = '') => addAudit(library.database, sign(), what, subject, detail);
  const pathOf = (kept: Kept) => path.join(casesFolder(folder), kept.file);

  const find = (id: string): Kept => {
    const kept = library.find(id);
    if (kept?.state !== 'kept') throw new Failure('missing');
    return kept;
  };

  const fileOf = (kept: Kept): CaseFile => {
    const file = open.get(kept.id) ?? openCaseFile(pathOf(kept), kept.key);
    remember(kept.id, file);
    return file;
  };

  const remember = (id: string, file: CaseFile) => {
    open.delete(id);
    open.set(id, file);
    for (const oldest of [...open.keys()].slice(0, Math.max(0, open.size - openFilesKept))) release(oldest);
  };

  const release = (id: string) => {
    open.get(id)?.close();
    open.delete(id);
  };

  const summarise = (kept: Kept) => {
    const { case: value, savedAt } = fileOf(kept).read();
    library.setListing(kept.id, listingOf(value), savedAt);
  };

  /** Cases that could not be read: the list keeps what it knew of them until the next start. */
  const unreadable = new Set<string>();

  /** Makes the list true again. */
  const summariseStale = () => {
    for (const kept of library.stale().filter(({ id }) => !unreadable.has(id))) {
      try {
        summarise(kept);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        unreadable.add(kept.id);
      }
    }
  };

  const erase = (kept: Kept) => {
    release(kept.id);
    if (!removed(pathOf(kept)) || !removed(`${pathOf(kept)}-journal`)) return;
    library.erase(kept.id);
    audit('erased', kept.id);
  };

  /** What was deleted, and what a crash left half made, is gone before anything else happens. */
  const eraseLeavings = () => {
    for (const kept of [...library.withState('making'), ...library.withState('deleted')]) erase(kept);
  };

  const add = (given: Case): { id: string; revision: number } => {
    const id = library.find(given.id) ? newId() : given.id;
    const value = { ...given, id };
    const kept: Kept = { id, file: `${randomBytes(16).toString('hex')}.kreds`, key: newKey(), state: 'making' };
    const signature = sign();
    library.add(kept, signature.at);
    remember(id, createCaseFile(pathOf(kept), kept.key, value, signature));
    library.setListing(id, listingOf(value), signature.at);
    library.setState(id, 'kept');
    return { id, revision: 1 };
  };

  eraseLeavings();

  return {
    'cases.list': (wanted) => {
      summariseStale();
      return library.list(wanted);
    },
    'cases.create': ({ case: value }) => {
      const made = add(value);
      audit('created', made.id);
      return made;
    },
    'cases.open': ({ id }) => {
      const { case: value, revision } = fileOf(find(id)).read();
      audit('opened', id);
      return { case: value, revision };
    },
    'cases.save': ({ id, base, case: value, edits }) => {
      if (value.id !== id) throw new Failure('invalid', 'id');
      const kept = find(id);
      const file = fileOf(kept);
      // The list is put right when it is next asked for; should the program die first, this mark makes it happen at the next start.
      library.markStale(id);
      return { revision: file.save(base, value, edits, sign()) };
    },
    'cases.duplicate': ({ id }) => {
      const { case: value } = fileOf(find(id)).read();
      const titleDa = fill(machineTexts.copyOf, { title: value.titleDa }).da;
      const made = add({ ...value, id: newId(), titleDa });
      audit('duplicated', made.id, id);
      return { id: made.id };
    },
    'cases.archive': ({ id, archived }) => {
      library.setArchived(find(id).id, archived);
      audit('archived', id, String(archived));
      return null;
    },
    'cases.delete': ({ id }) => {
      library.setState(find(id).id, 'deleted');
      release(id);
      audit('deleted', id);
      return null;
    },
    'cases.restore': ({ id }) => {
      if (library.find(id)?.state !== 'deleted') throw new Failure('missing');
      library.setState(id, 'kept');
      audit('restored', id);
      return null;
    },
    'cases.history': ({ id, limit }) => fileOf(find(id)).history(limit),
    'reminders.list': (wanted) => {
      summariseStale();
      return listReminders(library.database, wanted);
    },
    'overview.list': () => {
      summariseStale();
      return listTallies(library.database);
    },
    'settings.get': () => readSettings(library.database),
    'settings.set': (settings) => writeSettings(library.database, settings),
    audit: ({ what, subject, detail }) => {
      audit(what, subject, detail);
      return null;
    },
    close() {
      summariseStale();
      eraseLeavings();
      for (const id of [...open.keys()]) release(id);
      library.close();
    },
  };
}
