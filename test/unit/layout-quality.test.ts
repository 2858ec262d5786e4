import { describe, expect, test } from 'vitest';
import type { Case } from '../../shared/case/schema';
import { arrangementsOf } from '../bench/layout/arrangements';
import { kinOf } from '../bench/layout/kin';
import { movementOf } from '../bench/layout/movement';
import { type Quality, qualityOf, type Spot } from '../bench/layout/quality';
import { family } from '../fixtures/family-words';

const box = (x: number, y: number) => ({ x: x - 20, y: y - 20, width: 40, height: 40 });
const spot = (id: string, x: number, y: number): Spot => ({ id, x, y, boxes: [box(x, y)] });

/** A drawing in rows of names; each place is 100 px wide, a dot is an empty place. */
const drawn = (...rows: string[]): Spot[] =>
  rows.flatMap((row, y) => row.split(/\s+/).flatMap((id, x) => (id === '.' ? [] : [spot(id, x * 100, y * 100)])));

const judged = (value: Case, ...rows: string[]): Quality => qualityOf(kinOf(value), drawn(...rows));

const twoFamilies = family({
  persons: { far: 'm 1960', mor: 'f 1961', bo: 'm 1985', ida: 'f 1988', per: 'm 1961', eva: 'f 1962', ole: 'm 1986', maj: 'f 1990' },
  couples: ['far+mor', 'per+eva', 'bo+maj'],
  children: ['bo < far+mor', 'ida < far+mor', 'ole < per+eva', 'maj < per+eva'],
});

