import { compareDates } from '../case/dates';
import type { Couple } from '../case/schema';
import {
  auntWords,
  type ByGender,
  childWords,
  grandparentWords,
  kinshipPhrases,
  kinWords,
  parentWords,
  partnerWords,
  possessive,
  siblingWords,
} from '../language/kinship';
import { fill, type Text } from '../language/text';
import { coupleOf, type Family, hasEnded, isKinTie, type ParentTie, parentsOf } from './family';
import type { Step } from './path';

/** A path in words: the longest pieces that have a word of their own, chained: "papfars mor", "fars halvbror". */
export function pathWord(family: Family, path: readonly Step[]): Text {
  const whole = pieceWord(family, path);
  if (whole) return explained(family, path, whole);
  const length = longestPiece(family, path);
  const first = pieceWord(family, path.slice(0, length)) ?? stepWord(family, path.slice(0, length));
  return length === path.length ? first : possessive(first, chainWord(family, path.slice(length)));
}

function chainWord(family: Family, path: readonly Step[]): Text {
  const length = longestPiece(family, path);
  const first = pieceWord(family, path.slice(0, length)) ?? stepWord(family, path.slice(0, length));
  return length >= path.length ? first : possessive(first, chainWord(family, path.slice(length)));
}

function longestPiece(family: Family, path: readonly Step[]): number {
  for (let length = Math.min(path.length, 4); length > 1; length -= 1) {
    if (pieceWord(family, path.slice(0, length))) return length;
  }
  return 1;
}

type Letter = 'U' | 'D' | 'S' | 'H' | 'T' | 'P' | 'u' | 'd';

/** Up, down, sibling (S full, H half, T step), partner; small letters for step, foster and donor ties. */
function letterOf(step: Step): Letter {
  if (step.kind === 'partner') return 'P';
  if (step.kind === 'sibling') return step.type === 'full' ? 'S' : step.type === 'half' ? 'H' : 'T';
  if (step.kind === 'parent') return isKinTie(step) ? 'U' : 'u';
  return isKinTie(step) ? 'D' : 'd';
}

function pieceWord(family: Family, path: readonly Step[]): Text | undefined {
  const [first] = path;
  const last = path.at(-1);
  if (!first || !last) return undefined;
  const to = last.to;
  switch (path.map(letterOf).join('')) {
    case 'UU':
      return gendered(family, to, grandparentWords[sideOf(family, first.to)]);
    case 'UUU':
      return gendered(family, to, kinWords.greatGrandparent);
    case 'UUUU':
      return gendered(family, to, kinWords.greatGreatGrandparent);
    case 'US':
      return gendered(family, to, auntWords[sideOf(family, first.to)]);
    case 'USD':
    case 'UHD':
      return gendered(family, to, kinWords.cousin);
    case 'UUSDD':
      return gendered(family, to, kinWords.secondCousin);
    case 'SD':
    case 'HD':
      return gendered(family, to, kinWords.nephew);
    case 'DD':
      return gendered(family, to, kinWords.grandchild);
    case 'DDD':
      return gendered(family, to, kinWords.greatGrandchild);
    case 'UP':
      return parentsPartnerWord(family, first, to);
    case 'PD':
      return stepChildWord(family, first.from, first.to, to);
    case 'PU':
      return together(family, first) ? gendered(family, to, kinWords.parentInLaw) : undefined;
    case 'PS':
      return together(family, first) ? gendered(family, to, kinWords.siblingInLaw) : undefined;
    case 'SP':
      return together(family, last) ? gendered(family, to, kinWords.siblingInLaw) : undefined;
    case 'DP':
      return together(family, last) ? gendered(family, to, kinWords.childInLaw) : undefined;
    default:
      return path.length === 1 ? stepWord(family, path) : undefined;
  }
}

function stepWord(family: Family, path: readonly Step[]): Text {
  const [step] = path;
  if (!step) return { da: '', en: '' };
  if (step.kind === 'partner') {
    const couple = coupleOf(family, step.from, step.to);
    return gendered(family, step.to, couple ? coupleWords(couple) : partnerWords.unknown);
  }
  if (step.kind === 'sibling') return siblingWord(family, step.from, step.to, step.type);
  if (step.kind === 'child') return gendered(family, step.to, childWords[childKey(step.type)]);
  const tie = (family.parents.get(step.from) ?? []).find(({ parent, type }) => parent === step.to && type === step.type);
  return tie ? parentTieWord(family, tie) : gendered(family, step.to, parentWords.biological);
}

const childKey = (type: ParentTie['type']): keyof typeof childWords =>
  type === 'network_foster' || type === 'private_foster' || type === 'respite' ? 'foster' : type;

/** Great-grandparents are told apart by the way to them: "oldemor (mormors mor)". Half-siblings by the parent they share. */
function explained(family: Family, path: readonly Step[], word: Text): Text {
  const letters = path.map(letterOf).join('');
  if (letters === 'UUU' || letters === 'UUUU') return fill(kinshipPhrases.explained, { word, path: upwards(family, path) });
  const [step] = path;
  if (letters !== 'H' || !step) return word;
  const theirs = parentsOf(family, step.to);
  const common = parentsOf(family, step.from).find((id) => theirs.includes(id));
  const gender = family.persons.get(common ?? '')?.gender;
  if (gender !== 'm' && gender !== 'f') return word;
  return fill(kinshipPhrases.explained, { word, path: gender === 'f' ? kinshipPhrases.commonMother : kinshipPhrases.commonFather });
}

