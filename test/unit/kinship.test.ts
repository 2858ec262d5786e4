import { describe, expect, test } from 'vitest';
import { familyOf } from '../../shared/kinship/family';
import { kinshipTies, kinshipWord } from '../../shared/kinship/kinship';
import { ageOf, isLivingOn } from '../../shared/kinship/living';
import { family } from '../fixtures/family-words';

const large = familyOf(
  family({
    persons: {
      emma: 'f 2016',
      oliver: 'm 2019',
      alma: 'f 2016',
      mor: 'f 1986',
      far: 'm 1984',
      mormor: 'f 1957',
      morfar: 'm 1954–2021',
      farmor: 'f 1955',
      farfar: 'm 1953',
      oldemor: 'f 1930',
      moster: 'f 1989',
      mosters: 'm 1988',
      farbror: 'm 1981',
      halvonkel: 'm 1990',
      fætter: 'm 2014',
      kusine: 'f 2015',
      papmor: 'f 1988',
      papsøster: 'f 2015',
      halvbror: 'm 2008',
      eksmand: 'm 1980',
      plejemor: 'f 1970',
      adopteret: 'f 2012',
      nabo: { is: 'f', nonKin: 'Nabo' },
      ukendt: 'unknown',
    },
    couples: [
      'mor+far divorced 2013–2022',
      'mormor+morfar married 1980',
      'farmor+farfar married 1978',
      'far+papmor cohabiting 2023',
      'moster+mosters married 2012',
      'mor+eksmand divorced 2004–2009',
    ],
    children: [
      'emma < mor+far',
      'alma < mor+far',
      'oliver < mor+far',
      'mor < mormor+morfar',
      'moster < mormor+morfar',
      'far < farmor+farfar',
      'farbror < farmor+farfar',
      'halvonkel < farfar',
      'mormor < oldemor',
      'fætter < farbror',
      'kusine < moster+mosters',
      'papsøster < papmor',
      'halvbror < mor+eksmand',
      'halvbror < plejemor foster',
      'halvbror < halvonkel network_foster',
      'adopteret < moster+mosters adoptive',
      'emma < papmor step',
      'ukendt < oldemor',
    ],
    rest: { multipleBirths: [{ type: 'fraternal', members: ['emma', 'alma'] }] },
  }),
);

const danish = (from: string, to: string) => kinshipWord(large, from, to).da;

describe('what someone is to the child', () => {
  test.each([
    ['mor', 'mor'],
    ['far', 'far'],
    ['mormor', 'mormor'],
    ['morfar', 'morfar'],
    ['farmor', 'farmor'],
    ['farfar', 'farfar'],
    ['oldemor', 'oldemor (mormors mor)'],
    ['moster', 'moster'],
    ['mosters', 'mosters mand'],
    ['farbror', 'farbror'],
    ['halvonkel', 'fars halvbror'],
    ['fætter', 'fætter'],
    ['kusine', 'kusine'],
    ['adopteret', 'kusine'],
    ['oliver', 'lillebror'],
    ['alma', 'tvillingesøster'],
    ['halvbror', 'halvbror (samme mor)'],
    ['papmor', 'papmor'],
    ['papsøster', 'papsøster'],
    ['eksmand', 'mors eksmand'],
    ['plejemor', 'halvbrors plejemor'],
    ['nabo', 'Nabo'],
  ])('%s is "%s"', (id, word) => {
    expect(danish('emma', id)).toBe(word);
  });

  test('turns round: the child is niece, grandchild, stepdaughter', () => {
    expect(danish('moster', 'emma')).toBe('niece');
    expect(danish('mormor', 'emma')).toBe('barnebarn');
    expect(danish('papmor', 'emma')).toBe('papdatter');
    expect(danish('oliver', 'emma')).toBe('storesøster');
  });

  test('partners and in-laws have their words', () => {
    expect(danish('far', 'mor')).toBe('ekskone');
    expect(danish('far', 'papmor')).toBe('samlever');
    expect(danish('mosters', 'mormor')).toBe('svigermor');
    expect(danish('mormor', 'mosters')).toBe('svigersøn');
    expect(danish('mor', 'mosters')).toBe('svoger');
  });

  test('speaks English too, and tells the sides apart', () => {
    expect(kinshipWord(large, 'emma', 'mormor').en).toBe('maternal grandmother');
    expect(kinshipWord(large, 'emma', 'halvonkel').en).toBe('father’s half-brother');
  });

  test('finds a word where gender is not known', () => {
    expect(danish('mormor', 'ukendt')).toBe('søskende');
  });
});

