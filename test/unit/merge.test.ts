import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/case/change';
import { mergePersons } from '../../shared/case/commands/merge';
import { mergePreview } from '../../shared/case/merge/preview';
import type { Case, Parentage, Person } from '../../shared/case/schema';

const person = (id: string, firstName: string, more: Partial<Person> = {}): Person => ({
  id,
  firstName,
  gender: 'f',
  kind: 'person',
  ...more,
});
const child = (id: string, parents: string[], type: Parentage['type'] = 'biological'): Parentage => ({ child: id, parents, type });

/** Sif's grandmother was entered twice: from the genogram as Grethe Krogh (P4) and from the child's map as Mormor (P5). */
const twice: Case = {
  schema: 'kreds-exchange/1',
  id: 'k',
  titleDa: 'Sif',
  case: { indexPersonIds: ['P1'] },
  persons: [
    person('P1', 'Sif'),
    person('P2', 'Ane'),
    person('P3', 'Poul', { gender: 'm' }),
    person('P4', 'Grethe', { lastName: 'Krogh', noteDa: 'Bor i Fjordby.' }),
    person('P5', 'Mormor', { gender: 'unknown', birth: '1956', noteDa: 'Passer Sif om onsdagen.' }),
    person('P6', 'Lis'),
  ],
  couples: [
    { id: 'C1', a: 'P3', b: 'P4', type: 'married' },
    { id: 'C2', a: 'P5', b: 'P3', type: 'married', from: '1980' },
  ],
  parentage: [child('P1', ['P2']), child('P2', ['P4'], 'biological'), { ...child('P2', ['P5', 'P3']), couple: 'C2' }],
  emotional: [
    { from: 'P1', to: 'P4', type: 'close' },
    { from: 'P1', to: 'P5', type: 'close' },
    { from: 'P4', to: 'P5', type: 'plain' },
  ],
  networkMaps: [
    {
      id: 'N1',
      perspective: 'child',
      entries: [
        { person: 'P4', sector: 'KIN', ring: 4, noteDa: 'Fra genogrammet.' },
        { person: 'P5', sector: 'KIN', ring: 1 },
        { person: 'P6', sector: 'FRIENDS', ring: 2 },
      ],
      ties: [
        { from: 'P6', to: 'P4', supports: [{ kind: 'practical', direction: 'given' }] },
        { from: 'P5', to: 'P6', stress: true, supports: [{ kind: 'practical', direction: 'given' }] },
        { from: 'P4', to: 'P5' },
      ],
    },
  ],
  assessment: {
    personEntries: [
      { person: 'P4', willingness: 'yes' },
      { person: 'P5', willingness: 'not_asked', contactFrequency: 'weekly' },
    ],
    genogramExtent: { P5: {} },
    refusals: [{ id: 'R1', who: 'network', person: 'P5' }],
    attempts: [{ id: 'T1', type: 'PHONE', participants: ['P5', 'P4'] }],
  },
  drawing: { offsets: { P5: { dx: 3, dy: 4 } } },
};

const merged = (value: Case = twice, keep = 'P4', gone = 'P5'): Case => {
  const outcome = apply(value, mergePersons(value, keep, gone));
  if (!outcome.ok) throw new Error(outcome.problem.text.da);
  return outcome.case;
};

