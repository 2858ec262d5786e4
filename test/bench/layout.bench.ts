import fc from 'fast-check';
import type { Case, Relation } from '../../shared/case/schema';
import { exampleCases } from '../../shared/examples/examples';
import { layoutGenogram } from '../../shared/genogram/layout';
import { genogramScene } from '../../shared/genogram/scene';
import { families } from '../fixtures/families';
import type { Bench } from './bench';

const options = { day: '2026-11-22', language: 'da' } as const;
const [, blended] = exampleCases;
const [large] = fc.sample(families(300), { seed: 1, numRuns: 1 });
const neighbours = (value: Case): Relation[] =>
  value.persons.flatMap((person, at): Relation[] => {
    const other = value.persons[at + 7];
    return at % 5 === 0 && other ? [{ from: person.id, to: other.id, type: 'close', perspective: 'caseworker' }] : [];
  });

const timed = (work: () => unknown) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Ways for relations, homes' outlines, texts and the description should together stay in the order of the layout alone. */
const drawn = (name: string, value: Case, aim: number, rounds: number): Bench => ({
  name: `Genogram: the whole drawing of ${name}`,
  against: 'its layout alone',
  aim,
  rounds,
  measured: () => timed(() => genogramScene(value, options)),
  baseline: () => timed(() => layoutGenogram(value, options)),
});

export const benches: readonly Bench[] = [
  ...(blended ? [drawn('the larger example', blended, 10, 25)] : []),
  ...(large ? [drawn('a family of 300 with 60 relations', { ...large, emotional: neighbours(large) }, 8, 3)] : []),
];
