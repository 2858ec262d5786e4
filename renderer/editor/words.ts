import type { PersonFields } from '../../shared/case/commands/person';
import { readDate } from '../../shared/case/dates';
import type { Gender } from '../../shared/case/schema';

const genders: Readonly<Record<string, Gender>> = { m: 'm', d: 'm', k: 'f', f: 'f', p: 'f', x: 'x' };

/**
 * What one line typed at a symbol means: "Anna Jensen k 1984" is a first name, a last name, a gender (m or d, k or p, x) and a birth.
 * One name alone is a first name; then `lastName` is taken for the last name. "Ukendt far" is somebody nobody knows.
 */
export function readNameLine(line: string, today: string, lastName?: string): PersonFields {
  const words = line.trim().split(/\s+/).filter(Boolean);
  const birth = words.length > 1 ? readDate(words.at(-1) ?? '', today) : undefined;
  if (birth) words.pop();
  const gender = words.length > 1 ? genders[words.at(-1)?.toLowerCase() ?? ''] : undefined;
  if (gender) words.pop();
  const more = { ...(gender ? { gender } : {}), ...(birth ? { birth } : {}) };
  const [first = '', ...rest] = words;
  if (/^ukendt$/i.test(first)) return { firstName: words.join(' '), kind: 'placeholder', ...more };
  const last = rest.pop() ?? lastName;
  return { firstName: [first, ...rest].join(' '), ...(last ? { lastName: last } : {}), ...more };
}
