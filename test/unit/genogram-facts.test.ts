import { describe, expect, test } from 'vitest';
import { apply } from '../../shared/case/change';
import { updatePerson } from '../../shared/case/commands/person';
import { type Case, type Couple, caseSchema } from '../../shared/case/schema';
import { layoutGenogram } from '../../shared/genogram/layout';
import { type GenogramOptions, genogramScene } from '../../shared/genogram/scene';
import { badgesOf } from '../../shared/network/badges';
import type { Group, Primitive, Scene } from '../../shared/scene/scene';
import { primitiveMarkup } from '../../shared/scene/svg';
import { family } from '../fixtures/family-words';

/** What a drawing says of the facts of a family, on the day it is drawn for. */

const draw = (value: Case, more: Partial<GenogramOptions> = {}) =>
  genogramScene(caseSchema.parse(value), { day: '2026-11-22', language: 'da', ...more });
const legend = (scene: Scene) => scene.legend.map(({ id }) => id);
const markup = (scene: Scene) => primitiveMarkup(scene.parts);
const groupOf = (parts: readonly Primitive[], id: string): Group | undefined => {
  for (const part of parts) {
    if (part.kind !== 'group') continue;
    const found = part.id === id ? part : groupOf(part.parts, id);
    if (found) return found;
  }
  return undefined;
};
const drawingOf = (scene: Scene, id: string) => primitiveMarkup(groupOf(scene.parts, id)?.parts ?? []);

const persons = { barn: 'f 2016', mor: 'f 1986', far: 'm 1984', mormor: 'f 1957' };
const couples = ['mor+far married 2013'];
const children = ['barn < mor+far', 'mor < mormor'];
const plain = family({ persons, couples, children });
const withPerson = (id: string, fields: object): Case => ({
  ...plain,
  persons: plain.persons.map((person) => (person.id === id ? { ...person, ...fields } : person)),
});
const withCouple = (fields: Partial<Couple>): Case => ({
  ...plain,
  couples: [{ id: 'C1', a: 'mor', b: 'far', type: 'married', ...fields }],
});

describe('A condition', () => {
  const ill = (...conditions: object[]) => draw(withPerson('mor', { conditions }));

  test('fills the half that is its own, solid, slanting or level by how it is', () => {
    const looks = ['present', 'suspected', 'recovery'].map((state) => drawingOf(ill({ kind: 'addiction', state }), 'mor'));
    expect(new Set(looks).size).toBe(3);
    const slopes = looks.map((look) =>
      [...look.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)(?=M)/g)].map(([, , from, , to]) => from === to),
    );
    expect([slopes[1]?.includes(true), slopes[2]?.includes(false)]).toEqual([false, false]);
    expect(drawingOf(ill({ kind: 'illness', state: 'present' }), 'mor')).not.toBe(looks[0]);
  });

  test('stands in the legend with its state, and alone without the word for several', () => {
    expect(legend(ill({ kind: 'illness', state: 'suspected' }))).toEqual(expect.arrayContaining(['condition:illness', 'state:suspected']));
    expect(legend(ill({ kind: 'illness', state: 'present' }))).not.toContain('state:several');
    const both = legend(ill({ kind: 'illness', state: 'present' }, { kind: 'addiction', state: 'recovery' }));
    expect(both).toEqual(expect.arrayContaining(['condition:illness', 'condition:addiction', 'state:recovery', 'state:several']));
  });

  test('leaves the age and the X of death to be read', () => {
    const dead = draw(withPerson('mormor', { death: '2020', conditions: [{ kind: 'illness', state: 'present' }] }));
    expect(drawingOf(dead, 'mormor')).toContain('>63<');
    expect(legend(dead)).toContain('mark:dead');
  });

  test('that begins later is not drawn yet, and is told with its name and years', () => {
    const value = withPerson('mor', {
      conditions: [{ kind: 'mental_illness', state: 'present', labelDa: 'Angst', from: '2019', to: '2021' }],
    });
    expect(legend(draw(value, { day: '2018-01-01' }))).not.toContain('condition:mental_illness');
    expect(draw(value).description).toContain('Angst 2019–2021');
    expect(markup(draw(value))).not.toContain('Angst');
    expect(markup(draw(value, { details: true }))).toContain('Angst 2019–2021');
  });
});

