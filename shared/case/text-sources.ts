/** Where a text of the assessment says who told it: `outcomeSource` beside `outcomeDa`, a person's id or words. */
export interface TextSource {
  readonly holder: Record<string, unknown>;
  readonly field: string;
  readonly path: readonly (string | number)[];
  readonly source: string;
}

/** Every text that says who told it, at any depth. */
export function* textSources(value: unknown, path: readonly (string | number)[] = []): Generator<TextSource> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inner !== 'string') yield* textSources(inner, here);
    else if (key.endsWith('Source')) yield { holder: value as Record<string, unknown>, field: key, path: here, source: inner };
  }
}
