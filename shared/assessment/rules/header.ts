import { shortDate } from '../../case/dates';
import { fieldWords, findingTexts } from '../../language/findings';
import { some, text } from '../answer';
import { deadlineOf } from '../deadline';
import { nameOf } from '../facts';
import { incomplete, type Rule, unless } from './rule';

const headerFields = ['caseNumber', 'unit', 'caseworker', 'legalStep'] as const;

/** A and B: the facts of the case, and what must be settled before anyone is contacted. */
export const headerRules: readonly Rule[] = [
  {
    id: 'H1',
    level: 'block',
    section: 'A',
    text: findingTexts.header,
    *check({ case: { case: header } }) {
      for (const field of headerFields) {
        yield* unless(some(header[field]), ['case', field], { about: field, values: { fields: fieldWords[field] } });
      }
    },
  },
  {
    id: 'H2',
    level: 'block',
    section: 'A',
    text: findingTexts.indexChild,
    *check(facts) {
      const children = facts.case.case.indexPersonIds;
      yield* unless(children.length > 0, ['case', 'indexPersonIds'], { text: findingTexts.noIndexChild });
      for (const id of children) {
        const index = facts.case.persons.findIndex((person) => person.id === id);
        const child = facts.case.persons[index];
        const answers = { firstName: some(child?.firstName), birth: some(child?.birth) };
        yield* incomplete(['persons', index < 0 ? facts.case.persons.length : index], answers, {
          about: id,
          values: { name: nameOf(facts, id) },
        });
      }
    },
  },
  {
    id: 'H5',
    level: 'block',
    section: 'A',
    text: findingTexts.awareness,
    *check({ case: { case: header } }) {
      yield* unless(header.legalStep !== 'CHILD_EXAMINATION' || some(header.awarenessDate), ['case', 'awarenessDate']);
    },
  },
  {
    id: 'H5w',
    level: 'warn',
    section: 'A',
    text: findingTexts.deadline,
    *check({ case: value, day }) {
      // The four months are those of the child examination (§ 20, stk. 3); the other steps have no such limit.
      const deadline = value.case.legalStep === 'CHILD_EXAMINATION' ? deadlineOf(value) : undefined;
      if (deadline && day > deadline) yield { path: ['case', 'deadline'], values: { date: shortDate(deadline) } };
    },
  },
];

export const safetyRules: readonly Rule[] = [
  {
    id: 'S1',
    level: 'block',
    section: 'B',
    text: findingTexts.honour,
    *check({ case: { safety } }) {
      yield* unless(some(safety?.honourConflict), ['safety', 'honourConflict']);
    },
  },
  {
    id: 'S2',
    level: 'block',
    section: 'B',
    text: findingTexts.riskAssessment,
    *check({ case: { safety } }) {
      if (safety?.honourConflict !== 'yes') return;
      const { date, by, conclusionDa } = safety.honourRiskAssessment ?? {};
      yield* incomplete(['safety', 'honourRiskAssessment'], { date: some(date), by: some(by), conclusionDa: text(conclusionDa, 20) });
    },
  },
  {
    id: 'S2:order',
    level: 'block',
    section: 'B',
    text: findingTexts.riskAssessmentOrder,
    *check({ case: { safety, assessment } }) {
      const assessed = safety?.honourConflict === 'yes' ? safety.honourRiskAssessment?.date : undefined;
      if (!assessed) return;
      const inTime = (assessment?.attempts ?? []).every(({ date }) => !date || date >= assessed);
      yield* unless(inTime, ['safety', 'honourRiskAssessment', 'date']);
    },
  },
];