describe('A couple’s course', () => {
  const course: Couple['course'] = [
    { event: 'started', date: '2009' },
    { event: 'married', date: '2011' },
    { event: 'separated', date: '2016' },
    { event: 'reconciled', date: '2017' },
    { event: 'divorced', date: '2018-05-01' },
  ];
  const on = (day: string) =>
    legend(draw(withCouple({ type: 'divorced', course }), { day })).filter((id) => /^(couple|ending|mark:ghost)/.test(id));

  test('is drawn as it stood on the day', () => {
    expect(on('2008-06-01')).toContain('mark:ghost');
    expect(on('2010-06-01')).toEqual(expect.arrayContaining(['couple:dating']));
    expect(on('2012-06-01')).toEqual(expect.arrayContaining(['couple:married']));
    expect(on('2016-06-01')).toContain('ending:separated');
    expect(on('2017-06-01')).toContain('ending:reconciled');
    expect(on('2018-04-30')).toContain('ending:reconciled');
    expect(on('2018-05-01')).toContain('ending:divorced');
  });

  test('is written above the line, only as far as it had come', () => {
    const years = (day: string) =>
      [...markup(draw(withCouple({ type: 'divorced', course }), { day })).matchAll(/[kgsd]\. \d{4}|igen \d{4}/g)].map(([text]) => text);
    expect(years('2026-01-01').sort()).toEqual(['d. 2018', 'g. 2011', 'igen 2017', 'k. 2009', 's. 2016']);
    expect(years('2012-01-01').sort()).toEqual(['g. 2011', 'k. 2009']);
  });

  test('is the same where the older fields tell it', () => {
    const old = draw(withCouple({ type: 'divorced', from: '2011', to: '2018' }));
    const told = draw(
      withCouple({
        type: 'divorced',
        course: [
          { event: 'married', date: '2011' },
          { event: 'divorced', date: '2018' },
        ],
      }),
    );
    expect(told.parts).toEqual(old.parts);
    expect(told.description).toBe(old.description);
  });

  test('shows a second marriage of the same two as slashes struck through', () => {
    const twice = {
      ...plain,
      couples: [
        ...(withCouple({ type: 'divorced', from: '2011', to: '2014' }).couples ?? []),
        { id: 'C2', a: 'mor', b: 'far', type: 'married' as const, from: '2016' },
      ],
    };
    expect(legend(draw(twice))).toContain('ending:remarried');
    expect(legend(draw(twice, { day: '2015-01-01' }))).toContain('ending:divorced');
  });

  test.each([
    'arranged',
    'forced',
    'registered',
    'living_apart',
    'affair',
    'secret_affair',
    'casual',
    'one_off',
    'engaged',
    'co_parents',
  ] as const)('knows %s', (type) => {
    expect(legend(draw(withCouple({ type })))).toContain(`couple:${type}`);
    expect(legend(draw(withCouple({ type, to: '2020' })))).toContain('ending:separated');
  });
});

describe('Custody', () => {
  test('points to the one who holds it, or to both', () => {
    expect(legend(draw(withPerson('mor', { custody: true })))).toContain('mark:custody');
    const both = {
      ...plain,
      parentage: [{ child: 'barn', parents: ['mor', 'far'], type: 'biological' as const, custody: ['mor', 'far'] }],
    };
    expect(legend(draw(both))).toContain('mark:custodyShared');
    expect(draw(both).description).toContain('Forældremyndighed: barn – mor, far.');
  });

  test('of a child is named where the case names it, whoever else has custody of others', () => {
    const value = {
      ...withPerson('mor', { custody: true }),
      parentage: [{ child: 'barn', parents: ['mor', 'far'], type: 'biological' as const, custody: ['mormor'] }],
    };
    expect(legend(draw(value))).toContain('mark:custodyOther');
  });

  test('ends when the child is grown', () => {
    expect(legend(draw(withPerson('mor', { custody: true }), { day: '2034-06-01' }))).not.toContain('mark:custody');
  });
});

