import { type Day, earliest } from '../case/dates';
import { fullName } from '../case/find';
import type { Case } from '../case/schema';
import { courseOf } from '../kinship/course';
import { isFosterTie } from '../kinship/family';
import { timeTexts } from '../language/canvas';
import { coupleEventWords, householdKindWords } from '../language/family-values';
import { fill, type Text } from '../language/text';

/** Something that happened in the family on a day. A date that is known in part counts from its first possible day. */
export interface TimeMark {
  readonly day: Day;
  readonly kind: 'birth' | 'death' | 'couple' | 'placement' | 'home';
  readonly text: Text;
}

export interface Timeline {
  readonly from: Day;
  readonly to: Day;
  /** In the order of time; on one day in the order of the case. */
  readonly marks: readonly TimeMark[];
}

/** The family's time: from the first birth until today, with what happened on the way. */
export function timelineOf(value: Case, today: Day): Timeline {
  const marks = [...personMarks(value), ...coupleMarks(value), ...placementMarks(value), ...homeMarks(value)]
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const first = marks.find(({ kind }) => kind === 'birth')?.day ?? marks[0]?.day ?? today;
  return { from: `${first.slice(0, 4)}-01-01`, to: today, marks };
}

function* personMarks({ persons }: Case): Generator<TimeMark> {
  for (const person of persons) {
    if (person.kind !== 'person' && person.kind !== 'placeholder') continue;
    const name = { name: fullName(person) };
    if (person.birth) yield { day: earliest(person.birth), kind: 'birth', text: fill(timeTexts.born, name) };
    if (person.death) yield { day: earliest(person.death), kind: 'death', text: fill(timeTexts.died, name) };
  }
}

const nameOf = (value: Case, id: string) => fullName(value.persons.find((person) => person.id === id));

function* coupleMarks(value: Case): Generator<TimeMark> {
  for (const couple of value.couples ?? []) {
    const names = { a: nameOf(value, couple.a), b: nameOf(value, couple.b) };
    for (const { event, date } of courseOf(couple)) {
      // A death is told of the person.
      if (!date || event === 'death') continue;
      yield { day: earliest(date), kind: 'couple', text: fill(timeTexts.couple, { ...names, what: coupleEventWords[event] }) };
    }
  }
}

function* placementMarks(value: Case): Generator<TimeMark> {
  for (const tie of value.parentage ?? []) {
    if (!isFosterTie(tie)) continue;
    const names = { child: nameOf(value, tie.child), parents: tie.parents.map((id) => nameOf(value, id)).join(', ') };
    if (tie.from) yield { day: earliest(tie.from), kind: 'placement', text: fill(timeTexts.placed, names) };
    if (tie.to) yield { day: earliest(tie.to), kind: 'placement', text: fill(timeTexts.leftPlacement, names) };
  }
}

function* homeMarks(value: Case): Generator<TimeMark> {
  for (const { labelDa, kind, from, to, members } of value.households ?? []) {
    const placement = kind && kind !== 'home';
    const name = { name: labelDa || (placement ? householdKindWords[kind] : '') };
    const about = placement ? 'placement' : 'home';
    if (from) yield { day: earliest(from), kind: about, text: fill(timeTexts.homeBegan, name) };
    if (to) yield { day: earliest(to), kind: about, text: fill(timeTexts.homeEnded, name) };
    for (const member of members) {
      const moved = { ...name, person: nameOf(value, member.person) };
      if (member.from) yield { day: earliest(member.from), kind: about, text: fill(timeTexts.movedIn, moved) };
      if (member.to) yield { day: earliest(member.to), kind: about, text: fill(timeTexts.movedOut, moved) };
    }
  }
}

/** The nearest day before or after another on which something happened. */
export function eventDay({ marks }: Timeline, day: Day, way: 1 | -1): Day | undefined {
  return way === 1 ? marks.find((mark) => mark.day > day)?.day : marks.findLast((mark) => mark.day < day)?.day;
}
