import { entryFaults } from '../../language/quick-entry';
import { fill } from '../../language/text';
import type { CaseDraft } from '../change';
import { makePerson } from '../commands/making';
import { certainlyBefore, shortDate } from '../dates';
import { fullName, mustFind, personOf } from '../find';
import type { Case, Person } from '../schema';
import { growBy } from './growth';
import { haveChild, kinshipTo, partnersEver, standing } from './kin';
import { nearest } from './meant';
import type { Phrase } from './parse';
import type { Link } from './relations';
import { genitive, type Lead, tellOf } from './told';
import type { Stride } from './way';
import { EntryFault } from './words';

/** What a line has made so far: those who were only told in passing may still get their names. */
export interface Telling {
  readonly draft: CaseDraft;
  readonly about: string;
  /** The case before the line: surnames that were there may follow. */
  readonly before: Case;
  /** Made or meant by a phrase of their own, and so by no other without their name. */
  readonly meant: Set<string>;
}

interface Step {
  readonly stride: Stride;
  readonly link: Link;
}

/** Brings one person of the line into the case. */
export function tell(telling: Telling, phrase: Phrase): void {
  const { draft } = telling;
  if (phrase.pet) {
    const { names, person } = phrase.facts;
    makePerson(draft, { ...person, firstName: names.join(' '), kind: 'pet', role: phrase.pet.role.da });
    return;
  }
  if (phrase.unclear) {
    tellOf(draft, fitting(telling, phrase, phrase.unclear), phrase, undefined, undefined);
    return;
  }
  const steps = phrase.strides.flatMap((stride) => stride.links.map((link): Step => ({ stride, link })));
  let at = phrase.start ? namedPerson(draft, phrase.start) : telling.about;
  let below: string | undefined;
  let lead: Lead | undefined;
  for (const [index, { stride, link }] of steps.entries()) {
    const from = at;
    const last = index === steps.length - 1;
    at = last ? arrive(telling, from, { stride, link }, phrase, below) : pass(draft, from, { stride, link }, below);
    below = link.kind === 'parent' || link.kind === 'partner' ? from : undefined;
    lead = { from, link };
  }
  tellOf(draft, at, phrase, lead, personOf(telling.before, lead?.from)?.lastName ?? undefined);
  telling.meant.add(at);
}

/** The one relative there is whom the word fits, by name where one is told. */
function fitting(
  { draft, about }: Telling,
  { facts: { names } }: Phrase,
  { word, ways, place, at }: NonNullable<Phrase['unclear']>,
): string {
  const found = draft.persons.filter(({ id }) => kinshipTo(draft, about, id).includes(word));
  const called = names.length > 0 ? found.filter((person) => isCalled(person, names)) : found;
  if (called.length === 1 && called[0]) return called[0].id;
  throw new EntryFault(fill(entryFaults.unclear, { word, place, ways }), at);
}

/** The one on the way to somebody else: "mors" in "mors kæreste". Who isn't there is made. */
function pass(draft: CaseDraft, from: string, { stride, link }: Step, below: string | undefined): string {
  const there = link.kind === 'partner' && link.fresh ? [] : onTheWay(draft, from, link);
  const [only, other] = there;
  if (only && !other) return only;
  // Two mothers: the one by birth; of several brothers nobody can tell which.
  if (only && link.kind === 'parent' && link.type !== 'biological') return only;
  if (only && other) {
    const names = there.map((id) => fullName(personOf(draft, id))).join(', ');
    const way = `${genitive(personOf(draft, only)?.firstName || fullName(personOf(draft, only)))} …`;
    throw new EntryFault(fill(entryFaults.severalOf, { names, way }), stride);
  }
  if ('known' in link && link.known && link.kind !== 'partner') {
    const way = link.kind === 'child' ? 'søns datter Ida' : 'søsters datter Ida';
    throw new EntryFault(fill(entryFaults.nobodyOf, { way }), stride);
  }
  return growBy(draft, { from, link, below, span: stride, word: stride.word });
}

/** Where no parent by birth is drawn, the adoptive one is meant. */
function onTheWay(draft: CaseDraft, from: string, link: Link): string[] {
  const there = standing(draft, from, link);
  return there.length === 0 && link.kind === 'parent' && link.type === 'biological'
    ? standing(draft, from, { ...link, type: 'adoptive' })
    : there;
}

/** The person whom a phrase is about: somebody who is there, or a new one. */
function arrive(telling: Telling, from: string, { stride, link }: Step, phrase: Phrase, below: string | undefined): string {
  const { draft } = telling;
  const there = standing(draft, from, link);
  const found = phrase.another ? undefined : (byName(draft, from, link, phrase) ?? unnamed(telling, from, link, phrase, there));
  if (found) return checkAge(draft, from, found, { stride, link }, phrase);
  const [parent] = there;
  if (link.kind === 'parent' && link.type === 'biological' && parent && !(link.second && there.length < 2)) {
    const values = { child: fullName(personOf(draft, from)), word: stride.word, name: fullName(personOf(draft, parent)) };
    throw new EntryFault(fill(entryFaults.alreadyThere, values), phrase);
  }
  // A "medmor" is the second of two.
  if (link.kind === 'parent' && link.second && standing(draft, from, { ...link, gender: undefined }).length === 0)
    growBy(draft, { from, link: { ...link, second: undefined }, span: stride, word: stride.word });
  const who = strangerOf(draft, from, phrase);
  const made = growBy(draft, { from, link, below, facts: phrase.facts, who, span: stride, word: stride.word });
  return checkAge(draft, from, made, { stride, link }, phrase);
}

