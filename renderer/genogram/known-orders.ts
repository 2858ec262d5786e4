import type { KnownOrders } from '../../shared/genogram/order';

/** The orders of persons that were found while the program runs: numbers only, no names. */
export const knownOrders: KnownOrders = new Map();
