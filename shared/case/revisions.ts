import { canonical } from './canonical';
import type { LockedRevision } from './kept-schema';
import { protectedLater, protectionsIn } from './protected';
import { type Case, caseSchema } from './schema';
import { sha256 } from './sha256';

/** The locked revisions of a case: what is kept of each, whether it is still what was signed, and how one is opened again. */

/** The number of the revision that is being written, or was locked. */
export const revisionOf = ({ assessment }: Case): number => assessment?.signOff?.revision ?? 1;

/** What a revision consists of: everything but the revisions before it and the remarks on it. */
export function contentOf({ lockedRevisions, sparringSessions, handover, [protectedLater]: _later, ...content }: Case): Case {
  return content;
}

const hashes = new WeakMap<object, string>();

/** SHA-256 of a case's content. What the case is called in a list doesn't count: a copy has the same content under another name. */
export function contentHash(value: Case | LockedRevision['content']): string {
  const known = hashes.get(value);
  if (known) return known;
  const { id, titleDa, lockedRevisions, sparringSessions, handover, [protectedLater]: _later, ...content } = value;
  const hash = sha256(canonical(content));
  hashes.set(value, hash);
  return hash;
}

const opened = new WeakMap<LockedRevision, { readonly content: Case | undefined }>();

function openContent(locked: LockedRevision): Case | undefined {
  const known = opened.get(locked);
  if (known) return known.content;
  const content = caseSchema.safeParse(locked.content).success ? (locked.content as Case) : undefined;
  opened.set(locked, { content });
  return content;
}

/**
 * The case as it was when a revision was locked, with all locked revisions beside it, so that it is known what replaced it, and with
 * those who are protected by now: an edition of it is made for readers of today.
 * Undefined when there is none of that number, or when it can't be read any more.
 */
export function atRevision(value: Case, revision: number): Case | undefined {
  const locked = value.lockedRevisions?.find((each) => each.revision === revision);
  const content = locked && openContent(locked);
  return content && { ...content, id: value.id, lockedRevisions: value.lockedRevisions, [protectedLater]: protectionsIn(value) };
}

/** The content of the latest locked revision before the one at hand; the same value each time. */
export function previousRevision(value: Case): Case | undefined {
  const locked = (value.lockedRevisions ?? []).filter(({ revision }) => revision < revisionOf(value)).at(-1);
  return locked && openContent(locked);
}

/** The revision that was locked after this one and replaced it. */
export const supersededBy = (value: Case): number | undefined =>
  value.lockedRevisions?.find(({ revision }) => revision > revisionOf(value))?.revision;

/** `unreadable`: not a case any more. `content`: not what was signed. */
export interface RevisionFault {
  readonly revision: number;
  readonly kind: 'unreadable' | 'content';
}

/** The locked revisions whose content is no longer what was signed; also that of a locked case itself. */
export function revisionFaults(value: Case): RevisionFault[] {
  const faults = (value.lockedRevisions ?? []).flatMap((locked): RevisionFault[] => {
    const { revision, hash, content } = locked;
    // Its content was erased on purpose: there is nothing left to be wrong.
    if (hash === '' && locked.erasedInPart?.length) return [];
    const opens = openContent(locked);
    if (!opens) return [{ revision, kind: 'unreadable' }];
    return contentHash(content) === hash && revisionOf(opens) === revision ? [] : [{ revision, kind: 'content' }];
  });
  const revision = revisionOf(value);
  const locked = value.assessment?.signOff?.locked ? value.lockedRevisions?.find((each) => each.revision === revision) : undefined;
  const differs = locked && locked.hash !== contentHash(value) && !faults.some((fault) => fault.revision === revision);
  return differs ? [...faults, { revision, kind: 'content' }] : faults;
}
