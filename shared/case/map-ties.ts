import type { MapTie, NetworkMap, SupportDirection } from './schema';

/** Two persons of a map have one tie at most; which of them it is told from makes no difference. */

export const tieBetween = (map: Pick<NetworkMap, 'ties'>, a: string, b: string): MapTie | undefined =>
  map.ties?.find(({ from, to }) => (from === a && to === b) || (from === b && to === a));

const opposite: Readonly<Record<SupportDirection, SupportDirection>> = { given: 'received', received: 'given', mutual: 'mutual' };

/** The same supports as the other end of the tie tells them. */
export const seenFromOther = (supports: NonNullable<MapTie['supports']>): NonNullable<MapTie['supports']> =>
  supports.map((support) => ({ ...support, direction: opposite[support.direction] }));
