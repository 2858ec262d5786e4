import type { Case, Person } from '../../shared/case/schema';
import type { Geometry } from '../../shared/scene/scene';

export const isUnnamed = (person: Person | undefined): boolean => person?.firstName === '' && person.kind === 'person';

/** Who lacks a name after this person, as one reads the drawing: row by row, and again from the top. */
export function nextUnnamed({ persons }: Geometry, value: Case, id: string): string | undefined {
  const order = persons.toSorted((a, b) => a.y - b.y || a.x - b.x).map((person) => person.id);
  const at = order.indexOf(id);
  const unnamed = new Set(value.persons.filter(isUnnamed).map((person) => person.id));
  return [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))].find((other) => unnamed.has(other));
}

interface Typed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * Whether a key begins a name. The keys of the drawing are small letters; a capital, or any other letter that the drawing has no use for,
 * writes the name of one who has none.
 */
export const beginsName = ({ key, ctrlKey, metaKey, altKey }: Typed): boolean => !ctrlKey && !metaKey && !altKey && /^\p{L}$/u.test(key);
