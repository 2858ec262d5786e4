import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/case/change';
import { quickEntry, readEntry } from '../../shared/case/commands/quick-entry';
import { fullName } from '../../shared/case/find';
import { newCase } from '../../shared/case/new-case';
import type { Case } from '../../shared/case/schema';
import { familyOf } from '../../shared/kinship/family';
import { kinshipWord } from '../../shared/kinship/kinship';

const today = '2026-11-23';
const start = newCase({
  id: 'x',
  caseNumber: '1',
  firstName: 'Emma',
  lastName: 'Krogh',
  gender: 'f',
  birth: '2016-05-14',
  caseworker: '',
  unit: '',
});

/** The case after lines that were understood, one after another. */
function told(...lines: string[]): Case {
  return lines.reduce((value, line) => {
    const entry = readEntry(value, 'P1', line, today);
    if (!entry.ok) throw new Error(`${line}: ${entry.reason.da}`);
    return entry.case;
  }, start);
}

/** Everybody but the child: the name, and what they are to the child. */
function relatives(value: Case): Record<string, string> {
  const others = value.persons.filter(({ id }) => id !== 'P1');
  return Object.fromEntries(others.map((person) => [fullName(person), kinshipWord(familyOf(value), 'P1', person.id).da]));
}

const personCalled = (value: Case, name: string) => value.persons.find((person) => person.firstName === name);

/** Why a line is not understood, and the words of it that are meant. */
function faultOf(line: string, value = start): [reason: string, at: string] {
  const entry = readEntry(value, 'P1', line, today);
  return entry.ok ? ['was understood', ''] : [entry.reason.da, line.slice(entry.span.from, entry.span.to)];
}

