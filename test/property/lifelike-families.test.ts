import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../shared/case/integrity';
import { caseSchema } from '../../shared/case/schema';
import { familyOf, parentsOf, partnersOf } from '../../shared/kinship/family';
import { lifelikeFamilies, lifelikeFamily } from '../fixtures/lifelike-families';

describe('lifelike families', () => {
  test('are cases that Kreds accepts', () => {
    fc.assert(
      fc.property(lifelikeFamilies(80), (value) => {
        expect(caseSchema.safeParse(value).error).toBeUndefined();
        expect(problemsOf(value).filter(({ severity }) => severity === 'refuse')).toEqual([]);
      }),
    );
  });

  test('have as many persons as asked for, the same each time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 150 }), fc.nat(1000), (persons, seed) => {
        const value = lifelikeFamily({ persons, hard: 0.25, seed });
        expect(value.persons).toHaveLength(persons);
        expect(lifelikeFamily({ persons, hard: 0.25, seed })).toEqual(value);
      }),
    );
  });

  test('are plain without hard features: one partner each, every child of two', () => {
    fc.assert(
      fc.property(fc.nat(1000), (seed) => {
        const value = lifelikeFamily({ persons: 60, hard: 0, seed });
        const family = familyOf(value);
        for (const { id } of value.persons) expect(partnersOf(family, id).length).toBeLessThanOrEqual(1);
        expect(value.parentage?.every(({ type }) => type === 'biological')).toBe(true);
      }),
    );
  });

  test('hold everything that is hard to draw, among a few of them', () => {
    const many = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => lifelikeFamily({ persons: 150, hard: 0.25, seed }));
    const some = (holds: (value: (typeof many)[number]) => boolean) => expect(many.some(holds)).toBe(true);
    const partners = (value: (typeof many)[number], id: string) => partnersOf(familyOf(value), id).length;
    some((value) => value.persons.some(({ id }) => partners(value, id) >= 4));
    some((value) => value.persons.some(({ firstName }) => firstName === 'Ukendt far'));
    some((value) => value.persons.some(({ kind }) => kind === 'pregnancy_loss'));
    some((value) => value.persons.some(({ nonKin }) => nonKin === 'Nabo'));
    some((value) => (value.multipleBirths ?? []).length > 0);
    some((value) => (value.parentage ?? []).some(({ type, parents }) => type === 'network_foster' && parents.length === 1));
    some((value) => (value.parentage ?? []).some(({ type }) => type === 'adoptive'));
    some((value) => (value.couples ?? []).some(({ a, b }) => cousins(value, a, b)));
  });
});

function cousins(value: Parameters<typeof familyOf>[0], a: string, b: string): boolean {
  const family = familyOf(value);
  const grandparents = (id: string) => parentsOf(family, id).flatMap((parent) => parentsOf(family, parent));
  return grandparents(a).some((id) => grandparents(b).includes(id));
}
