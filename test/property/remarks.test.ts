import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Command } from '../../shared/case/change';
import { updatePerson } from '../../shared/case/commands/person';
import { addRemark, answerRemark, receiveRemarks, rewordRemark, withdrawRemark, writeAdvice } from '../../shared/case/commands/sparring';
import type { Pin, Remark, SparringSession } from '../../shared/case/kept-schema';
import { contentHash, contentOf } from '../../shared/case/revisions';
import type { Case } from '../../shared/case/schema';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import { mergeRemarks, type RemarksFile, readRemarks, remarksOf, writeRemarks } from '../../shared/formats/remarks';

const instant = fc.integer({ min: 10, max: 59 }).map((minute) => `2026-11-20T09:${minute}:00.000Z`);
const words = fc.constantFrom('Hvad med farmor?', 'Spørg igen', '', 'Er moster spurgt?');
const said = fc.record({ textDa: words, by: fc.constantFrom('Bo', 'Ida'), at: instant });
const id = fc.constantFrom('a', 'b', 'c', 'd');
const pin = fc.constantFrom<Pin>(
  { person: 'P1' },
  { person: 'gone' },
  { circle: 'WORK', titleDa: 'Arbejde' },
  { field: ['assessment', 'conclusion', 'extent'] },
  {},
);
const remark: fc.Arbitrary<Remark> = fc.record(
  { id, pin, said, question: fc.boolean(), answer: said, withdrawnAt: instant, later: fc.string() },
  { requiredKeys: ['id', 'pin', 'said'] },
);
const session: fc.Arbitrary<SparringSession> = fc.record(
  {
    id,
    on: fc.constantFrom('2026-11-20', '2026-11-21'),
    consultant: fc.constantFrom('Bo', 'Ida'),
    remarks: fc.array(remark, { maxLength: 6 }),
    advice: said,
    decision: said,
    recordedAt: instant,
  },
  { requiredKeys: ['id', 'on', 'remarks'] },
);
const file: fc.Arbitrary<RemarksFile> = session.map((one) => ({
  schema: 'kreds-remarks/1',
  caseId: divorcedFamily.id,
  revision: 1,
  hash: contentHash(divorcedFamily),
  session: one,
}));
const start = fc.array(session, { maxLength: 3 }).map((sparringSessions): Case => ({ ...divorcedFamily, sparringSessions }));

const merged = (value: Case, ...files: readonly RemarksFile[]): Case =>
  files.reduce((before, each) => {
    const outcome = mergeRemarks(before, each);
    if (!outcome.ok) throw new Error(outcome.reason.en);
    return outcome.case;
  }, value);

describe('Merging remarks', () => {
  it('never changes the content of the case', () => {
    fc.assert(
      fc.property(start, file, (value, one) => {
        expect(contentOf(merged(value, one))).toEqual(contentOf(value));
        const outcome = apply(value, receiveRemarks(value, one), 'consultant');
        expect(outcome.ok && contentOf(outcome.case)).toEqual(contentOf(value));
      }),
    );
  });

  it('twice is merging once, and the order of files is no matter', () => {
    fc.assert(
      fc.property(start, file, file, file, (value, a, b, c) => {
        const once = merged(value, a);
        expect(merged(once, a)).toEqual(once);
        expect(merged(value, a, b, c)).toEqual(merged(value, c, b, a));
        expect(merged(value, a, b, c)).toEqual(merged(value, b, a, c));
      }),
    );
  });

  it('loses nobody’s remark', () => {
    fc.assert(
      fc.property(start, file, (value, one) => {
        const before = (value.sparringSessions ?? []).flatMap(({ id: at, remarks }) => remarks.map((each) => `${at} ${each.id}`));
        const sent = one.session.remarks.map((each) => `${one.session.id} ${each.id}`);
        const after = (merged(value, one).sparringSessions ?? []).flatMap(({ id: at, remarks }) =>
          remarks.map((each) => `${at} ${each.id}`),
        );
        expect(new Set(after)).toEqual(new Set([...before, ...sent]));
      }),
    );
  });

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(file, (one) => {
        expect(readRemarks(writeRemarks(one))).toEqual({ ok: true, file: one });
      }),
    );
  });
});