describe('A family told in one line', () => {
  it('becomes persons, ties, dates and the couple’s course', () => {
    const value = told('mor Anna 1984, far Peter 1980 skilt 2016, storebror Emil 2012, mormor Grethe');
    expect(relatives(value)).toEqual({ 'Anna Krogh': 'mor', 'Peter Krogh': 'far', 'Emil Krogh': 'storebror', Grethe: 'mormor' });
    expect(value.couples).toMatchObject([{ type: 'divorced', to: '2016' }]);
    expect(value.persons.map(({ birth }) => birth)).toEqual(['2016-05-14', '1984', '1980', '2012', undefined]);
  });

  it('is one step, and its label says what it did', () => {
    const command = quickEntry(start, 'P1', 'mor Anna, far Bo', today);
    expect(command.label.da).toBe('Tilføjede Anna Krogh som mor, Bo Krogh som far');
    const outcome = apply(start, command);
    expect(outcome.ok && outcome.case.persons.length).toBe(3);
  });

  it('says beforehand what it will do', () => {
    const entry = readEntry(start, 'P1', 'mor Anna 1984, far Peter skilt 2016', today);
    expect(entry.ok && entry.words.da).toBe('Tilføjer: Anna Krogh som mor (født 1984), Peter Krogh som far (skilt 2016).');
  });

  it.each([
    ['mor anna far peter lillesøster ida 2019', { 'anna Krogh': 'mor', 'peter Krogh': 'far', 'ida Krogh': 'lillesøster' }],
    ['mor Anna og far Peter', { 'Anna Krogh': 'mor', 'Peter Krogh': 'far' }],
    ['mor Anna, medmor Lis', { 'Anna Krogh': 'mor', 'Lis Krogh': 'medmor' }],
    ['mors kæreste Bo', { 'Kvinde uden navn': 'mor', Bo: 'mors kæreste' }],
    ['papfar Ib, papsøster Lis', { 'Kvinde uden navn': 'mor', Ib: 'papfar', Lis: 'papsøster' }],
    ['far Bo, fars nye kone Lise', { 'Bo Krogh': 'far', Lise: 'stedmor' }],
    ['mor Anna, far Bo, mors tidligere samlever Ib', { 'Anna Krogh': 'mor', 'Bo Krogh': 'far', Ib: 'tidligere papfar' }],
    ['mor Anna, halvbror Ib 2010 (samme mor)', { 'Anna Krogh': 'mor', Ib: 'halvbror (samme mor)' }],
    ['mor Anna, far Bo, fars datter Ida', { 'Anna Krogh': 'mor', 'Bo Krogh': 'far', Ida: 'halvsøster (samme far)' }],
    ['plejemor Lis, plejefar Ib', { Lis: 'plejemor', Ib: 'plejefar' }],
    ['tidligere plejemor Lis til 2020', { Lis: 'tidligere plejemor' }],
    ['mors kæreste Bo samboende, papfars søn Kaj', { 'Kvinde uden navn': 'mor', Bo: 'papfar', Kaj: 'papbror' }],
    ['plejemor Lis, plejesøster Ida', { Lis: 'plejemor', Ida: 'plejesøster' }],
    ['hund Rex', { Rex: 'Hund' }],
    ['maternal grandmother Grethe, mother Anna', { Grethe: 'mormor', 'Anna Krogh': 'mor' }],
    ['kæreste Bo, kærestes mor Else', { Bo: 'kæreste', Else: 'kærestes mor' }],
    ['mor Anna, Annas bror Ole', { 'Anna Krogh': 'mor', 'Mand uden navn': 'morfar', 'Kvinde uden navn': 'mormor', Ole: 'morbror' }],
  ])('understands “%s”', (line, expected) => {
    expect(relatives(told(line))).toEqual(expected);
  });

  it.each([
    ['far Bo f. 3.4.1980 død 2015', { birth: '1980-04-03', death: '2015' }],
    ['far Bo †2015', { death: '2015' }],
    ['far Bo ca. 1950', { birth: '~1950' }],
    ['far Bo 1943–2002', { birth: '1943', death: '2002' }],
    ['far Bo 44 år', { birth: '~1982' }],
    ['far Bo død 2010, 60 år', { birth: '~1950', death: '2010' }],
    ['far Bo 3. marts 1981', { birth: '1981-03-03' }],
    ['far Bo død', { death: '<2026-11-23' }],
    ['far Bo født før 1950', { birth: '<1950' }],
    ['far Bo x', { gender: 'x' }],
    ['far Ib Bo 1981', { lastName: 'Bo', birth: '1981' }],
  ])('reads the facts of “%s”', (line, expected) => {
    const value = told(line);
    expect(value.persons.at(-1)).toMatchObject(expected);
  });

  it('keeps the whole course of a couple', () => {
    expect(told('mor Anna samboende 2008 gift 2010, far Bo skilt 2016').couples).toMatchObject([
      {
        type: 'divorced',
        from: '2008',
        to: '2016',
        course: [
          { event: 'moved_in', date: '2008' },
          { event: 'married', date: '2010' },
          { event: 'divorced', date: '2016' },
        ],
      },
    ]);
    expect(told('mor Anna gift 2010', 'far Bo skilt 2016').couples).toMatchObject([{ type: 'divorced', from: '2010', to: '2016' }]);
  });

  it('tells of several by one word', () => {
    expect(told('søstre Ida 2014 og Maja 2018').persons.map(({ firstName }) => firstName)).toEqual(['Emma', '', '', 'Ida', 'Maja']);
    expect(told('bedsteforældre').persons).toHaveLength(7);
    expect(told('to brødre').persons).toHaveLength(5);
  });

  it('gives a twin the same birth and parents', () => {
    const value = told('tvillingebror Bo');
    expect(personCalled(value, 'Bo')).toMatchObject({ birth: '2016-05-14', gender: 'm' });
    expect(value.multipleBirths).toEqual([{ type: 'fraternal', members: ['P1', 'P4'] }]);
  });

  it('keeps names of every writing whole', () => {
    const long = 'Æ'.repeat(200);
    expect(told(`mor ${long}`).persons[1]?.firstName).toBe(long);
    expect(told('mor 👩‍🦰 محمد').persons[1]).toMatchObject({ firstName: '👩‍🦰', lastName: 'محمد' });
    expect(told('far Ib von der Recke').persons[1]).toMatchObject({ firstName: 'Ib von der', lastName: 'Recke' });
    expect(told('far').persons[1]).toMatchObject({ firstName: '', gender: 'm' });
  });
});

