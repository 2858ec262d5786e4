import type { Person } from '../case/schema';

/** What a person may be called in texts: found and blacked out wherever it stands. */

const put = '[slettet]';

/** The names and the CPR number under which a person, as they are and as they were, may be found in the texts of a case. */
export function wordsOf(person: readonly Person[], others: readonly Person[]): string[] {
  const taken = (field: 'firstName' | 'lastName') => new Set(others.flatMap((other) => other[field]?.trim() || []));
  const [firstNames, lastNames] = [taken('firstName'), taken('lastName')];
  const words = person.flatMap(({ firstName, lastName, cpr }) => {
    const [first, last] = [firstName?.trim() ?? '', lastName?.trim() ?? ''];
    return [
      first && last ? `${first} ${last}` : '',
      // A name that someone else has too doesn't tell of this one, and is left to the other.
      firstNames.has(first) ? '' : first,
      lastNames.has(last) ? '' : last,
      cpr ?? '',
      cpr?.replace('-', '') ?? '',
    ];
  });
  return [...new Set(words)].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whole words only, with or without the s of what is theirs: "Grethes", not "Grethesen". */
export function patternOf(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'gu');
}

/** A value with the words blacked out in each of its texts, and in how many; the same value when there was none. */
export function blackedOut<Value>(value: Value, pattern: RegExp | undefined): { value: Value; texts: number } {
  if (!pattern) return { value, texts: 0 };
  let texts = 0;
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const clean = part.replace(pattern, put);
      if (clean !== part) texts += 1;
      return clean;
    }
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, field]) => [name, walk(field)]));
  };
  const walked = walk(value) as Value;
  return { value: texts > 0 ? walked : value, texts };
}