const upwards = (family: Family, path: readonly Step[]): Text => {
  const [a, b] = [pathWord(family, path.slice(0, 2)), path.slice(2)];
  return b.reduce((text, step) => possessive(text, stepWord(family, [step])), a);
};

/** "papsøn", "tidligere papsøn": to whom the child says papfar, stedmor or tidligere papfar. */
export function stepChildWord(family: Family, from: string, parent: string, child: string): Text | undefined {
  const couple = coupleOf(family, from, parent);
  if (!couple || !(isRecordedStep(family, child, from) || isHome(family, couple, child))) return undefined;
  const word = gendered(family, child, childWords.step);
  return hasEnded(couple) ? fill(kinshipPhrases.former, { word }) : word;
}

const isRecordedStep = (family: Family, child: string, parent: string): boolean =>
  (family.parents.get(child) ?? []).some((tie) => tie.parent === parent && tie.type === 'step');

export function fosterSiblingWord(family: Family, id: string, over: boolean): Text {
  const word = gendered(family, id, siblingWords.foster);
  return over ? fill(kinshipPhrases.former, { word }) : word;
}

/** What a parent is by one tie of parentage. */
export function parentTieWord(family: Family, tie: ParentTie): Text {
  const { type, child, parent } = tie;
  if (type === 'step') return stepParentWord(family, child, parent) ?? gendered(family, parent, parentWords.pap);
  const word = gendered(family, parent, type === 'biological' && isSecond(family, tie) ? parentWords.second : parentWords[type]);
  return type !== 'biological' && type !== 'adoptive' && tie.record.to ? fill(kinshipPhrases.former, { word }) : word;
}

/** The second of two mothers, or of two fathers, of the same child by birth. */
function isSecond(family: Family, tie: ParentTie): boolean {
  const gender = family.persons.get(tie.parent)?.gender;
  const alike = (family.parents.get(tie.child) ?? []).filter(
    ({ type, parent }) => type === 'biological' && family.persons.get(parent)?.gender === gender,
  );
  return (gender === 'm' || gender === 'f') && alike.length > 1 && alike[0]?.parent !== tie.parent;
}

function parentsPartnerWord(family: Family, up: Step, partner: string): Text | undefined {
  return stepParentWord(family, up.from, partner, up.to);
}

/** "stedmor", "papfar", "tidligere papfar": only of someone who was with the parent in the child's lifetime. */
export function stepParentWord(family: Family, child: string, partner: string, through?: string): Text | undefined {
  const parents = through ? [through] : parentsOf(family, child);
  const couple = parents.map((parent) => coupleOf(family, parent, partner)).find((found) => found !== undefined);
  if (!couple || !(isRecordedStep(family, child, partner) || isHome(family, couple, child))) return undefined;
  const married = isMarriage(couple) || couple.type === 'registered';
  const word = gendered(family, partner, married ? parentWords.step : parentWords.pap);
  return hasEnded(couple) ? fill(kinshipPhrases.former, { word: gendered(family, partner, parentWords.pap) }) : word;
}

const homeTypes: readonly string[] = [
  'married',
  'arranged',
  'forced',
  'registered',
  'cohabiting',
  'engaged',
  'separated',
  'divorced',
  'nullified',
];

const isMarriage = ({ type }: Couple): boolean => type === 'married' || type === 'arranged' || type === 'forced';

/** True when the couple made a home while the child lived. */
function isHome(family: Family, couple: Couple, child: string): boolean {
  const birth = family.persons.get(child)?.birth;
  const before = Boolean(couple.to && birth) && compareDates(couple.to, birth) < 0;
  return homeTypes.includes(couple.type) && !before;
}

const together = (family: Family, step: Step): boolean => {
  const couple = coupleOf(family, step.from, step.to);
  return couple !== undefined && !hasEnded(couple) && (isMarriage(couple) || couple.type === 'registered');
};

function coupleWords(couple: Couple): ByGender {
  if (couple.type === 'separated' && couple.cohabited) return partnerWords.formerCohabitant;
  if (!hasEnded(couple) || couple.type in { divorced: 1, separated: 1, former_dating: 1, nullified: 1 }) return partnerWords[couple.type];
  if (isMarriage(couple)) return partnerWords.divorced;
  return couple.type === 'cohabiting' ? partnerWords.formerCohabitant : partnerWords.ended;
}

function siblingWord(family: Family, from: string, to: string, kind: 'full' | 'half' | 'step'): Text {
  if (family.twins.get(from)?.includes(to)) return gendered(family, to, siblingWords.twin);
  if (kind !== 'full') return gendered(family, to, siblingWords[kind]);
  if (isAdopted(family, from) !== isAdopted(family, to)) return gendered(family, to, siblingWords.adoptive);
  const [mine, theirs] = [family.persons.get(from)?.birth, family.persons.get(to)?.birth];
  const order = mine && theirs ? compareDates(theirs, mine) : 0;
  return gendered(family, to, order < 0 ? siblingWords.older : order > 0 ? siblingWords.younger : siblingWords.full);
}

const isAdopted = (family: Family, id: string): boolean =>
  (family.parents.get(id) ?? []).filter(isKinTie).every((tie) => tie.type === 'adoptive');

/** Through a mother, a father, or a parent whose gender says neither. */
function sideOf(family: Family, parent: string): 'm' | 'p' | 'x' {
  const gender = family.persons.get(parent)?.gender;
  return gender === 'f' ? 'm' : gender === 'm' ? 'p' : 'x';
}

function gendered(family: Family, id: string, by: ByGender): Text {
  const gender = family.persons.get(id)?.gender;
  return by[gender === 'm' || gender === 'f' ? gender : 'x'];
}
