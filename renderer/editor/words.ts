import type { PersonFields } from '../../shared/case/commands/person';
import { readDate } from '../../shared/case/dates';

/**
 * What one line typed at a symbol means: "Anna Jensen 1984" is a first name, a last name and a birth. One name alone is the first
 * name and leaves the last name as it was.
 */
export function readNameLine(line: string, today: string): PersonFields {
  const words = line.trim().split(/\s+/).filter(Boolean);
  const birth = words.length > 1 ? readDate(words.at(-1) ?? '', today) : undefined;
  const names = birth ? words.slice(0, -1) : words;
  const [first = '', ...rest] = names;
  const lastName = rest.at(-1);
  const firstName = lastName ? [first, ...rest.slice(0, -1)].join(' ') : first;
  return { firstName, ...(lastName ? { lastName } : {}), ...(birth ? { birth } : {}) };
}
