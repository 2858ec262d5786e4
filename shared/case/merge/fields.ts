/** How the fields of two records become one: what the first lacks is taken from the second. */

type Loose = Record<string, unknown>;

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Fills what is missing; what is there stays. */
export function fillFrom(kept: Loose, other: Readonly<Loose>): void {
  for (const [field, value] of Object.entries(other)) if (isMissing(kept[field]) && !isMissing(value)) kept[field] = value;
}

/** The fields in which both say something, and not the same. */
export const differing = (kept: Readonly<Loose>, other: Readonly<Loose>): string[] =>
  Object.keys(kept).filter(
    (field) => !isMissing(kept[field]) && !isMissing(other[field]) && JSON.stringify(kept[field]) !== JSON.stringify(other[field]),
  );

/** Two texts one after the other, unless they say the same. */
export function joinText(one: string | null | undefined, other: string | null | undefined): string | undefined {
  if (!one?.trim()) return other ?? undefined;
  return !other?.trim() || one.includes(other) ? one : `${one}\n${other}`;
}