describe('Two entries that turn out to be one person', () => {
  it('are one everywhere: the id of the one who goes is nowhere left', () => {
    expect(JSON.stringify(merged())).not.toContain('"P5"');
  });

  it('keep what is known of either', () => {
    expect(merged().persons.find(({ id }) => id === 'P4')).toMatchObject({
      firstName: 'Grethe',
      birth: '1956',
      noteDa: 'Bor i Fjordby.\nPasser Sif om onsdagen.',
    });
  });

  it('are once in a couple, and once the parent of a child', () => {
    const value = merged();
    expect(value.couples).toEqual([{ id: 'C1', a: 'P3', b: 'P4', type: 'married', from: '1980' }]);
    expect(value.parentage?.filter((tie) => tie.child === 'P2').map(({ parents, couple }) => [parents.toSorted(), couple])).toEqual([
      [['P3', 'P4'], 'C1'],
    ]);
    expect(value.emotional).toEqual([{ from: 'P1', to: 'P4', type: 'close' }]);
  });

  it('stand on the map where the closer of them stood, with the ties of both', () => {
    const [map] = merged().networkMaps ?? [];
    expect(map?.entries[0]).toEqual({ person: 'P4', sector: 'KIN', ring: 1, noteDa: 'Fra genogrammet.' });
    expect(map?.entries).toHaveLength(2);
    expect(map?.ties).toMatchObject([{ from: 'P6', to: 'P4', stress: true, supports: [{ kind: 'practical', direction: 'mutual' }] }]);
  });

  it('are one in the assessment and in the drawing', () => {
    const { assessment, drawing } = merged();
    expect(assessment?.personEntries).toEqual([{ person: 'P4', willingness: 'yes', contactFrequency: 'weekly' }]);
    expect(assessment?.genogramExtent).toEqual({ P4: {} });
    expect(assessment?.refusals?.[0]?.person).toBe('P4');
    expect(assessment?.attempts?.[0]?.participants).toEqual(['P4']);
    expect(drawing?.offsets).toEqual({ P4: { dx: 3, dy: 4 } });
  });

  it('are told of before: what joins, and where they differ', () => {
    const { joins, conflicts, refusal } = mergePreview(twice, 'P4', 'P5');
    expect(refusal).toBeUndefined();
    expect(joins.map(({ da }) => da)).toEqual([
      'Hedder herefter Grethe Krogh.',
      'Er også registreret som Mormor.',
      'Født: 1956 (fra Mormor).',
      'Bemærkningerne sættes sammen.',
      'Børn: Ane.',
      'Par med: Poul.',
      'Relationer til: Sif.',
      'Barnets netværkskort: 1 forbindelser følger med.',
      'Vurderingens oplysninger om de to samles.',
      '3 henvisninger i vurderingen følger med.',
    ]);
    expect(conflicts.map(({ da }) => da)).toEqual([
      'Barnets netværkskort: ring 1 beholdes; Grethe Krogh stod ring 4.',
      'Vurderingen siger forskelligt om de to (willingness); det om Grethe Krogh beholdes.',
    ]);
  });
});

describe('Two persons can’t be one', () => {
  const refusal = (value: Case, keep: string, gone: string) => {
    const outcome = apply(value, mergePersons(value, keep, gone));
    expect(outcome.ok).toBe(false);
    expect(mergePreview(value, keep, gone)).toEqual({ refusal: outcome.ok ? undefined : outcome.problem.text, joins: [], conflicts: [] });
    return outcome.ok ? '' : outcome.problem.text.da;
  };

  it('when one descends from the other', () => {
    expect(refusal(twice, 'P1', 'P4')).toBe('Sif og Grethe Krogh er i lige linje i slægten og kan ikke være den samme.');
  });

  it('when they are a couple', () => {
    expect(refusal(twice, 'P3', 'P4')).toBe('Poul og Grethe Krogh er et par og kan ikke være den samme.');
  });

  it('when they have different birth parents', () => {
    const value = { ...twice, parentage: [child('P1', ['P2', 'P3']), child('P6', ['P4', 'P3'])] };
    expect(refusal(value, 'P1', 'P6')).toBe('Sif og Lis har forskellige biologiske forældre og kan ikke være den samme.');
  });

  it('when one is an institution', () => {
    const value = { ...twice, persons: [...twice.persons, person('P7', 'Fjordby Skole', { kind: 'organisation' })] };
    expect(refusal(value, 'P6', 'P7')).toBe('Lis og Fjordby Skole er ikke af samme slags og kan ikke være den samme.');
  });

  it('when they are the same entry', () => {
    expect(refusal(twice, 'P6', 'P6')).toBe('Vælg to forskellige personer.');
  });
});

describe('A remark of a sparring', () => {
  it('goes along to the one who stays', () => {
    const remarks = [{ id: 'r', pin: { person: 'P5', titleDa: 'Mormor' }, said: { textDa: 'Spørg hende.', at: '2026-11-20T09:00:00Z' } }];
    const value: Case = { ...twice, sparringSessions: [{ id: 's', on: '2026-11-20', remarks }] };
    const outcome = apply(value, mergePersons(value, 'P4', 'P5'));
    expect(outcome.ok && outcome.case.sparringSessions?.[0]?.remarks[0]?.pin.person).toBe('P4');
  });
});