describe('two ties at once', () => {
  const relatives = familyOf(
    family({
      persons: { noah: 'm 2014', mor: 'f 1987', mormor: 'f 1959', far: 'm 1985', farfar: 'm 1950', onkel: 'm 1990' },
      children: ['noah < mor+far', 'mor < mormor', 'far < farfar', 'onkel < farfar', 'noah < onkel foster'],
      rest: {},
    }),
  );
  const split = familyOf({
    ...relatives.case,
    parentage: (relatives.case.parentage ?? []).map((tie) => (tie.child === 'onkel' ? { ...tie, otherParent: 'en anden mor' } : tie)),
  });

  test('kinship comes first, care second', () => {
    expect(kinshipWord(relatives, 'noah', 'onkel').da).toBe('farbror; også plejefar');
    expect(kinshipWord(split, 'noah', 'onkel').da).toBe('fars halvbror; også plejefar');
    expect(kinshipTies(split, 'noah', 'onkel').map(({ kind }) => kind)).toEqual(['kin', 'care']);
  });

  test('beyond a relative who cares for the child, the way is that of blood', () => {
    const cared = familyOf({
      ...split.case,
      persons: [...split.case.persons, { id: 'kone', firstName: 'Lis', gender: 'f', kind: 'person' }],
      couples: [{ id: 'C9', a: 'onkel', b: 'kone', type: 'married' }],
    });
    expect(kinshipWord(cared, 'noah', 'kone').da).toBe('fars halvbrors hustru');
  });

  test('a placement that has ended is a former one', () => {
    const former = familyOf({
      ...relatives.case,
      parentage: [
        ...(relatives.case.parentage ?? []),
        { child: 'noah', parents: ['mormor'], type: 'private_foster', from: '2018', to: '2020' },
      ],
    });
    expect(kinshipWord(former, 'noah', 'mormor').da).toBe('mormor; også tidligere privat plejemor');
  });
});

describe('one who is something by two ways', () => {
  test('an uncle who lives with the mother is a stepfather too, and so is the child to him', () => {
    const value = familyOf(
      family({
        persons: { noah: 'm 2014', mor: 'f 1987', far: 'm 1985', farfar: 'm 1950', farmor: 'f 1952', onkel: 'm 1990' },
        couples: ['mor+onkel cohabiting 2018'],
        children: ['noah < mor+far', 'far < farmor+farfar', 'onkel < farmor+farfar'],
        rest: {},
      }),
    );
    expect(kinshipWord(value, 'noah', 'onkel').da).toBe('farbror; også papfar');
    expect(kinshipWord(value, 'onkel', 'noah').da).toBe('nevø; også papsøn');
  });

  test('the child of two cousins has one great-grandmother by both parents', () => {
    const value = familyOf(
      family({
        persons: { barn: 'f 2020', mor: 'f 1990', far: 'm 1989', mormor: 'f 1960', farfar: 'm 1958', olde: 'f 1930' },
        children: ['barn < mor+far', 'mor < mormor', 'far < farfar', 'mormor < olde', 'farfar < olde'],
        rest: {},
      }),
    );
    expect(kinshipWord(value, 'barn', 'olde').da).toBe('oldemor (mormors mor); også oldemor (farfars mor)');
    expect(kinshipTies(value, 'olde', 'barn').map(({ word }) => word.da)).toEqual(['oldebarn']);
    expect(kinshipWord(value, 'barn', 'mormor').da).toBe('mormor; også farfars lillesøster');
  });

  test('a father who is the mother’s father is told as both', () => {
    const value = familyOf(
      family({ persons: { barn: 'f 2020', mor: 'f 2000', far: 'm 1975' }, children: ['barn < mor+far', 'mor < far'], rest: {} }),
    );
    expect(kinshipWord(value, 'barn', 'far').da).toBe('far; også morfar');
    expect(kinshipWord(value, 'far', 'barn').da).toBe('datter; også barnebarn');
  });

  test('cousins who marry are told as partners first', () => {
    const value = familyOf(
      family({
        persons: { a: 'f 1990', b: 'm 1989', mor: 'f 1960', morbror: 'm 1958', mormor: 'f 1930' },
        couples: ['a+b married 2015'],
        children: ['a < mor', 'b < morbror', 'mor < mormor', 'morbror < mormor'],
        rest: {},
      }),
    );
    expect(kinshipWord(value, 'a', 'b').da).toBe('mand; også fætter');
  });
});

