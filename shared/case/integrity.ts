import type { Text } from '../language/text';
import type { Case } from './schema';

/** Something in a case that can't be (refuse) or that is unlikely but may be true (warn). */
export interface Problem {
  /** The rule and what it is about; stable. */
  readonly key: string;
  readonly severity: 'refuse' | 'warn';
  readonly path: readonly (string | number)[];
  readonly text: Text;
}

export function problemsOf(_value: Case): Problem[] {
  return [];
}
