import { type Bond, beginningOf, bondEvents, bondOf, courseOf, inOrder, summaryOf } from '../../kinship/course';
import { done, refused } from '../../language/case';
import { fill } from '../../language/text';
import type { CaseDraft, Command } from '../change';
import { coupleOf, nameIn } from '../find';
import { Refusal } from '../refusal';
import type { Case, Couple, CoupleEvent } from '../schema';

const command = (value: Case, id: string, change: (couple: Couple) => void): Command => {
  const couple = coupleOf(value, id);
  return {
    name: 'updateCouple',
    label: fill(done.updateCouple, { name: nameIn(value, couple?.a ?? ''), other: nameIn(value, couple?.b ?? '') }),
    change: (draft: CaseDraft) => {
      const found = coupleOf(draft, id);
      if (!found) throw new Refusal(refused.noRecord);
      change(found);
    },
  };
};

function summed(couple: Couple, course: readonly CoupleEvent[], bond: Bond = bondOf(couple)): void {
  const summary = summaryOf({ ...couple, type: bond }, course);
  couple.type = summary.type;
  for (const field of ['from', 'to', 'ended', 'cohabited'] as const) {
    if (summary[field] === undefined || summary[field] === null) delete couple[field];
    else Object.assign(couple, { [field]: summary[field] });
  }
}

/** What happened to a couple, in the order of time. The older fields follow, for whoever reads only those. */
export const setCourse = (value: Case, id: string, course: readonly CoupleEvent[]): Command =>
  command(value, id, (couple) => {
    const ordered = inOrder(course);
    const bond = bondOf(couple);
    if (ordered.length > 0) couple.course = ordered.map((event) => ({ ...event }));
    else delete couple.course;
    summed(couple, ordered, bond);
  });

/** Adds something that happened; without a date it stands last. */
export const addCoupleEvent = (value: Case, id: string, event: CoupleEvent): Command => {
  const couple = coupleOf(value, id);
  return setCourse(value, id, [...(couple ? courseOf(couple) : []), event]);
};

/** What the two are to each other, now or until it ended: the last beginning in their course becomes one of that kind. */
export const setBond = (value: Case, id: string, bond: Bond): Command =>
  command(value, id, (couple) => {
    const course = [...courseOf(couple)];
    const last = course.findLastIndex(({ event }) => bondEvents.includes(event));
    const begun: CoupleEvent = { ...course[last], event: beginningOf(bond) };
    course.splice(Math.max(0, last), last < 0 ? 0 : 1, begun);
    if (couple.course?.length) couple.course = course.map((event) => ({ ...event }));
    summed(couple, course, bond);
  });
