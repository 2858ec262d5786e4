import { refused } from '../../language/case';
import { entryFaults, entryWords } from '../../language/quick-entry';
import { fill } from '../../language/text';
import type { CaseDraft } from '../change';
import { birthParentage, completeParents, coupleBetween, makeBothParents, makeCouple, makePerson, opposite } from '../commands/making';
import type { PersonFields } from '../commands/person';
import { fullName, mustFind, personOf } from '../find';
import type { Couple, Gender, Parentage, Person } from '../schema';
import type { Facts } from './facts';
import { carersOf, partnersNow, standing, stepParents } from './kin';
import type { Link } from './relations';
import { EntryFault, type Span } from './words';

/** Where a new relative is tied on: from whom, by which link, and what is told of them. */
export interface Growth {
  readonly from: string;
  readonly link: Link;
  /** The step before this one led here from a child or a partner: "mors søn" is a half-sibling of that child, "papfars søn" is his own. */
  readonly below?: string;
  readonly facts?: Facts;
  /** Somebody of the case who is meant, instead of a new person. */
  readonly who?: string;
  readonly span: Span;
  readonly word: string;
}

type Of<Kind extends Link['kind']> = Extract<Link, { kind: Kind }>;

/** Ties a relative to a person, made new unless it is somebody who is there. Gives their id. */
export function growBy(draft: CaseDraft, growth: Growth): string {
  const { link } = growth;
  switch (link.kind) {
    case 'parent':
      return growParent(draft, growth, link);
    case 'sibling':
      return growSibling(draft, growth, link);
    case 'child':
      return growChild(draft, growth, link);
    case 'partner':
      return growPartner(draft, growth, link);
  }
}

const made = (draft: CaseDraft, { who, link }: Growth, more: PersonFields = {}): Person =>
  (who && personOf(draft, who)) || makePerson(draft, { ...(link.gender ? { gender: link.gender } : {}), ...more });

function addTie(draft: CaseDraft, tie: Parentage): void {
  draft.parentage ??= [];
  draft.parentage.push(tie);
}

function growParent(draft: CaseDraft, growth: Growth, { type, gender }: Of<'parent'>): string {
  const { from, facts } = growth;
  if (type === 'biological') {
    const known = draft.parentage?.find((tie) => tie.child === from && tie.type === type);
    if (known && known.parents.length > 1)
      throw new EntryFault(fill(refused.twoParents, { name: fullName(mustFind(draft, from)) }), growth.span);
    const parent = made(draft, growth);
    if (known) completeParents(draft, known, parent.id);
    else addTie(draft, { child: from, parents: [parent.id], type });
    return parent.id;
  }
  const parent = made(draft, growth);
  const period = { ...(facts?.from ? { from: facts.from } : {}), ...(facts?.to ? { to: facts.to } : {}) };
  const shared = draft.parentage?.find((tie) => tie.child === from && tie.type === type && tie.parents.length === 1 && !tie.to);
  const [first] = shared?.parents ?? [];
  // The other one of those who care for the child; a second donor gives on their own.
  if (shared && first && type !== 'donor' && type !== 'surrogate' && personOf(draft, first)?.gender !== gender) {
    shared.parents = [first, parent.id];
    shared.couple = coupleBetween(draft, first, parent.id)?.id ?? makeCouple(draft, first, parent.id);
    Object.assign(shared, period);
  } else addTie(draft, { child: from, parents: [parent.id], type, ...period });
  return parent.id;
}

/** The one parent of a gender; made where there is none. */
function parentOf(draft: CaseDraft, growth: Growth, gender: Gender): string {
  const link: Link = { kind: 'parent', gender, type: 'biological' };
  return standing(draft, growth.from, link)[0] ?? growBy(draft, { ...growth, link, facts: undefined, who: undefined });
}

function growSibling(draft: CaseDraft, growth: Growth, link: Of<'sibling'>): string {
  const { from, facts } = growth;
  if (link.type === 'half') {
    const common = facts?.common;
    if (!common) throw new EntryFault(fill(entryFaults.half, { word: growth.word }), growth.span);
    return halfSibling(draft, growth, parentOf(draft, growth, common));
  }
  if (link.type === 'step' || link.type === 'foster') {
    const carers = link.type === 'step' ? stepParents(draft, from) : carersOf(draft, from).slice(0, 1);
    const [carer] = carers;
    if (!carer || carers.length > 1) {
      const way = link.type === 'step' ? 'papfars søn Bo, papmors datter Ida' : 'plejemor Lis, plejemors søn Bo';
      throw new EntryFault(fill(entryFaults.nobodyOf, { way }), growth.span);
    }
    const sibling = made(draft, growth);
    addTie(draft, { child: sibling.id, parents: [carer], type: 'biological' });
    return sibling.id;
  }
  if (!birthParentage(draft, from)) makeBothParents(draft, from);
  const tie = birthParentage(draft, from);
  const sibling = made(draft, growth);
  const adopted = link.type === 'adoptive' || facts?.adopted;
  if (tie && !birthParentage(draft, sibling.id)) {
    const own = adopted ? ({ type: 'adoptive', ...(facts?.from ? { from: facts.from } : {}) } as const) : {};
    addTie(draft, { ...tie, parents: [...tie.parents], child: sibling.id, ...own });
  }
  if (link.type === 'twin') joinBirth(draft, from, sibling, facts);
  return sibling.id;
}

function joinBirth(draft: CaseDraft, from: string, twin: Person, facts: Facts | undefined): void {
  const first = mustFind(draft, from);
  twin.birth ??= facts?.person.birth ?? first.birth;
  draft.multipleBirths ??= [];
  const birth = draft.multipleBirths.find(({ members }) => members.includes(from));
  if (birth) birth.members.push(twin.id);
  else {
    const differ = first.gender !== twin.gender && first.gender !== 'unknown' && twin.gender !== 'unknown';
    draft.multipleBirths.push({ type: facts?.zygosity ?? (differ ? 'fraternal' : 'unknown'), members: [from, twin.id] });
  }
}

/** A child of one of the parents and of somebody who is not drawn. */
function halfSibling(draft: CaseDraft, growth: Growth, common: string): string {
  const child = made(draft, growth);
  const other = mustFind(draft, common).gender === 'm' ? entryWords.otherMother : entryWords.otherFather;
  addTie(draft, { child: child.id, parents: [common], type: 'biological', otherParent: other.da });
  return child.id;
}

function growChild(draft: CaseDraft, growth: Growth, { type }: Of<'child'>): string {
  const { from, facts } = growth;
  if (growth.below && type === 'biological' && !facts?.adopted) return halfSibling(draft, growth, from);
  const child = made(draft, growth);
  const partners = partnersNow(draft, from);
  const [partner] = partners.length === 1 ? partners : [];
  const couple = partner && coupleBetween(draft, from, partner)?.id;
  const own = facts?.adopted ? 'adoptive' : type;
  const period = own === 'biological' ? {} : { ...(facts?.from ? { from: facts.from } : {}), ...(facts?.to ? { to: facts.to } : {}) };
  addTie(draft, { child: child.id, parents: partner ? [from, partner] : [from], type: own, ...(couple ? { couple } : {}), ...period });
  return child.id;
}

function growPartner(draft: CaseDraft, growth: Growth, { type, cohabited, gender }: Of<'partner'>): string {
  const { from } = growth;
  const partner = made(draft, growth, gender ? {} : { gender: opposite(mustFind(draft, from).gender) });
  makeCouple(draft, from, partner.id, { type, ...(cohabited ? { cohabited } : {}) } satisfies Partial<Couple>);
  return partner.id;
}
