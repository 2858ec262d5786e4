import { describe, expect, it } from 'vitest';
import type { TalliedCase } from '../../shared/bridge/bridge';
import type { Case } from '../../shared/case/schema';
import { ownCases, type Selection, select } from '../../shared/overview/selection';
import { tallyOf } from '../../shared/overview/tally';

function tallied(id: string, header: Partial<Case['case']> = {}, more: Partial<TalliedCase> = {}): TalliedCase {
  const value: Case = { schema: 'kreds-exchange/1', id, titleDa: id, case: { indexPersonIds: [], ...header }, persons: [] };
  const { unit, caseworker } = value.case;
  return {
    id,
    title: id,
    children: '',
    caseNumber: '',
    unit: unit ?? '',
    caseworker: caseworker ?? '',
    example: false,
    archived: false,
    tally: tallyOf(value, '2026-11-20'),
    ...more,
  };
}

const cases = [
  tallied('a', { unit: 'Nord', caseworker: 'Mette', legalStep: 'SCREENING', awarenessDate: '2026-01-31' }),
  tallied('b', { unit: 'Nord', caseworker: 'Bo', legalStep: 'SUPPORT', awarenessDate: '2026-02-01' }),
  tallied('c', { unit: 'Syd', caseworker: 'Bo', awarenessDate: '2026-02-28' }),
  tallied('d', { unit: 'Syd', caseworker: 'Bo' }),
  tallied('e', { unit: 'Syd', caseworker: 'Bo' }, { archived: true }),
];
const ids = (selection: Selection) => select(cases, selection).chosen.map(({ id }) => id);

describe('The cases of an overview', () => {
  it('are all but the archived, until something else is chosen', () => {
    expect(ids({})).toEqual(['a', 'b', 'c', 'd']);
    expect(ids({ archived: true })).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(ids({ unit: 'Nord' })).toEqual(['a', 'b']);
    expect(ids({ caseworker: 'Bo', step: 'SUPPORT' })).toEqual(['b']);
  });

  it('are those of a period with both its days, and tell how many no period can hold', () => {
    expect(ids({ from: '2026-02-01', to: '2026-02-28' })).toEqual(['b', 'c']);
    expect(ids({ to: '2026-01-31' })).toEqual(['a']);
    expect(select(cases, { from: '2026-01-01' }).undated).toBe(1);
    expect(select(cases, {}).undated).toBe(0);
  });

  it('may be taken out one by one, and stay offered', () => {
    const { offered, chosen } = select(cases, { without: new Set(['a', 'c']) });
    expect([offered.length, chosen.map(({ id }) => id)]).toEqual([4, ['b', 'd']]);
  });

  it('are of one caseworker however they were chosen, unless there is no other', () => {
    expect(select(cases, { caseworker: 'Bo' }).ofOne).toBe(true);
    expect(select(cases, { unit: 'Syd' }).ofOne).toBe(true);
    expect(select(cases, { without: new Set(['b', 'c', 'd']) }).ofOne).toBe(true);
    expect(select(cases, {}).ofOne).toBe(false);
    expect(select(cases.slice(1), {}).ofOne).toBe(false);
  });

  it('are examples only as long as there are no others', () => {
    const example = tallied('x', {}, { example: true });
    expect(ownCases([example])).toEqual([example]);
    expect(ownCases([example, ...cases])).toEqual(cases);
  });
});
