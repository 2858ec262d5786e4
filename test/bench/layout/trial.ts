import type { Case } from '../../../shared/case/schema';
import { type Engine, measuresOf, spotsOf } from './engine';
import { type Kin, kinOf } from './kin';
import { type Movement, movementOf } from './movement';
import { withOneMore } from './one-more';
import { type Quality, qualityOf, type Spot } from './quality';

/** A family, and the same with one person more. */
export interface Subject {
  readonly value: Case;
  readonly grown: Case;
  readonly kin: Kin;
}

export const subjectOf = (value: Case, seed: number): Subject => ({ value, grown: withOneMore(value, seed), kin: kinOf(value) });

/** What an engine made of one family. */
export interface Trial {
  readonly milliseconds: number;
  readonly quality: Quality;
  readonly movement: Movement;
}

/** Undefined when the engine fails on the family. */
export async function trialOf(engine: Engine, { value, grown, kin }: Subject): Promise<Trial | undefined> {
  try {
    const before = await drawn(engine, value);
    const after = await drawn(engine, grown);
    return { milliseconds: before.milliseconds, quality: qualityOf(kin, before.spots), movement: movementOf(before.spots, after.spots) };
  } catch {
    return undefined;
  }
}

async function drawn(engine: Engine, value: Case): Promise<{ milliseconds: number; spots: Spot[] }> {
  const measures = measuresOf(value);
  const draw = engine.ready(value, measures);
  globalThis.gc?.();
  const start = performance.now();
  const placed = await draw();
  return { milliseconds: performance.now() - start, spots: spotsOf(placed, measures) };
}
