import type { Assessment } from '../../case/assessment-schema';
import { findingTexts } from '../../language/findings';
import { some, text } from '../answer';
import type { CaseFacts } from '../facts';
import { incomplete, type Rule, unless } from './rule';

const place = ['assessment', 'childView'] as const;
const viewOf = ({ case: { assessment } }: CaseFacts): NonNullable<Assessment['childView']> => assessment?.childView ?? {};

/** A child heard in part was talked with: what was asked and answered is owed for that part too. */
const wasHeard = (facts: CaseFacts) => ['heard', 'partly'].includes(viewOf(facts).status ?? '');
const talksOf = (facts: CaseFacts) => (wasHeard(facts) ? (viewOf(facts).talks ?? []) : []);

/** C: what the child was asked and answered, or how else its view was obtained. */
export const childViewRules: readonly Rule[] = [
  {
    id: 'C1',
    level: 'block',
    section: 'C',
    text: findingTexts.childStatus,
    *check(facts) {
      yield* unless(some(viewOf(facts).status), [...place, 'status']);
    },
  },
  {
    id: 'C2',
    level: 'block',
    section: 'C',
    text: findingTexts.talk,
    *check(facts) {
      if (!wasHeard(facts)) return;
      yield* unless(talksOf(facts).length > 0, [...place, 'talks']);
      for (const [index, talk] of talksOf(facts).entries()) {
        yield* incomplete([...place, 'talks', index], {
          date: some(talk.date),
          place: some(talk.place),
          presentRoles: some(talk.presentRoles),
          askedDa: text(talk.askedDa, 10),
          answeredDa: text(talk.answeredDa, 5),
        });
      }
    },
  },
  {
    id: 'C5',
    level: 'block',
    section: 'C',
    text: findingTexts.othersPresent,
    *check(facts) {
      for (const [index, talk] of talksOf(facts).entries()) {
        yield* unless(talk.alone === true || text(talk.othersPresentReasonDa, 20), [...place, 'talks', index, 'othersPresentReasonDa']);
      }
    },
  },
  {
    id: 'C6w',
    level: 'warn',
    section: 'C',
    text: findingTexts.talkAssessment,
    *check(facts) {
      for (const [index, talk] of talksOf(facts).entries()) {
        yield* unless(text(talk.professionalAssessmentDa, 20), [...place, 'talks', index, 'professionalAssessmentDa']);
      }
    },
  },
  {
    id: 'C3',
    level: 'block',
    section: 'C',
    text: findingTexts.notHeard,
    *check(facts) {
      const view = viewOf(facts);
      if (view.status !== 'not_heard') return;
      yield* incomplete(place, {
        ground: some(view.ground),
        reasonDa: text(view.reasonDa, 20),
        otherwiseObtainedDa: text(view.otherwiseObtainedDa, 20),
      });
    },
  },
  {
    id: 'C4',
    level: 'block',
    section: 'C',
    text: findingTexts.ownMap,
    *check(facts) {
      const { ownMap, noMapReasonDa } = viewOf(facts);
      const hasMap = typeof ownMap === 'string' && facts.mapIds.has(ownMap);
      yield* unless(hasMap || text(noMapReasonDa, 20), [...place, 'ownMap']);
    },
  },
];
