import { current } from 'immer';
import { panelTexts } from '../../language/panel';
import { fill } from '../../language/text';
import type { CaseDraft, Command } from '../change';
import type { Day } from '../dates';
import { contentHash, contentOf, revisionOf } from '../revisions';
import type { Case } from '../schema';

type SignOff = NonNullable<NonNullable<Case['assessment']>['signOff']>;

function signOffOf(draft: CaseDraft): SignOff {
  draft.assessment ??= {};
  draft.assessment.signOff ??= {};
  return draft.assessment.signOff;
}

/** Keeps the revision as it stands now, whole. */
function keepRevision(draft: CaseDraft, lockedOn: Day, lockedBy: string): void {
  const content = contentOf(current(draft));
  draft.lockedRevisions = [
    ...(draft.lockedRevisions ?? []),
    { revision: revisionOf(content), lockedOn, lockedBy, hash: contentHash(content), content },
  ];
}

/** The author signs, and the revision is locked and kept. */
export const signAndLock = (value: Case, day: Day, name: string): Command => ({
  name: 'signAndLock',
  label: fill(panelTexts.didSign, { revision: revisionOf(value) }),
  change: (draft) => {
    Object.assign(signOffOf(draft), { authorSigned: day, authorName: name, revision: revisionOf(draft), locked: true });
    keepRevision(draft, day, name);
  },
});

/** What belongs to one revision alone: its signatures, its hearing, and why it was opened. */
const ownFields = [
  'authorSigned',
  'authorName',
  'consultantSeen',
  'leaderSeen',
  'hearingDa',
  'preliminaryReasonDa',
  'reopenedReasonDa',
  'reopenedOn',
  'trigger',
] as const;

/**
 * Work goes on in the next revision, which begins with everything that the locked one held, but for its signatures and its hearing:
 * these are kept in the list of revisions.
 */
export const reopen = (value: Case, day: Day, reasonDa: string, trigger?: SignOff['trigger']): Command => ({
  name: 'reopen',
  label: fill(panelTexts.didReopen, { revision: revisionOf(value) + 1 }),
  reopens: true,
  change: (draft) => {
    const signOff = signOffOf(draft);
    const revision = revisionOf(draft);
    // Locked before revisions were kept whole: what was signed is kept now.
    if (signOff.locked && !draft.lockedRevisions?.some((locked) => locked.revision === revision))
      keepRevision(draft, signOff.authorSigned ?? day, signOff.authorName ?? '');
    const own = ownFields.filter((field) => signOff[field]).map((field) => [field, signOff[field]] as const);
    signOff.revisions = [...(signOff.revisions ?? []), { revision, ...Object.fromEntries(own) }];
    for (const field of ownFields) delete signOff[field];
    Object.assign(signOff, { revision: revision + 1, locked: false, reopenedReasonDa: reasonDa, reopenedOn: day });
    if (trigger) signOff.trigger = trigger;
  },
});
