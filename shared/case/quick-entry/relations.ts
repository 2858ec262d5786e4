import {
  auntWords,
  type ByGender,
  childWords,
  grandparentWords,
  kinWords,
  parentWords,
  partnerWords,
  siblingWords,
} from '../../language/kinship';
import { pets, plurals, several, synonyms, unclear } from '../../language/quick-entry';
import type { Text } from '../../language/text';
import type { CoupleType, Gender, ParentageType } from '../schema';

type SiblingType = 'full' | 'half' | 'twin' | 'adoptive' | 'foster' | 'step';

/** One step from a person to a relative. Where gender is absent the word doesn't say it. */
export type Link =
  | { readonly kind: 'parent'; readonly gender?: Gender; readonly type: ParentageType; readonly second?: true | undefined }
  | {
      readonly kind: 'sibling';
      readonly gender?: Gender;
      readonly type: SiblingType;
      readonly age?: 'older' | 'younger';
      /** One who must be there: "niece" is the child of a sibling, and makes none. */
      readonly known?: true;
    }
  | { readonly kind: 'child'; readonly gender?: Gender; readonly type: ParentageType; readonly known?: true }
  | {
      readonly kind: 'partner';
      readonly gender?: Gender;
      readonly type: CoupleType;
      readonly cohabited?: true;
      readonly known?: true;
      /** Not the one who is there: "fars nye kone". */
      readonly fresh?: true;
    };

export type Relation =
  | { readonly kind: 'kin'; readonly word: string; readonly links: readonly Link[] }
  | { readonly kind: 'pet'; readonly word: string; readonly role: Text }
  | { readonly kind: 'unclear'; readonly word: string; readonly ways: Text }
  /** Several at once: each of these, or this one for every name. */
  | { readonly kind: 'all'; readonly word: string; readonly each: readonly string[] }
  | { readonly kind: 'many'; readonly word: string; readonly one: string };

type Way = (gender: Gender | undefined) => readonly Link[];

const parent =
  (type: ParentageType): Way =>
  (gender) => [{ kind: 'parent', gender, type }];
const child =
  (type: ParentageType): Way =>
  (gender) => [{ kind: 'child', gender, type }];
const sibling =
  (type: SiblingType, age?: 'older' | 'younger'): Way =>
  (gender) => [{ kind: 'sibling', gender, type, ...(age ? { age } : {}) }];
const partner =
  (type: CoupleType, cohabited?: true): Way =>
  (gender) => [{ kind: 'partner', gender, type, ...(cohabited ? { cohabited } : {}) }];

const mother: Link = { kind: 'parent', gender: 'f', type: 'biological' };
const father: Link = { kind: 'parent', gender: 'm', type: 'biological' };
const someSibling: Link = { kind: 'sibling', type: 'full', known: true };
const someChild: Link = { kind: 'child', type: 'biological', known: true };
const somePartner: Link = { kind: 'partner', type: 'married', known: true };

/** A parent's new partner is most often of the gender of the parent who is not there. */
const stepParent =
  (type: CoupleType): Way =>
  (gender) => [gender === 'f' ? father : mother, { kind: 'partner', gender, type }];

const after =
  (first: Link, way: Way): Way =>
  (gender) => [first, ...way(gender)];

