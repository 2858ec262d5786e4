import type { PersonFields } from '../commands/person';
import { readFacts } from './facts';
import { EntryFault, partsOf, type Word } from './words';

/** First names and the last one; one name alone is a first name. */
export const splitName = (names: readonly string[]): { readonly firstName: string; readonly lastName?: string } => {
  const last = names.length > 1 ? names.at(-1) : undefined;
  return { firstName: (last ? names.slice(0, -1) : names).join(' '), ...(last ? { lastName: last } : {}) };
};

/**
 * What one line typed at a symbol means: "Anna Jensen k 1984" is a first name, a last name, a gender (m or d, k or p, x) and a birth; a
 * death and an age are told as in the quick entry line. Where one name stands alone, `lastName` is taken for the last name. "Ukendt far"
 * is somebody nobody knows. What can't be read is a name: nothing that was typed is lost.
 */
export function readNameLine(line: string, today: string, lastName?: string): PersonFields {
  const typed = line.trim().split(/\s+/).filter(Boolean);
  const unknown = /^ukendt$/i.test(typed[0] ?? '');
  const words = partsOf(line)
    .flat()
    .slice(unknown ? 1 : 0);
  const { person, names } = factsOf(words, today) ?? { person: {}, names: typed.slice(unknown ? 1 : 0) };
  if (unknown) return { firstName: [typed[0], ...names].join(' '), kind: 'placeholder', ...person };
  const name = splitName(names);
  return { ...(name.lastName || !lastName ? {} : { lastName }), ...name, ...person };
}

/** Undefined where it is nothing but a name; one word alone always is. */
function factsOf(words: readonly Word[], today: string): { readonly names: readonly string[]; readonly person: PersonFields } | undefined {
  if (words.length < 2) return undefined;
  try {
    const { names, person, unknown, ...more } = readFacts(words, today, () => undefined);
    return names.length > 0 && !unknown && Object.keys(more).length === 0 ? { names, person } : undefined;
  } catch (fault) {
    if (fault instanceof EntryFault) return undefined;
    throw fault;
  }
}