describe('children in care in one home', () => {
  const home = familyOf(
    family({
      persons: {
        ida: 'f 2014',
        bo: 'm 2012',
        lis: 'f 1970',
        kaj: 'm 2001',
        ole: 'm 2003',
        mor: 'f 1985',
        moster: 'f 1987',
        fætter: 'm 2011',
        mormor: 'f 1955',
      },
      children: [
        'ida < lis foster',
        'bo < lis foster',
        'kaj < lis',
        'ole < lis foster',
        'ida < mor',
        'mor < mormor',
        'moster < mormor',
        'fætter < moster',
        'ida < moster network_foster',
      ],
      rest: {},
    }),
  );
  const past = familyOf({
    ...home.case,
    parentage: (home.case.parentage ?? []).map((tie) => (tie.child === 'ole' ? { ...tie, to: '2019' } : tie)),
  });

  test.each([
    ['ida', 'bo', 'plejebror'],
    ['bo', 'ida', 'plejesøster'],
    ['ida', 'kaj', 'plejebror'],
    ['kaj', 'ida', 'plejesøster'],
    ['ida', 'fætter', 'fætter; også plejebror'],
  ])('to %s, %s is "%s"', (from, to, word) => {
    expect(kinshipWord(home, from, to).da).toBe(word);
  });

  test('when the care has ended, it is a former one', () => {
    expect(kinshipWord(past, 'ida', 'ole').da).toBe('tidligere plejebror');
  });
});

describe('parents of many kinds', () => {
  const many = familyOf(
    family({
      persons: { barn: 'f 2018', a: 'f 1985', b: 'f 1983', donor: 'm 1980', stedfar: 'm 1979', x: 'm 2000' },
      couples: ['a+b divorced 2015–2020', 'a+stedfar married 2021'],
      children: ['barn < a+b', 'barn < donor donor', 'x < a+b adoptive'],
    }),
  );
  test.each([
    ['barn', 'a', 'mor'],
    ['barn', 'b', 'medmor'],
    ['barn', 'donor', 'donor'],
    ['barn', 'stedfar', 'stedfar'],
    ['x', 'a', 'adoptivmor'],
    ['barn', 'x', 'adoptivbror'],
  ])('to %s, %s is "%s"', (from, to, word) => {
    expect(kinshipWord(many, from, to).da).toBe(word);
  });
});

describe('living on a day', () => {
  const person = { id: 'x', firstName: 'Kaj', gender: 'm', kind: 'person', birth: '1954', death: '2021-11-02' } as const;
  test('someone lives until the day of death', () => {
    expect(isLivingOn(person, '2021-11-01')).toBe(true);
    expect(isLivingOn(person, '2021-11-02')).toBe(false);
  });
  test('the age of the dead is the age at death', () => {
    expect(ageOf(person, '2026-01-01')?.years).toBe(67);
  });
});
