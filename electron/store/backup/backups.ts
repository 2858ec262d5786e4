import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { BackupPlace, BackupState, ComingBack, ListedBackup } from '../../../shared/bridge/backups';
import type { FailureCode } from '../../../shared/bridge/bridge';
import { codeOf, Failure } from '../../failure';
import { dayOf } from '../../today';
import type { CaseFile } from '../case-file';
import type { Kept, Library, ListedKept } from '../library';
import { asideFolder, backupsFolder, caseFile } from '../places';
import { type Backup, backupsIn, type Copy, newestIn, readBackup } from './contents';
import { type BackupSource, lookOf, makeBackup } from './make';
import { type BackupMemory, readMemory, writeMemory } from './memory';
import { mirror } from './mirror';
import { prune, pruneAside } from './prune';
import { casesIn } from './read';
import { restoreCases } from './restore';
import { type BackupReason, lastDayOf, type Spans } from './rule';
import { salvage } from './salvage';

/** What the backups are given of the open store. */
export interface Inside {
  readonly folder: string;
  /** Of the library, and those that it had before. */
  readonly keys: () => readonly Uint8Array[];
  readonly library: () => Library;
  readonly source: BackupSource;
  /** Throws why a case can't be read. */
  readonly fileOf: (kept: Kept) => CaseFile;
  readonly isBroken: (kept: Kept) => boolean;
  readonly release: (id: string) => void;
  readonly now: () => string;
  readonly who: string;
  /** What the office or Kreds itself has decided. */
  readonly spans: Spans;
  /** The folder that the office has chosen for everyone, if any. */
  readonly officeFolder: string | undefined;
  readonly onRestored: (id: string, from: Backup) => void;
}

