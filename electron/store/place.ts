import { statSync } from 'node:fs';
import { Failure } from '../failure';

/** Which file lies under a name, whatever it holds; undefined when none does. */
export function identityOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
}

/**
 * A file that is open keeps taking what is written into it also when it was deleted, or another put in its place; what was written
 * would be nowhere. Gives false when nothing lies there any more, and throws `replaced` when it is another.
 */
export function isInPlace(file: string, opened: string | undefined): boolean {
  const now = identityOf(file);
  if (now !== undefined && now !== opened) throw new Failure('replaced');
  return now !== undefined;
}