const small = (text: string | null | undefined) => (text ?? '').trim().toLowerCase();

/** Whether the names of a phrase are those of a person; a last name that only one of them has doesn't tell them apart. */
export function isCalled(person: Person | undefined, names: readonly string[]): boolean {
  if (!person || names.length === 0 || !person.firstName) return false;
  const told = small(names.join(' '));
  const [first, full] = [small(person.firstName), small(`${person.firstName} ${person.lastName ?? ''}`)];
  return told === first || told === full || (!person.lastName && small(names.slice(0, -1).join(' ')) === first);
}

/** A relative of that name who is there: of a partner, whatever the two are to each other. */
function byName(draft: CaseDraft, from: string, link: Link, phrase: Phrase): string | undefined {
  const { names } = phrase.facts;
  const pool = link.kind === 'partner' ? partnersEver(draft, from) : standing(draft, from, link);
  const called = pool.filter((id) => isCalled(personOf(draft, id), names));
  if (called.length > 1) throw new EntryFault(fill(entryFaults.severalNamed, { name: names.join(' ') }), phrase);
  return called[0];
}

/** Somebody who stands there without a name, and can be the one who is told of. */
function unnamed(telling: Telling, from: string, link: Link, phrase: Phrase, there: readonly string[]): string | undefined {
  const { draft, meant } = telling;
  const { names, unknown } = phrase.facts;
  if (link.kind === 'parent' && link.type !== 'donor') {
    const nameless = names.length === 0 || unknown;
    return there.find((id) => nameless || isNameless(personOf(draft, id)));
  }
  if (link.kind === 'partner') {
    if (link.fresh) return undefined;
    const free = there.filter((id) => !meant.has(id) || names.length === 0);
    if (names.length === 0) return free.length === 1 ? free[0] : undefined;
    return free.find((id) => isNameless(personOf(draft, id)) && !haveChild(draft, from, id));
  }
  if (names.length === 0) return undefined;
  return there.find((id) => !meant.has(id) && isNameless(personOf(draft, id)) && personOf(draft, id)?.kind === 'person');
}

const isNameless = (person: Person | undefined) => !person?.firstName || person.kind === 'placeholder';

/** Somebody of the case who has just that first and last name, and no such tie yet: a new tie, not a second person. */
function strangerOf(draft: CaseDraft, from: string, { facts: { names, person } }: Phrase): string | undefined {
  if (names.length < 2) return undefined;
  const full = small(names.join(' '));
  const found = draft.persons.filter(
    (other) =>
      other.id !== from &&
      other.kind === 'person' &&
      small(`${other.firstName} ${other.lastName ?? ''}`) === full &&
      (!person.birth || !other.birth || other.birth === person.birth) &&
      (!person.gender || other.gender === 'unknown' || other.gender === person.gender),
  );
  return found.length === 1 ? found[0]?.id : undefined;
}

/** "storebror" who is younger is a slip of the pen. */
function checkAge(draft: CaseDraft, from: string, id: string, { stride, link }: Step, phrase: Phrase): string {
  if (link.kind !== 'sibling' || !link.age) return id;
  const [child, sibling] = [mustFind(draft, from), mustFind(draft, id)];
  const birth = phrase.facts.person.birth ?? sibling.birth;
  if (!birth) {
    // Nothing else in the case can hold it until the years are known.
    sibling.role ??= stride.word.toLowerCase();
    return id;
  }
  if (!child.birth) return id;
  const wrong = link.age === 'older' ? certainlyBefore(child.birth, birth) : certainlyBefore(birth, child.birth);
  if (!wrong) return id;
  const name = phrase.facts.names.join(' ') || fullName(sibling);
  const values = { word: stride.word, name, birth: shortDate(birth), child: fullName(child), childBirth: shortDate(child.birth) };
  throw new EntryFault(fill(entryFaults.order, values), phrase);
}

/** The person who is called so; where nobody is, the word is unknown. */
function namedPerson(draft: CaseDraft, start: NonNullable<Phrase['start']>): string {
  for (const name of start.names) {
    const called = draft.persons.filter((person) => isCalled(person, name.split(/\s+/)));
    if (called.length > 1) throw new EntryFault(fill(entryFaults.severalNamed, { name }), start);
    if (called[0]) return called[0].id;
  }
  const word = start.name.split(' ')[0] ?? start.name;
  const meant = nearest(word.toLowerCase());
  const values = { word, place: start.place };
  throw new EntryFault(meant ? fill(entryFaults.wordMeant, { ...values, meant }) : fill(entryFaults.word, values), {
    from: start.from,
    to: start.from + word.length,
  });
}
