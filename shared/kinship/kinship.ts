import type { Person } from '../case/schema';
import { kinshipPhrases } from '../language/kinship';
import { fill, type Text } from '../language/text';
import { coupleOf, type Family, isFosterTie, isKinTie, type ParentTie, parentsOf, partnersOf, siblingsOf } from './family';
import { kinshipPath, secondPath } from './path';
import { fosterSiblingWord, parentTieWord, pathWord, stepChildWord, stepParentWord } from './words';

/** One tie between two persons in words, and whether it is blood, marriage, care or a chain. */
interface KinshipTie {
  readonly kind: 'kin' | 'couple' | 'step' | 'care' | 'chain';
  readonly word: Text;
}

/** Every tie by which `to` is something to `from`, the nearest first: "fars halvbror" and "plejefar". */
export function kinshipTies(family: Family, from: string, to: string): KinshipTie[] {
  if (from === to || !family.persons.has(from) || !family.persons.has(to)) return [];
  const ties: KinshipTie[] = [];
  const kin = kinshipPath(family, from, to, 'kin');
  if (kin) ties.push({ kind: 'kin', word: pathWord(family, kin) });
  const second = kin && secondPath(family, kin);
  if (second) ties.push({ kind: 'kin', word: pathWord(family, second) });
  const couple = coupleOf(family, from, to);
  if (couple) ties.push({ kind: 'couple', word: pathWord(family, [{ kind: 'partner', from, to }]) });
  ties.push(...stepTies(family, from, to), ...careTies(family, from, to));
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
    ...fosterSiblingWords(family, from, to),
  ].map((word) => ({ kind: 'care', word }));
}

/** The partner of a parent, and the child of a partner, where another tie is nearer: "farbror; også papfar". */
function stepTies(family: Family, from: string, to: string): KinshipTie[] {
  const up = partnersOf(family, to).filter((parent) => parentsOf(family, from).includes(parent));
  const down = partnersOf(family, from).filter((parent) => parentsOf(family, to).includes(parent));
  const isParent = parentsOf(family, from).includes(to) || parentsOf(family, to).includes(from);
  if (isParent || coupleOf(family, from, to)) return [];
  return [
    ...up.map((parent) => stepParentWord(family, from, to, parent)),
    ...down.map((parent) => stepChildWord(family, from, parent, to)),
  ].flatMap((word) => (word ? [{ kind: 'step', word }] : []));
}

/** Who grows up, or grew up, in the care of the same people, unless they are siblings anyway. */
function fosterSiblingWords(family: Family, a: string, b: string): Text[] {
  if (siblingsOf(family, a).some(({ id, kind }) => id === b && kind !== 'step')) return [];
  const homes = (id: string, one: 'care' | 'any') =>
    (family.parents.get(id) ?? []).filter((tie) => isFosterTie(tie) || (one === 'any' && isKinTie(tie)));
  const shared = [...pairs(homes(a, 'care'), homes(b, 'any')), ...pairs(homes(a, 'any'), homes(b, 'care'))];
  if (shared.length === 0) return [];
  const over = shared.every((ties) => ties.some((tie) => isFosterTie(tie) && tie.record.to));
  return [fosterSiblingWord(family, b, over)];
}

const pairs = (mine: readonly ParentTie[], theirs: readonly ParentTie[]): (readonly [ParentTie, ParentTie])[] =>
  mine.flatMap((tie) => theirs.filter(({ parent }) => parent === tie.parent).map((other) => [tie, other] as const));

/** A couple comes before kinship further out than parent, child and sibling; care comes after both. */
function nearestFirst(ties: readonly KinshipTie[]): KinshipTie[] {
  const rank = { couple: 0, kin: 1, step: 2, care: 3, chain: 4 };
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