describe('A secret', () => {
  test.each([
    ['a relation', { emotional: [{ from: 'far', to: 'mormor', type: 'close' as const, knownBy: ['mormor'] }] }],
    ['a couple', { couples: [{ id: 'C1', a: 'mor', b: 'far', type: 'married' as const, knownBy: ['mormor'] }] }],
    ['a parentage', { parentage: [{ child: 'barn', parents: ['mor', 'far'], type: 'biological' as const, knownBy: ['mormor'] }] }],
  ])('about %s has its mark, and says who knows', (_, fields) => {
    const scene = draw({ ...plain, ...fields });
    expect(legend(scene)).toContain('mark:secret');
    expect(scene.description).toContain('kun kendt af mormor');
  });
});

describe('The day that is shown', () => {
  const value = {
    ...plain,
    households: [
      {
        id: 'H1',
        labelDa: 'Hjemme',
        members: [
          { person: 'mor', share: 'full' },
          { person: 'barn', share: 'full', to: '2022-02' },
        ],
      },
      {
        id: 'H2',
        labelDa: 'Hos mormor',
        kind: 'network_foster' as const,
        members: [
          { person: 'mormor', share: 'full' },
          { person: 'barn', share: 'placed', from: '2022-03' },
        ],
      },
    ],
    emotional: [{ from: 'mor', to: 'mormor', type: 'conflict' as const, since: '2015', until: '2019' }],
  };
  const homes = (day: string) => Object.fromEntries(draw(value, { day }).geometry.households.map(({ id, members }) => [id, members]));

  test('moves nobody: those who are not born keep their place, pale and without an age', () => {
    const places = (day: string) => draw(value, { day }).geometry.persons;
    expect(places('2010-01-01')).toEqual(places('2026-01-01'));
    const before = draw(value, { day: '2010-01-01' });
    expect(legend(before)).toContain('mark:ghost');
    expect(before.description).toContain('barn, barnet, sagen handler om, endnu ikke født');
    expect(drawingOf(before, 'barn')).toContain('opacity');
  });

  test('shows who lived where', () => {
    expect(homes('2021-01-01')).toEqual({ H1: ['mor', 'barn'], H2: ['mormor'] });
    expect(homes('2023-01-01')).toEqual({ H1: ['mor'], H2: ['mormor', 'barn'] });
    expect(legend(draw(value))).toEqual(expect.arrayContaining(['household:home', 'household:network_foster']));
  });

  test('leaves out a relation that is to come, and pales one that is over', () => {
    const relations = (day: string) => draw(value, { day }).geometry.lines.filter(({ kind }) => kind === 'relation').length;
    expect(relations('2014-06-01')).toBe(0);
    expect(legend(draw(value, { day: '2017-06-01' }))).not.toContain('mark:past');
    expect(legend(draw(value))).toContain('mark:past');
    expect(markup(draw(value))).toContain('2015–2019');
  });
});