describe('the quality of a drawing', () => {
  test('a faultless one is clean', () => {
    const plain = family({
      persons: { far: 'm 1960', mor: 'f 1961', bo: 'm 1985', ida: 'f 1988' },
      couples: ['far+mor'],
      children: ['bo < far+mor', 'ida < far+mor'],
    });
    expect(judged(plain, 'far mor', 'bo ida')).toEqual({
      missing: 0,
      doubled: 0,
      crossings: 0,
      split: 0,
      order: 0,
      sides: 0,
      overlaps: 0,
      apart: 0,
      above: 0,
      offRow: 0,
      width: 140 / 94,
      clean: true,
    });
  });

  test('counts lines that cross, and none that share an end', () => {
    expect(judged(twoFamilies, 'far mor per eva', 'ida bo maj ole').crossings).toBe(0);
    expect(judged(twoFamilies, 'far mor per eva', 'bo maj ida ole').crossings).toBe(1);
    expect(judged(twoFamilies, 'per eva far mor', 'bo ida ole maj').crossings).toBe(4);
  });

  test('counts a line that crosses the bar of a couple', () => {
    const value = family({
      persons: { mor: 'f 1960', bo: 'm 1985', far: 'm 1990', eva: 'f 1990' },
      couples: ['far+eva'],
      children: ['bo < mor'],
    });
    const below = [spot('mor', 100, 0), spot('far', 0, 100), spot('eva', 200, 100), spot('bo', 100, 200)];
    expect(qualityOf(kinOf(value), below).crossings).toBe(1);
  });

  test('tells of a couple that someone stands between', () => {
    expect(judged(twoFamilies, 'far mor per eva', 'bo ida maj ole').split).toBe(1);
    expect(judged(twoFamilies, 'far per mor eva', 'ida bo maj ole').split).toBe(2);
  });

  test('lets further partners stand between someone with three and one of them, but no one else', () => {
    const value = family({
      persons: { a: 'f 1980', b: 'm 1980', c: 'm 1981', d: 'm 1982', other: 'f 1984' },
      couples: ['a+b', 'a+c', 'a+d'],
      children: ['other < b'],
    });
    expect(judged(value, 'b a c d', 'other').split).toBe(0);
    expect(qualityOf(kinOf(value), [...drawn('b a c . d'), spot('other', 300, 0)]).split).toBe(1);
  });

  test('tells of siblings out of birth order', () => {
    expect(judged(twoFamilies, 'far mor per eva', 'ida bo maj ole').order).toBe(2);
    expect(judged(twoFamilies, 'far mor per eva', 'bo maj ida ole').order).toBe(1);
    expect(judged(twoFamilies, 'far mor per eva', 'ole bo maj ida').order).toBe(0);
  });

  test('asks for no birth order that couples forbid', () => {
    const crossed = family({
      persons: {
        ...{ a1: 'm 1960', a2: 'f 1960', b1: 'm 1961', b2: 'f 1961' },
        ...{ bo: 'm 1980', ib: 'm 1982', eva: 'f 1981', maj: 'f 1983' },
      },
      couples: ['a1+a2', 'b1+b2', 'bo+maj', 'ib+eva'],
      children: ['bo < a1+a2', 'ib < a1+a2', 'eva < b1+b2', 'maj < b1+b2'],
    });
    expect(judged(crossed, 'a1 a2 b1 b2', 'ib eva bo maj').order).toBe(0);
    const shared = family({
      persons: { far: 'm 1950', mor: 'f 1951', eva: 'f 1980', ida: 'f 1982', maj: 'f 1984', bo: 'm 1980' },
      couples: ['far+mor', 'eva+bo', 'maj+bo'],
      children: ['eva < far+mor', 'ida < far+mor', 'maj < far+mor'],
    });
    expect(judged(shared, 'far mor', 'eva bo maj ida').order).toBe(0);
    expect(judged(shared, 'far mor', 'maj bo eva ida').order).toBe(1);
  });

  test('wants the man left, and of one gender the elder', () => {
    const pairs = family({ persons: { a: 'f 1980', b: 'm 1990', c: 'f 1980', d: 'f 1970' }, couples: ['a+b', 'c+d'] });
    expect(judged(pairs, 'b a d c').sides).toBe(0);
    expect(judged(pairs, 'a b c d').sides).toBe(2);
  });

  test('tells of overlaps, of those who are missing or drawn twice, and of wrong rows', () => {
    const found = qualityOf(kinOf(twoFamilies), [
      ...drawn('far mor . per', '. eva bo maj'),
      spot('ida', 110, 130),
      spot('bo', 500, 100),
      spot('ole', 700, 0),
    ]);
    expect(found).toMatchObject({ missing: 0, doubled: 1, overlaps: 1, apart: 1, above: 2, clean: false });
    expect(judged(twoFamilies, 'far mor per eva', 'bo maj').missing).toBe(2);
    expect(judged(twoFamilies, 'far mor per eva', 'ida bo maj', 'ole').offRow).toBe(1);
  });

  test('sees who moved when someone came, beside the shift of all', () => {
    const before = drawn('a b c d');
    expect(movementOf(before, drawn('. a b c d'))).toEqual({ share: 0, distance: 0, reordered: 0 });
    expect(movementOf(before, drawn('. a b new c d'))).toEqual({ share: 0.5, distance: 50, reordered: 0 });
    expect(movementOf(before, drawn('b c d new a')).reordered).toBe(0.25);
  });
});

describe('the ways in which partners may stand', () => {
  const ways = (...couples: string[]) => {
    const value = family({ persons: { a: 'f', b: 'm', c: 'f', d: 'm', e: 'f' }, couples });
    const { chains, pairs } = kinOf(value);
    return arrangementsOf(chains[0] ?? [], pairs)?.map((standing) => standing.join(''));
  };

  test('a couple and its mirror', () => expect(ways('a+b')).toEqual(['ab', 'ba']));
  test('a chain of partners and its mirror', () => expect(ways('a+b', 'b+c', 'c+d')).toEqual(['abcd', 'dcba']));
  test('someone with three partners has one on each hand', () => {
    expect(ways('a+b', 'a+c', 'a+d')).toHaveLength(12);
    expect(ways('a+b', 'a+c', 'a+d')).not.toContain('abcd');
  });
  test('a ring of couples may stand anyhow', () => expect(ways('a+b', 'b+c', 'c+a')).toHaveLength(6));
});
