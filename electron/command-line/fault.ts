import type { Text } from '../../shared/language/text';

/** What is wrong with one input, one line each; nothing is written for it. */
export class InputFault extends Error {
  constructor(readonly lines: readonly Text[]) {
    super(lines[0]?.en);
  }
}

/** The system's short name of what went wrong with a file: ENOENT, EACCES. */
export const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'ERROR';
};
