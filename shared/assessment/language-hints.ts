import type { Text } from '../language/text';
import { wordings } from '../language/wording';

/** A place in a text where a word defines somebody, and what could be written instead. */
export interface LanguageHint {
  readonly words: string;
  /** Where in the text the words begin. */
  readonly start: number;
  readonly instead: Text;
}

/** What somebody said stands as they said it. */
const quotes = /«[^»]*»|»[^«]*«|“[^”]*”|”[^”]*”|"[^"]*"/gu;

/** What could be described rather than defined, in the order of the text. Information only: no rule looks at it. */
export function languageHints(text: string | null | undefined): LanguageHint[] {
  const written = (text ?? '').replaceAll(quotes, (quote) => ' '.repeat(quote.length));
  return wordings
    .flatMap(({ pattern, instead }) =>
      [...written.matchAll(pattern)].map((found): LanguageHint => ({ words: found[0], start: found.index, instead })),
    )
    .sort((a, b) => a.start - b.start);
}
