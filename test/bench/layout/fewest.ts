import { short } from '../table';
import type { Rules } from './choices';
import type { FindMinimum } from './minimum';
import type { Subject, Trial } from './trial';

const ruleSets: readonly { readonly name: string; readonly rules: Rules }[] = [
  { name: 'siblings in any order', rules: { order: false, sides: false } },
  { name: 'birth order', rules: { order: true, sides: false } },
  { name: 'birth order, man left', rules: { order: true, sides: true } },
];

/** The fewest crossings under one set of rules, over the families of a size where they are known, and what Kreds has on the same. */
export interface FewestKnown {
  readonly persons: number;
  readonly rules: string;
  readonly families: number;
  readonly known: number;
  /** Means over the families where it is known. */
  readonly fewest: number;
  readonly kreds: number;
}

export function fewestOf(
  find: FindMinimum,
  persons: number,
  subjects: readonly Subject[],
  own: readonly (Trial | undefined)[],
  seconds: number,
): FewestKnown[] {
  if (seconds === 0) return [];
  // With siblings in any order there are too many for large families.
  return ruleSets
    .filter(({ rules }) => rules.order || persons <= 100)
    .map(({ name, rules }) => {
      const found = subjects.flatMap(({ kin }, index) => {
        const least = find(kin, rules, seconds);
        const trial = own[index];
        return least === undefined || !trial ? [] : [{ least, kreds: trial.quality.crossings }];
      });
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      return {
        persons,
        rules: name,
        families: subjects.length,
        known: found.length,
        fewest: mean(found.map(({ least }) => least)),
        kreds: mean(found.map((one) => one.kreds)),
      };
    });
}

export const fewestRows = (all: readonly FewestKnown[]): string[][] =>
  all.map(({ rules, families, known, fewest, kreds }) => [
    `exact minimum, ${rules}`,
    '',
    `known ${known}/${families}`,
    short(fewest),
    ...['', '', '', '', '', ''],
    ...(known > 0 && known < families ? [`Kreds there ${short(kreds)}`] : []),
  ]);
