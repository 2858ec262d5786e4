import { factVocabulary } from './fact-words';
import { relationWords } from './relations';
import { distance } from './words';

const known: readonly string[] = [...relationWords, ...factVocabulary].filter((word) => word.length > 2);

/** The known word that is written almost like this one. In a short word, another letter makes another word; a swapped or lost one may not. */
export function nearest(word: string): string | undefined {
  const short = word.length < 6;
  const letters = (text: string) => [...text].sort().join('');
  const close = known
    .filter((other) => !short || other.length !== word.length || letters(other) === letters(word))
    .map((other) => ({ other, far: distance(word, other) }))
    .filter(({ far }) => far > 0 && far <= (short ? 1 : 2));
  return close.sort((a, b) => a.far - b.far)[0]?.other;
}
