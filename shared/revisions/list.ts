import type { Revision } from '../case/assessment-schema';
import type { Day } from '../case/dates';
import type { Correction } from '../case/kept-schema';
import { atRevision, type RevisionFault, revisionFaults, revisionOf } from '../case/revisions';
import type { Case } from '../case/schema';
import { type RevisionFact, revisionFacts } from './facts';

/** One revision of a case, as the history tells it. */
export interface RevisionRow {
  readonly revision: number;
  /** `open`: being written. `final`: locked and in force. `superseded`: locked, and another one was locked since. */
  readonly state: 'open' | 'final' | 'superseded';
  /** What it says of itself: who signed and saw it, and why it was opened. */
  readonly about: Revision;
  readonly hash?: string;
  readonly fault?: RevisionFault['kind'];
  /** The case as it was; absent of one that was locked before revisions were kept, and of one that can't be read. */
  readonly content?: Case;
  /** The day on which personal data was last erased from it: of a person, or all that it held. */
  readonly erasedOn?: string;
  /** What replaced it. */
  readonly supersededBy?: number;
  /** What was wrong in it, and was put right later. */
  readonly corrections: readonly Correction[];
}

/** All revisions of a case, the newest first. */
export function revisionRows(value: Case): RevisionRow[] {
  const faults = new Map(revisionFaults(value).map(({ revision, kind }) => [revision, kind]));
  const kept = new Map((value.lockedRevisions ?? []).map((locked) => [locked.revision, locked]));
  const signOff = value.assessment?.signOff ?? {};
  const own = revisionOf(value);
  const told = new Map((signOff.revisions ?? []).map((about) => [about.revision ?? 0, about]));
  const numbers = [...new Set([own, ...kept.keys(), ...told.keys()])].filter((revision) => revision > 0 && revision <= own);
  return numbers
    .toSorted((a, b) => b - a)
    .map((revision) => {
      const locked = kept.get(revision);
      const isOpen = revision === own && !signOff.locked;
      const content = isOpen || revision === own ? value : atRevision(value, revision);
      const later = [...kept.keys()].find((other) => other > revision);
      const fault = faults.get(revision);
      const erasedOn = locked?.erasedInPart?.at(-1)?.on;
      return {
        revision,
        state: isOpen ? 'open' : later === undefined ? 'final' : 'superseded',
        about: (revision === own ? signOff : (content?.assessment?.signOff ?? told.get(revision))) ?? {},
        corrections: (value.corrections ?? []).filter((correction) => correction.revision === revision),
        ...(locked ? { hash: locked.hash } : {}),
        ...(fault ? { fault } : {}),
        ...(content ? { content } : {}),
        ...(erasedOn ? { erasedOn } : {}),
        ...(later === undefined ? {} : { supersededBy: later }),
      };
    });
}

/** What a revision changed in the one before it that is kept; undefined where there is none. */
export function changesOf(rows: readonly RevisionRow[], revision: number, day: Day): RevisionFact[] | undefined {
  const row = rows.find((each) => each.revision === revision);
  const before = rows.find((each) => each.revision < revision && each.content);
  return row?.content && before?.content ? revisionFacts(before.content, row.content, day) : undefined;
}
