import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import type { AuditedAction } from '../../shared/bridge/audit';
import type { Case } from '../../shared/case/schema';
import type { Office } from '../../shared/office/office';
import type { Listing } from '../../shared/overview/listing';
import { codeOf, Failure } from '../failure';
import { dayOf } from '../today';
import { newKey } from '../vault/wrap';
import { addAudit, auditLine, auditLog } from './audit';
import { openBackups } from './backup/backups';
import { finish, makeBackup } from './backup/make';
import { usualSpans } from './backup/rule';
import { casesAreNew, casesGrowOld, sourceAtRest, sourceInUse } from './backup/source';
import { caseCalls } from './case-calls';
import type { EarlierHistory, Signature } from './case-file';
import type { CaseStore } from './case-store';
import { erasingCalls, lastWords } from './erasing';
import { inUse, letGo, takeHold } from './holder';
import { formerKeys, type Kept } from './library';
import { openPackages } from './packages';
import { caseFile, casesFolder } from './places';
import { takeReadings } from './reading-log';
import { readSettings, writeSettings } from './settings';
import { isShare } from './share';
import { openShelf, type Shelf, type ShelfOptions } from './shelf';

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
  /** What the office has decided about backups. */
  readonly backup?: Office['backup'];
  /** Months after archiving, when the office has decided them. */
  readonly months?: number | undefined;
  /** Whether a folder lies on another machine. */
  readonly isShare?: (folder: string) => boolean;
}

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
export function openLocalStore(around: Surroundings): CaseStore {
  const { folder, key, create, who, now, newId, listingOf } = around;
  if ((around.isShare ?? isShare)(folder)) throw new Failure('on-share');
  mkdirSync(casesFolder(folder), { recursive: true });
  const moment = () => {
    const at = now();
    return { at, day: dayOf(at) };
  };
  const shelf = openedBy({
    folder,
    key,
    create,
    beforeMigration: (database) => finish(makeBackup(sourceAtRest(folder, key, database), 'before', moment())),
    onPutBack: (id) => audit('put-back', id),
  });
  const { library, fileOf, release } = shelf;
  const sign = (): Signature => ({ who, at: now() });
  const audit = (what: AuditedAction, subject: string, detail = '') => addAudit(library().database, sign(), what, subject, detail);
  const pathOf = (kept: Kept) => caseFile(folder, kept.file);

  const find = (id: string): Kept => {
    const kept = library().find(id);
    if (kept?.state !== 'kept') throw new Failure('missing');
    return kept;
  };

  const summarise = (kept: Kept) => {
    const { case: value, savedAt } = fileOf(kept).read();
    library().setListing(kept.id, listingOf(value), savedAt);
  };

  /** Cases that could not be read: the list keeps what it knew of them until the next start. */
  const unreadable = new Set<string>();

  /** Makes the list true again. */
  const summariseStale = () => {
    for (const kept of library()
      .stale()
      .filter(({ id }) => !unreadable.has(id))) {
      try {
        summarise(kept);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        unreadable.add(kept.id);
      }
    }
  };

  /** Gives the line of the audit log that tells of it, or nothing when its file is held by another program. */
  const erase = (kept: Kept): number | undefined => {
    const said = kept.state === 'making' ? {} : { ...lastWords(pathOf(kept), () => fileOf(kept)), backupsUntil: backups.keptUntil() };
    release(kept.id);
    if (!removed(pathOf(kept)) || !removed(`${pathOf(kept)}-journal`)) return undefined;
    library().erase(kept.id);
    return audit('erased', kept.id, JSON.stringify(said));
  };

  /** What was deleted, and what a crash left half made, is gone before anything else happens. */
  const eraseLeavings = () => {
    for (const kept of [...library().withState('making'), ...library().withState('deleted')]) erase(kept);
  };

  const add = (given: Case, history?: EarlierHistory): { id: string; revision: number } => {
    const id = library().find(given.id) ? newId() : given.id;
    const value = { ...given, id };
    const kept: Kept = { id, file: `${randomBytes(16).toString('hex')}.kreds`, key: newKey(), state: 'making' };
    const signature = sign();
    library().add(kept, signature.at);
    shelf.create(kept, value, signature, history);
    library().setListing(id, listingOf(value), signature.at);
    library().setState(id, 'kept');
    return { id, revision: 1 };
  };

  const isBroken = (kept: Kept): boolean => {
    try {
      fileOf(kept).read();
      return false;
    } catch (error) {
      if (['damaged', 'missing', 'replaced'].includes(codeOf(error))) return true;
      throw error;
    }
  };

  takeHold(folder, who, now());
  const keys = () => [key, ...formerKeys(library().database, key)];
  takeReadings(folder, keys(), ({ what, subject, detail, ...reader }) => addAudit(library().database, reader, what, subject, detail));
  const source = sourceInUse(folder, key, shelf, summariseStale);
  if (casesGrowOld(library().database)) {
    finish(makeBackup(source, 'before', moment()));
    casesAreNew(library().database);
  }
  const backups = openBackups({
    folder,
    keys,
    library,
    source,
    fileOf,
    isBroken,
    release,
    now,
    who,
    spans: { ...usualSpans, ...around.backup },
    officeFolder: around.backup?.folder,
    onRestored: (id, { at }) => {
      unreadable.delete(id);
      audit('brought-back', id, at);
    },
  });

  eraseLeavings();

  /** What an open file or the disk says in a bad moment is believed when it says so again of a file that was opened anew. */
  const sure =
    <Input, Output>(call: (input: Input) => Output) =>
    (input: Input): Output => {
      try {
        return call(input);
      } catch (error) {
        if (error instanceof Failure || !['damaged', 'wrong-key', 'unreachable'].includes(codeOf(error))) throw error;
        shelf.reopen();
        return call(input);
      }
    };

  const sureAll = <Calls extends Record<string, (input: never) => unknown>>(calls: Calls): Calls =>
    Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, sure(call)])) as Calls;

  return {
    ...sureAll(caseCalls({ shelf, find, add, summariseStale, sign, audit, newId })),
    'settings.get': () => readSettings(library().database),
    'settings.set': (settings) => writeSettings(library().database, settings),
    'packages.key': async () => ({ recipient: await openPackages(library().database).recipient() }),
    sealPackage: (input) => openPackages(library().database).seal(input),
    openPackage: (input) => openPackages(library().database).open(input),
    ...erasingCalls({
      folder,
      shelf,
      find,
      sign,
      audit,
      summarise,
      erase,
      keptUntil: backups.keptUntil,
      backUp: () => void backups.replace(),
      months: around.months,
    }),
    'audit.list': sure((wanted) => auditLog(library().database, backups.anchors(), wanted)),
    'audit.revealed': sure(({ id, person, what }) => {
      audit('revealed', find(id).id, `${what} ${person}`);
      return null;
    }),
    auditLine: ({ number }) => {
      const line = auditLine(library().database, number);
      if (!line) throw new Failure('missing');
      return line;
    },
    'backups.state': backups.state,
    'backups.make': async () => {
      await backups.make();
      return backups.state();
    },
    'backups.list': backups.list,
    'backups.look': sure(({ place, id }) => backups.look(place, id)),
    'backups.restore': async ({ place, id, cases }) => ({ restored: await backups.restore(place, id, cases) }),
    backUpTo: ({ folder }) => {
      backups.setFolder(folder);
      return backups.state();
    },
    backUpDaily: async () => {
      await backups.daily();
      return null;
    },
    audit: ({ what, subject, detail }) => {
      audit(what, subject, detail);
      return null;
    },
    close() {
      backups.close();
      try {
        summariseStale();
        eraseLeavings();
      } finally {
        shelf.close();
        letGo(folder);
      }
    },
  };
}

/** Opens the shelf, or says who has it. */
function openedBy(options: ShelfOptions): Shelf {
  try {
    return openShelf(options);
  } catch (error) {
    throw codeOf(error) === 'in-use' ? inUse(options.folder) : error;
  }
}
