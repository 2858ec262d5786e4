import { enablePatches, type Patch, produceWithPatches } from 'immer';
import { refused } from '../language/case';
import { fill, type Text } from '../language/text';
import { keptProblem, type Problem, problemsOf } from './integrity';
import { Refusal } from './refusal';
import type { Case } from './schema';

enablePatches();

/** A case that may be changed in place, inside a command and nowhere else. */
export type CaseDraft = Case;

/** One user-sized change: what it is called, what it says it did, and how it changes a draft of the case. */
export interface Command {
  readonly name: string;
  /** Said in the status line and the history: "Tilføjede Grethe som mormor". */
  readonly label: Text;
  readonly change: (draft: CaseDraft) => void;
  /** A locked revision is changed by nothing but its reopening. */
  readonly reopens?: true;
  /** Gives the case to another, or takes it back: that, and nothing of its content. */
  readonly handsOver?: true;
  /** Says something about the case and changes nothing of its content: the network consultant may, and a lock is no matter. */
  readonly remarks?: true;
}

/** Who works on the case. The network consultant reads it and makes remarks. */
export type Role = 'caseworker' | 'consultant';

/** A change that was made: enough to undo, redo, save and tell it. */
export interface Edit {
  readonly name: string;
  readonly label: Text;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

export type Outcome =
  /** `doubts`: what became unlikely by it, but may be true. */
  | { readonly ok: true; readonly case: Case; readonly edit: Edit; readonly doubts: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem };

/** The case was given to another, who works on it now; here it can be read. */
export const isMovedAway = (value: Case): boolean => value.handover?.kind === 'moved';

/** Nothing of it can be changed: signed and locked, until it is reopened as the next revision; or given to another. */
export const isLocked = (value: Case): boolean => value.assessment?.signOff?.locked === true || isMovedAway(value);

/** In a case that came for a sparring everyone is the network consultant. */
export const roleIn = (value: Case, role: Role): Role => (value.handover?.kind === 'review' ? 'consultant' : role);

/** Whether an edit, done or taken back, leaves everything but the remarks as it is. */
export const isRemark = ({ patches }: Pick<Edit, 'patches'>): boolean => patches.every(({ path }) => path[0] === 'sparringSessions');

/** Why a command may not be tried at all. */
function barred(before: Case, command: Command, role: Role): Text | undefined {
  if (command.handsOver) return undefined;
  if (isMovedAway(before)) return fill(refused.movedAway, { other: before.handover?.other ?? '' });
  if (roleIn(before, role) === 'consultant' && !command.remarks) return refused.consultant;
  return isLocked(before) && !command.reopens && !command.remarks ? refused.locked : undefined;
}

const refusal = (key: string, text: Text): Outcome => ({ ok: false, problem: { key, severity: 'refuse', path: [], about: [], text } });

/**
 * Runs a command. The case is unchanged, and the reason given, when the command refuses or when its result would break a rule of
 * integrity that the case did not break before.
 */
export function apply(before: Case, command: Command, role: Role = 'caseworker'): Outcome {
  const bar = barred(before, command, role);
  if (bar) return refusal(command.name, bar);
  try {
    const [after, patches, inverse] = produceWithPatches(before, (draft: CaseDraft) => {
      command.change(draft);
    });
    if (command.remarks && !isRemark({ patches })) return refusal(command.name, refused.consultant);
    const lost = keptProblem(before, after);
    if (lost) return { ok: false, problem: lost };
    const known = new Set(problemsOf(before).map(({ key }) => key));
    const fresh = after === before ? [] : problemsOf(after).filter(({ key }) => !known.has(key));
    const problem = fresh.find(({ severity }) => severity === 'refuse');
    if (problem) return { ok: false, problem };
    return { ok: true, case: after, doubts: fresh, edit: { name: command.name, label: command.label, patches, inverse } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refusal(command.name, error.reason);
  }
}
