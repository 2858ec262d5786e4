import type { Case } from '../../../shared/case/schema';
import { boxesOf } from '../../../shared/genogram/layout';
import { type Measure, measureOf } from '../../../shared/genogram/measure';
import type { Spot } from './quality';

/** Where an engine puts the centre of a person's symbol. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Where the engine measures texts itself. */
  readonly measure?: Measure;
}

/** Something that lays out families. */
export interface Engine {
  readonly name: string;
  /** What is made ready before the clock starts: the family in the engine's own terms. Then the layout itself. */
  readonly ready: (value: Case, measures: Measures) => () => readonly Placed[] | Promise<readonly Placed[]>;
}

export type Measures = ReadonlyMap<string, Measure>;

/** All engines draw the same symbols and texts. */
export const measuresOf = (value: Case): Measures =>
  new Map(value.persons.map((person) => [person.id, measureOf(person, { language: 'da' })]));

export const spotsOf = (placed: readonly Placed[], measures: Measures): Spot[] =>
  placed.flatMap((one): Spot[] => {
    const measure = one.measure ?? measures.get(one.id);
    return measure ? [{ id: one.id, x: one.x, y: one.y, boxes: boxesOf({ ...one, measure }) }] : [];
  });

/** The space that every engine is asked to keep, in px. */
export const spaces = { beside: 14, below: 70 } as const;
