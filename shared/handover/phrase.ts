const consonants = 'bdfghjklmnprstv';
const vowels = 'aeiouyæøå';
const groups = 5;
const perGroup = 2;

/**
 * A passphrase that can be told by telephone: "kavø-mune-tylå-…", five groups of two syllables, 70 bits.
 * @param below gives a whole number from 0 up to, but not including, the one it is given; by chance that nobody can guess
 */
export function newPhrase(below: (limit: number) => number): string {
  const syllable = () => `${consonants[below(consonants.length)]}${vowels[below(vowels.length)]}`;
  const group = () => Array.from({ length: perGroup }, syllable).join('');
  return Array.from({ length: groups }, group).join('-');
}
