import { ageOn, type Day, earliest, isDay, shortDate } from '../case/dates';
import { fullName } from '../case/find';
import type { Case, Person } from '../case/schema';
import type { reopenTriggers } from '../case/values';
import { reminderKinds } from '../language/reminders';
import { triggerFacts } from '../language/revisions';
import { fill, type Text } from '../language/text';
import { remindersOf } from '../overview/reminders';

export type Trigger = (typeof reopenTriggers)[number];

/** An occasion to reopen that the case itself gives, and what gives it. */
export interface SuggestedTrigger {
  readonly trigger: Trigger;
  readonly fact: Text;
}

/** The reminders that are occasions once their day has come. */
const triggerOf: Partial<Readonly<Record<string, Trigger>>> = {
  follow_up: 'follow_up',
  ask_again: 'ask_again',
  next_review: 'next_review',
  contraindication_review: 'contraindication_review',
};

/** From these ages the child has other rights. */
const ages = [10, 15, 16];

/** What speaks for reopening a locked revision, the first day first; nothing in a case that isn't locked. */
export function suggestedTriggers(value: Case, day: Day): SuggestedTrigger[] {
  const signed = value.assessment?.signOff?.authorSigned;
  if (!value.assessment?.signOff?.locked) return [];
  const passed = remindersOf(value, day).filter((reminder) => reminder.day <= day);
  const due = passed.flatMap(({ kind, day: on, what }): SuggestedTrigger[] => {
    const trigger = triggerOf[kind];
    return trigger ? [{ trigger, fact: fill(triggerFacts.due, { kind: reminderKinds[kind], what, date: shortDate(on) }) }] : [];
  });
  const late = passed.filter(({ kind }) => kind === 'agreement');
  const [first] = late;
  if (first) due.push({ trigger: 'follow_up', fact: fill(triggerFacts.agreements, { count: late.length, date: shortDate(first.day) }) });
  if (!signed) return due;
  return [...due, ...value.persons.flatMap((person) => sinceThen(value, person, signed, day))];
}

/** Birthdays and due dates between the signature and now. */
function sinceThen({ case: { indexPersonIds } }: Case, person: Person, signed: Day, day: Day): SuggestedTrigger[] {
  const { id, kind, birth, death } = person;
  const name = fullName(person);
  if (kind === 'pregnancy' && birth && isDay(birth) && birth > signed && birth <= day)
    return [{ trigger: 'family_event', fact: fill(triggerFacts.born, { date: shortDate(birth) }) }];
  if (!indexPersonIds.includes(id) || !birth || death || birth !== earliest(birth)) return [];
  const [before, now] = [ageOn(birth, signed)?.years ?? 0, ageOn(birth, day)?.years ?? 0];
  return ages
    .filter((age) => before < age && now >= age)
    .map((age) => ({ trigger: 'age', fact: fill(triggerFacts.turned, { name, age }) }));
}
