import type { AuditedAction } from '../../shared/bridge/audit';
import type { Case } from '../../shared/case/schema';
import { machineTexts } from '../../shared/language/machine';
import { fill } from '../../shared/language/text';
import { Failure } from '../failure';
import type { EarlierHistory, Signature } from './case-file';
import type { CaseStore } from './case-store';
import type { Kept } from './library';
import { listReminders, listTallies } from './over-all';
import type { Shelf } from './shelf';

interface Inside {
  readonly shelf: Shelf;
  /** A case of the list. Throws `missing`. */
  readonly find: (id: string) => Kept;
  readonly add: (given: Case, history?: EarlierHistory) => { id: string; revision: number };
  /** Makes the list true again. */
  readonly summariseStale: () => void;
  readonly sign: () => Signature;
  readonly audit: (what: AuditedAction, subject: string, detail?: string) => void;
  readonly newId: () => string;
}

type CaseCalls = Pick<CaseStore, Extract<keyof CaseStore, `cases.${string}` | 'reminders.list' | 'overview.list'>>;

/** The calls on cases and on the list of them. */
export function caseCalls({ shelf, find, add, summariseStale, sign, audit, newId }: Inside): CaseCalls {
  const { library, fileOf, release } = shelf;
  return {
    'cases.list': (wanted) => {
      summariseStale();
      return library().list(wanted);
    },
    'cases.create': ({ case: value, history }) => {
      const made = add(value, history);
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
      library().markStale(id);
      const revision = file.save(base, value, edits, sign());
      // Answered only when it lies where it will be looked for.
      fileOf(kept);
      return { revision };
    },
    'cases.duplicate': ({ id }) => {
      const { case: value } = fileOf(find(id)).read();
      const titleDa = fill(machineTexts.copyOf, { title: value.titleDa }).da;
      const made = add({ ...value, id: newId(), titleDa });
      audit('duplicated', made.id, id);
      return { id: made.id };
    },
    'cases.archive': ({ id, archived }) => {
      library().setArchived(find(id).id, archived ? sign().at : undefined);
      audit('archived', id, String(archived));
      return null;
    },
    'cases.delete': ({ id }) => {
      library().setState(find(id).id, 'deleted');
      release(id);
      audit('deleted', id);
      return null;
    },
    'cases.restore': ({ id }) => {
      if (library().find(id)?.state !== 'deleted') throw new Failure('missing');
      library().setState(id, 'kept');
      audit('restored', id);
      return null;
    },
    'cases.history': ({ id, limit }) => fileOf(find(id)).history(limit),
    'reminders.list': (wanted) => {
      summariseStale();
      return listReminders(library().database, wanted);
    },
    'overview.list': () => {
      summariseStale();
      return listTallies(library().database);
    },
  };
}
