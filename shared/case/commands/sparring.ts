import { mergeRemarks, type RemarksFile } from '../../formats/remarks';
import { refused } from '../../language/case';
import { sparringDone } from '../../language/sparring';
import { fill, type Text } from '../../language/text';
import type { CaseDraft, Command } from '../change';
import type { Day } from '../dates';
import type { Pin, Remark, Said, SparringSession } from '../kept-schema';
import { Refusal } from '../refusal';
import { contentHash, revisionOf } from '../revisions';
import type { Case } from '../schema';
import { openSession, type SparringRecord } from '../sparring';

/** Commands of a sparring. All but the last leave the content of the case alone, so that they are also the network consultant's. */

const remarking = (name: string, label: Text, change: (draft: CaseDraft) => void): Command => ({ name, label, change, remarks: true });

/** What a new remark needs of the world: an id that no other machine gives, who writes, and when. */
export interface Written {
  readonly id: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly day: Day;
}

export interface NewRemark {
  readonly pin: Pin;
  readonly textDa: string;
  readonly question?: boolean;
}

/** Adds a remark to the open session, which begins with the first one. */
export const addRemark = (value: Case, { pin, textDa, question }: NewRemark, { id, by, at, day }: Written): Command =>
  remarking('addRemark', fill(sparringDone.added, { title: pin.titleDa ?? sparringDone.wholeCase }), (draft) => {
    draft.sparringSessions ??= [];
    const open = openSession(draft);
    const session = open ?? { id: `S-${id}`, on: day, consultant: by, revision: revisionOf(value), hash: contentHash(value), remarks: [] };
    if (!open) draft.sparringSessions.push(session);
    const remark: Remark = { id, pin, said: { textDa, by, at }, ...(question ? { question } : {}) };
    const home = open ?? draft.sparringSessions.at(-1);
    home?.remarks.push(remark);
  });

function sessionIn(draft: CaseDraft, id: string): SparringSession {
  const session = draft.sparringSessions?.find((each) => each.id === id);
  if (!session) throw new Refusal(refused.noRecord);
  return session;
}

function remarkIn(draft: CaseDraft, id: string): Remark {
  const remark = draft.sparringSessions?.flatMap(({ remarks }) => remarks).find((each) => each.id === id);
  if (!remark) throw new Refusal(refused.noRecord);
  return remark;
}

export const rewordRemark = (id: string, said: Said): Command =>
  remarking('rewordRemark', sparringDone.reworded, (draft) => Object.assign(remarkIn(draft, id), { said }));

/** Takes a remark back: it is no longer shown, and merging an older copy doesn't bring it back. */
export const withdrawRemark = (id: string, at: string): Command =>
  remarking('withdrawRemark', sparringDone.withdrawn, (draft) => Object.assign(remarkIn(draft, id), { withdrawnAt: at }));

/** An empty answer takes the answer back. */
export const answerRemark = (id: string, answer: Said): Command =>
  remarking('answerRemark', sparringDone.answered, (draft) => Object.assign(remarkIn(draft, id), { answer }));

export const writeAdvice = (session: string, advice: Said): Command =>
  remarking('writeAdvice', sparringDone.advised, (draft) => Object.assign(sessionIn(draft, session), { advice }));

export const writeDecision = (session: string, decision: Said): Command =>
  remarking('writeDecision', sparringDone.decided, (draft) => Object.assign(sessionIn(draft, session), { decision }));

/** Takes in the remarks of a file that is about this case. */
export const receiveRemarks = (value: Case, file: RemarksFile): Command =>
  remarking('receiveRemarks', fill(sparringDone.received, { count: file.session.remarks.length }), (draft) => {
    const merged = mergeRemarks(value, file);
    if (!merged.ok) throw new Refusal(merged.reason);
    draft.sparringSessions = merged.case.sparringSessions;
  });

/** Writes a session into section L, where it can be edited like any other record; the session is done with that. */
export const recordSparring = (session: string, record: SparringRecord, at: string): Command => ({
  name: 'recordSparring',
  label: sparringDone.recorded,
  change: (draft) => {
    sessionIn(draft, session).recordedAt = at;
    draft.assessment ??= {};
    draft.assessment.sparring = [...(draft.assessment.sparring ?? []), record];
  },
});
