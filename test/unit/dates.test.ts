import { describe, expect, it } from 'vitest';
import {
  ageOn,
  certainlyBefore,
  compareDates,
  earliest,
  isPartialDate,
  latest,
  longDate,
  monthTooShort,
  readDate,
  shortDate,
} from '../../shared/case/dates';
import { readRelativeDay } from '../../shared/case/relative-day';

describe('A partial date', () => {
  it('is a year, a month or a day that the calendar has', () => {
    expect(['1943', '~1943', '1943-05', '2016-02-29'].every(isPartialDate)).toBe(true);
    expect(['43', '1943-13', '2015-02-29', '1943-05-', 'ca. 1943'].some(isPartialDate)).toBe(false);
  });

  it('is written as a Dane writes it', () => {
    expect(longDate('2016-03-03', 'da')).toBe('3. marts 2016');
    expect(shortDate('2016-03-03')).toBe('03.03.2016');
    expect(longDate('~1943', 'da')).toBe('ca. 1943');
  });

  it('is read from what a caseworker types', () => {
    const today = '2026-11-23';
    for (const typed of ['3/3 2016', '03.03.2016', '3-3-16', '3. marts 2016', '2016-03-03'])
      expect(readDate(typed, today)).toBe('2016-03-03');
    expect(readDate('ca. 1943', today)).toBe('~1943');
    expect(readDate('marts 2016', today)).toBe('2016-03');
    expect(readDate('31.02.2016', today)).toBeUndefined();
  });

  it('is read by how far it is from today', () => {
    const read = (typed: string) => readRelativeDay(typed, '2026-11-30');
    expect(['om 3 måneder', '3 mdr', '+3m', 'om 3 md.', 'in 3 months'].map(read)).toEqual(Array(5).fill('2027-02-28'));
    expect(['om en uge', '7 dage', '1 u'].map(read)).toEqual(Array(3).fill('2026-12-07'));
    expect(['i dag', 'i går', 'om et år'].map(read)).toEqual(['2026-11-30', '2026-11-29', '2027-11-30']);
    expect(['2016', '3', 'om 3', '3 marts', 'om lidt', ''].map(read)).toEqual(Array(6).fill(undefined));
  });

  it('may lie ahead when it is a day of the work, and never when it is a birth', () => {
    expect(readDate('5.1.27', '2026-11-30', 20)).toBe('2027-01-05');
    expect(readDate('5.1.27', '2026-11-30')).toBe('1927-01-05');
  });

  it('is told apart from a day that its month doesn’t have', () => {
    expect(monthTooShort('31.02.2020', '2026-05-01')).toEqual({ month: '2020-02', days: 29 });
    expect(monthTooShort('2023-11-31', '2026-05-01')).toEqual({ month: '2023-11', days: 30 });
    expect(['28.02.2020', '3.13.2020', 'engang', '2020'].map((typed) => monthTooShort(typed, '2026-05-01'))).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('orders by its first possible day, unknown last', () => {
    expect(['2016', undefined, '2015-12', '2016-01-02'].sort((a, b) => compareDates(a, b))).toEqual([
      '2015-12',
      '2016',
      '2016-01-02',
      undefined,
    ]);
    expect(certainlyBefore('2015', '2016-01')).toBe(true);
    expect(certainlyBefore('2016', '2016-05')).toBe(false);
    expect(certainlyBefore('~2015', '2016')).toBe(false);
  });

  it('gives the age on a day', () => {
    expect(ageOn('2016-05-14', '2026-05-13')).toEqual({ years: 9, about: false });
    expect(ageOn('2016-05-14', '2026-05-14')).toEqual({ years: 10, about: false });
    expect(ageOn('1954', '2021-11-02')).toEqual({ years: 67, about: true });
    expect(ageOn('2026', '2016')).toBeUndefined();
  });
});

describe('A date of which only a limit is known', () => {
  it('is read and written in words', () => {
    expect(
      ['før 1950', 'efter maj 1950', 'before 1950', '> 3/3 2016', 'før sidste år'].map((typed) => readDate(typed, '2026-11-22')),
    ).toEqual(['<1950', '>1950-05', '<1950', '>2016-03-03', undefined]);
    expect([longDate('<1950', 'da'), longDate('>1950-05', 'en'), shortDate('<1950')]).toEqual(['før 1950', 'after May 1950', 'før 1950']);
  });

  it('means every day on one side of it, and none of its own', () => {
    expect([latest('<1950'), earliest('>1950'), latest('<2016-03-01'), earliest('>1950-12-31')]).toEqual([
      '1949-12-31',
      '1951-01-01',
      '2016-02-29',
      '1951-01-01',
    ]);
    expect(certainlyBefore('<1950', '1950')).toBe(true);
    expect(certainlyBefore('1950', '>1950')).toBe(true);
    expect(certainlyBefore('<1950', '1949')).toBe(false);
  });

  it('stands beside its limit in order, and gives no age', () => {
    expect(['>1950', '1951-06', '1950', '<1950', '1949'].toSorted(compareDates)).toEqual(['1949', '<1950', '1950', '>1950', '1951-06']);
    expect(ageOn('<1950', '2026-11-22')).toBeUndefined();
  });
});
