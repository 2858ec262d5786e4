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

/** Milliseconds after which one family isn't laid out once more. */
const enough = 300;

/** What an engine made of one family. */
export interface Trial {
  readonly milliseconds: number;
  readonly quality: Quality;
  readonly movement: Movement;
}

/** Undefined when the engine fails on the family. */
export async function trialOf(engine: Engine, { value, grown, kin }: Subject): Promise<Trial | undefined> {
  try {
    const before = await drawn(engine, value, 3);
    const after = await drawn(engine, grown, 1);
    return { milliseconds: before.milliseconds, quality: qualityOf(kin, before.spots), movement: movementOf(before.spots, after.spots) };
  } catch {
    return undefined;
  }
}

/** The fastest of up to three times, as a shared machine makes some of them slow; what takes long suffers less from that. */
async function drawn(engine: Engine, value: Case, most: number): Promise<{ milliseconds: number; spots: Spot[] }> {
  const measures = measuresOf(value);
  let fastest = Number.POSITIVE_INFINITY;
  let spots: Spot[] = [];
  let total = 0;
  for (let time = 0; time < most && total < enough; time += 1) {
    const draw = engine.ready(value, measures);
    const start = performance.now();
    const placed = await draw();
    const took = performance.now() - start;
    total += took;
    fastest = Math.min(fastest, took);
    if (time === 0) spots = spotsOf(placed, measures);
  }
  return { milliseconds: fastest, spots };
}
