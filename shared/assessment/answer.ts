/** When a question counts as answered (§ 4.5 of the assessment's specification). */

/** Answers that say nothing where a text is asked for. Reasons, statements and own words; not limits and concerns. */
const fillers = new Set(['-', '–', 'ingen', 'n/a', 'ikke relevant', 'se journal', 'x']);

/** Not blank: a text with something in it, a list with something in it, a number, a yes or a no. */
export function some(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.some(some) : true;
}

/** Whether anything is told in a record; its id tells nothing. */
export const isBegun = (record: object): boolean => Object.entries(record).some(([name, value]) => name !== 'id' && some(value));

/** One of the words that only fill a field. */
export function isFiller(value: string): boolean {
  const bare = value.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return fillers.has(bare) || fillers.has(bare.replace(/[.!]+$/, ''));
}

/** The number of characters that are not spaces. */
export const lettersIn = (value: string): number => [...value.replaceAll(/\s/g, '')].length;

/** At least `count` characters that are not spaces, and not one of the words that only fill the field. */
export const text = (value: string | null | undefined, count: number): boolean =>
  typeof value === 'string' && !isFiller(value) && lettersIn(value) >= count;

/** A reason that has no length of its own: anything but a filler. */
export const reason = (value: string | null | undefined): boolean => text(value, 1);
