import type { Office } from '../office/office';

/** Minutes without a key or the mouse until Kreds locks, where nobody has chosen. */
const usualMinutes = 10;
const choices = [2, 5, 10, 15, 30, 60];

/** What a caseworker may choose: no longer than the office allows; 0, never, only where the office says so. */
export function idleChoices({ lock }: Office): number[] {
  const longest = lock?.idleMinutes;
  const shorter = choices.filter((minutes) => longest === undefined || minutes < longest);
  return [...shorter, ...(longest === undefined ? [] : [longest]), ...(lock?.mayBeOff ? [0] : [])];
}

/** The minutes that count: what was chosen, as far as it is allowed. 0: never. */
export function idleMinutes(chosen: number | undefined, office: Office): number {
  if (chosen !== undefined && idleChoices(office).includes(chosen)) return chosen;
  return office.lock?.idleMinutes ?? usualMinutes;
}
