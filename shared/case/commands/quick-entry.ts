import { entryWords } from '../../language/quick-entry';
import type { Text } from '../../language/text';
import { apply, type CaseDraft, type Command } from '../change';
import { dayOf } from '../find';
import { type Phrase, parseLine } from '../quick-entry/parse';
import { rankOf } from '../quick-entry/rank';
import { summaryOf } from '../quick-entry/summary';
import { tell } from '../quick-entry/tell';
import { EntryFault, type Span } from '../quick-entry/words';
import type { Case } from '../schema';
import { following } from './follow-moves';

/** A line that tells of a family, as it would change the case; or why it can't, and at which words. */
export type Entry =
  | {
      readonly ok: true;
      readonly command: Command;
      /** The case as it would be, for the drawing while one types. */
      readonly case: Case;
      /** Those who are new. */
      readonly made: readonly string[];
      readonly changed: readonly string[];
      /** What would become unlikely by it. */
      readonly doubts: readonly Text[];
      /** What it would do, in words. */
      readonly words: Text;
    }
  | { readonly ok: false; readonly reason: Text; readonly span: Span };

const commandOf = (label: Text, change: (draft: CaseDraft) => void): Command => ({ name: 'quickEntry', label, change });

/** Nearest kin first, so that a grandparent finds the parent, in whatever order they are told. */
function telling(value: Case, about: string, phrases: readonly Phrase[]): (draft: CaseDraft) => void {
  return following((draft) => {
    const meant = new Set<string>();
    for (const phrase of phrases) tell({ draft, about, before: value, meant }, phrase);
  });
}

/**
 * Reads one line about the family of a person: "mor Anna 1984, far Peter 1980 skilt 2016". All of it is one step, done or not done as a
 * whole.
 */
export function readEntry(value: Case, about: string, line: string, today: string): Entry {
  const whole = { from: 0, to: line.length };
  try {
    const phrases = parseLine(line, dayOf(value, today)).toSorted((a, b) => rankOf(a) - rankOf(b));
    const change = telling(value, about, phrases);
    const outcome = tryOut(value, change);
    if (!outcome.ok) return { ok: false, ...culprit(value, about, phrases, whole) };
    const { label, ...summary } = summaryOf(value, outcome.case, about);
    return { ok: true, command: commandOf(label, change), case: outcome.case, doubts: outcome.doubts, ...summary };
  } catch (fault) {
    if (fault instanceof EntryFault) return { ok: false, reason: fault.reason, span: fault.span };
    throw fault;
  }
}

type Tried =
  | { readonly ok: true; readonly case: Case; readonly doubts: readonly Text[] }
  | { readonly ok: false; readonly reason: Text; readonly span?: Span };

/** What a change would make of a case. The place of a fault, which a refusal doesn't know, is kept. */
function tryOut(value: Case, change: (draft: CaseDraft) => void): Tried {
  let span: Span | undefined;
  const outcome = apply(
    value,
    commandOf(entryWords.title, (draft) => {
      try {
        change(draft);
      } catch (fault) {
        if (fault instanceof EntryFault) span = fault.span;
        throw fault;
      }
    }),
  );
  return outcome.ok
    ? { ok: true, case: outcome.case, doubts: outcome.doubts.map(({ text }) => text) }
    : { ok: false, reason: outcome.problem.text, ...(span ? { span } : {}) };
}

/** The first person of the line with whom the case would break a rule. */
function culprit(value: Case, about: string, phrases: readonly Phrase[], whole: Span): { readonly reason: Text; readonly span: Span } {
  for (let count = 1; count <= phrases.length; count += 1) {
    const tried = tryOut(value, telling(value, about, phrases.slice(0, count)));
    if (!tried.ok) return { reason: tried.reason, span: tried.span ?? phrases[count - 1] ?? whole };
  }
  return { reason: entryWords.nothing, span: whole };
}

/** The command of a line; where it can't be understood, running it is refused with the reason. */
export function quickEntry(value: Case, about: string, line: string, today: string): Command {
  const entry = readEntry(value, about, line, today);
  if (entry.ok) return entry.command;
  return commandOf(entryWords.title, () => {
    throw new EntryFault(entry.reason, entry.span);
  });
}