describe('Those who are there already', () => {
  it('get the name and the dates, rather than a second mother', () => {
    const value = told('forældre', 'mor Anna Vig 1984', 'far Bo');
    expect(relatives(value)).toEqual({ 'Anna Vig': 'mor', 'Bo Krogh': 'far' });
  });

  it('are known by their name, and by what they are', () => {
    const value = told('bror Emil, moster Lis', 'bror Emil 2012', 'Lis 1980 død 2020', 'mosters datter Ida', 'kusine Ida 2009');
    expect(value.persons.filter(({ firstName }) => firstName === 'Emil')).toMatchObject([{ birth: '2012' }]);
    expect(personCalled(value, 'Lis')).toMatchObject({ birth: '1980', death: '2020' });
    expect(personCalled(value, 'Ida')).toMatchObject({ birth: '2009' });
  });

  it('keep the more exact date', () => {
    expect(personCalled(told('mor Anna 3.4.1984', 'mor Anna 1984'), 'Anna')?.birth).toBe('1984-04-03');
  });

  it('become known when they were unknown', () => {
    const value = told('ukendt far', 'far Bo');
    expect(value.persons).toMatchObject([{}, { firstName: 'Bo', kind: 'person' }]);
    expect(told('ukendt far').persons[1]).toMatchObject({ firstName: 'Ukendt far', kind: 'placeholder' });
  });

  it('are tied on when the whole name is theirs', () => {
    const value = told('moster Lis Vig', 'plejemor Lis Vig');
    expect(value.persons.filter(({ firstName }) => firstName === 'Lis')).toHaveLength(1);
    expect(kinshipWord(familyOf(value), 'P1', personCalled(value, 'Lis')?.id ?? '').da).toBe('moster; også plejemor');
  });

  it('are not made the partner whom they were not told to be', () => {
    const value = told('forældre', 'mors kæreste Bo');
    expect(value.persons).toHaveLength(4);
    expect(value.couples).toHaveLength(2);
  });
});

describe('What is not understood is said, with the word and its place', () => {
  it.each([
    ['mor Anna sklit 2016', 'Kreds kender ikke ordet «sklit» (3. ord). Mente du «skilt»?', 'sklit'],
    ['mor Anna, bro Emil', 'Kreds kender ikke ordet «bro» (3. ord). Mente du «bror»?', 'bro'],
    ['far Bo bor i Odense', 'Kreds kender ikke ordet «bor» (3. ord). Mente du «bror»?', 'bor'],
    ['mor Anna 19844', '«19844» (3. ord) er ingen dato. Skriv fx 1984, 3.4.1984, ca. 1950 eller 8 år.', '19844'],
    ['mor Anna 31.2.1984', '«31.2.1984» (3. ord) er ingen dato. Skriv fx 1984, 3.4.1984, ca. 1950 eller 8 år.', '31.2.1984'],
    ['mor Anna født', 'Skriv et årstal efter «født» (3. ord).', 'født'],
    ['far Bo, onkel Ib', '«onkel» (3. ord) kan være flere. Skriv morbror, farbror eller mosters mand.', 'onkel'],
    ['halvbror Ib', 'Skriv, hvem de har fælles: «halvbror … (samme mor)» eller «(samme far)».', 'halvbror'],
    ['mor Anna, mor Lis', 'Emma Krogh har allerede en mor i tegningen: Anna Krogh.', 'mor Lis'],
    ['storebror Bo 2019', '«storebror» passer ikke med fødselsårene: Bo er født 2019, Emma Krogh 14.05.2016.', 'storebror Bo 2019'],
    ['far Bo 1980, mor Anna 2017', 'Emma Krogh ville være født før sin forælder Anna Krogh.', 'mor Anna 2017'],
    ['moster Lis gift 2010', 'Med hvem? Skriv partneren: «mosters mand …».', 'moster Lis gift 2010'],
    ['barnebarn Ida', 'Hvis barn? Skriv fx «søns datter Ida».', 'barnebarn'],
    ['moster Anne, moster Bente, mosters mand Bo', 'Der er flere, det kan være: Anne, Bente. Skriv navnet: «Annes …».', 'mosters'],
  ])('“%s”', (line, reason, at) => {
    expect(faultOf(line)).toEqual([reason, at]);
  });

  it('and the case is as it was', () => {
    const outcome = apply(start, quickEntry(start, 'P1', 'mor Anna, far Bo, qwert Ib', today));
    expect(outcome).toMatchObject({ ok: false, problem: { text: { da: 'Kreds kender ikke ordet «qwert» (5. ord).' } } });
  });
});
