import { describe, expect, it } from 'vitest';
import { apply, type Command, isLocked } from '../../shared/case/change';
import { setField } from '../../shared/case/commands/field';
import { comeBack, forReview, givenAway, handOver, takeBack } from '../../shared/case/commands/handover';
import { addRemark } from '../../shared/case/commands/sparring';
import { contentHash } from '../../shared/case/revisions';
import type { Case } from '../../shared/case/schema';
import { blendedFamily } from '../../shared/examples/blended-family';

const at = '2026-11-27T08:00:00.000Z';
const writing = setField(['case', 'unit'], 'En anden enhed', { da: 'Enhed', en: 'Unit' });
const remark = (value: Case) => addRemark(value, { pin: {}, textDa: 'Hvem er spurgt?' }, { id: 'r1', by: 'Kim', at, day: '2026-11-27' });
const done = (value: Case, command: Command): Case => {
  const outcome = apply(value, command);
  if (!outcome.ok) throw new Error(outcome.problem.text.da);
  return outcome.case;
};
const refusedWith = (value: Case, command: Command) => {
  const outcome = apply(value, command);
  return outcome.ok ? undefined : outcome.problem.text.da;
};
const away = done(blendedFamily, handOver(blendedFamily, 'Per Bak', at));

describe('A case that was handed over', () => {
  it('can be read where it was, and neither written nor remarked on', () => {
    expect(isLocked(away)).toBe(true);
    expect(refusedWith(away, writing)).toBe('Sagen er givet videre til Per Bak. Her kan den kun læses.');
    expect(refusedWith(away, remark(away))).toBe('Sagen er givet videre til Per Bak. Her kan den kun læses.');
  });

  it('has the content that it had, and knows by its hash what was given', () => {
    expect(givenAway(away)).toEqual(blendedFamily);
    expect(contentHash(away)).toBe(contentHash(blendedFamily));
    expect(away.handover?.hash).toBe(contentHash(blendedFamily));
  });

  it('is written again when it is taken back', () => {
    const back = done(away, takeBack(away));
    expect(back).toEqual(blendedFamily);
    expect(refusedWith(back, writing)).toBeUndefined();
  });

  it('comes back with what was done to it elsewhere, and without what was taken out there', () => {
    const { households, ...less } = done(blendedFamily, writing);
    expect(done(away, comeBack(away, less))).toEqual(less);
  });

  it('does not come back as another case, nor without a revision that was locked', () => {
    expect(refusedWith(away, comeBack(away, { ...blendedFamily, id: 'another' }))).toBe('Sagen er ikke givet videre.');
    const revision = { revision: 1, lockedOn: '2026-01-01', hash: 'a', content: {} };
    const withRevision = { ...away, lockedRevisions: [revision] };
    expect(refusedWith(withRevision, comeBack(withRevision, blendedFamily))).toContain('låst');
  });

  it('can’t be taken back when it never left', () => {
    expect(refusedWith(blendedFamily, takeBack(blendedFamily))).toBe('Sagen er ikke givet videre.');
    expect(refusedWith(blendedFamily, comeBack(blendedFamily, blendedFamily))).toBe('Sagen er ikke givet videre.');
  });
});

describe('A case that came for a sparring', () => {
  const here = forReview(blendedFamily, 'Lone Kirk', at, 'age1reply');

  it('takes remarks from whoever sits there, and no change of its content', () => {
    expect(refusedWith(here, writing)).toContain('netværkskonsulent');
    const remarked = done(here, remark(here));
    expect(contentHash(remarked)).toBe(contentHash(blendedFamily));
    expect(remarked.sparringSessions).toHaveLength(1);
  });
});