describe('A file of remarks', () => {
  const one = { schema: 'kreds-remarks/1', caseId: divorcedFamily.id, revision: 1, hash: 'x', session: { id: 'a', on: 'x', remarks: [] } };
  const faultsOf = (given: unknown) => {
    const read = readRemarks(typeof given === 'string' ? given : JSON.stringify(given));
    return read.ok ? [] : read.faults.map(({ da }) => da);
  };

  it('about another case is refused with the reason', () => {
    const outcome = mergeRemarks({ ...divorcedFamily, id: 'other' }, { ...one, schema: 'kreds-remarks/1' });
    expect(outcome).toMatchObject({ ok: false, reason: { da: expect.stringContaining('anden sag') } });
  });

  it('that is damaged is refused with the reason', () => {
    expect(faultsOf('{"schema":')).toEqual([expect.stringContaining('ikke JSON')]);
    expect(faultsOf({ schema: 'kreds-exchange/1' })).toEqual([expect.stringContaining('ikke bemærkninger')]);
    expect(faultsOf({ ...one, schema: 'kreds-remarks/2' })).toEqual([expect.stringContaining('nyere Kreds')]);
    expect(faultsOf({ ...one, session: { ...one.session, remarks: [{ id: 'r' }] } }).join()).toContain('session.remarks[0].pin');
    expect(faultsOf(one)).toEqual([]);
  });
});

describe('The network consultant', () => {
  const written = { id: 'r1', by: 'Bo', at: '2026-11-20T09:00:00.000Z', day: '2026-11-20' };
  const open: Case = { ...divorcedFamily, assessment: { ...divorcedFamily.assessment, signOff: { revision: 1 } } };
  const run = (value: Case, command: Command): Case => {
    const outcome = apply(value, command, 'consultant');
    if (!outcome.ok) throw new Error(outcome.problem.text.en);
    return outcome.case;
  };

  it('can remark, and change nothing else', () => {
    const edit = apply(open, updatePerson(open, 'P1', { firstName: 'Andet' }), 'consultant');
    expect(edit).toMatchObject({ ok: false, problem: { text: { da: expect.stringContaining('netværkskonsulent') } } });
    const disguised: Command = { ...updatePerson(open, 'P1', { firstName: 'Andet' }), remarks: true };
    expect(apply(open, disguised, 'consultant').ok).toBe(false);
    expect(apply(open, disguised).ok).toBe(false);
    const remarked = run(open, addRemark(open, { pin: { person: 'P1' }, textDa: 'Hvem henter?', question: true }, written));
    expect(remarked.sparringSessions).toMatchObject([
      { consultant: 'Bo', hash: contentHash(open), remarks: [{ id: 'r1', question: true }] },
    ]);
  });

  it('can remark on a locked revision too, and the remarks go there and back', () => {
    let theirs = run(divorcedFamily, addRemark(divorcedFamily, { pin: {}, textDa: 'Spørg farmor' }, written));
    const session = theirs.sparringSessions?.[0]?.id ?? '';
    theirs = run(theirs, rewordRemark('r1', { textDa: 'Spørg farmor igen', by: 'Bo', at: '2026-11-20T09:05:00.000Z' }));
    theirs = run(theirs, writeAdvice(session, { textDa: 'Mød farmor', by: 'Bo', at: '2026-11-20T09:06:00.000Z' }));
    const sent = remarksOf(theirs, session);
    let mine = sent ? run(divorcedFamily, receiveRemarks(divorcedFamily, sent)) : divorcedFamily;
    mine = run(mine, answerRemark('r1', { textDa: 'Gjort', by: 'Ida', at: '2026-11-21T09:00:00.000Z' }));
    const back = remarksOf(mine, session);
    theirs = run(theirs, withdrawRemark('r1', '2026-11-21T10:00:00.000Z'));
    const both = back ? run(theirs, receiveRemarks(theirs, back)) : theirs;
    expect(both.sparringSessions?.[0]?.remarks).toMatchObject([
      { said: { textDa: 'Spørg farmor igen' }, answer: { textDa: 'Gjort' }, withdrawnAt: '2026-11-21T10:00:00.000Z' },
    ]);
  });
});
