import type { Person } from '../case/schema';
import { kinshipPhrases } from '../language/kinship';
import { fill, type Text } from '../language/text';
import { coupleOf, type Family, isKinTie } from './family';
import { kinshipPath } from './path';
import { parentTieWord, pathWord } from './words';

/** One tie between two persons in words, and whether it is blood, marriage, care or a chain. */
interface KinshipTie {
  readonly kind: 'kin' | 'couple' | 'care' | 'chain';
  readonly word: Text;
}

/** Every tie by which `to` is something to `from`, the nearest first: "fars halvbror" and "plejefar". */
export function kinshipTies(family: Family, from: string, to: string): KinshipTie[] {
  if (from === to || !family.persons.has(from) || !family.persons.has(to)) return [];
  const ties: KinshipTie[] = [];
  const kin = kinshipPath(family, from, to, 'kin');
  if (kin) ties.push({ kind: 'kin', word: pathWord(family, kin) });
  const couple = coupleOf(family, from, to);
  if (couple) ties.push({ kind: 'couple', word: pathWord(family, [{ kind: 'partner', from, to }]) });
  ties.push(...careTies(family, from, to));
  if (ties.length === 0) {
    const path = kinshipPath(family, from, to, 'all');
    if (path) ties.push({ kind: 'chain', word: pathWord(family, path) });
  }
  return nearestFirst(ties).filter((tie, index, all) => all.findIndex((other) => other.word.da === tie.word.da) === index);
}

function careTies(family: Family, from: string, to: string): KinshipTie[] {
  const up = (family.parents.get(from) ?? []).filter((tie) => tie.parent === to && !isKinTie(tie));
  const down = (family.children.get(from) ?? []).filter((tie) => tie.child === to && !isKinTie(tie));
  return [
    ...up.map((tie) => parentTieWord(family, tie)),
    ...down.map(({ type }) => pathWord(family, [{ kind: 'child', from, to, type }])),
  ].map((word) => ({ kind: 'care', word }));
}

/** A couple comes before kinship further out than parent, child and sibling; care comes after both. */
function nearestFirst(ties: readonly KinshipTie[]): KinshipTie[] {
  const rank = { couple: 0, kin: 1, care: 2, chain: 3 };
  return ties.toSorted((a, b) => rank[a.kind] - rank[b.kind]);
}

/**
 * What `to` is to `from`, in Danish and English: "mormor", "papsøster", "fars halvbror; også plejefar". Persons outside the family
 * have the role that the case gives them, else an empty text.
 */
export function kinshipWord(family: Family, from: string, to: string): Text {
  const key = `${from} ${to}`;
  const words = known.get(family) ?? new Map<string, Text>();
  known.set(family, words);
  const word = words.get(key) ?? findWord(family, from, to);
  words.set(key, word);
  return word;
}

/** Drawing, outline and search ask for the same words again and again. */
const known = new WeakMap<Family, Map<string, Text>>();

function findWord(family: Family, from: string, to: string): Text {
  const [first, second] = kinshipTies(family, from, to);
  if (first && second) return fill(kinshipPhrases.also, { first: first.word, second: second.word });
  return first?.word ?? roleOf(family.persons.get(to));
}

function roleOf(person: Person | undefined): Text {
  const role = person?.nonKin ?? person?.professional ?? person?.role ?? '';
  return { da: role, en: role };
}
