import type { Case } from '../../case/schema';
import { inAugust, inNovember } from './maps/child';
import { combined, grandmothers, mothers } from './maps/grown-ups';

/**
 * The network as Malou sees it, twice, as her mother and her grandmother see it, and the caseworker's combined map. Nobody asked the
 * father.
 */
export const networkMaps: NonNullable<Case['networkMaps']> = [inAugust, mothers, combined, grandmothers, inNovember];
