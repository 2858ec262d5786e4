import { describe, expect, it } from 'vitest';
import { checkResult } from '../../shared/assessment/findings';
import { problemsOf } from '../../shared/case/integrity';
import { caseSchema } from '../../shared/case/schema';
import { blendedFamily } from '../../shared/examples/blended-family';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import { exampleCases } from '../../shared/examples/examples';
import { differenceFacts } from '../../shared/network/difference-facts';
import { figuresOf } from '../../shared/network/figures';

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

describe('The network of the second example', () => {
  const mapOf = (id: string) => {
    const map = blendedFamily.networkMaps?.find((one) => one.id === id);
    if (!map) throw new Error(id);
    return map;
  };
  const said = (a: string, b: string) => differenceFacts(blendedFamily, mapOf(a), mapOf(b), 'da').map(({ text }) => text);

  it('tells how differently child and mother see the grandmother and the mother’s partner', () => {
    expect(said('N1', 'N2')).toEqual(
      expect.arrayContaining([
        'Kun i barnets udgave: Naja Frost (veninde)',
        'Kun i mors udgave: Peter Sandager (psykiater (mor))',
        'Mormor Vibeke: barnet helt tæt, mor på afstand',
        'Papfar Daniel: barnet kender, mor helt tæt',
        'Vibeke og Jeppe: barnet gensidigt praktisk hjælp, mor belastende',
      ]),
    );
  });

  it('tells what has changed for the child from August to November', () => {
    expect(said('N1', 'N5')).toEqual(
      expect.arrayContaining([
        'Ikke længere på kortet den 12. november 2026: Papfar Daniel',
        'Rykket tættere på: Morbror Jeppe, fra tæt til helt tæt',
        'Katja og Vibeke: fra konflikt til belastende',
      ]),
    );
  });

  it('shows in its figures who holds it together', () => {
    const figures = new Map(figuresOf(blendedFamily, mapOf('N3'), 'da').map((figure) => [figure.id, figure]));
    expect(figures.get('mostConnected')?.persons).toEqual(['P14']);
    expect(figures.get('cliques')?.parts.map(({ label }) => label)).toEqual(['Vibeke Rønne, Jeppe Rønne Storm og Emil Rønne Storm']);
    expect(figures.get('privateSupport')?.shown).toBe('86 % (6 af 7)');
  });

  it('is built step by step into what the child’s map is', () => {
    const { steps = [], entries } = mapOf('N1');
    const last = new Map(steps?.map(({ person, sector, ring }) => [person, [sector, ring ?? null]]));
    expect(entries.map(({ person, sector, ring }) => [person, [sector, ring ?? null]]).toSorted()).toEqual([...last].toSorted());
  });
});