/** Each word of kinship that is clear by itself, and the way to the person it means. */
const ways: readonly (readonly [ByGender, Way])[] = [
  [parentWords.biological, parent('biological')],
  [parentWords.second, (gender) => [{ kind: 'parent', gender, type: 'biological', second: true }]],
  [parentWords.adoptive, parent('adoptive')],
  [parentWords.foster, parent('foster')],
  [parentWords.network_foster, parent('network_foster')],
  [parentWords.private_foster, parent('private_foster')],
  [parentWords.respite, parent('respite')],
  [parentWords.donor, parent('donor')],
  [parentWords.surrogate, parent('surrogate')],
  [parentWords.pap, stepParent('cohabiting')],
  [parentWords.step, stepParent('married')],
  [grandparentWords.m, after(mother, parent('biological'))],
  [grandparentWords.p, after(father, parent('biological'))],
  [auntWords.m, after(mother, sibling('full'))],
  [auntWords.p, after(father, sibling('full'))],
  [siblingWords.full, sibling('full')],
  [siblingWords.older, sibling('full', 'older')],
  [siblingWords.younger, sibling('full', 'younger')],
  [siblingWords.twin, sibling('twin')],
  [siblingWords.half, sibling('half')],
  [siblingWords.adoptive, sibling('adoptive')],
  [siblingWords.foster, sibling('foster')],
  [childWords.biological, child('biological')],
  [childWords.adoptive, child('adoptive')],
  [childWords.foster, child('foster')],
  [partnerWords.married, partner('married')],
  [partnerWords.registered, partner('registered')],
  [partnerWords.cohabiting, partner('cohabiting')],
  [partnerWords.engaged, partner('engaged')],
  [partnerWords.dating, partner('dating')],
  [partnerWords.former_dating, partner('former_dating')],
  [partnerWords.separated, partner('separated')],
  [partnerWords.divorced, partner('divorced')],
  [partnerWords.ended, partner('separated')],
  [partnerWords.formerCohabitant, partner('separated', true)],
  [partnerWords.affair, partner('affair')],
  [partnerWords.unknown, partner('unknown')],
  [kinWords.nephew, after(someSibling, child('biological'))],
  [kinWords.grandchild, after(someChild, child('biological'))],
  [kinWords.parentInLaw, after(somePartner, parent('biological'))],
  [kinWords.childInLaw, after(someChild, partner('married'))],
  [siblingWords.step, sibling('step')],
];

const vocabulary = new Map<string, Relation>();

function learn(word: string, relation: Relation): void {
  if (!vocabulary.has(word)) vocabulary.set(word, relation);
}

for (const [words, way] of ways) {
  for (const language of ['da', 'en'] as const) {
    const said = { m: words.m[language].toLowerCase(), f: words.f[language].toLowerCase(), x: words.x[language].toLowerCase() };
    for (const key of ['x', 'm', 'f'] as const) {
      // A word that serves for every gender says nothing of it; one with a slash or a bracket is written by nobody.
      const gender = key === 'x' || said[key] === said.x ? undefined : key;
      if (!/[/()’]/.test(said[key]) && !/^mors |^fars /.test(said[key]))
        learn(said[key], { kind: 'kin', word: said[key], links: way(gender) });
    }
  }
}
for (const [word, role] of Object.entries(pets)) learn(word, { kind: 'pet', word, role });
for (const [word, each] of Object.entries(plurals)) vocabulary.set(word, { kind: 'all', word, each });
for (const [word, one] of Object.entries(several)) learn(word, { kind: 'many', word, one });
for (const [word, suggestion] of Object.entries(unclear)) vocabulary.set(word, { kind: 'unclear', word, ways: suggestion });
for (const [word, meant] of Object.entries(synonyms)) {
  const relation = vocabulary.get(meant);
  if (relation) learn(word, relation);
}

/** What a word, or several joined by spaces, means as a relation: "mormor", "maternal grandmother", "eks-kone". */
export function relationOf(text: string): Relation | undefined {
  const known = vocabulary.get(text);
  if (known) return known;
  const [, former] = /^(?:eks|ex)-?\s?(.+)$/u.exec(text) ?? [];
  return former ? (vocabulary.get(`eks${synonymOf(former)}`) ?? vocabulary.get(`ex-${former}`)) : undefined;
}

/** "ekshustru" is said "ekskone". */
const synonymOf = (word: string): string => (word === 'hustru' ? 'kone' : word);

/** Every word that names a relation, for "did you mean". */
export const relationWords: readonly string[] = [...vocabulary.keys()];
/** The most words that a relation has. */
export const longestRelation = Math.max(...relationWords.map((word) => word.split(' ').length));

/** The relation as one that has ended, or undefined where there is no such thing. */
export function former(links: readonly Link[]): readonly Link[] | undefined {
  const last = links.at(-1);
  if (last?.kind !== 'partner') return undefined;
  const { type } = last;
  const ended: Link =
    type === 'married' || type === 'registered'
      ? { ...last, type: 'divorced' }
      : type === 'cohabiting'
        ? { ...last, type: 'separated', cohabited: true }
        : { ...last, type: type === 'dating' || type === 'engaged' ? 'former_dating' : 'separated' };
  return [...links.slice(0, -1), ended];
}
