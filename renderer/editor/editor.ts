import { applyPatches } from 'immer';
import type { FailureCode, Reply } from '../../shared/bridge/bridge';
import { apply, type Command, type Edit, isLocked, isMovedAway, isRemark, type Outcome, type Role, roleIn } from '../../shared/case/change';
import type { Problem } from '../../shared/case/integrity';
import type { Correction } from '../../shared/case/kept-schema';
import type { Case } from '../../shared/case/schema';
import { refused } from '../../shared/language/case';
import { redone, undone } from '../../shared/language/editor';
import { fill, type Text } from '../../shared/language/text';

/** The open case: its value, its history, what is selected, and whether all of it is kept. Has no window of its own. */

export type SaveState = 'saved' | 'saving' | 'failed';

/** What is selected: `person:P1`, `couple:C1`, `relation:3`, `parentage:2`, `household:H1`, `tie:4` of the open map. */
export type Subject = string;

export interface EditorState {
  readonly case: Case;
  readonly role: Role;
  /** An older revision, opened to be read. */
  readonly past: boolean;
  /** Another has the cases: here they are read. */
  readonly reading: boolean;
  /** What was corrected in it since. */
  readonly later?: readonly Correction[];
  readonly revision: number;
  readonly saveState: SaveState;
  /** The code of the failure when saving failed. */
  readonly failure?: FailureCode;
  readonly selection: readonly Subject[];
  /** What was done last, for the status line; counts up so that the same words are said again. */
  readonly said?: {
    readonly text: Text;
    /** What became unlikely by it. */
    readonly doubt?: Text;
    readonly count: number;
    readonly undo: boolean;
    readonly refused: boolean;
  };
  readonly undoLabel?: Text;
  readonly redoLabel?: Text;
}

interface Saved {
  readonly base: number;
  readonly case: Case;
  readonly edits: readonly Edit[];
}

export interface Editor {
  readonly state: () => EditorState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Runs a command; the reason when it was refused. */
  readonly run: (command: Command) => Problem | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The network consultant reads the case and makes remarks. */
  readonly setRole: (role: Role) => void;
  readonly select: (...subjects: readonly Subject[]) => void;
  readonly say: (text: Text) => void;
  /** Tries to save again after a failure. */
  readonly retry: () => void;
  /** How many edits are not kept yet. */
  readonly unsaved: () => number;
  /** Resolves when nothing is left to save: true when all is kept. */
  readonly settled: () => Promise<boolean>;
}

export interface EditorOptions {
  readonly case: Case;
  readonly revision: number;
  readonly save: (saved: Saved) => Promise<Reply<{ revision: number }>>;
  /** An older revision: whatever is tried, it stays as it was. */
  readonly past?: { readonly later: readonly Correction[] };
  readonly reading?: boolean;
}

/** Why not even a remark can be made here. */
const whyClosed = ({ past, reading }: EditorState): Text | undefined => (past ? refused.past : reading ? refused.reading : undefined);

/** Why nothing of the case's content can be changed here; undefined when it can. */
export function whyReadOnly(state: EditorState): Text | undefined {
  const { case: value, role } = state;
  const closed = whyClosed(state);
  if (closed) return closed;
  if (isMovedAway(value)) return fill(refused.movedAway, { other: value.handover?.other ?? '' });
  if (role === 'consultant') return refused.consultant;
  return isLocked(value) ? refused.locked : undefined;
}

export const isReadOnly = (state: EditorState): boolean => whyReadOnly(state) !== undefined;

