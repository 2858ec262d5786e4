import { bondEvents, courseOf, inOrder, summaryOf } from '../../kinship/course';
import { entryFaults } from '../../language/quick-entry';
import { fill } from '../../language/text';
import type { CaseDraft } from '../change';
import { birthParentage, completeParents, coupleBetween, makeCouple, makePerson, opposite } from '../commands/making';
import { earliest, latest, type PartialDate } from '../dates';
import { mustFind } from '../find';
import type { Couple, CoupleEvent, Person } from '../schema';
import { laterState } from './fact-words';
import type { Facts, ToldCouple } from './facts';
import { partnersNow } from './kin';
import { splitName } from './name-line';
import type { Phrase } from './parse';
import type { Link } from './relations';
import { EntryFault } from './words';

/** The last step of the way to a person: from whom, and by which link. */
export interface Lead {
  readonly from: string;
  readonly link: Link;
}

/** Writes what was told of a person: name, dates, and how the couple stands that the way leads to. `surname` is offered by the kin. */
export function tellOf(draft: CaseDraft, id: string, phrase: Phrase, lead: Lead | undefined, surname: string | undefined): void {
  const { facts } = phrase;
  const person = mustFind(draft, id);
  name(person, facts, lead?.link, surname);
  const { birth, death, ...more } = facts.person;
  Object.assign(person, more);
  if (birth) person.birth = sharper(person.birth, birth);
  if (death) person.death = sharper(person.death, death);
  if (facts.couple) stateCouple(coupleMeant(draft, person, phrase, lead), facts.couple);
}

const inherits = (link: Link | undefined) =>
  (link?.kind === 'parent' && link.type === 'biological') ||
  (link?.kind === 'sibling' && (link.type === 'full' || link.type === 'twin')) ||
  (link?.kind === 'child' && link.type === 'biological');

function name(person: Person, { names, unknown, person: told }: Facts, link: Link | undefined, surname: string | undefined): void {
  if (unknown) {
    if (person.firstName && person.kind !== 'placeholder') return;
    const word = link?.kind === 'parent' ? { m: 'far', f: 'mor', x: 'forælder', unknown: 'forælder' }[person.gender] : '';
    person.firstName = names.join(' ') || ['Ukendt', word].filter(Boolean).join(' ');
    person.kind = 'placeholder';
    return;
  }
  const whole = names.join(' ');
  if (whole === '' || whole.toLowerCase() === person.firstName.toLowerCase()) return;
  if (person.kind === 'placeholder' && !told.kind) person.kind = 'person';
  const { firstName, lastName } = splitName(names);
  person.firstName = firstName;
  const last = lastName ?? (person.lastName || (inherits(link) ? surname : undefined));
  if (last) person.lastName = last;
}

/** The more exact of two dates when the one lies within the other; else the newly told one. */
function sharper(before: PartialDate | null | undefined, told: PartialDate): PartialDate {
  const within = before && earliest(told) <= earliest(before) && latest(before) <= latest(told);
  return within ? before : told;
}

/** Which couple "skilt 2016" is said of: the one that the link makes, the parents of the child, or the person's only one. */
function coupleMeant(draft: CaseDraft, person: Person, phrase: Phrase, lead: Lead | undefined): Couple {
  const other = partnerMeant(draft, person, lead);
  const couple = other ? coupleBetween(draft, person.id, other) : undefined;
  if (couple) return couple;
  const word = phrase.strides.at(-1)?.word ?? phrase.start?.name ?? '';
  throw new EntryFault(fill(entryFaults.withWhom, { way: `${genitive(word)} mand …` }), phrase);
}

function partnerMeant(draft: CaseDraft, person: Person, lead: Lead | undefined): string | undefined {
  if (lead?.link.kind === 'partner') return lead.from;
  const tie = lead?.link.kind === 'parent' ? birthParentage(draft, lead.from) : undefined;
  if (tie?.parents.includes(person.id)) {
    if (tie.parents.length < 2) completeParents(draft, tie, makePerson(draft, { gender: opposite(person.gender) }).id);
    const other = tie.parents.find((id) => id !== person.id);
    if (other && !coupleBetween(draft, person.id, other)) makeCouple(draft, person.id, other);
    return other;
  }
  const partners = partnersNow(draft, person.id);
  return partners.length === 1 ? partners[0] : undefined;
}

/**
 * "gift 2010" and "skilt 2016", told in any order or on both sides, are one course: the later state, from and to. What doesn't fit in a
 * beginning and an end is kept event by event.
 */
function stateCouple(couple: Couple, told: ToldCouple): void {
  const known = couple.type === 'unknown' && !couple.course?.length ? [] : courseOf(couple);
  const course = told.events.reduce(withEvent, known);
  const type = laterState(couple.type, told.type);
  if (told.cohabited && type === told.type) couple.cohabited = true;
  couple.type = type;
  if (told.from) couple.from = sharper(couple.from, told.from);
  if (told.to) couple.to = sharper(couple.to, told.to);
  const begun = course.filter(({ event }) => bondEvents.includes(event)).length;
  if (!couple.course?.length && begun < 2 && course.length - begun < 2) return;
  couple.course = inOrder(course).map((event) => ({ ...event }));
  for (const [field, value] of Object.entries(summaryOf(couple, couple.course))) {
    if (value === undefined) delete couple[field];
    else couple[field] = value;
  }
}

/** An event that is known gets the date that is told; another is added. */
function withEvent(course: readonly CoupleEvent[], told: CoupleEvent): readonly CoupleEvent[] {
  const known = course.find(({ event }) => event === told.event);
  if (!known) return [...course, told];
  return told.date ? course.map((event) => (event === known ? { ...event, date: sharper(event.date, told.date ?? '') } : event)) : course;
}

export const genitive = (name: string): string => (/[sxz]$/i.test(name) ? `${name}’` : `${name}s`);
