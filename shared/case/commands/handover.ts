import { refused } from '../../language/case';
import { handoverDone } from '../../language/handover';
import { fill } from '../../language/text';
import type { CaseDraft, Command } from '../change';
import type { Handover } from '../kept-schema';
import { Refusal } from '../refusal';
import { contentHash } from '../revisions';
import type { Case } from '../schema';

/** Commands by which a case goes to another caseworker and comes back. Of its content they change nothing, but for the last. */

/** The case as it is given away: without the marks of where it has been. */
export function givenAway({ handover, ...value }: Case): Case {
  return value;
}

/** From now on the case is worked on elsewhere. `at`: ISO instant. */
export const handOver = (value: Case, to: string, at: string): Command => ({
  name: 'handOver',
  label: fill(handoverDone.handedOver, { other: to }),
  handsOver: true,
  change: (draft) => {
    draft.handover = { kind: 'moved', other: to, at, hash: contentHash(value) };
  },
});

const awayTo = (draft: CaseDraft): Handover => {
  if (draft.handover?.kind !== 'moved') throw new Refusal(refused.notMoved);
  return draft.handover;
};

/** It never got there, or nobody took it in: the case is worked on here again. */
export const takeBack = (value: Case): Command => ({
  name: 'takeBack',
  label: fill(handoverDone.tookBack, { other: value.handover?.other ?? '' }),
  handsOver: true,
  change: (draft) => {
    awayTo(draft);
    delete draft.handover;
  },
});

/** What was handed over is handed back, with all that was done to it elsewhere. */
export const comeBack = (value: Case, returned: Case): Command => ({
  name: 'comeBack',
  label: fill(handoverDone.cameBack, { other: value.handover?.other ?? '' }),
  handsOver: true,
  change: (draft) => {
    awayTo(draft);
    if (returned.id !== draft.id) throw new Refusal(refused.notMoved);
    const known: Record<string, unknown> = draft;
    for (const part of Object.keys(known)) if (!(part in returned)) delete known[part];
    Object.assign(draft, givenAway(returned));
    delete draft.handover;
  },
});

/** A case that was taken in for a sparring. */
export const forReview = (value: Case, from: string, at: string, replyTo: string | undefined): Case => ({
  ...givenAway(value),
  handover: { kind: 'review', other: from, at, hash: contentHash(value), ...(replyTo ? { replyTo } : {}) },
});
