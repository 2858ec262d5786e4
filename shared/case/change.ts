import { enablePatches, type Patch, produceWithPatches } from 'immer';
import { refused } from '../language/case';
import type { Text } from '../language/text';
import { type Problem, problemsOf } from './integrity';
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
}

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

/** Signed and locked: it can be read, and reopened as the next revision. */
export const isLocked = (value: Case): boolean => value.assessment?.signOff?.locked === true;

/**
 * Runs a command. The case is unchanged, and the reason given, when the command refuses or when its result would break a rule of
 * integrity that the case did not break before.
 */
export function apply(before: Case, command: Command): Outcome {
  if (isLocked(before) && !command.reopens)
    return { ok: false, problem: { key: 'locked', severity: 'refuse', path: [], about: [], text: refused.locked } };
  try {
    const [after, patches, inverse] = produceWithPatches(before, (draft: CaseDraft) => {
      command.change(draft);
    });
    const known = new Set(problemsOf(before).map(({ key }) => key));
    const fresh = after === before ? [] : problemsOf(after).filter(({ key }) => !known.has(key));
    const problem = fresh.find(({ severity }) => severity === 'refuse');
    if (problem) return { ok: false, problem };
    return { ok: true, case: after, doubts: fresh, edit: { name: command.name, label: command.label, patches, inverse } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, problem: { key: command.name, severity: 'refuse', path: [], about: [], text: error.reason } };
  }
}
