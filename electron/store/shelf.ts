import type { Case } from '../../shared/case/schema';
import { Failure } from '../failure';
import { copyDatabase } from './backup/copy';
import { type CaseFile, createCaseFile, type EarlierHistory, openCaseFile, type Signature } from './case-file';
import { type Kept, type Library, openLibrary } from './library';
import { caseFileKind } from './migrations/kinds';
import { type Database, openAsItIs } from './open';
import { identityOf, isInPlace } from './place';
import { caseFile, libraryFile } from './places';

/** The library and the case files that are open: each is what lies in its place on the disk, or an error says that it is not. */
export interface Shelf {
  library(): Library;
  /** The file of a case, opened when it isn't. Throws why it can't be. */
  fileOf(kept: Kept): CaseFile;
  create(kept: Kept, value: Case, signature: Signature, history?: EarlierHistory): void;
  /** Copies a case as it is, of whatever version. */
  copyCase(kept: Kept, target: string): void;
  release(id: string): void;
  /** Closes everything and opens the library again, for what a disk that was away for a moment has left in doubt. */
  reopen(): void;
  close(): void;
}

export interface ShelfOptions {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly create: boolean;
  readonly beforeMigration: (database: Database) => void;
  /** A file that was deleted while it was open was put back whole. */
  readonly onPutBack: (id: string) => void;
}

const openFilesKept = 4;

interface Open<File> {
  readonly file: File;
  readonly identity: string | undefined;
}

export function openShelf({ folder, key, create, beforeMigration, onPutBack }: ShelfOptions): Shelf {
  const place = libraryFile(folder);
  const opened = (create: boolean): Open<Library> => {
    const file = openLibrary(place, key, { create, beforeMigration });
    return { file, identity: identityOf(place) };
  };
  let library = opened(create);
  /** Open case files, the last used last. */
  const open = new Map<string, Open<CaseFile>>();

  const remember = (id: string, one: Open<CaseFile>): CaseFile => {
    open.delete(id);
    open.set(id, one);
    for (const oldest of [...open.keys()].slice(0, Math.max(0, open.size - openFilesKept))) release(oldest);
    return one.file;
  };

  const release = (id: string) => {
    open.get(id)?.file.close();
    open.delete(id);
  };

  /** What is open and was deleted is still whole in the hands of this process: it is written where it was. */
  const putBack = (file: Library | CaseFile, to: string) => {
    try {
      file.copyTo(to);
    } catch (error) {
      throw error instanceof Failure ? error : new Failure('missing');
    }
    file.close();
  };

  const current = (): Library => {
    if (!isInPlace(place, library.identity)) {
      putBack(library.file, place);
      library = opened(false);
      onPutBack('');
    }
    return library.file;
  };

  const fileOf = (kept: Kept): CaseFile => {
    const to = caseFile(folder, kept.file);
    const known = open.get(kept.id);
    if (known) {
      try {
        if (isInPlace(to, known.identity)) return remember(kept.id, known);
      } catch (error) {
        release(kept.id);
        throw error;
      }
      putBack(known.file, to);
      open.delete(kept.id);
      onPutBack(kept.id);
    }
    const file = openCaseFile(to, kept.key);
    return remember(kept.id, { file, identity: identityOf(to) });
  };

  const closeAll = () => {
    for (const id of [...open.keys()]) release(id);
    library.file.close();
  };

  return {
    library: current,
    fileOf,
    create(kept, value, signature, history) {
      const to = caseFile(folder, kept.file);
      remember(kept.id, { file: createCaseFile(to, kept.key, value, signature, history), identity: identityOf(to) });
    },
    copyCase(kept, target) {
      if (open.has(kept.id)) return fileOf(kept).copyTo(target);
      copyAtRest(folder, kept, target);
    },
    release,
    reopen() {
      closeAll();
      library = opened(false);
    },
    close: closeAll,
  };
}

/** Copies a case that is not open, without bringing it to the present version. */
export function copyAtRest(folder: string, kept: Kept, target: string): void {
  const database = openAsItIs(caseFile(folder, kept.file), kept.key, caseFileKind);
  try {
    copyDatabase(database, kept.key, caseFileKind, target);
  } finally {
    database.close();
  }
}