/** The backups of an open store: one is made a day, and kept by the rule; nothing else ever waits for it. */
export function openBackups(inside: Inside) {
  const { folder, keys, spans } = inside;
  const here = backupsFolder(folder);
  let failure: FailureCode | undefined;
  let underWay = false;
  let closed = false;
  const today = () => dayOf(inside.now());
  const memory = (): BackupMemory => readMemory(inside.library().database, inside.who);
  const thereOf = ({ folder, name }: BackupMemory) => {
    const chosen = inside.officeFolder ?? folder;
    return chosen === undefined ? undefined : path.join(chosen, name);
  };

  const listed =
    (place: BackupPlace) =>
    (backup: Backup): ListedBackup => ({
      id: backup.id,
      place,
      at: backup.at,
      why: backup.why,
      cases: backup.contents.cases.length,
    });

  /** In small steps, so that the store answers between them; before something that can't be undone, nothing comes in between. */
  async function make(why: BackupReason): Promise<void> {
    if (closed) throw new Failure('locked');
    try {
      const steps = makeBackup(inside.source, why, { at: inside.now(), day: today() });
      for (let step = steps.next(); !step.done; step = steps.next()) {
        if (why === 'before') continue;
        await setImmediate();
        if (!closed) continue;
        steps.return(undefined as never);
        throw new Failure('locked');
      }
      failure = undefined;
      // What was made for a restore must not take the restored one away.
      if (why !== 'before') await prune(here, today(), spans);
    } catch (error) {
      if (!closed) failure = codeOf(error);
      throw error;
    }
  }

  /** Takes the backups to the other folder as well. That it can't be reached is remembered and told, and stops nothing. */
  async function bringThere(): Promise<void> {
    const there = closed ? undefined : thereOf(memory());
    if (there === undefined) return;
    underWay = true;
    let outcome: Partial<BackupMemory>;
    try {
      await mirror(here, there, today(), spans);
      outcome = { at: inside.now(), failure: undefined };
    } catch (error) {
      const code = codeOf(error);
      outcome = { failure: code === 'unexpected' || code === 'missing' ? 'unreachable' : code };
    }
    underWay = false;
    if (!closed) writeMemory(inside.library().database, { ...memory(), ...outcome });
  }

  /** One piece of work after the other, here and there apart: a share that doesn't answer keeps nothing back. */
  const [inTurn, inTurnThere] = [turns(), turns()];

  const find = (place: BackupPlace, id: string): Backup => {
    const backups = place === 'here' ? here : thereOf(memory());
    const found = backups === undefined ? undefined : readBackup(backups, id);
    if (!found) throw new Failure('missing');
    return found;
  };

  const looksAs = ({ file, looked }: Copy): boolean => {
    try {
      return lookOf(caseFile(folder, file)) === looked;
    } catch {
      return false;
    }
  };

  /** The case as it is now, beside the one of the backup. */
  function compare(backup: Backup, found: ListedKept): ComingBack {
    const { id, title, caseNumber, changedAt } = found;
    const told = { id, title, caseNumber, changedAt, journal: false };
    const kept = inside.library().find(id);
    if (kept?.state !== 'kept') return { ...told, now: 'missing', since: undefined };
    const copy = backup.contents.cases.find(({ file }) => file === kept.file);
    if (copy && looksAs(copy)) return { ...told, now: 'same', since: undefined };
    if (inside.isBroken(kept)) {
      const edits = salvage(caseFile(folder, kept.file), kept.key, asideFolder(folder))?.filter(({ at }) => at > changedAt);
      const since = edits && { edits: edits.length, last: edits.at(-1)?.at };
      return { ...told, now: 'damaged', since, journal: edits !== undefined };
    }
    const file = inside.fileOf(kept);
    const same = file.read().savedAt === changedAt;
    return { ...told, now: same ? 'same' : 'changed', since: same ? undefined : file.editsSince(changedAt) };
  }

  return {
    /** Makes today's backup if there is none, and takes what is there to the other folder. Never throws. */
    daily: () =>
      inTurn(async () => {
        const { newest } = newestIn(here);
        if (newest?.day !== today()) await make('daily').catch(() => undefined);
        void inTurnThere(bringThere);
        await pruneAside(asideFolder(folder), today());
      }),
    make: () =>
      inTurn(async () => {
        await make('asked');
        void inTurnThere(bringThere);
      }),
    setFolder(chosen: string | undefined): void {
      writeMemory(inside.library().database, { ...memory(), folder: chosen, at: undefined, failure: undefined });
      void inTurnThere(bringThere);
    },
    state(): BackupState {
      if (closed) throw new Failure('locked');
      const { newest, count } = newestIn(here);
      const known = memory();
      const there = thereOf(known);
      const state = underWay ? ('under-way' as const) : known.failure ? ('failed' as const) : ('fine' as const);
      return {
        newest: newest && listed('here')(newest),
        count,
        left: newest?.contents.left ?? 0,
        failure,
        there: there === undefined ? undefined : { folder: there, state, at: known.at, failure: known.failure },
        officeFolder: inside.officeFolder !== undefined,
      };
    },
    list(): ListedBackup[] {
      const there = thereOf(memory());
      const own = backupsIn(here).map(listed('here'));
      const ids = new Set(own.map(({ id }) => id));
      return [
        ...own,
        ...(there === undefined
          ? []
          : backupsIn(there)
              .map(listed('there'))
              .filter(({ id }) => !ids.has(id))),
      ];
    },
    look: (place: BackupPlace, id: string): ComingBack[] => {
      const backup = find(place, id);
      return casesIn(backup, keys(), asideFolder(folder)).map((found) => compare(backup, found));
    },
    /** What it takes the place of lies in a backup first; when that can't be made, nothing happens. */
    restore: (place: BackupPlace, id: string, ids: readonly string[]): Promise<number> =>
      inTurn(async () => {
        const backup = find(place, id);
        await make('before');
        return restoreCases(backup, ids, inside);
      }),
    /** Today's once more, without what was erased since; the one before it goes. */
    replace: () =>
      inTurn(async () => {
        if (newestIn(here).newest) await make('daily').catch(() => undefined);
        void inTurnThere(bringThere);
      }),
    /** The last lines that the audit log had when backups were made. */
    anchors: () => backupsIn(here).map(({ contents }) => contents.audit),
    /** The last day on which something erased today still lies in a backup; undefined when it lies in none. */
    keptUntil(): string | undefined {
      const all = backupsIn(here);
      return all
        .map((backup) => lastDayOf(backup, all, today(), spans))
        .sort()
        .at(-1);
    },
    close(): void {
      closed = true;
    },
  };
}

function turns() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