describe('What stands by a person', () => {
  test('is the sex at birth where it was entered, and otherwise nothing', () => {
    expect(drawingOf(draw(withPerson('far', { gender: 'x', sexAtBirth: 'AFAB' })), 'far')).toContain('>AFAB<');
    expect(markup(draw(plain))).not.toMatch(/A[MF]AB/);
  });

  test('is how many a group is, and when a pregnancy is due', () => {
    const value = family({
      persons: {
        ...persons,
        venner: { is: 'unknown', kind: 'group', count: 7 },
        ufødt: { is: 'unknown 2027-03-12', kind: 'pregnancy', firstName: '' },
      },
      couples,
      children: [...children, 'ufødt < mor+far'],
    });
    const scene = draw(value);
    expect(drawingOf(scene, 'venner')).toContain('>7<');
    expect(drawingOf(scene, 'ufødt')).toContain('>termin 12.3.2027<');
    expect(legend(scene)).toEqual(expect.arrayContaining(['person:group', 'person:pregnancy']));
  });

  test('are marks of migration and cultures, and words only when they are asked for', () => {
    const value = withPerson('far', {
      country: 'Syrien',
      migrated: '2015',
      culturesDa: ['kurdisk', 'dansk'],
      languageDa: 'kurdisk',
      occupation: 'Tømrer',
      incomeDa: 'Løn',
    });
    expect(legend(draw(value))).toEqual(expect.arrayContaining(['mark:migration', 'mark:cultures']));
    expect(markup(draw(value))).not.toContain('Tømrer');
    const shown = drawingOf(draw(value, { details: true }), 'far');
    for (const words of ['Syrien, hertil 2015', 'kurdisk · dansk', 'Taler kurdisk', 'Tømrer', 'Løn']) expect(shown).toContain(`>${words}<`);
  });

  test('has room: the boxes grow with the words', () => {
    const value = withPerson('far', { occupation: 'Tømrer', languageDa: 'kurdisk' });
    const bottom = (details: boolean) => layoutGenogram(value, { language: 'da', details }).places.get('far')?.measure.bottom ?? 0;
    expect(bottom(true) - bottom(false)).toBe(28);
  });

  test('are D and S by those who gave or carried, not by the child’s line', () => {
    const value = family({ persons: { ...persons, giver: 'm 1980' }, couples, children: [...children, 'barn < giver donor'] });
    expect(drawingOf(draw(value), 'giver')).toContain('>D<');
    expect(legend(draw(value))).toEqual(expect.arrayContaining(['mark:donor', 'child:donor']));
  });

  test('is a badge only when it is asked for', () => {
    const value: Case = {
      ...plain,
      assessment: { contraindications: [{ id: 'X1', persons: ['far'] }], personEntries: [{ person: 'mormor', willingness: 'yes' }] },
    };
    expect(legend(draw(value)).filter((id) => id.startsWith('badge:'))).toEqual([]);
    const shown = draw(value, { badges: badgesOf(value) });
    expect(legend(shown).filter((id) => id.startsWith('badge:'))).toEqual(['badge:willing', 'badge:forbidden']);
    expect(shown.description).toContain('må ikke kontaktes');
  });

  test('are dates as far as they are known', () => {
    expect(drawingOf(draw(withPerson('mormor', { birth: '<1950', death: '>2001' })), 'mormor')).toMatch(/>før 1950<.*>efter 2001</);
    expect(drawingOf(draw(withPerson('mormor', { birth: '~1943' })), 'mormor')).toContain('>ca. 1943<');
  });
});

describe('A child with others', () => {
  test.each([
    ['adoptive', '1997', undefined, 'A ’97'],
    ['foster', '1998', '1999', 'LW 98–99 pleje'],
    ['network_foster', '2021', undefined, 'LW 21– netværkspleje'],
    ['respite', '2022', undefined, 'LW 22– støtteophold'],
  ] as const)('%s is told by letter, years and kind', (type, from, to, text) => {
    const value = { ...plain, parentage: [...(plain.parentage ?? []), { child: 'barn', parents: ['mormor'], type, from, to: to ?? null }] };
    expect(markup(draw(value))).toContain(`>${text}<`);
    expect(draw(value).description).toContain('Børn hos andre: barn hos mormor');
  });
});

describe('A condition that is over before it begins', () => {
  test('is refused with the reason, and nothing is lost', () => {
    const command = updatePerson(plain, 'mor', { conditions: [{ kind: 'illness', state: 'present', from: '2020', to: '2018' }] });
    const outcome = apply(plain, command);
    expect(outcome.ok ? '' : outcome.problem.text.da).toContain('2018');
    expect(outcome.ok).toBe(false);
  });
});
