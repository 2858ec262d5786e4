import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../shared/assessment/findings';
import { apply, type Command } from '../../shared/case/change';
import { answerRow } from '../../shared/case/commands/field';
import { reopen, signAndLock } from '../../shared/case/commands/sign-off';
import { atRevision, contentHash, contentOf, revisionFaults, revisionOf } from '../../shared/case/revisions';
import type { Case } from '../../shared/case/schema';
import { divorcedFamily } from '../../shared/examples/divorced-family';

const day = '2026-11-20';

const run = (value: Case, command: Command): Case => {
  const outcome = apply(value, command);
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.case;
};

const rulesOf = (value: Case) => findingsOf(value, day).flatMap(({ level, rule }) => (level === 'block' ? [rule] : []));

describe('signing and reopening', () => {
  const reopened = run(divorcedFamily, reopen(divorcedFamily, day, 'Ny underretning fra skolen.', 'notification'));

  it('goes on in the next revision, with everything but the signatures and the hearing', () => {
    expect(revisionOf(reopened)).toBe(revisionOf(divorcedFamily) + 1);
    expect(reopened.assessment?.signOff).toMatchObject({
      revision: revisionOf(divorcedFamily) + 1,
      locked: false,
      reopenedReasonDa: 'Ny underretning fra skolen.',
      reopenedOn: day,
      trigger: 'notification',
    });
    for (const field of ['authorSigned', 'authorName', 'consultantSeen', 'leaderSeen', 'hearingDa'])
      expect(reopened.assessment?.signOff).not.toHaveProperty(field);
    expect({ ...reopened.assessment, signOff: null }).toEqual({ ...divorcedFamily.assessment, signOff: null });
  });

  it('keeps what was signed and heard, revision by revision', () => {
    const { authorSigned, hearingDa } = divorcedFamily.assessment?.signOff ?? {};
    const signed = run(reopened, signAndLock(reopened, day, 'Kaja Bach'));
    const again = run(signed, reopen(signed, '2027-02-01', 'Mormor er flyttet.', 'family_event'));
    expect(again.assessment?.signOff?.revisions).toMatchObject([
      { revision: 1, authorSigned, hearingDa },
      { revision: 2, authorSigned: day, authorName: 'Kaja Bach', reopenedReasonDa: 'Ny underretning fra skolen.', reopenedOn: day },
    ]);
    expect(again.assessment?.signOff).toMatchObject({ revision: 3, reopenedReasonDa: 'Mormor er flyttet.', reopenedOn: '2027-02-01' });
  });

  it('lacks only the signature then', () => {
    expect(rulesOf(divorcedFamily)).toEqual([]);
    expect(rulesOf(reopened)).toEqual(['Z1']);
  });

  it('is final again when it is signed', () => {
    const signed = run(reopened, signAndLock(reopened, day, 'Kaja Bach'));
    expect(signed.assessment?.signOff).toMatchObject({ authorSigned: day, authorName: 'Kaja Bach', revision: 2, locked: true });
    expect(rulesOf(signed)).toEqual([]);
  });
});

describe('the first answer about an awaited record', () => {
  it('leaves the beginning of the record as it was given', () => {
    const blank = { person: 'P3' };
    const list = ['assessment', 'parentResources'];
    const bare: Case = { ...divorcedFamily, assessment: {} };
    const after = run(bare, answerRow(list, blank, ['extra', 'deep'], 'svar', { da: 'Svar', en: 'Answer' }));
    expect(after.assessment?.parentResources).toEqual([{ person: 'P3', extra: { deep: 'svar' } }]);
    expect(blank).toEqual({ person: 'P3' });
  });
});

describe('a locked revision', () => {
  const reopened = run(divorcedFamily, reopen(divorcedFamily, day, 'Ny underretning fra skolen.'));
  const signed = run(reopened, signAndLock(reopened, day, 'Kaja Bach'));

  it('is kept whole, with the hash of its content, also one that was locked before revisions were kept', () => {
    expect(signed.lockedRevisions).toMatchObject([
      { revision: 1, lockedBy: divorcedFamily.assessment?.signOff?.authorName, hash: contentHash(divorcedFamily) },
      { revision: 2, lockedOn: day, lockedBy: 'Kaja Bach', hash: contentHash(signed) },
    ]);
    expect(contentOf(atRevision(signed, 1) ?? signed)).toEqual(contentOf(divorcedFamily));
    expect(revisionFaults(signed)).toEqual([]);
  });

  it('has the same hash in a copy under another name, and whatever the order of its fields', () => {
    expect(contentHash({ ...divorcedFamily, id: 'copy', titleDa: 'Kopi' })).toBe(contentHash(divorcedFamily));
    expect(contentHash(Object.fromEntries(Object.entries(divorcedFamily).toReversed()) as Case)).toBe(contentHash(divorcedFamily));
  });

  it('can’t be taken away or changed by any command', () => {
    const open = run(signed, reopen(signed, day, 'Ny underretning.'));
    const command = (change: Command['change']): Command => ({ name: 'x', label: { da: 'x', en: 'x' }, change });
    const outcomes = [
      command((draft) => {
        draft.lockedRevisions = [];
      }),
      command((draft) => draft.lockedRevisions?.shift()),
      command((draft) => Object.assign(draft.lockedRevisions?.[0] ?? {}, { lockedBy: 'En anden' })),
    ].map((each) => apply(open, each));
    expect(outcomes.map((outcome) => !outcome.ok && outcome.problem.key)).toEqual(Array(3).fill('kept:lockedRevisions'));
  });

  it('is told to be another when its content and its hash don’t agree', () => {
    const [first, second] = signed.lockedRevisions ?? [];
    if (!first || !second) throw new Error('nothing is kept');
    const tampered = { ...first, content: { ...first.content, titleDa: 'x', persons: [] } };
    expect(revisionFaults({ ...signed, lockedRevisions: [tampered, second] })).toEqual([{ revision: 1, kind: 'content' }]);
    expect(revisionFaults({ ...signed, lockedRevisions: [{ ...first, content: { id: 1 } }, second] })).toEqual([
      { revision: 1, kind: 'unreadable' },
    ]);
    expect(revisionFaults({ ...signed, persons: signed.persons.slice(1) })).toEqual([{ revision: 2, kind: 'content' }]);
  });
});