export function createEditor(options: EditorOptions): Editor {
  let state: EditorState = {
    case: options.case,
    role: roleIn(options.case, 'caseworker'),
    past: options.past !== undefined,
    reading: options.reading === true,
    later: options.past?.later,
    revision: options.revision,
    saveState: 'saved',
    selection: [],
  };
  let past: readonly Edit[] = [];
  let future: readonly Edit[] = [];
  let pending: readonly Edit[] = [];
  let waiting: ((kept: boolean) => void)[] = [];
  const listeners = new Set<() => void>();

  function update(change: Partial<EditorState>): void {
    const role = roleIn(change.case ?? state.case, change.role ?? state.role);
    state = { ...state, ...change, role, undoLabel: turnable(past, role)?.label, redoLabel: turnable(future, role)?.label };
    for (const listener of listeners) listener();
  }

  const said = (text: Text, undo: boolean, refusedIt = false, doubt?: Text) => ({
    text,
    undo,
    refused: refusedIt,
    count: (state.said?.count ?? 0) + 1,
    ...(doubt ? { doubt } : {}),
  });

  /** Takes an edit into the case and on its way to the disk. */
  function take(next: Case, edit: Edit, text: Text, undo: boolean, doubt?: Text): void {
    pending = [...pending, edit];
    // What was locked can't be undone away: the way back is reopening.
    if (isLocked(next) && !isLocked(state.case)) [past, future] = [[], []];
    const selection = state.selection.filter((subject) => exists(next, subject));
    update({ case: next, said: said(text, undo, false, doubt), selection, saveState: state.saveState === 'failed' ? 'failed' : 'saving' });
    void save();
  }

  let saving = false;
  async function save(): Promise<void> {
    if (saving || pending.length === 0) return;
    saving = true;
    const edits = pending;
    const reply = await options.save({ base: state.revision, case: state.case, edits });
    saving = false;
    if (!reply.ok) {
      update({ saveState: 'failed', failure: reply.code });
      settle(false);
      return;
    }
    pending = pending.slice(edits.length);
    update({ revision: reply.value.revision, saveState: pending.length > 0 ? 'saving' : 'saved', failure: undefined });
    if (pending.length > 0) void save();
    else settle(true);
  }

  function settle(kept: boolean): void {
    const listening = waiting;
    waiting = [];
    for (const done of listening) done(kept);
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run: (command) => {
      const closed = whyClosed(state);
      const outcome: Outcome = closed
        ? { ok: false, problem: { key: command.name, severity: 'refuse', path: [], about: [], text: closed } }
        : apply(state.case, command, state.role);
      if (!outcome.ok) {
        update({ said: said(outcome.problem.text, false, true) });
        return outcome.problem;
      }
      if (outcome.edit.patches.length === 0) return undefined;
      past = [...past, outcome.edit];
      future = [];
      take(outcome.case, outcome.edit, outcome.edit.label, true, outcome.doubts[0]?.text);
      return undefined;
    },
    undo: () => {
      const edit = turnable(past, state.role);
      if (!edit) return;
      past = past.slice(0, -1);
      future = [...future, edit];
      const back = { ...edit, patches: edit.inverse, inverse: edit.patches, label: fill(undone, { what: edit.label }) };
      take(applyPatches(state.case, [...edit.inverse]), back, back.label, false);
    },
    redo: () => {
      const edit = turnable(future, state.role);
      if (!edit) return;
      future = future.slice(0, -1);
      past = [...past, edit];
      const again = { ...edit, label: fill(redone, { what: edit.label }) };
      take(applyPatches(state.case, [...edit.patches]), again, again.label, true);
    },
    setRole: (role) => update({ role }),
    select: (...subjects) => update({ selection: subjects }),
    say: (text) => update({ said: said(text, false) }),
    retry: () => {
      update({ saveState: 'saving' });
      void save();
    },
    unsaved: () => pending.length,
    settled: () => {
      if (pending.length === 0) return Promise.resolve(true);
      if (state.saveState === 'failed' && !saving) return Promise.resolve(false);
      return new Promise((resolve) => waiting.push(resolve));
    },
  };
}

/** The edit that would be taken back or made again next; the network consultant leaves the caseworker's alone. */
function turnable(edits: readonly Edit[], role: Role): Edit | undefined {
  const last = edits.at(-1);
  return last && (role === 'caseworker' || isRemark(last)) ? last : undefined;
}

/** Whether what a subject names is still in the case. */
function exists(value: Case, subject: Subject): boolean {
  const [kind, id = ''] = splitSubject(subject);
  if (kind === 'person') return value.persons.some((person) => person.id === id);
  if (kind === 'couple') return value.couples?.some((couple) => couple.id === id) ?? false;
  if (kind === 'household') return value.households?.some((household) => household.id === id) ?? false;
  if (kind === 'tie') return value.networkMaps?.some(({ ties }) => ties?.[Number(id)] !== undefined) ?? false;
  if (kind === 'relation') return value.emotional?.[Number(id)] !== undefined;
  return value.parentage?.[Number(id)] !== undefined;
}

/** `person:P1` → `['person', 'P1']`. */
export function splitSubject(subject: Subject): readonly [kind: string, id: string] {
  const at = subject.indexOf(':');
  return [subject.slice(0, at), subject.slice(at + 1)];
}

/** The ids of the persons among what is selected. */
export const selectedPersons = (selection: readonly Subject[]): string[] =>
  selection.map(splitSubject).flatMap(([kind, id]) => (kind === 'person' ? [id] : []));
