import { describe, expect, it } from 'vitest';
import { checkResult } from '../../shared/assessment/findings';
import { problemsOf } from '../../shared/case/integrity';
import { caseSchema } from '../../shared/case/schema';
import { blendedFamily } from '../../shared/examples/blended-family';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import { exampleCases } from '../../shared/examples/examples';

describe('The example cases', () => {
  it.each(exampleCases)('"$titleDa" keeps to the schema and breaks no rule of integrity', (example) => {
    expect(caseSchema.parse(structuredClone(example))).toEqual(example);
    expect(problemsOf(example)).toEqual([]);
  });

  it.each(exampleCases)('"$titleDa" holds replacement CPR numbers only (day + 60)', ({ persons }) => {
    const numbers = persons.flatMap(({ cprFictional, cpr }) => [cprFictional, cpr].filter((number) => typeof number === 'string'));
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(Number(number.slice(0, 2))).toBeGreaterThan(60);
  });

  it('shows a finished assessment in which nothing is missing', () => {
    expect(checkResult(divorcedFamily, divorcedFamily.asOf ?? '')).toEqual({ state: 'FINAL_ALLOWED', blocking: [], warnings: [] });
  });

  it('shows an assessment on its way, with these things missing', () => {
    expect(checkResult(blendedFamily, blendedFamily.asOf ?? '')).toEqual({
      state: 'DRAFT_ONLY',
      blocking: [
        'K1:WORK',
        'K3:FAITH_CULTURE',
        'P1:P32',
        'P2:P20',
        'P3:P18',
        'P5:P31',
        'P6:P27',
        'A2:A1',
        'A4',
        'R1:R1',
        'F2:P3:jobcentre',
        'F2:P3:gp',
        'F2:P3:psychiatry',
        'F3:P2:gp',
        'PR1:P3',
        'SP1',
        'Q3',
        'Q5',
        'Q7',
        'Z1',
      ],
      warnings: ['H5w', 'C6w', 'A3w', 'F4w:P2:psychiatry'],
    });
  });
});
