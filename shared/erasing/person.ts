import { produce } from 'immer';
import { forgetPersons } from '../case/commands/forget';
import type { Day } from '../case/dates';
import { personOf } from '../case/find';
import { contentHash, contentOf } from '../case/revisions';
import type { Case } from '../case/schema';
import { type PastEdit, pastOf } from './history';
import { blackedOut, patternOf, wordsOf } from './words';

type Locked = NonNullable<Case['lockedRevisions']>[number];

export interface ErasedPerson {
  readonly case: Case;
  /** Finds the person in the labels of edits. */
  readonly pattern: RegExp | undefined;
  /** How many of the newest edits can be told apart. */
  readonly followed: number;
  /** In how many texts of the present revision they were blacked out. */
  readonly texts: number;
  /** The locked revisions that are no longer whole. */
  readonly revisions: readonly number[];
}

/**
 * Takes all about one person out of a case: the person with every record that is about them, their names in the texts of others, and
 * the same in each locked revision, which then says that it is no longer whole. This is no command: it can't be undone. Undefined when
 * the person is not there, or is the only one whom the case is about; then the case itself is to be erased.
 */
export function erasePerson(value: Case, edits: readonly PastEdit[], id: string, day: Day): ErasedPerson | undefined {
  const { person, followed } = pastOf(value, edits, id);
  if (person.length === 0 || value.case.indexPersonIds.every((each) => each === id)) return undefined;
  const pattern = patternOf(
    wordsOf(
      person,
      value.persons.filter((other) => other.id !== id),
    ),
  );
  const { value: content, texts } = without(contentOf(value), id, pattern);
  const lockedRevisions = value.lockedRevisions?.map((locked) => erasedIn(locked, id, pattern, day));
  const beside = blackedOut({ sparringSessions: unpinned(value, id), handover: value.handover }, pattern).value;
  const corrections = content.corrections?.filter(({ field }) => !field.includes(id));
  return {
    case: {
      ...content,
      ...(corrections ? { corrections } : {}),
      ...(lockedRevisions ? { lockedRevisions } : {}),
      ...Object.fromEntries(Object.entries(beside).filter(([, part]) => part !== undefined)),
    },
    pattern,
    followed,
    texts,
    revisions: (lockedRevisions ?? []).filter((locked, index) => locked !== value.lockedRevisions?.[index]).map(({ revision }) => revision),
  };
}

function without(content: Case, id: string, pattern: RegExp | undefined): { value: Case; texts: number } {
  const left = personOf(content, id) ? produce(content, (draft) => forgetPersons(draft, new Set([id]))) : content;
  return blackedOut(left, pattern);
}

/** A locked revision keeps its number and its signature, gets the hash of what is left, and tells since when. */
function erasedIn(locked: Locked, id: string, pattern: RegExp | undefined, on: Day): Locked {
  const before = locked.content as Case;
  if (!Array.isArray(before.persons)) return locked;
  const { value: content } = without(before, id, pattern);
  if (content === before) return locked;
  return {
    ...locked,
    content,
    hash: contentHash(content),
    erasedInPart: [...(locked.erasedInPart ?? []), { on, formerHash: locked.hash }],
  };
}

/** What was remarked on the person goes with them. */
const unpinned = (value: Case, id: string) =>
  value.sparringSessions?.map((session) => ({ ...session, remarks: session.remarks.filter(({ pin }) => pin.person !== id) }));

/** Takes the content out of one locked revision: that it was, and who signed it when, stays. Undefined when there is no such revision. */
export function eraseRevision(value: Case, revision: number, on: Day): Case | undefined {
  if (!value.lockedRevisions?.some((locked) => locked.revision === revision)) return undefined;
  return {
    ...value,
    lockedRevisions: value.lockedRevisions.map((locked) =>
      locked.revision === revision
        ? { ...locked, content: {}, hash: '', erasedInPart: [...(locked.erasedInPart ?? []), { on, formerHash: locked.hash }] }
        : locked,
    ),
  };
}
