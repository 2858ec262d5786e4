import { createHash } from 'node:crypto';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Language } from '../shared/language/text';
import { codeOf } from './failure';
import { choosePlace } from './files/dialogs';
import { fileNameOf } from './files/name';
import { savingFault } from './files/saving-fault';
import { writeAtomically } from './files/write';
import type { StoreKeeper } from './store-keeper';

/** What leaves the store: written down first, by kind, hash and the name that holds no name, and only then let go. */
export interface Exports {
  /** `subject`: the id of the case; `kind`: what it is, for whom and of which revision. */
  readonly note: (content: string | Uint8Array, subject: string, kind: string) => Promise<unknown>;
  /** Asks for a place, notes and saves. `nameless`: the suggested name may stand in the log. Throws `cancelled`, or why not, in words. */
  readonly save: (
    suggested: string,
    content: string | Uint8Array,
    subject: string,
    kind: string,
    nameless?: boolean,
  ) => Promise<{ file: string }>;
}

interface Surroundings {
  readonly store: Pick<StoreKeeper, 'ask'>;
  readonly window: () => BrowserWindow;
  readonly language: () => Language;
}

export function exportsBy({ store, window, language }: Surroundings): Exports {
  const log = (subject: string, detail: string) => store.ask('audit', { what: 'exported', subject, detail });
  const note = (content: string | Uint8Array, subject: string, kind: string) =>
    log(subject, `${kind} sha256:${createHash('sha256').update(content).digest('hex')}`);

  return {
    note,
    save: async (suggested, content, subject, kind, nameless = false) => {
      const file = await choosePlace(window(), language(), suggested);
      // The name that somebody typed instead may hold one: it isn't written down.
      const isSuggested = path.basename(file) === fileNameOf(suggested);
      await note(content, subject, nameless ? `${kind} file ${isSuggested ? fileNameOf(suggested) : 'renamed'}` : kind);
      try {
        await writeAtomically(file, content);
      } catch (error) {
        await log(subject, `${kind} not saved: ${codeOf(error)}`);
        throw savingFault(error, file, language());
      }
      return { file: path.basename(file) };
    },
  };
}
